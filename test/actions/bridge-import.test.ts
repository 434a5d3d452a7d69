import assert from "node:assert/strict";
import { test } from "node:test";
import { readConfig } from "../../src/storage/config-store.ts";
import { noteRefreshed } from "../../src/storage/spent-bridges.ts";
import { ask, refusal } from "../support/ask.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";

const tokens = {
  access_token: "access-1",
  refresh_token: "refresh-1",
  expires_at: "2100-01-01T00:00:00+00:00",
  token_type: "Bearer",
  scope: "",
  client_id: "client-1",
};
const bridge = {
  version: 2,
  account: { name: "me", type: "oauth_browser", region: "eu" },
  tokens,
  project: "410",
  workspace: 61,
  headers: { "X-Cluster": "internal" },
};
const write = (home: TemporaryHome, path = "bridge.json", what: object = bridge) => {
  home.write(path, JSON.stringify(what));
  return home.path(path);
};

test("a bridge's account becomes one of this machine, with its project, its workspace and its tokens", async (t) => {
  const home = temporaryHome(t);
  const path = write(home);
  const answer = await ask(home, ["bridge", "import", path]);
  assert.deepEqual([answer.added.name, answer.added.status, answer.added.is_active], ["me", "untested", true]);
  assert.deepEqual(answer.active, { account: "me", project: "410", workspace: 61 });
  assert.deepEqual(answer.changed, { account: "me", project: "410", workspace: 61 });
  assert.deepEqual(answer.shadowed, []);
  assert.deepEqual(answer.headers_left, ["X-Cluster"]);
  assert.equal(answer.next[0].command, "mp account test me");
  assert.doesNotMatch(JSON.stringify(answer), /access-1|refresh-1|internal/);
  assert.equal(JSON.parse(home.read(".mp/accounts/me/tokens.json")).refresh_token, "refresh-1");
  assert.equal(JSON.parse(home.read(".mp/accounts/me/client.json")).client_id, "client-1");
  assert.ok(home.exists("bridge.json"));
  assert.deepEqual((await ask(home, ["session"])).workspace.id, 61);
});

test("while the file is in force it hides the account, and the answer says so", async (t) => {
  const home = temporaryHome(t);
  const path = write(home, ".claude/mixpanel/auth.json");
  const { shadowed, next } = await ask(home, ["bridge", "import", path, "--name", "mine"]);
  assert.deepEqual(shadowed[0].axis, "account");
  assert.match(next[0].command, /^mp account remove-bridge --at .*auth\.json --yes$/);
});

test("the tokens that were refreshed here in place are the ones that are imported", async (t) => {
  const home = temporaryHome(t);
  const fresher = {
    ...tokens,
    access_token: "access-2",
    refresh_token: "refresh-2",
    expires_at: "2101-01-01T00:00:00+00:00",
  };
  write(home, ".mp/bridge/me/tokens.json", fresher);
  await ask(home, ["bridge", "import", write(home)]);
  assert.equal(JSON.parse(home.read(".mp/accounts/me/tokens.json")).refresh_token, "refresh-2");
});

test("a bridge from which tokens were refreshed here is not imported twice", async (t) => {
  const home = temporaryHome(t);
  const path = write(home);
  await ask(home, ["bridge", "import", path]);
  await noteRefreshed(home.context(), home.path(".mp/accounts/me"));
  await ask(home, ["account", "remove", "me"]);
  const { error } = await refusal(home, ["bridge", "import", path], "INVALID_ARGS");
  assert.match(error.message, /refreshed since/);
  assert.deepEqual(readConfig(home.context()).accounts, Object.create(null));
});

test("a name that is taken, or differs only in case, is refused, and so is a file that is no bridge", async (t) => {
  const home = temporaryHome(t);
  const path = write(home);
  await ask(home, ["account", "add", "Me", "--type", "oauth_browser", "--region", "us"]);
  const before = home.read(".mp/config.toml");
  await refusal(home, ["bridge", "import", path], "ACCOUNT_EXISTS");
  await refusal(home, ["bridge", "import", write(home, "other.json", { secret: "x" })], "BRIDGE_ERROR");
  await refusal(home, ["bridge", "import", home.path("none.json")], "BRIDGE_ERROR");
  assert.equal(home.read(".mp/config.toml"), before);
  assert.deepEqual(home.list(".mp/accounts"), []);
});

test("a service account and a token are imported with their secrets", async (t) => {
  const home = temporaryHome(t);
  const account = { name: "sa", type: "service_account", region: "us", username: "u", secret: "s3cret-1" };
  const answer = await ask(home, ["bridge", "import", write(home, "sa.json", { version: 2, account })]);
  assert.doesNotMatch(JSON.stringify(answer), /s3cret-1/);
  assert.match(home.read(".mp/config.toml"), /secret = "s3cret-1"/);
});
