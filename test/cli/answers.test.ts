import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, refusal } from "../support/ask.ts";
import { temporaryHome } from "../support/home.ts";

const CONFIG = ".mp/config.toml";
const config = `[active]
account = "zoe"

[accounts.zoe]
type = "service_account"
region = "us"
default_project = "1"
username = "u"
secret = "planted"

[accounts.Ben]
type = "oauth_browser"
region = "eu"

[accounts.ann]
type = "oauth_token"
region = "us"
token_env = "CI_TOKEN"

[targets.trip]
account = "zoe"
project = "2"

[targets.home]
account = "zoe"
project = "1"
workspace = 7
`;

test("accounts are listed by name, each with the targets that name it", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  const { items } = await ask(home, ["account", "list"]);
  const rows = items.map((item: { name: string; referenced_by_targets: string[] }) => [
    item.name,
    item.referenced_by_targets.toSorted(),
  ]);
  assert.deepEqual(rows, [
    ["Ben", []],
    ["ann", []],
    ["zoe", ["home", "trip"]],
  ]);
});

test("a target excludes the three other axes, with whichever command", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  for (const argv of [["session"], ["project", "show"], ["account", "test"], ["bridge", "export", "--to", "b.json"]])
    for (const axis of [
      ["--account", "zoe"],
      ["--project", "1"],
      ["--workspace", "7"],
    ]) {
      const { error } = await refusal(home, [...argv, "--target", "trip", ...axis], "INVALID_ARGS");
      assert.match(error.message, /give --target or the others, not both/);
    }
  assert.equal(home.exists("b.json"), false);
});

test("what is known to be absent is null, and what is not known is left out", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  const session = await ask(home, ["session"]);
  assert.deepEqual([session.user, session.token, session.workspace, session.project], [null, null, null, { id: "1" }]);
  assert.equal((await ask(home, ["workspace", "show"])).workspace, null);
  assert.equal((await ask(home, ["bridge", "status"])).bridge, null);
  const { account } = await ask(home, ["account", "show", "Ben"]);
  assert.deepEqual(
    [account.user_email, account.project_id, account.project_name, account.token],
    [null, null, null, null],
  );
  const targets = (await ask(home, ["target", "list"])).items;
  assert.deepEqual(
    targets.map(({ name, workspace }: { name: string; workspace: number | null }) => [name, workspace]).toSorted(),
    [
      ["home", 7],
      ["trip", null],
    ],
  );
});

test("what chooses, shows and lists what is stored asks no server", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  const me = {
    cached_at: Date.now() / 1000,
    projects: { 1: { name: "One" }, 2: { name: "Two" } },
    workspaces: { 7: { project_id: 1 } },
  };
  home.write(".mp/accounts/zoe/me.json", JSON.stringify(me));
  const asked: string[] = [];
  const fetch = async (url: string | URL | Request): Promise<Response> => {
    asked.push(String(url));
    throw new TypeError("no network");
  };
  const lines = [
    "session",
    "account list",
    "account show",
    "account use zoe",
    "project use Two",
    "project use 1",
    "project show",
    "project list",
    "workspace use 7",
    "target add new",
    "target use trip",
    "bridge status",
    "login --list",
  ];
  for (const line of lines) assert.equal((await ask(home, line.split(" "), { context: { fetch } })).state, "ok", line);
  assert.deepEqual(asked, []);
});

test("bridge status says until when the tokens last that would be used now, and whether they were refreshed here", async (t) => {
  const home = temporaryHome(t);
  const account = { name: "me", type: "oauth_browser", region: "us" };
  const carried = {
    access_token: "planted-1",
    refresh_token: "planted-2",
    expires_at: "2100-01-01T00:00:00Z",
    client_id: "c",
  };
  const path = home.write("b.json", JSON.stringify({ version: 2, account, tokens: carried, project: "1" }));
  const tokens = async () => (await ask(home, ["bridge", "status"], { env: { MP_AUTH_FILE: path } })).bridge.tokens;
  assert.deepEqual(await tokens(), { expires_at: "2100-01-01T00:00:00.000Z", refreshable: true, refreshed: false });
  const fresher = { ...carried, access_token: "planted-3", expires_at: "2101-01-01T00:00:00Z" };
  home.write(".mp/bridge/me/tokens.json", JSON.stringify(fresher));
  assert.deepEqual(await tokens(), { expires_at: "2101-01-01T00:00:00.000Z", refreshable: true, refreshed: true });
});
