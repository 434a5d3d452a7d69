import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { test } from "node:test";
import { ask, refusal } from "../support/ask.ts";
import { temporaryHome } from "../support/home.ts";

const config = `# kept
[active]
account = "team" # mine
workspace = 3

[accounts.team]
type = "service_account"
region = "us"
default_project = "1"
username = "u"
secret = "s"

[accounts.me]
type = "oauth_browser"
region = "eu"

[accounts.ci]
type = "oauth_token"
region = "in"
token_env = "MP_CI_TOKEN"

[targets.ecom]
account = "team"
project = "2"
`;
const CONFIG = ".mp/config.toml";

test("an account's status says what it lacks, without asking anybody", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  const status = async (env = {}) =>
    Object.fromEntries(
      (await ask(home, ["account", "list"], { env })).items.map((item: { name: string; status: string }) => [
        item.name,
        item.status,
      ]),
    );
  assert.deepEqual(await status(), { ci: "needs_token", me: "needs_login", team: "untested" });
  assert.equal((await status({ MP_CI_TOKEN: "t" })).ci, "untested");

  const tokens = (fields: object) =>
    home.write(".mp/accounts/me/tokens.json", JSON.stringify({ access_token: "a", ...fields }));
  tokens({ expires_at: "2000-01-01T00:00:00Z" });
  assert.equal((await status()).me, "needs_login", "expired, and nothing to refresh with");
  tokens({ expires_at: "2000-01-01T00:00:00+00:00", refresh_token: "r" });
  assert.equal((await status()).me, "untested", "expired, but can be refreshed");
  for (const odd of ["2099-01-01T00:00Z", "2099-01-01", "2099", "2099-01-01T00:00:00.Z"]) {
    tokens({ expires_at: odd, refresh_token: "r" });
    assert.equal((await status()).me, "needs_login", odd);
  }
  tokens({ expires_at: "2000-01-01T00:00:00", refresh_token: "r" });
  assert.equal((await status()).me, "needs_login", "a time without an offset is malformed");
  home.write(".mp/accounts/me/tokens.json", "{");
  assert.equal((await status()).me, "needs_login", "malformed");

  const me = { user_email: "ada@example.com", projects: { 1: { name: "Demo" } } };
  home.write(".mp/accounts/team/me.json", JSON.stringify({ ...me, cached_at: Date.now() / 1000 }));
  const { account } = await ask(home, ["account", "show", "team"]);
  assert.deepEqual(
    [account.status, account.user_email, account.project_id, account.project_name],
    ["untested", "ada@example.com", "1", "Demo"],
  );
});

test("a person's comments survive a change, and untouched lines stay as they were", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  await ask(home, ["account", "use", "me"]);
  assert.equal(
    home.read(CONFIG),
    config.replace('account = "team" # mine\nworkspace = 3\n', 'account = "me" # mine\n'),
  );
});

test("account use clears the workspace, which belonged to another account", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  assert.deepEqual((await ask(home, ["account", "use", "me"])).active, {
    account: "me",
    project: null,
    workspace: null,
  });
  assert.deepEqual((await ask(home, ["account", "use", "team"])).active, {
    account: "team",
    project: "1",
    workspace: null,
  });
});

test("the first account ever becomes the active one, later ones do not", async (t) => {
  const home = temporaryHome(t);
  const add = async (name: string) =>
    (await ask(home, ["account", "add", name, "--type", "oauth_browser", "--region", "us"])).added.is_active;
  assert.deepEqual([await add("first"), await add("second")], [true, false]);
  assert.equal(home.mode(CONFIG), 0o600);
  assert.equal(home.mode(".mp"), 0o700);
  assert.equal(
    (await refusal(home, ["account", "add", "first", "--type", "oauth_browser", "--region", "us"], "ACCOUNT_EXISTS"))
      .next[0].command,
    "mp account show first",
  );
});

test("a record on stdin is taken whole or refused, and its values are never repeated", async (t) => {
  const home = temporaryHome(t);
  const record = { name: "ci", type: "oauth_token", region: "us", token: "the-token" };
  const from = (value: unknown) => ({ stdin: typeof value === "string" ? value : JSON.stringify(value) });
  for (const bad of [
    "",
    "the-token",
    "[]",
    "null",
    { ...record, token_env: "X" },
    { ...record, token: undefined },
    { ...record, token: "" },
    { ...record, token: " " },
    { ...record, token: "the-token\nx" },
    { ...record, token: "the-token".repeat(10_000) },
    { name: "sa", type: "service_account", region: "us", username: "sa:the-token", secret: "x" },
    { name: "sa", type: "service_account", region: "us", username: "sa", secret: "the-token\u0000" },
    { ...record, name: "../x" },
    { ...record, colour: "the-token" },
    { ...record, region: "the-token" },
    { ...record, default_project: 12 },
  ]) {
    const { error } = await refusal(home, ["account", "add", "--from-stdin"], "INVALID_ARGS", from(bad));
    assert.ok(!JSON.stringify(error).includes("the-token"), JSON.stringify(error));
  }
  assert.equal(home.exists(CONFIG), false, "nothing was written");
  await ask(home, ["account", "add", "--from-stdin"], from({ ...record, default_project: "0012" }));
  assert.match(home.read(CONFIG), /default_project = "0012"/);
});

test("flags name the account to show and to log out of as a name does, and a variable does not keep a login", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  const shown = async (...flags: string[]) => (await ask(home, ["account", "show", ...flags])).account.name;
  assert.equal(await shown("-a", "me"), "me");
  await ask(home, ["account", "use", "ci"]);
  assert.deepEqual([await shown(), await shown("-t", "ecom")], ["ci", "team"]);
  await refusal(home, ["account", "show", "-t", "ecom", "-a", "me"], "INVALID_ARGS");
  const env = { MP_OAUTH_TOKEN: "planted", MP_REGION: "us", MP_PROJECT_ID: "1" };
  const tokens = ".mp/accounts/me/tokens.json";
  home.write(tokens, "{}");
  assert.equal((await ask(home, ["account", "logout", "-a", "me"], { env })).logged_out, "me");
  assert.equal(home.exists(tokens), false);
  await refusal(home, ["account", "logout", "-t", "ecom"], "INVALID_ARGS");
  await refusal(home, ["account", "login", "-a", "team"], "INVALID_ARGS");
});

test("a secret is never taken as an argument, and how to give it is said", async (t) => {
  const home = temporaryHome(t);
  for (const argv of [
    ["--type", "service_account", "--region", "us"],
    ["--type", "oauth_token", "--region", "us", "--token", "v"],
    ["--secret=v"],
  ]) {
    const { error, next } = await refusal(home, ["account", "add", "x", ...argv], "INVALID_ARGS");
    assert.match(error.message, /mp account add/);
    assert.match(next[0].run, /^\/usr\/bin\/node \/opt\/mixpanel\/scripts\/mp\.mjs account add /);
  }
  const { error, next } = await refusal(home, ["account", "update", "x", "--secret", "v"], "INVALID_ARGS");
  assert.match(error.message, /mp account update <name> --ask-secret$/);
  assert.equal(next[0].command, "mp account update <name> --ask-secret");
});

test("the command with which a person adds a service account has all that was said already", async (t) => {
  const home = temporaryHome(t);
  const flags = ["--type", "service_account", "--region", "eu", "--username", "o'brien", "--project", "7"];
  const { next } = await refusal(home, ["account", "add", "team", ...flags], "INVALID_ARGS");
  assert.equal(
    next[0].command,
    "mp account add team --type service_account --username 'o'\\''brien' --region eu --project 7",
  );
  const nameless = await refusal(home, ["account", "add", ...flags.slice(0, 2)], "INVALID_ARGS");
  const asked = "mp account add --type service_account --username '<service-account-username>'";
  assert.equal(nameless.next[0].command, asked);
  for (const more of [
    ["--username", "sa:of-the-docs"],
    ["--token-env", "T"],
  ]) {
    const { error, next: none } = await refusal(
      home,
      ["account", "add", "team", ...flags.slice(0, 4), ...more],
      "INVALID_ARGS",
    );
    assert.equal(none, undefined);
    assert.ok(!error.message.includes("of-the-docs"), error.message);
  }
  const browser = ["account", "add", "me", "--type", "oauth_browser", "--region", "us"];
  await refusal(home, [...browser, "--username", "x"], "INVALID_ARGS");
  await ask(home, browser);
  await refusal(home, ["account", "add", "me", ...flags], "ACCOUNT_EXISTS");
  home.write(CONFIG, config);
  const taken = await refusal(home, ["account", "add", "team", ...flags], "ACCOUNT_EXISTS");
  assert.match(taken.error.message, /to give it a new secret: mp login --service-account --name team$/);
  assert.equal(taken.next[1].command, "mp login --service-account --name team");
});

test("account update changes only what its type has, and drops the cached identity when that changes", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  home.write(".mp/accounts/team/me.json", JSON.stringify({ cached_at: Date.now() / 1000 }));
  const { updated } = await ask(home, ["account", "update", "team", "--project", "7", "--region", "eu"]);
  assert.deepEqual([updated.project_id, updated.region, updated.status], ["7", "eu", "untested"]);
  assert.doesNotMatch(home.read(CONFIG), /workspace = 3/);
  assert.equal(home.exists(".mp/accounts/team/me.json"), false);
  await refusal(home, ["account", "update", "me", "--username", "x"], "INVALID_ARGS");
  await refusal(home, ["account", "update", "team", "--token-env", "X"], "INVALID_ARGS");
  await refusal(home, ["account", "update", "team"], "INVALID_ARGS");
  home.write(".mp/accounts/me/tokens.json", "{}");
  assert.match(
    (await refusal(home, ["account", "update", "me", "--region", "us"], "INVALID_ARGS")).next[0].command,
    /mp account logout me/,
  );
});

test("account update from an inline token to a variable leaves exactly one of the two", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, '[accounts.ci]\ntype = "oauth_token"\nregion = "us"\ntoken = "old" # from the vault\n');
  await ask(home, ["account", "update", "ci", "--token-env", "MP_CI_TOKEN"]);
  const text = home.read(CONFIG);
  assert.doesNotMatch(text, /old/);
  assert.match(text, /# from the vault/);
  assert.match(text, /token_env = "MP_CI_TOKEN"/);
});

test("removing an account takes its folder and the active place with it, and says which targets it leaves", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  home.write(".mp/accounts/team/me.json", "{}");
  const refused = await refusal(home, ["account", "remove", "team"], "ACCOUNT_IN_USE");
  assert.deepEqual(refused.error.details.referenced_by, ["ecom"]);
  assert.ok(home.exists(".mp/accounts/team/me.json"), "nothing is deleted by a refusal");
  const advised = refused.next[0].command;
  assert.equal(advised, "mp account remove team --force --yes");
  assert.deepEqual((await ask(home, advised.split(" ").slice(1))).orphaned_targets, ["ecom"]);
  assert.deepEqual(home.list(".mp/accounts"), []);
  const session = await ask(home, ["session"]);
  assert.deepEqual([session.state, session.next[0].command], ["needs_account", "mp account list"]);
  await refusal(home, ["target", "use", "ecom"], "ACCOUNT_NOT_FOUND");
  assert.equal(
    (await ask(home, ["account", "list"])).items.length,
    2,
    "an account that a target misses does not hide the others",
  );
});

test("account logout deletes the tokens, what was known by them, and nothing else", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  home.write(".mp/accounts/me/tokens.json", "{}");
  for (const name of ["me.json", "verdict.json", "reply.json"]) home.write(`.mp/accounts/me/${name}`, "{}");
  home.write(".mp/accounts/me/bridged", "{}");
  assert.equal((await ask(home, ["account", "logout", "me"])).logged_out, "me");
  assert.deepEqual(home.list(".mp/accounts/me"), ["bridged"]);
  assert.equal((await ask(home, ["account", "logout", "me"])).logged_out, "me", "a second time is no error");
  await refusal(home, ["account", "logout", "team"], "INVALID_ARGS");
});

test("account logout refuses tokens that are a link: they would live on where it leads", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  home.write("elsewhere.json", "{}");
  home.write(".mp/accounts/me/me.json", "{}");
  symlinkSync(home.path("elsewhere.json"), home.path(".mp/accounts/me/tokens.json"));
  const { error } = await refusal(home, ["account", "logout", "me"], "INSECURE_FILE");
  assert.equal(error.details.target, home.path("elsewhere.json"));
  assert.deepEqual(home.list(".mp/accounts/me").sort(), ["me.json", "tokens.json"]);
});

test("without a name, show and logout mean the account of the session", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  const login = () => home.write(".mp/accounts/me/tokens.json", "{}");
  const named = { env: { MP_ACCOUNT: "me" } };
  assert.equal((await ask(home, ["account", "show"])).account.name, "team");
  assert.equal((await ask(home, ["account", "show"], named)).account.name, "me");
  login();
  const { error } = await refusal(home, ["account", "logout"], "INVALID_ARGS");
  assert.match(error.message, /"team" is of type service_account/);
  assert.equal((await ask(home, ["account", "logout"], named)).logged_out, "me");
  assert.equal(home.exists(".mp/accounts/me/tokens.json"), false);
  await ask(home, ["account", "use", "me"]);
  login();
  assert.equal((await ask(home, ["account", "logout"])).logged_out, "me");
  assert.equal(home.exists(".mp/accounts/me/tokens.json"), false);
});

test("a browser account that is added without a region is one of us", async (t) => {
  const { added } = await ask(temporaryHome(t), ["account", "add", "me", "--type", "oauth_browser"]);
  assert.equal(added.region, "us");
});

for (const [owner, env] of [
  ["the environment", { MP_OAUTH_TOKEN: "the-token", MP_REGION: "eu", MP_PROJECT_ID: "7" }],
  ["a bridge", { MP_AUTH_FILE: "bridge.json" }],
] as const)
  test(`an account of ${owner} is shown as that of the session, and has no login here to begin or forget`, async (t) => {
    const home = temporaryHome(t);
    home.write(CONFIG, config.replace('account = "team" # mine', 'account = "me"'));
    home.write(".mp/accounts/me/tokens.json", "{}");
    const account = { name: "me", type: "oauth_token", region: "eu", token: "the-token" };
    home.write("bridge.json", JSON.stringify({ version: 2, account, project: "7" }));
    const given = { env: { ...env, ...("MP_AUTH_FILE" in env && { MP_AUTH_FILE: home.path("bridge.json") }) } };
    const { account: shown } = await ask(home, ["account", "show"], given);
    assert.deepEqual(
      [shown.type, shown.region, shown.status, shown.is_active, shown.project_id],
      ["oauth_token", "eu", "untested", false, "7"],
    );
    for (const verb of ["login", "logout"]) {
      const { error, next } = await refusal(home, ["account", verb], "INVALID_ARGS", given);
      assert.match(error.message, new RegExp(`comes from ${owner}`));
      assert.equal(next[0].command, "mp account list");
    }
    assert.equal(home.exists(".mp/accounts/me/tokens.json"), true);
  });

test("an account that is not there is named together with those that are", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  for (const argv of [
    ["show", "ghost"],
    ["use", "ghost"],
    ["remove", "ghost"],
    ["update", "ghost", "--region", "us"],
    ["logout", "constructor"],
  ])
    assert.deepEqual(
      (await refusal(home, ["account", ...argv], "ACCOUNT_NOT_FOUND")).error.details.available_accounts,
      ["ci", "me", "team"],
    );
  assert.equal(home.read(CONFIG), config);
});

test("a command that is refused makes no folder", async (t) => {
  const home = temporaryHome(t);
  await refusal(home, ["account", "use", "ghost"], "ACCOUNT_NOT_FOUND");
  await refusal(home, ["target", "remove", "ghost"], "TARGET_NOT_FOUND");
  assert.deepEqual(home.list("."), []);
});

test("an account whose token's variable is called like what every object has needs its token, as any other", async (t) => {
  const home = temporaryHome(t);
  const add = ["account", "add", "ci", "--type", "oauth_token", "--region", "us", "--token-env", "constructor"];
  assert.equal((await ask(home, add)).added.status, "needs_token");
  assert.equal((await ask(home, ["account", "list"])).items[0].status, "needs_token");
});
