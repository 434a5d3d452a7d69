import assert from "node:assert/strict";
import { lstatSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ask } from "../support/ask.ts";
import { exfatHome } from "../support/exfat.ts";
import { startMixpanel } from "../support/mixpanel.ts";
import { authManager, runScript } from "../support/program.ts";

const add = (name: string) => ["account", "add", name, "--type", "oauth_browser", "--region", "us"];

test("without links and modes, writers at once lose nothing, and a login is made, used, refreshed and removed", async (t) => {
  const home = exfatHome(t, "077");
  if (!home) return;
  const mixpanel = await startMixpanel(t);
  const env = { MP_API_BASE_URL: mixpanel.baseUrl };
  const names = Array.from({ length: 20 }, (_, index) => `n${index}`);
  await Promise.all(names.map((name) => authManager(home.root, add(name))));
  assert.equal((await ask(home, ["account", "list"])).items.length, 20);
  assert.deepEqual(home.list(".mp"), ["config.toml"]);

  const { authorize_url: url } = await ask(home, ["login", "--start"], { env });
  const done = await ask(home, ["login", "--finish", await mixpanel.approve(url)], { env });
  assert.equal(done.state, "ok", JSON.stringify(done));
  const path = `.mp/accounts/${done.account.name}/tokens.json`;
  home.write(path, JSON.stringify({ ...JSON.parse(home.read(path)), expires_at: "2026-01-01T00:00:00+00:00" }));
  const before = mixpanel.count("/oauth/token/");
  const asked = await Promise.all(
    Array.from({ length: 8 }, () => runScript("auth_manager.mjs", home.root, ["account", "test"], { env })),
  );
  for (const { stdout, stderr } of asked)
    assert.deepEqual([JSON.parse(stdout).result.ok, stderr], [true, ""], "on a healthy home nothing is warned of");
  assert.equal(mixpanel.count("/oauth/token/"), before + 1);

  await ask(home, ["account", "remove", done.account.name]);
  assert.deepEqual(home.list(".mp/accounts"), []);
});

test("where names that differ in case are one, there is one account of both, and --resume takes its folder in any case", async (t) => {
  const home = exfatHome(t, "077");
  if (!home) return;
  await ask(home, add("Team"));
  const { error } = await ask(home, add("team"));
  assert.equal(error.code, "ACCOUNT_EXISTS");

  const mixpanel = await startMixpanel(t);
  const env = { MP_API_BASE_URL: mixpanel.baseUrl, MP_TIMEOUT: "3" };
  const { authorize_url: url } = await ask(home, ["login", "--start"], { env });
  mixpanel.bend("/api/app/me", [{ status: 503, body: {} }], "always");
  const address = await mixpanel.approve(url);
  const context = { sleep: async () => {} };
  const failed = await ask(home, ["login", "--finish", address], { env, context });
  assert.equal(failed.error.code, "LOGIN_FINISH_PUBLISH_FAILED");
  mixpanel.bend("/api/app/me", []);
  const folder: string = failed.error.details.placeholder_dir;
  const inCapitals = join(home.root, folder.slice(home.root.length).toUpperCase());
  const resumed = await ask(home, ["login", "--resume", inCapitals, "--name", "again"], { env });
  assert.equal(resumed.account?.name, "again", JSON.stringify(resumed));
  assert.deepEqual(home.list(".mp/accounts"), ["again"]);
});

test("accounts of the Python tool whose names differ in case alone do not take each other's login", async (t) => {
  const home = exfatHome(t, "077");
  if (!home) return;
  const [Team, team] = ["Team", "team"].map((name) => `[accounts.${name}]\ntype = "oauth_browser"\nregion = "us"\n`);
  home.write(".mp/config.toml", `${Team}\n${team}`);
  const mixpanel = await startMixpanel(t);
  const env = { MP_API_BASE_URL: mixpanel.baseUrl };
  const run = (...argv: string[]) => ask(home, argv, { env });
  const begin = async () => mixpanel.approve((await run("login", "--start")).authorize_url);
  const finish = (address: string, name: string) => run("login", "--finish", address, "--name", name);
  assert.equal((await finish(await begin(), "Team")).account?.name, "Team");
  const path = ".mp/accounts/Team/tokens.json";
  const tokens = home.read(path);

  const address = await begin();
  assert.equal((await finish(address, "team")).error.code, "CONFIG_ERROR");
  assert.equal((await run("account", "logout", "team")).next[0].command, "mp account rename team <name>");
  assert.equal((await run("account", "rename", "team", "other")).state, "ok");
  assert.equal(home.read(path), tokens);
  assert.equal((await finish(address, "other")).account?.name, "other", "the code was not spent");
  for (const name of ["Team", "other"]) assert.equal((await run("account", "test", name)).result.ok, true, name);

  home.write(".mp/config.toml", `${Team}\n${team}`);
  assert.equal((await run("account", "remove", "team")).removed, "team");
  assert.equal(home.read(path), tokens);
});

test("where every file is open to everybody and stays so, that is said, and the work is done", async (t) => {
  const home = exfatHome(t, "000");
  if (!home) return;
  const args = ["account", "add", "me", "--type", "oauth_browser", "--region", "us"];
  const { stdout, stderr } = await runScript("auth_manager.mjs", home.root, args);
  assert.equal(JSON.parse(stdout).state, "ok");
  assert.ok((lstatSync(home.path(".mp/config.toml")).mode & 0o777) === 0o777);
  assert.match(stderr, /open to others|does not take modes/);
});
