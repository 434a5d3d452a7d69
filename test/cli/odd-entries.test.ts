import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, refusal } from "../support/ask.ts";
import { temporaryHome } from "../support/home.ts";
import { startMixpanel } from "../support/mixpanel.ts";

const CONFIG = ".mp/config.toml";
const team = `[active]
account = "team"

[accounts.team]
type = "service_account"
region = "us"
default_project = "1"
username = "u"
secret = "s3cr3t-of-team"
`;
const odd = `${team}
[accounts.bad] # mine
type = "service_account"
region = "mars"
default_project = "７"
username = "v"
secret = "s"

[accounts.half]
type = "oauth_browser"

[accounts."te am"]
type = "oauth_browser"
region = "us"

[targets.trip]
account = "team"
project = "2"

[targets.broken]
account = "bad"
project = "１２"
`;

test("an odd entry is listed with its problem, and everything else goes on", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, odd);
  assert.equal((await ask(home, ["session"])).account.name, "team");
  const { items } = await ask(home, ["account", "list"]);
  assert.deepEqual(
    items.map(({ name, status, problem, type, region }: Record<string, string>) => [
      name,
      status,
      problem,
      type,
      region,
    ]),
    [
      [
        "bad",
        "invalid",
        "region: must be one of us, eu, in; default_project: must be a string of digits",
        "service_account",
        undefined,
      ],
      ["half", "invalid", "region: is missing", "oauth_browser", undefined],
      ["te am", "invalid", "the name must be 1 to 64 letters, digits, '_' or '-'", "oauth_browser", "us"],
      ["team", "untested", undefined, "service_account", "us"],
    ],
  );
  assert.deepEqual(items[0].referenced_by_targets, ["broken"]);
  assert.deepEqual((await ask(home, ["account", "show", "bad"])).account, items[0]);
  assert.deepEqual((await ask(home, ["target", "list"])).items, [
    { name: "broken", account: "bad", status: "invalid", problem: "project: must be a string of digits" },
    { name: "trip", account: "team", project: "2", workspace: null },
  ]);
  assert.equal((await ask(home, ["target", "use", "trip"])).active.project, "2");
  assert.equal((await ask(home, ["project", "use", "3"])).active.project, "3");
  const { added } = await ask(home, ["account", "add", "web", "--type", "oauth_browser", "--region", "eu"]);
  assert.equal(added.is_active, false, "there were accounts before");
  assert.equal(home.read(CONFIG).includes("[accounts.bad] # mine\n"), true);
});

test("a key that has no place in an account is not put right by another value for it", async (t) => {
  const home = temporaryHome(t);
  const browser = '[accounts.web]\ntype = "oauth_browser"\nregion = "us"\nsecret = "s3cr3t-of-nobody"\n';
  home.write(CONFIG, `${browser}[accounts.ci]\ntype = "oauth_token"\nregion = "us"\ntoken_env = "A"\nusername = "u"\n`);
  for (const name of ["web", "ci"]) {
    const { next } = await refusal(home, ["session", "-a", name], "CONFIG_ERROR");
    assert.match(next[0].label, /in an editor/);
    assert.equal(next[1].command, `mp account remove ${name} --yes`);
  }
});

test("to use an odd entry is an error with a way out, and changes nothing", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, odd);
  const cases: [string[], string[]][] = [
    [
      ["account", "use", "bad"],
      ["mp account update bad --region <region> --project <id>", "mp account remove bad --force --yes"],
    ],
    [
      ["session", "-a", "half"],
      ["mp account update half --region <region>", "mp account remove half --yes"],
    ],
    [["target", "use", "broken"], ["mp target remove broken --yes"]],
    [["session", "-t", "broken"], ["mp target remove broken --yes"]],
    [
      ["project", "use", "1", "-a", "bad"],
      ["mp account update bad --region <region> --project <id>", "mp account remove bad --force --yes"],
    ],
    [
      ["account", "login", "half"],
      ["mp account update half --region <region>", "mp account remove half --yes"],
    ],
  ];
  for (const [argv, commands] of cases) {
    const { error, next } = await refusal(home, argv, "CONFIG_ERROR");
    assert.deepEqual(
      next.map(({ command }: { command: string }) => command),
      commands,
      argv.join(" "),
    );
    assert.equal(error.actionable, true);
  }
  for (const name of ["bad", "BAD", "half"])
    await refusal(home, ["account", "add", name, "--type", "oauth_browser", "--region", "eu"], "ACCOUNT_EXISTS");
  await refusal(home, ["target", "add", "broken", "-a", "team", "-p", "1"], "TARGET_EXISTS");
  assert.equal(home.read(CONFIG), odd);
});

test("to test an account whose entry is odd is answered with what is wrong and the way out", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, odd.replace('account = "team"', 'account = "half"'));
  const asked: [string[], string][] = [
    [["bad"], "bad"],
    [[], "half"],
    [["-a", "bad"], "bad"],
  ];
  for (const [argv, name] of asked) {
    const { result } = await ask(home, ["account", "test", ...argv]);
    assert.deepEqual([result.account_name, result.ok, result.error_code], [name, false, "CONFIG_ERROR"]);
    assert.match(result.next[0].command, new RegExp(`^mp account update ${name} --region`));
  }
  await refusal(home, ["account", "test", "-t", "broken"], "CONFIG_ERROR");
});

test("an odd entry can be mended and removed", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, odd);
  const first = await ask(home, ["account", "update", "bad", "--region", "eu"]);
  assert.equal(first.updated.problem, "default_project: must be a string of digits");
  assert.equal((await ask(home, ["account", "update", "bad", "--project", "7"])).updated.status, "untested");
  assert.equal((await ask(home, ["account", "use", "bad"])).active.account, "bad");
  assert.equal((await ask(home, ["account", "update", "half", "--region", "in"])).updated.status, "needs_login");

  await refusal(home, ["account", "remove", "bad"], "ACCOUNT_IN_USE");
  assert.equal((await ask(home, ["target", "remove", "broken"])).removed, "broken");
  for (const name of ["bad", "half", "te am"])
    assert.equal((await ask(home, ["account", "remove", name])).removed, name);
  assert.deepEqual(
    home.list(".mp/accounts").filter((name) => !name.startsWith(".")),
    [],
  );
  assert.equal((await ask(home, ["account", "list"])).items.length, 1);
});

const misnamed = `${team}
[accounts."te am"]
type = "oauth_browser"
region = "mars"

[accounts."../x"]
type = "oauth_browser"
region = "us"

[targets.trip]
account = "te am"
project = "2"
`;

test("an account whose name is none is shown and tested, cannot be used, and is put right by another name", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, misnamed);
  const renaming = ["mp account rename ../x <name>", "mp account remove ../x --yes"];
  const commands = (next: { command: string }[]) => next.map(({ command }) => command);
  const shown = await ask(home, ["account", "show", "../x"]);
  assert.deepEqual([shown.account.status, commands(shown.next)], ["invalid", renaming]);
  assert.deepEqual(commands((await ask(home, ["account", "test", "../x"])).result.next), renaming);
  for (const line of [
    "account use ../x",
    "session -a ../x",
    "account logout ../x",
    "account login ../x",
    "project use 1 -a ../x",
  ])
    assert.deepEqual(commands((await refusal(home, line.split(" "), "CONFIG_ERROR")).next), renaming, line);
  assert.equal(home.read(CONFIG), misnamed);

  // Targets name this one, and its region is wrong too.
  const both = await refusal(home, ["session", "-t", "trip"], "CONFIG_ERROR");
  const removal = "mp account remove 'te am' --force --yes";
  assert.deepEqual(commands(both.next), ["mp account update 'te am' --region <region>", removal]);
  assert.match(both.next[1].label, /although targets name it/);
  await refusal(home, ["account", "rename", "te am", "tea"], "CONFIG_ERROR");
  const { updated, next } = await ask(home, ["account", "update", "te am", "--region", "eu"]);
  assert.deepEqual([updated.region, updated.status], ["eu", "invalid"]);
  assert.deepEqual(commands(next), ["mp account rename 'te am' <name>", removal]);
  await refusal(home, ["account", "rename", "te am", "TEAM"], "ACCOUNT_EXISTS");
  assert.deepEqual((await ask(home, ["account", "rename", "te am", "tea"])).renamed, { from: "te am", to: "tea" });
  assert.equal((await ask(home, ["target", "show", "trip"])).target.account, "tea");
  assert.equal((await ask(home, ["account", "use", "tea"])).active.account, "tea");
  assert.equal(home.exists(".mp/x"), false);
});

test("a name that is none builds no path, whatever is done to its account", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, misnamed);
  const files = ["me.json", "tokens.json"].map((name) => home.write(`.mp/x/${name}`, "{}", 0o600));
  const there = () => files.map((path) => home.read(path.slice(home.root.length + 1)));
  assert.equal((await ask(home, ["account", "show", "../x"])).account.token, null);
  assert.equal((await ask(home, ["account", "update", "../x", "--region", "eu"])).updated.region, "eu");
  assert.deepEqual(there(), ["{}", "{}"]);
  await ask(home, ["account", "rename", "../x", "dots"]);
  assert.deepEqual(there(), ["{}", "{}"]);
  assert.equal(home.exists(".mp/accounts/dots"), false);
  assert.deepEqual(
    home.list(".mp").filter((name) => /lock/.test(name) && name.includes("x")),
    [],
  );
});

test("a name that is none, and that no account has, is refused before anything is looked for", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, team);
  for (const argv of [
    ["account", "use", "../y"],
    ["account", "test", "a b"],
    ["session", "--account", "../y"],
    ["account", "rename", "a b", "c"],
  ])
    assert.match((await refusal(home, argv, "INVALID_ARGS")).error.message, /must be 1 to 64 letters, digits/);
  for (const verb of ["show", "remove"]) await refusal(home, ["account", verb, "a b"], "ACCOUNT_NOT_FOUND");
});

test("no write makes an entry odd", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, team);
  for (const argv of [
    ["target", "add", "prod.eu", "-a", "team", "-p", "1"],
    ["target", "add", "t", "-a", "team", "-p", "１２"],
    ["account", "update", "team", "--project", "１２"],
    ["account", "add", "ci", "--type", "oauth_token", "--region", "us", "--token-env", "my-token"],
  ])
    await refusal(home, argv, "INVALID_ARGS");
  assert.equal(home.read(CONFIG), team);
});

test("what is active can be odd, and is put right by whoever chooses", async (t) => {
  const home = temporaryHome(t);
  for (const line of ['account = "te am"', "workspace = 0", 'colour = "red"']) {
    home.write(CONFIG, team.replace('account = "team"', line));
    const { next } = await refusal(home, ["session"], "CONFIG_ERROR");
    assert.deepEqual(
      next.map(({ command }: { command: string }) => command),
      ["mp account list", "mp account use <name>"],
    );
    assert.equal((await ask(home, ["account", "list"])).items[0].is_active, false);
    assert.equal((await ask(home, ["session", "-a", "team"])).state, "ok");
    await ask(home, ["account", "use", "team"]);
    assert.equal(home.read(CONFIG), team, line);
  }
  home.write(CONFIG, team.replace('account = "team"', 'account = "team"\nworkspace = 0'));
  await refusal(home, ["session", "-a", "team"], "CONFIG_ERROR");
});

test("targets of any name can be used, shown and removed, and their names are quoted in advice", async (t) => {
  const home = temporaryHome(t);
  const names = ["prod.eu", "a b", "a/b", "$(id)", "-x", "é"];
  const tables = names.map((name) => `\n[targets.${JSON.stringify(name)}]\naccount = "team"\nproject = "12"\n`);
  home.write(CONFIG, team + tables.join(""));
  for (const name of names) {
    assert.equal((await ask(home, ["target", "show", "--", name])).target.project, "12");
    assert.equal((await ask(home, ["session", `--target=${name}`])).project.id, "12");
    assert.equal((await ask(home, ["session"], { env: { MP_TARGET: name } })).project.id, "12");
    assert.equal((await ask(home, ["target", "use", "--", name])).active.project, "12");
    await ask(home, ["project", "use", "1"]);
    assert.equal((await ask(home, ["target", "remove", "--", name])).removed, name);
  }
  assert.equal(home.read(CONFIG), team);
  home.write(CONFIG, `${team}\n[targets."a b"]\naccount = "team"\n`);
  const { next } = await refusal(home, ["target", "use", "a b"], "CONFIG_ERROR");
  assert.equal(next[0].command, "mp target remove 'a b' --yes");
});

test("a header that HTTP cannot carry stops requests and nothing else", async (t) => {
  const home = temporaryHome(t);
  const mixpanel = await startMixpanel(t);
  const env = { MP_API_BASE_URL: mixpanel.baseUrl };
  const path = home.write(CONFIG, `${team}\n[settings]\ncustom_header = { name = "X-A", value = "…" }\n`);
  assert.equal((await ask(home, ["session"], { env })).state, "ok");
  assert.equal((await ask(home, ["project", "use", "2"], { env })).active.project, "2");
  const { error, next } = await refusal(home, ["project", "list"], "CONFIG_ERROR", { env });
  assert.match(error.message, /settings\.custom_header\.value: must be text/);
  assert.equal(next[0].command, `"\${EDITOR:-vi}" ${path}`);
  const me = { projects: { 1: { name: "Demo" } }, cached_at: Date.now() / 1000 };
  home.write(".mp/accounts/team/me.json", JSON.stringify(me));
  assert.equal((await ask(home, ["project", "list"], { env })).items.length, 1, "the cache needs no request");
  assert.deepEqual(mixpanel.seen, []);
});

test("the folder of an account whose entry is odd is not swept away with those that were removed", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, odd);
  home.write(".mp/accounts/half/tokens.json", "{}");
  home.write(".mp/accounts/gone/tokens.json", "{}");
  await ask(home, ["account", "add", "gone", "--type", "oauth_browser", "--region", "eu"]);
  await ask(home, ["account", "remove", "gone"]);
  await ask(home, ["account", "add", "gone", "--type", "oauth_browser", "--region", "eu"]);
  assert.ok(home.exists(".mp/accounts/half/tokens.json"));
});

test("accounts that differ only in case work where their folders differ", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, `${team}\n[accounts.Team]\ntype = "oauth_browser"\nregion = "eu"\n`);
  assert.deepEqual(
    (await ask(home, ["account", "list"])).items.map(({ name, status }: Record<string, string>) => [name, status]),
    [
      ["Team", "needs_login"],
      ["team", "untested"],
    ],
  );
  assert.equal((await ask(home, ["account", "use", "Team"])).active.account, "Team");
  assert.equal((await ask(home, ["account", "remove", "Team"])).removed, "Team");
});

test("a token that HTTP cannot carry is told of as the account's, with the way out, and is not sent", async (t) => {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  const [ci, me] = ['type = "oauth_token"\nregion = "us"\ntoken = "a\\nb"', 'type = "oauth_browser"\nregion = "us"'];
  home.write(CONFIG, `${team}\n[accounts.ci]\n${ci}\n\n[accounts.me]\n${me}\n`);
  home.write(".mp/accounts/me/tokens.json", JSON.stringify({ ...mixpanel.tokens(), access_token: "a\u200bb" }));
  for (const [name, what, wayOut] of [
    ["ci", /The token of the account "ci" holds what HTTP cannot carry/, /mp login --token-env <variable> --name ci/],
    ["me", /access_token: must not hold what HTTP cannot carry/, /mp account login me/],
  ] as const) {
    const { result } = await ask(home, ["account", "test", name], { env: { MP_API_BASE_URL: mixpanel.baseUrl } });
    assert.equal(result.error_code, "OAUTH_TOKEN_ERROR", JSON.stringify(result));
    assert.match(result.error, what);
    assert.match(result.next[0].command, wayOut);
  }
  assert.deepEqual(mixpanel.seen, []);
});
