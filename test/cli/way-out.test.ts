import assert from "node:assert/strict";
import { test } from "node:test";
import { ask } from "../support/ask.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";

const config = `[active]
account = "me"

[accounts.me]
type = "oauth_browser"
region = "us"

[accounts.ci]
type = "oauth_token"
region = "us"
token_env = "CI_TOKEN"

[accounts.team]
type = "service_account"
region = "us"
username = "u"
secret = "planted"

[accounts.odd]
type = "service_account"
region = "xx"
username = "u"
secret = "planted"
`;
const CI = { CI_TOKEN: "planted-2" };

function homeOf(t: Parameters<typeof temporaryHome>[0]): TemporaryHome {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", config);
  return home;
}
const commandsIn = ({ next }: { next?: { command: string }[] }) => next?.map(({ command }) => command);

test("whatever answers an account that cannot be used as it stands says what to do about it", async (t) => {
  const login = "mp account login";
  const set = ["export CI_TOKEN=<bearer>"];
  const rows: [line: string, env: Record<string, string>, status: string, next: string[] | undefined][] = [
    ["account show", {}, "needs_login", [`${login} me`]],
    ["account show me", {}, "needs_login", [`${login} me`]],
    ["account show ci", {}, "needs_token", set],
    ["account show", { MP_ACCOUNT: "ci" }, "needs_token", set],
    ["account show ci", CI, "untested", undefined],
    ["account show team", {}, "untested", undefined],
    ["account show odd", {}, "invalid", ["mp account update odd --region <region>", "mp account remove odd --yes"]],
    ["account add new --type oauth_token --region us --token-env CI_TOKEN", {}, "needs_token", set],
    ["account add new --type oauth_token --region us --token-env CI_TOKEN", CI, "untested", undefined],
    ["account add new --type oauth_browser", {}, "needs_login", [`${login} new`]],
    ["account update ci --project 4", {}, "needs_token", set],
    ["account update me --project 4", {}, "needs_login", [`${login} me`]],
    ["account update team --project 4", {}, "untested", undefined],
    ["session -a ci -p 1", {}, "needs_token", set],
    ["session -a team -p 1", {}, "untested", undefined],
  ];
  for (const [line, env, status, next] of rows) {
    const said = await ask(homeOf(t), line.split(" "), { env });
    const { status: found } = said.account ?? said.added ?? said.updated;
    assert.deepEqual([found, commandsIn(said)], [status, next], `${line} ${Object.keys(env)}`);
  }
});

test("what hides the choice comes first, then what the account lacks", async (t) => {
  const home = temporaryHome(t);
  const argv = ["account", "add", "new", "--type", "oauth_browser", "--project", "4"];
  assert.deepEqual(commandsIn(await ask(home, argv, { env: { MP_PROJECT_ID: "5" } })), [
    "unset MP_PROJECT_ID",
    "mp account login new",
  ]);
});

test("an account in force of a bridge or the environment is put right where it is from", async (t) => {
  const home = homeOf(t);
  const tokens = {
    access_token: "planted-3",
    expires_at: "2001-01-01T00:00:00+00:00",
    token_type: "Bearer",
    scope: "",
  };
  const account = { name: "me", type: "oauth_browser", region: "us" };
  const path = home.write("b.json", JSON.stringify({ version: 2, account, tokens }));
  const shown = await ask(home, ["account", "show"], { env: { MP_AUTH_FILE: path } });
  assert.deepEqual(
    [shown.account.status, commandsIn(shown)],
    ["needs_login", ["mp account export-bridge --to <path> --access-only"]],
  );
  const imported = await ask(home, ["bridge", "import", path, "--name", "it"]);
  assert.deepEqual([imported.added.status, commandsIn(imported)], ["needs_login", ["mp account login it"]]);
});

test("an account that another program takes away right after it was added was added all the same", async (t) => {
  const home = homeOf(t);
  const path = home.path(".mp/config.toml");
  // The Python tool knows nothing of our lock, and writes what it has read before.
  const files = (event: string): void => void (event === `write ${path}` && home.write(".mp/config.toml", config));
  const context = { debug: { files } };
  const answer = await ask(home, ["account", "add", "new", "--type", "oauth_browser", "--region", "us"], { context });
  assert.deepEqual([answer.state, answer.added?.name, answer.next], ["ok", "new", undefined]);
  assert.equal(home.read(".mp/config.toml"), config);
});
