import assert from "node:assert/strict";
import { test } from "node:test";
import { createLibrary } from "../../src/library/create.ts";
import { ask, refusal } from "../support/ask.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";

const CONFIG = `[accounts.team] # ours
type = "service_account"
region = "us"
username = "sa"
secret = "old-secret" # rotate in May

[accounts.ci]
type = "oauth_token"
region = "us"
token = "old-token"

[accounts.var]
type = "oauth_token"
region = "us"
token_env = "MP_CI"

[accounts.me]
type = "oauth_browser"
region = "us"
`;

function furnished(t: Parameters<typeof temporaryHome>[0]): TemporaryHome {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", CONFIG);
  return home;
}

const update = (name: string) => ["account", "update", name, "--from-stdin"];

test("a secret and a token are rotated in place from a record on stdin, and nothing else changes", async (t) => {
  const home = furnished(t);
  home.write(".mp/accounts/ci/me.json", "{}");
  const { updated } = await ask(home, update("team"), { stdin: '\ufeff{"secret":"new-secret","default_project":"5"}' });
  assert.deepEqual([updated.name, updated.project_id], ["team", "5"]);
  await ask(home, update("ci"), { stdin: '{"token":"new-token"}' });
  assert.ok(!home.exists(".mp/accounts/ci/me.json"), "what was known of the old one");
  const expected = CONFIG.replace("old-secret", "new-secret").replace("old-token", "new-token");
  assert.equal(home.read(".mp/config.toml").replace('default_project = "5"\n', ""), expected);
  await ask(home, update("var"), { stdin: '{"token":"inline"}' });
  assert.match(
    home.read(".mp/config.toml"),
    /\[accounts\.var\]\ntype = "oauth_token"\nregion = "us"\ntoken = "inline"\n/,
  );
});

test("the space around a username is not part of it, and one of nothing else is refused", async (t) => {
  const home = furnished(t);
  for (const [argv, stdin] of [
    [["account", "update", "team", "--username", "  "], ""],
    [update("team"), '{"username":"  "}'],
    [
      ["account", "add", "--from-stdin"],
      '{"name":"new","type":"service_account","region":"us","username":" ","secret":"s"}',
    ],
  ] as const) {
    const { error } = await refusal(home, [...argv], "INVALID_ARGS", { stdin });
    assert.match(error.message, /username of the service account is empty/);
    assert.equal(home.read(".mp/config.toml"), CONFIG);
  }
  await ask(home, ["account", "update", "team", "--username", " sa.new "]);
  assert.equal(home.read(".mp/config.toml"), CONFIG.replace('"sa"', '"sa.new"'));
});

test("a record that cannot be used changes nothing and is not repeated", async (t) => {
  const home = furnished(t);
  const cases: [string, string, RegExp][] = [
    ["team", '{"sekret":"hunter22"}', /sekret: unknown key/],
    ["team", '{"name":"other"}', /name: unknown key/],
    ["team", '{"secret":""}', /secret/],
    ["team", '{"secret":"hunter22\u200b"}', /secret/],
    ["team", '{"token":"hunter22"}', /"team" is of type service_account, which has no token/],
    ["me", '{"secret":"hunter22"}', /"me" is of type oauth_browser, which has no secret/],
    ["ci", '{"token":"hunter22","token_env":"X"}', /at most one of token and token_env/],
    ["team", "{}", /nothing to change/],
    ["team", "hunter22", /not one JSON record/],
  ];
  for (const [name, stdin, message] of cases) {
    const envelope = await refusal(home, update(name), "INVALID_ARGS", { stdin });
    assert.match(envelope.error.message, message);
    assert.doesNotMatch(JSON.stringify(envelope), /hunter22/);
  }
  await refusal(home, [...update("team"), "--region", "eu"], "INVALID_ARGS", { stdin: '{"secret":"x"}' });
  await refusal(home, update("ghost"), "ACCOUNT_NOT_FOUND", { stdin: '{"secret":"x"}' });
  assert.equal(home.read(".mp/config.toml"), CONFIG);
});

test("the library takes the same keys, with a secret that may be a plain string", async (t) => {
  const home = furnished(t);
  const { accounts } = createLibrary(home.context());
  await accounts.update("team", { secret: "new-secret", default_project: "5" });
  await accounts.update("ci", { token: "new-token" });
  assert.match(home.read(".mp/config.toml"), /new-secret.*new-token/s);
  const changes = { project: "5" } as object;
  await assert.rejects(accounts.update("team", changes), /project: unknown key/);
});
