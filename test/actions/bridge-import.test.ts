import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { type TestContext, test } from "node:test";
import { readConfig } from "../../src/storage/config-reader.ts";
import { noteRefreshed } from "../../src/storage/spent-bridges.ts";
import { ask, refusal } from "../support/ask.ts";
import type { AnyEnvelope } from "../support/envelope.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";
import { goTo } from "../support/moments.ts";
import { startRotatingServer } from "../support/rotating-server.ts";

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

test("a variable hides the project of what was imported, and with it the workspace, but not the account", async (t) => {
  const home = temporaryHome(t);
  const { shadowed } = await ask(home, ["bridge", "import", write(home)], { env: { MP_PROJECT_ID: "9" } });
  assert.deepEqual(shadowed, [
    { axis: "project", source: "config", value: "410", by: "MP_PROJECT_ID" },
    { axis: "workspace", source: "config", value: 61, by: "MP_PROJECT_ID" },
  ]);
  assert.match(home.warnings.join(), /^MP_PROJECT_ID hides the project and the workspace of this choice/);
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

test("a bridge whose login an account here has already does not become a second account", async (t) => {
  const home = temporaryHome(t);
  const path = write(home);
  await ask(home, ["bridge", "import", path]);
  const before = home.read(".mp/config.toml");
  const { error, next } = await refusal(home, ["bridge", "import", path, "--name", "two"], "INVALID_ARGS");
  assert.match(
    error.message,
    /is that of the account "me" here already.*mp account test me, .*mp account rename me two$/,
  );
  const commands = (steps: { command: string }[]) => steps.map(({ command }) => command);
  assert.deepEqual(commands(next), ["mp account test me", "mp account rename me two"]);
  const again = await refusal(home, ["bridge", "import", path], "ACCOUNT_EXISTS");
  assert.match(again.error.message, /"me" exists already, and it has the login in/);
  assert.deepEqual(commands(again.next), ["mp account test me"]);
  assert.equal(home.read(".mp/config.toml"), before);
  home.write(".mp/config.toml", before.replace('account = "me"', 'account = "none"'));
  const inactive = await refusal(home, ["bridge", "import", path], "ACCOUNT_EXISTS");
  assert.deepEqual(commands(inactive.next), ["mp account use me"]);
  home.write(".mp/config.toml", before);
  // Another login by the same name may come in under a name that is free, and what is said is what works.
  const other = write(home, "other.json", { ...bridge, tokens: { ...tokens, refresh_token: "refresh-9" } });
  const taken = await refusal(home, ["bridge", "import", other], "ACCOUNT_EXISTS");
  assert.equal(taken.next[0].command, `mp account import-bridge ${other} --name me-2`);
  assert.equal((await ask(home, ["bridge", "import", other, "--name", "me-2"])).added.name, "me-2");
  // After a logout nothing here holds the login any more.
  await ask(home, ["account", "logout", "me"]);
  assert.equal((await ask(home, ["bridge", "import", path, "--name", "two"])).added.name, "two");
});

test("two imports at once under two names end with one account", async (t) => {
  const home = temporaryHome(t);
  const path = write(home);
  const answers = await Promise.all(
    ["one", "two"].map((name) => ask(home, ["bridge", "import", path, "--name", name])),
  );
  assert.deepEqual(answers.map(({ state }) => state).sort(), ["error", "ok"]);
  assert.equal(Object.keys(readConfig(home.context()).accounts).length, 1);
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

/** A server that ends a login whose refresh token is used twice, and a home in which its bridge is in force and imported. */
async function imported(t: TestContext) {
  const [home, server] = [temporaryHome(t), await startRotatingServer()];
  t.after(server.close);
  const path = write(home, "auth.json", { ...bridge, tokens: server.logIn() });
  const env = { MP_AUTH_FILE: path, MP_API_BASE_URL: server.origin };
  await ask(home, ["bridge", "import", path], { env });
  const file = ".mp/accounts/me/tokens.json";
  const runOut = () => {
    const tokens = JSON.parse(home.read(file));
    home.write(file, JSON.stringify({ ...tokens, expires_at: new Date(Date.now() - 1000).toISOString() }));
  };
  const works = async (...name: string[]) => (await ask(home, ["account", "test", ...name], { env })).result.ok;
  return { home, server, path, env, file, runOut, works };
}

for (const [first, second] of [
  [[], ["me"]],
  [["me"], []],
])
  test(`a bridge in force and the account imported from it refresh the same tokens: ${first?.[0] ?? "the bridge"} first`, async (t) => {
    const { home, server, env, file, runOut, works } = await imported(t);
    for (const name of [first, second, first]) {
      const before = home.read(file);
      assert.equal(await works(...(name ?? [])), true);
      assert.notEqual(home.read(file), before);
      for (const other of [["me"], []]) assert.equal(await works(...other), true);
      runOut();
    }
    assert.equal(server.log.asked, 3);
    assert.equal(home.exists(".mp/bridge/me/tokens.json"), false);
    assert.equal((await ask(home, ["session"], { env })).account.status, "ok");
    await ask(home, ["account", "rename", "me", "mine"], { env });
    assert.equal(await works(), true);
    assert.equal(await works("mine"), true);
    assert.equal(home.exists(file), false);
    assert.equal(server.log.asked, 4);
  });

test("a refresh for the bridge that waited while it was imported refreshes the account's tokens", async (t) => {
  const [home, server] = [temporaryHome(t), await startRotatingServer()];
  t.after(server.close);
  const path = write(home, "auth.json", { ...bridge, tokens: server.logIn() });
  const env = { MP_AUTH_FILE: path, MP_API_BASE_URL: server.origin };
  let waiting: Promise<AnyEnvelope> | undefined;
  // Under the lock of the bridge's folder, and before the account is there.
  const files = (event: string): void => {
    if (event.includes("imported")) waiting ??= ask(home, ["account", "test"], { env });
  };
  await ask(home, ["bridge", "import", path], { env, context: { debug: { files } } });
  assert.equal((await waiting)?.result.ok, true);
  assert.equal((await ask(home, ["account", "test", "me"], { env })).result.ok, true);
  assert.equal(home.exists(".mp/bridge/me/tokens.json"), false);
  assert.equal(server.log.asked, 1);
});

test("that a bridge is spent is noted before the tokens count that it was spent on", async (t) => {
  const { home, env, file } = await imported(t);
  const done: string[] = [];
  const debug = { files: (event: string) => void done.push(event) };
  await ask(home, ["account", "test", "me"], { env, context: { debug } });
  const [noted, stored] = [/\.spent-/, new RegExp(`^write .*${file}$`)].map((what) =>
    done.findIndex((event) => what.test(event)),
  );
  assert.ok(noted !== undefined && stored !== undefined && noted >= 0 && noted < stored, done.join("\n"));
});

const KEEPING = `
  const { createLibrary } = await import(process.argv[1]);
  const { cpSync } = await import("node:fs");
  const [, , bridge, kept] = process.argv;
  const home = process.env.HOME;
  let count = 0;
  const keep = () => cpSync(home, kept + "/" + count++, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  await createLibrary({ home, debug: { files: keep } }).accounts.importBridge(bridge);
  keep();
`;

test("an import that is killed leaves no tokens without their account, and is run again", async (t) => {
  const library = new URL("../../dist/index.js", import.meta.url).href;
  const [home, kept] = [temporaryHome(t), temporaryHome(t)];
  const path = write(home);
  const argv = ["--input-type=module", "-e", KEEPING, library, path, kept.root];
  const { status, stderr } = spawnSync(process.execPath, argv, { env: { HOME: home.root }, encoding: "utf8" });
  assert.equal(status, 0, stderr);
  let step = 0;
  for (; goTo(step, kept.root, home.root); step += 1) {
    const isThere = Object.hasOwn(readConfig(home.context()).accounts, "me");
    const hasTokens = () => home.exists(".mp/accounts/me/tokens.json");
    assert.ok(isThere || !hasTokens(), `killed at step ${step}`);
    if (isThere && hasTokens()) await refusal(home, ["bridge", "import", path], "ACCOUNT_EXISTS");
    else assert.equal((await ask(home, ["bridge", "import", path])).active.account, "me", `killed at step ${step}`);
    assert.equal(JSON.parse(home.read(".mp/accounts/me/tokens.json")).refresh_token, "refresh-1");
  }
  assert.ok(step > 6, "it was killed nowhere");
});

test("the white space around a bridge's credentials is not imported with them", async (t) => {
  const home = temporaryHome(t);
  const account = { name: "sa", type: "service_account", region: "us", username: " sa ", secret: "s\n" };
  await ask(home, ["bridge", "import", write(home, "b.json", { version: 2, account })]);
  assert.match(home.read(".mp/config.toml"), /username = "sa"\nsecret = "s"\n/);
});
