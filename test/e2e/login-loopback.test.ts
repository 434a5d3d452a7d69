import assert from "node:assert/strict";
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { chmodSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { after, type TestContext, test } from "node:test";
import { callbackPorts, holdCallbackPorts } from "../support/callback-ports.ts";
import { type AnyEnvelope, assertEnvelope } from "../support/envelope.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";
import { limits } from "../support/limits.ts";
import { startMixpanel } from "../support/mixpanel.ts";
import { startOidc } from "../support/oidc.ts";
import { authManager, runScript } from "../support/program.ts";
import { projectFolder } from "../support/project-folder.ts";
import { until } from "../support/until.ts";

const ARGV = ["account", "login", "me"];
const CONFIG =
  '[active]\naccount = "me"\n\n[accounts.me]\ntype = "oauth_browser"\nregion = "us"\n\n' +
  '[accounts.ci]\ntype = "oauth_token"\nregion = "us"\ntoken_env = "CI_BEARER"\n';

interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  /** Resolves to the address that it shows on stderr. */
  readonly url: Promise<string>;
  readonly ended: Promise<{ status: number | null; envelope: AnyEnvelope; printed: string }>;
}

await holdCallbackPorts({ after });

/** `account login me` as a process of its own, for an account that exists and is not logged in. */
function login(t: TestContext, home: TemporaryHome, env: Record<string, string>, ...flags: string[]): Running {
  home.write(".mp/config.toml", CONFIG);
  const child = spawn(process.execPath, [join(projectFolder, "scripts/auth_manager.mjs"), ...ARGV, ...flags], {
    ...limits,
    cwd: home.root,
    env: { PATH: process.env.PATH, HOME: home.root, BROWSER: "false", MP_VERBOSE: "1", ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  t.after(() => child.kill("SIGKILL"));
  child.stdin.on("error", () => {}); // it may have ended before
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text) => {
    stdout += text;
  });
  const ended: Running["ended"] = new Promise((resolve) => {
    child.on("close", (status) => {
      resolve({ status, envelope: assertEnvelope(ARGV, JSON.parse(stdout)), printed: stdout + stderr });
    });
  });
  const url = new Promise<string>((resolve, reject) => {
    child.stderr.setEncoding("utf8").on("data", (text) => {
      stderr += text;
      const [shown] = /^http\S+(?=\n)/m.exec(stderr) ?? [];
      if (shown !== undefined) resolve(shown);
    });
    ended.then(({ printed }) => reject(new Error(`it ended without showing an address: ${printed}`)));
  });
  url.catch(() => {}); // not every login gets so far
  return { child, url, ended };
}

const portIn = (url: string): number => Number(new URL(new URL(url).searchParams.get("redirect_uri") ?? "").port);
const canConnect = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => resolve(true));
    socket.on("error", () => resolve(false)).once("connect", () => socket.destroy());
  });

test("a whole login on this machine at a real authorization server, with 1,000 requests that are none of its own", async (t) => {
  const [home, oidc] = [temporaryHome(t), await startOidc(t)];
  const running = login(t, home, { MP_API_BASE_URL: oidc.origin }, "--no-browser");
  const url = await running.url;
  assert.ok(callbackPorts.some((port) => port === portIn(url)));
  const address = await oidc.approve(url);
  const code = new URL(address).searchParams.get("code") ?? "";
  const forged = address.replace(/state=[^&]*/, "state=forged");
  for (let round = 0; round < 20; round++)
    await Promise.all(Array.from({ length: 50 }, async () => (await fetch(forged)).text()));
  const page = await fetch(address);
  assert.equal(page.status, 200);
  assert.match(await page.text(), /You can close this tab/);

  const { status, envelope, printed } = await running.ended;
  assert.equal(status, 0);
  assert.equal(envelope.state, "ok", JSON.stringify(envelope));
  assert.deepEqual(envelope.logged_in_as.user, { id: 7, email: "grace@example.com" });
  assert.deepEqual(
    envelope.next.map((step: { command: string }) => step.command),
    ["mp project list", "mp project use <id>"],
  );
  const tokens = JSON.parse(home.read(".mp/accounts/me/tokens.json"));
  for (const secret of [code, tokens.access_token, tokens.refresh_token]) assert.ok(!printed.includes(secret));
  assert.deepEqual(home.list(".mp/accounts"), ["me"]);
  assert.equal(await canConnect(portIn(url)), false);
  const env = { MP_API_BASE_URL: oidc.origin };
  assert.equal((await authManager(home.root, ["account", "test"], { env })).result.ok, true);
});

test("an address that comes on a pipe ends the login, whatever came before, and the end of the pipe does not", async (t) => {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  const env = { MP_API_BASE_URL: mixpanel.baseUrl };
  const piped = login(t, home, env, "--no-browser");
  const address = await mixpanel.approve(await piped.url);
  piped.child.stdin.write("y\n".repeat(100));
  piped.child.stdin.end(address); // its line need not end
  const { envelope, printed } = await piped.ended;
  assert.equal(envelope.logged_in_as?.name, "me", printed);
  assert.ok(printed.split("\n").length < 12, "what comes again and again is said once");

  const ended = login(t, temporaryHome(t), env, "--no-browser");
  ended.child.stdin.end("nothing\n");
  await fetch(await mixpanel.approve(await ended.url));
  assert.equal((await ended.ended).envelope.logged_in_as.name, "me");

  const endless = login(t, temporaryHome(t), env, "--no-browser");
  const url = await endless.url;
  endless.child.stdin.write("y\n".repeat(1_000_000));
  await fetch(await mixpanel.approve(url));
  assert.equal((await endless.ended).envelope.logged_in_as.name, "me");
});

test("mp login without a terminal, as an agent's host runs it: with several projects it ends with an account", async (t) => {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  const browser = home.write("browser.mjs", "await fetch(process.argv[2]);\n");
  const env = { MP_API_BASE_URL: mixpanel.baseUrl, BROWSER: `${process.execPath} ${browser}` };
  const run = runScript("mp.mjs", home.root, ["login", "--format", "json"], { env });
  const { status, stdout, stderr } = await run;
  assert.equal(status, 0, stderr);
  const { account, project, project_pick: pick } = JSON.parse(stdout);
  assert.deepEqual([account.name, project.id, pick.auto_picked], ["weekend", "409", true]);
  assert.match(stderr, /mp project use <id>/);
  const { project: chosen } = await authManager(home.root, ["session"]);
  assert.equal(chosen.id, "409");

  const other = temporaryHome(t);
  const words = await runScript("mp.mjs", other.root, ["login"], { env });
  assert.match(words.stdout, /Picked +from 4 projects: the lowest id in Analytical Engines\n/);
  const again = await runScript("mp.mjs", other.root, ["login"], { env });
  assert.match(again.stdout, /weekend \(oauth_browser, us\), renewed, now the active one\n/);
});

test("the browser that BROWSER names is opened, and brings the login back", async (t) => {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  const browser = home.write(
    "browser.mjs",
    "const page = await fetch(process.argv[2]);\nif (!page.ok) process.exit(1);\n",
  );
  const { ended } = login(t, home, { MP_API_BASE_URL: mixpanel.baseUrl, BROWSER: `${process.execPath} ${browser}` });
  const { envelope } = await ended;
  assert.equal(envelope.logged_in_as?.name, "me", JSON.stringify(envelope));
});

const onLinux = process.platform === "linux" ? false : "the opener of this system is another one";
test("without BROWSER the system's opener is called, from the bundle as it is shipped", {
  skip: onLinux,
}, async (t) => {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  const browser = home.write("browser.mjs", "await fetch(process.argv[2]);\n");
  chmodSync(home.write("bin/xdg-open", `#!/bin/sh\nexec "${process.execPath}" "${browser}" "$1"\n`), 0o755);
  const PATH = `${home.path("bin")}:${process.env.PATH}`;
  const { ended } = login(t, home, { MP_API_BASE_URL: mixpanel.baseUrl, BROWSER: "", PATH });
  const { envelope } = await ended;
  assert.equal(envelope.logged_in_as?.name, "me", JSON.stringify(envelope));
});

for (const [signal, status] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)
  test(`${signal} ends the wait at once and frees the port, whoever is connected`, async (t) => {
    const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
    const { child, url, ended } = login(t, home, { MP_API_BASE_URL: mixpanel.baseUrl });
    const port = portIn(await url);
    const idle = connect(port, "127.0.0.1").on("error", () => {});
    await new Promise((resolve) => idle.once("connect", resolve));
    child.kill(signal);
    const { status: ending, envelope } = await ended;
    assert.deepEqual([ending, envelope.error.code], [status, "INTERRUPTED"]);
    assert.equal(await canConnect(port), false);
    assert.deepEqual(home.list(".mp/accounts"), []);
    idle.destroy();
  });

test("where all four ports are taken the answer names the login that needs none", async (t) => {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  for (const port of callbackPorts) {
    const server = createServer();
    t.after(() => server.close());
    // One that another program has taken will do as well.
    await new Promise((resolve) => server.once("error", resolve).listen(port, "::1", () => resolve(undefined)));
  }
  const { child, url, ended } = login(t, home, { MP_API_BASE_URL: mixpanel.baseUrl });
  url.then(() => child.kill()).catch(() => {}); // it found a port, and would wait for its browser
  const { envelope } = await ended;
  assert.equal(envelope.error.code, "OAUTH_PORT_ERROR");
  assert.equal(envelope.next[0].command, "mp login --start");
  assert.equal(mixpanel.seen.length, 0);
});

test("no command line holds a secret: the browser is given the address to approve at, and nothing else", async (t) => {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  // A browser that writes down how it, and the program that opened it, were called; then approves.
  const browser = home.write(
    "browser.mjs",
    `import { existsSync, readFileSync, writeFileSync } from "node:fs";
    const opener = "/proc/" + process.ppid + "/cmdline";
    writeFileSync("argv.txt", JSON.stringify([...process.argv, existsSync(opener) ? readFileSync(opener, "utf8") : ""]));
    const { headers } = await fetch(process.argv.at(-1), { redirect: "manual" });
    await fetch(headers.get("location"));`,
  );
  const env = { MP_API_BASE_URL: mixpanel.baseUrl, BROWSER: `${process.execPath} ${browser}` };
  const running = login(t, home, env);
  const url = await running.url;
  const { envelope } = await running.ended;
  assert.equal(envelope.state, "ok", JSON.stringify(envelope));

  const { access_token, refresh_token } = JSON.parse(home.read(".mp/accounts/me/tokens.json"));
  const exchange = new URLSearchParams(mixpanel.seen.find(({ route }) => route === "/oauth/token/")?.body);
  const secrets = [access_token, refresh_token, exchange.get("code"), exchange.get("code_verifier")];
  const argv = home.read("argv.txt");
  assert.ok(argv.includes(url));
  for (const secret of secrets) {
    assert.ok(typeof secret === "string" && secret.length > 10);
    assert.ok(!argv.includes(secret), "a secret stood in a command line");
  }
});

test("the browser that the system opens inherits no secret of the person's", async (t) => {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  const opener = home.write(
    "bin/xdg-open",
    `#!/bin/sh\nenv > "${home.path("seen")}.part"\nmv "${home.path("seen")}.part" "${home.path("seen")}"\n`,
  );
  chmodSync(opener, 0o755);
  const { child, ended } = login(t, home, {
    MP_API_BASE_URL: mixpanel.baseUrl,
    BROWSER: "",
    PATH: `${home.path("bin")}:${process.env.PATH}`,
    MP_SECRET: "canary-secret",
    CI_BEARER: "canary-bearer",
    ALL_PROXY: "http://me:canary-proxy@127.0.0.1:9",
    NO_PROXY: "*",
  });
  await until("the opener", () => home.exists("seen"));
  child.kill();
  await ended;
  const seen = home.read("seen");
  assert.doesNotMatch(seen, /canary|^MP_/m);
  assert.match(seen, /^ALL_PROXY=http:\/\/127\.0\.0\.1:9$/m);
});
