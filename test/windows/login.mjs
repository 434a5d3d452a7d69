// Logins, and the paths and programs that Windows spells in its own way.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { auth, home, project, refuses, run, system, team } from "./conformance/kit.mjs";
import { startMixpanel } from "./conformance/mixpanel-stub.mjs";

async function start(t) {
  const mixpanel = await startMixpanel();
  t.after(() => mixpanel.stop());
  return { mixpanel, env: { MP_API_BASE_URL: mixpanel.baseUrl } };
}

/** A program that does what a person does in the browser: it approves, and follows the way back. */
const BROWSER = `
import { get } from "node:http";
get(process.argv[2], (reply) => get(reply.headers.location.replace("localhost", "127.0.0.1"), (page) => page.resume().on("end", () => process.exit())));
`;

test("a login in the browser of this machine, which BROWSER names by a path with a colon and blanks", async (t) => {
  const { env } = await start(t);
  const h = home(t, { "my browser/browse.mjs": BROWSER });
  const browser = `"${process.execPath}" "${h.path("my browser\\browse.mjs")}" %s`;
  const { stdout, stderr, code } = await run(h, "mp.mjs", ["login", "--format", "json"], {
    env: { ...env, BROWSER: browser },
  });
  assert.equal(code, 0, stderr);
  assert.equal(JSON.parse(stdout).account.name, "side-project");
  assert.equal((await auth(h, ["account", "test"], { env })).result.ok, true);
});

test("a login that could not be published is resumed whatever the case and the slashes of its folder", async (t) => {
  for (const spell of [(path) => path.toLowerCase().replaceAll("\\", "/"), (path) => path.toUpperCase()]) {
    const { mixpanel, env } = await start(t);
    const h = home(t);
    const { authorize_url } = await auth(h, ["login", "--start"], { env });
    mixpanel.state.behave.us = { me: [{ status: 503, body: "{}", always: true }] };
    const address = await mixpanel.approve(authorize_url);
    const slow = { ...env, MP_TIMEOUT: "5" };
    const failed = await refuses(h, ["login", "--finish", address], "LOGIN_FINISH_PUBLISH_FAILED", { env: slow });
    mixpanel.state.behave = {};
    const folder = failed.error.details.placeholder_dir;
    assert.equal((await auth(h, ["login", "--resume", spell(folder)], { env })).account.name, "side-project");
    assert.deepEqual(h.list(".mp/accounts"), ["side-project"]);
  }
});

test("an address that PowerShell pipes in is taken, with its line ends and its byte order mark", async (t) => {
  const { mixpanel, env } = await start(t);
  const h = home(t);
  const { authorize_url } = await auth(h, ["login", "--start"], { env });
  const stdin = `\ufeff${await mixpanel.approve(authorize_url)}\r\n`;
  assert.equal((await auth(h, ["login", "--finish", "-"], { env, stdin })).state, "ok");
});

test("nothing is found on a healthy home, and an account that is removed leaves nothing", async (t) => {
  const { mixpanel, env } = await start(t);
  const h = home(t);
  const { authorize_url } = await auth(h, ["login", "--start"], { env });
  const { account } = await auth(h, ["login", "--finish", await mixpanel.approve(authorize_url)], { env });
  const { findings } = await auth(h, ["doctor"], { env });
  const odd = findings.filter(({ status }) => status === "warn" || status === "fail");
  assert.deepEqual(odd, []);
  await auth(h, ["account", "remove", account.name], { env });
  assert.deepEqual(h.list(".mp/accounts"), []);
  assert.equal((await auth(h, ["session"], { env })).state, "needs_account");
});

test("no command that only reads warns of anything on a healthy home", async (t) => {
  const { mixpanel, env } = await start(t);
  const { client, ...tokens } = mixpanel.tokens("us");
  const me =
    '[active]\naccount = "me"\n\n[accounts.me]\ntype = "oauth_browser"\nregion = "us"\ndefault_project = "3713224"\n';
  const target = '\n[targets.shop]\naccount = "me"\nproject = "3018488"\n';
  const h = home(t, {
    ".mp/config.toml": me + target,
    ".mp/accounts/me/tokens.json": { ...tokens, client_id: client },
  });
  const reads = ["account test", "session", "account list", "account show", "project list", "project show"];
  reads.push("workspace list", "workspace show", "target list", "target show shop", "login --list", "doctor");
  for (const words of [...reads, "bridge status", "schema session"]) {
    const { code, stderr } = await run(h, "auth_manager.mjs", words.split(" "), { env });
    assert.deepEqual([code, stderr], [0, ""], words);
  }
  // The other face of the same commands.
  for (const words of ["session", "account list", "project list", "target list", "doctor"]) {
    const { code, stderr } = await run(h, "mp.mjs", words.split(" "), { env });
    assert.deepEqual([code, stderr], [0, ""], `mp ${words}`);
  }
});

test("a storage folder outside the profile is warned of, and one in it is not", async (t) => {
  const h = home(t, { ".mp/config.toml": team });
  const outside = mkdtempSync(join(tmpdir(), "elsewhere-"));
  mkdirSync(h.path("inside"));
  await auth(h, ["session"], { env: { MP_STORAGE_DIR: h.path("inside").toUpperCase() } });
  const warned = run(h, "auth_manager.mjs", ["session"], { env: { MP_STORAGE_DIR: outside } });
  // That is all that can be seen of it here: the icacls of wine is an empty stub. How its path is spelled, `programPath` has a test for.
  await assert.rejects(warned, /lies outside your profile.*icacls "C:\\.*elsewhere-/);
});

test("an old Node gets its answer from the launcher", async (t) => {
  const h = home(t, { "old.cjs": 'Object.defineProperty(process.versions, "node", { value: "18.20.0" });' });
  const old = `--require="${h.path("old.cjs").replaceAll("\\", "/")}"`;
  const { stdout } = await run(h, "auth_manager.mjs", ["session"], { env: { NODE_OPTIONS: old } });
  const { error } = JSON.parse(stdout);
  assert.equal(error.code, "UNSUPPORTED_RUNTIME");
  assert.equal(error.details.path, process.execPath);
});

test("a damaged installation is named by its path", async (t) => {
  const h = home(t);
  h.write("my plugin/scripts/auth_manager.mjs", readFileSync(`${project}scripts/auth_manager.mjs`, "utf8"));
  const child = spawnSync(process.execPath, [h.path("my plugin/scripts/auth_manager.mjs"), "session"], {
    env: { ...system, USERPROFILE: h.root },
    encoding: "utf8",
  });
  const { error } = JSON.parse(child.stdout);
  assert.equal(error.code, "INTERNAL_ERROR");
  assert.equal(join(error.details.folder), join(h.root, "my plugin", "\\"));
});
