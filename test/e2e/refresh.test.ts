import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import type { AnyEnvelope } from "../support/envelope.ts";
import { temporaryHome } from "../support/home.ts";
import { limits } from "../support/limits.ts";
import { startMixpanel } from "../support/mixpanel.ts";
import { startOidc } from "../support/oidc.ts";
import { loggedInLongAgo } from "../support/oidc-login.ts";
import { authManager } from "../support/program.ts";
import { projectFolder } from "../support/project-folder.ts";
import { refreshersIn } from "../support/refreshers.ts";

const FILE = ".mp/accounts/me/tokens.json";
const CONFIG = '[active]\naccount = "me"\n\n[accounts.me]\ntype = "oauth_browser"\nregion = "us"\n';
const TOKEN = "POST /oauth/token/";
const PROCESSES = 20;
const isLinux = process.platform === "linux";

test(`${PROCESSES} processes that meet an expired token make one request, and none is locked out`, async (t) => {
  const [home, oidc] = [temporaryHome(t), await startOidc(t)];
  const { refresh_token: spent } = await loggedInLongAgo(t, home, oidc);
  const before = oidc.count(TOKEN);
  const env = { MP_API_BASE_URL: oidc.origin };
  const secrets = [spent?.reveal() ?? ""];
  const run = (): Promise<{ result: { ok: boolean; error: string } }> =>
    authManager(home.root, ["account", "test"], { env, secrets });
  const answers = await Promise.all(Array.from({ length: PROCESSES }, run));
  for (const { result } of answers) assert.equal(result.ok, true, result.error);
  assert.equal(oidc.count(TOKEN) - before, 1);
  // A refresh token that had been spent twice would have taken the whole login with it.
  home.write(FILE, JSON.stringify({ ...JSON.parse(home.read(FILE)), expires_at: "2026-01-01T00:00:00Z" }));
  assert.equal((await run()).result.ok, true);
  assert.equal(oidc.count(TOKEN) - before, 2);
});

test("a refresh that is killed while it waits for the server is taken over", { skip: !isLinux }, async (t) => {
  const [home, oidc] = [temporaryHome(t), await startOidc(t)];
  await loggedInLongAgo(t, home, oidc);
  const before = oidc.count(TOKEN);
  const env = { MP_API_BASE_URL: oidc.origin };
  const asked = new Promise<void>((resolve) => {
    oidc.beforeToken = () => {
      oidc.beforeToken = () => {};
      resolve();
      return new Promise(() => {}); // the first one waits for ever
    };
  });
  const first = start(t, home.root, env, [process.execPath]);
  await asked;
  const second = authManager(home.root, ["account", "test"], { env });
  first.kill("SIGKILL");
  for (const pid of refreshersIn(home.root).slice(0, 1)) process.kill(pid, "SIGKILL");
  assert.equal((await second).result.ok, true);
  assert.equal(oidc.count(TOKEN) - before, 2);
  assert.deepEqual(home.list(".mp/accounts"), ["me"]);
});

test("of twelve kinds of failure none changes the tokens or is called bad credentials", async (t) => {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  const tokens = mixpanel.tokens({ expiresIn: -60 });
  home.write(".mp/config.toml", CONFIG);
  home.write(FILE, JSON.stringify(tokens));
  const [before, secrets] = [home.read(FILE), [tokens.access_token ?? "", tokens.refresh_token ?? ""]];
  const page = "<html><p>Attention required</p></html>";
  const usual = { MP_API_BASE_URL: mixpanel.baseUrl, MP_TIMEOUT: "20" };
  const elsewhere = { MP_API_BASE_URL: mixpanel.origin.replace("http:", "https:") };
  const failures = [
    { kind: "500", reply: { status: 500, body: { error: "invalid_grant" } } },
    { kind: "503", reply: { status: 503, body: page } },
    { kind: "429", reply: { status: 429, body: { error: "slow_down" } } },
    { kind: "408", reply: { status: 408, body: "" } },
    { kind: "403 HTML", reply: { status: 403, body: page } },
    { kind: "200 HTML", reply: { status: 200, body: page } },
    { kind: "wrong JSON", reply: { status: 200, body: { status: "ok" } } },
    { kind: "reset", reply: { reset: true }, code: "NETWORK_ERROR" },
    { kind: "time-out", reply: { hang: true }, env: { MP_TIMEOUT: "0.3" }, code: "NETWORK_ERROR" },
    {
      kind: "DNS",
      env: { MP_API_BASE_URL: "https://mixpanel.com", HTTPS_PROXY: "http://nowhere.invalid:3128" },
      code: "NETWORK_ERROR",
    },
    { kind: "TLS", env: elsewhere, code: "NETWORK_ERROR" },
    {
      kind: "invalid_client",
      reply: { status: 401, body: { error: "invalid_client" }, headers: { "www-authenticate": "Basic" } },
    },
  ];
  assert.equal(failures.length, 12);
  for (const { kind, reply, env = {}, code = "OAUTH_REFRESH_ERROR" } of failures) {
    if (reply) mixpanel.bend("/oauth/token/", [reply]);
    const { result } = await authManager(home.root, ["account", "test"], { env: { ...usual, ...env }, secrets });
    assert.equal(result.error_code, code, `${kind}: ${result.error}`);
    assert.equal(home.read(FILE), before, kind);
    // Only what does not pass is kept as a verdict, by the process that refreshes.
    assert.equal(home.exists(".mp/accounts/me/verdict.json"), kind === "invalid_client", kind);
    if (kind === "invalid_client") assert.match(result.error, /mp account login me/);
    else assert.doesNotMatch(result.error, /log ?in/i, kind);
    // One that still waits for the server would let the next one wait.
    for (const pid of isLinux ? refreshersIn(home.root) : []) process.kill(pid, "SIGKILL");
  }
  assert.deepEqual(home.list(".mp/accounts/me"), ["tokens.json", "verdict.json"]);
  assert.equal((await authManager(home.root, ["session"], { env: usual })).account.status, "needs_login");
  assert.equal((await authManager(home.root, ["account", "test"], { env: usual })).result.ok, true, "once it is over");
});

test("a disk that takes nothing more is found out before the refresh token is spent", async (t) => {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  home.write(".mp/config.toml", CONFIG);
  home.write(FILE, JSON.stringify(mixpanel.tokens({ expiresIn: -60 })));
  const before = home.read(FILE);
  // A limit on the size of files fails like a full disk, for one process only.
  const limited = ["sh", "-c", 'ulimit -f 2; exec "$@"', "sh", process.execPath];
  const { result } = await start(t, home.root, { MP_API_BASE_URL: mixpanel.baseUrl }, limited).envelope;
  assert.equal(result.error_code, "STORAGE_ERROR", result.error);
  assert.match(result.error, /not refreshed/);
  assert.equal(mixpanel.seen.length, 0);
  assert.equal(home.read(FILE), before);
  assert.deepEqual(home.list(".mp/accounts/me"), ["tokens.json"]);
});

test("tokens that came and could not be stored are an error, and not used", async (t) => {
  if (spawnSync("prlimit", ["--version"]).error)
    return t.skip("there is no prlimit (util-linux) to fill the disk with");
  const [home, oidc] = [temporaryHome(t), await startOidc(t)];
  await loggedInLongAgo(t, home, oidc);
  const before = home.read(FILE);
  let pid: number | undefined;
  oidc.beforeToken = () => void spawnSync("prlimit", ["--fsize=100", "--pid", String(pid)]);
  const library = JSON.stringify(join(projectFolder, "dist", "index.js"));
  const script = `import { OnDiskTokenResolver } from ${library};
    const failure = await new OnDiskTokenResolver().getBrowserToken("me", "us").catch((error) => error);
    console.log(JSON.stringify({ code: failure.code, message: failure.message }));`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    ...limits,
    env: { HOME: home.root, MP_API_BASE_URL: oidc.origin },
    stdio: ["ignore", "pipe", "inherit"],
  });
  pid = child.pid;
  let text = "";
  for await (const chunk of child.stdout.setEncoding("utf8")) text += chunk;
  const { code, message } = JSON.parse(text);
  assert.equal(code, "STORAGE_ERROR", message);
  assert.match(message, /has ended.*mp account login me/);
  assert.doesNotMatch(message, /nothing was changed/);
  assert.equal(oidc.count("GET /api/app/me"), 0);
  assert.deepEqual(JSON.parse(home.read(FILE)), JSON.parse(before));
  assert.deepEqual(home.list(".mp/accounts/me"), ["tokens.json"]);
});

/** `account test`, started by the command `node`, which may be more than Node alone. */
function start(t: TestContext, home: string, env: Record<string, string>, [command = "", ...node]: string[]) {
  const program = join(projectFolder, "scripts", "auth_manager.mjs");
  const child = spawn(command, [...node, program, "account", "test"], {
    ...limits,
    env: { HOME: home, ...env },
    stdio: ["ignore", "pipe", "ignore"],
  });
  t.after(() => child.kill("SIGKILL"));
  const read = async (): Promise<AnyEnvelope> => {
    let text = "";
    for await (const chunk of child.stdout.setEncoding("utf8")) text += chunk;
    return text === "" ? undefined : JSON.parse(text);
  };
  return { pid: child.pid, kill: (signal: NodeJS.Signals) => child.kill(signal), envelope: read() };
}
