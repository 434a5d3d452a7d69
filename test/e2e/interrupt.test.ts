import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";
import { limits } from "../support/limits.ts";
import { startMixpanel } from "../support/mixpanel.ts";
import { serve } from "../support/network.ts";
import { projectFolder } from "../support/project-folder.ts";

const NEW = { access_token: "new-access", refresh_token: "new-refresh", token_type: "Bearer", expires_in: 3600 };

function signedInLongAgo(t: TestContext): TemporaryHome {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", '[active]\naccount = "me"\n[accounts.me]\ntype = "oauth_browser"\nregion = "us"\n');
  const old = { access_token: "a", refresh_token: "r", expires_at: "2000-01-01T00:00:00Z", client_id: "c" };
  home.write(".mp/accounts/me/tokens.json", JSON.stringify(old));
  return home;
}

/** A token server that spends the refresh token at once, and holds its answer back until `release` is called. */
async function startSlow(t: TestContext) {
  let release = (): void => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  let asked = (): void => {};
  const wasAsked = new Promise<void>((done) => {
    asked = done;
  });
  const origin = await serve(t, async (_request, response) => {
    asked();
    await released;
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(NEW));
  });
  return { origin, wasAsked, release };
}

function start(home: TemporaryHome, origin: string) {
  const env = { PATH: process.env.PATH ?? "", HOME: home.root, MP_API_BASE_URL: origin };
  const script = join(projectFolder, "scripts", "auth_manager.mjs");
  const child = spawn(process.execPath, [script, "account", "test"], {
    ...limits,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    stdout += text;
  });
  const waiting = once(child.stderr.setEncoding("utf8"), "data");
  const ended = once(child, "close").then(([status]) => ({ status, error: JSON.parse(stdout).error }));
  return { child, waiting, ended };
}

const signals = [
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
  ["SIGQUIT", 131],
] as const;

for (const [signal, expected] of signals)
  test(`${signal} while the server is handing out a new refresh token does not lose it`, async (t) => {
    const home = signedInLongAgo(t);
    const server = await startSlow(t);
    const { child, waiting, ended } = start(home, server.origin);
    await server.wasAsked;
    child.kill(signal);
    assert.match(String((await waiting)[0]), /Waiting for the token that is on its way/);
    server.release();
    const { status, error } = await ended;
    assert.deepEqual([status, error.code], [expected, "INTERRUPTED"]);
    assert.equal(JSON.parse(home.read(".mp/accounts/me/tokens.json")).refresh_token, NEW.refresh_token);
  });

test("a second interrupt ends the run at once", async (t) => {
  const home = signedInLongAgo(t);
  const server = await startSlow(t);
  const { child, waiting, ended } = start(home, server.origin);
  await server.wasAsked;
  child.kill("SIGINT");
  await waiting;
  child.kill("SIGINT");
  const { status, error } = await ended;
  assert.deepEqual([status, error.code], [130, "INTERRUPTED"]);
  server.release();
});

for (const [program, argv] of [
  ["auth_manager", ["login"]],
  ["mp", ["login"]],
] as const)
  test(`an interrupt of ${program} after the code was redeemed says how to go on with the login`, async (t) => {
    const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
    const env = { PATH: process.env.PATH ?? "", HOME: home.root, MP_API_BASE_URL: mixpanel.baseUrl };
    const run = (...more: string[]) => {
      const script = join(projectFolder, "scripts", `${program}.mjs`);
      const child = spawn(process.execPath, [script, ...argv, ...more], {
        ...limits,
        env,
        stdio: ["ignore", "pipe", "ignore"],
      });
      let stdout = "";
      child.stdout.setEncoding("utf8").on("data", (text) => {
        stdout += text;
      });
      return { child, ended: once(child, "close").then(([status]) => ({ status, ...JSON.parse(stdout) })) };
    };
    const { authorize_url } = await run("--start").ended;
    const address = await mixpanel.approve(authorize_url);
    mixpanel.bend("/api/app/me", [{ hang: true }]);
    const asked = mixpanel.next("/api/app/me");
    const { child, ended } = run("--finish", address, "--name", "mine", "--project", "77");
    await asked;
    child.kill("SIGINT");
    const { status, error, next, resume_hint: hint } = await ended;
    assert.deepEqual([status, error.code, error.retryable], [130, "INTERRUPTED", false]);
    assert.equal(hint.command, `mp login --resume ${error.details.placeholder_dir}`);
    assert.equal(next[0].command, `${hint.command} --name mine --project 77`);
    assert.match(error.message, /The login is approved, and is kept\. To go on with it: mp login --resume/);
    const done = await run("--resume", error.details.placeholder_dir).ended;
    assert.deepEqual([done.account.name, done.project.id], ["mine", "77"]);
  });
