import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ask } from "../support/ask.ts";
import { assertEnvelope } from "../support/envelope.ts";
import { temporaryHome } from "../support/home.ts";
import { limits } from "../support/limits.ts";
import { ordinaryMe, startMixpanel } from "../support/mixpanel.ts";
import { startOidc } from "../support/oidc.ts";
import { authManager, runScript } from "../support/program.ts";
import { projectFolder } from "../support/project-folder.ts";

const LOGINS = 8;
const INFLIGHT = ".mp/oauth/inflight.json";

test(`${LOGINS} logins begun side by side and finished in reverse order: ${LOGINS} of ${LOGINS}`, async (t) => {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  const env = { MP_API_BASE_URL: mixpanel.baseUrl };
  const begun = await Promise.all(
    Array.from({ length: LOGINS }, () => authManager(home.root, ["login", "--start"], { env })),
  );
  const addresses = await Promise.all(begun.map(({ authorize_url: url }) => mixpanel.approve(url)));
  const names: string[] = [];
  for (const address of addresses.reverse()) {
    mixpanel.me.us = { ...ordinaryMe(), user_id: 100 + names.length };
    const done = await ask(home, ["login", "--finish", "-"], { env, stdin: address });
    assert.equal(done.state, "ok", JSON.stringify(done));
    names.push(done.account.name);
  }
  assert.deepEqual(names, ["weekend", ...Array.from({ length: LOGINS - 1 }, (_, i) => `weekend-${i + 2}`)]);
  assert.deepEqual(home.list(".mp/accounts"), [...names].sort());
  assert.equal(home.exists(INFLIGHT), false);
});

test("logins finished side by side get a name each, where nobody knows that they are one person's", async (t) => {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  mixpanel.me.us = { ...ordinaryMe(), user_id: null, user_email: null };
  const env = { MP_API_BASE_URL: mixpanel.baseUrl };
  const addresses: string[] = [];
  for (let i = 0; i < 6; i++)
    addresses.push(await mixpanel.approve((await ask(home, ["login", "--start"], { env })).authorize_url));
  const done = await Promise.all(
    addresses.map((stdin) => authManager(home.root, ["login", "--finish", "-"], { env, stdin })),
  );
  const names = done.map(({ account }) => account.name).sort();
  assert.deepEqual(names, ["weekend", "weekend-2", "weekend-3", "weekend-4", "weekend-5", "weekend-6"]);
  assert.deepEqual(home.list(".mp/accounts"), names);
});

test("a whole login at a real authorization server, refused once, then finished, used and refreshed", async (t) => {
  const [home, oidc] = [temporaryHome(t), await startOidc(t)];
  oidc.lifetime = 20; // counts as expired at once
  const env = { MP_API_BASE_URL: oidc.origin };
  const started = await authManager(home.root, ["login", "--start"], { env });
  const refused = await authManager(home.root, ["login", "--finish", await oidc.deny(started.authorize_url)], { env });
  assert.equal(refused.error.code, "OAUTH_AUTH_DENIED");
  const address = await oidc.approve(started.authorize_url);
  const { pkce_verifier: verifier } = JSON.parse(home.read(INFLIGHT));
  const code = new URL(address).searchParams.get("code") ?? "";
  const done = await authManager(home.root, ["login", "--finish", "-"], {
    env,
    stdin: address,
    secrets: [verifier, code],
  });
  assert.equal(done.state, "ok", JSON.stringify(done));
  assert.equal(done.account.name, "weekend");
  assert.equal((await authManager(home.root, ["account", "test"], { env })).result.ok, true);
  assert.equal(
    (await authManager(home.root, ["login", "--finish", address], { env })).error.code,
    "OAUTH_INFLIGHT_MISSING",
  );
});

test("where the disk has no room for tokens the code is not spent, and the same address works afterwards", async (t) => {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  const env = { MP_API_BASE_URL: mixpanel.baseUrl };
  const started = await ask(home, ["login", "--start"], { env });
  const address = await mixpanel.approve(started.authorize_url);
  // Files of at most 8 KiB, which is what a disk that is nearly full comes to.
  const argv = ["login", "--finish", address];
  const script = join(projectFolder, "scripts/auth_manager.mjs");
  const { stdout } = spawnSync("sh", ["-c", 'ulimit -f 16; exec "$@"', "sh", process.execPath, script, ...argv], {
    ...limits,
    cwd: home.root,
    env: { PATH: process.env.PATH, HOME: home.root, ...env },
    encoding: "utf8",
  });
  const { error } = assertEnvelope(argv, JSON.parse(stdout));
  assert.equal(error.code, "STORAGE_ERROR");
  assert.equal(mixpanel.count("/oauth/token/"), 0);
  assert.deepEqual(home.list(".mp/accounts"), []);
  assert.equal((await ask(home, argv, { env })).state, "ok");
});

test("no secret of a login is printed, whatever goes wrong, or lies anywhere but in the stores", async (t) => {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  const env = { MP_API_BASE_URL: mixpanel.baseUrl, MP_VERBOSE: "1", MP_TIMEOUT: "5" };
  const secrets = new Set<string>();
  const finish = async (address: string, ...flags: string[]) => {
    const found = new URL(address).searchParams;
    for (const name of ["code", "state"]) if (found.has(name)) secrets.add(found.get(name) ?? "");
    if (home.exists(INFLIGHT)) secrets.add(JSON.parse(home.read(INFLIGHT)).pkce_verifier);
    const { stdout, stderr } = await runScript("auth_manager.mjs", home.root, ["login", "--finish", "-", ...flags], {
      env,
      stdin: address,
    });
    for (const token of [...mixpanel.bearers, ...mixpanel.refreshTokens.keys()]) secrets.add(token);
    for (const secret of secrets) assert.ok(!(stdout + stderr).includes(secret), `${secret} in ${stdout}${stderr}`);
    return JSON.parse(stdout);
  };
  const begin = async () => (await ask(home, ["login", "--start"], { env })).authorize_url;

  const url = await begin();
  const echo = async (status: number) => {
    const address = await mixpanel.approve(url);
    const { pkce_verifier } = JSON.parse(home.read(INFLIGHT));
    const said = `code ${new URL(address).searchParams.get("code")} verifier ${pkce_verifier} state ${new URL(address).searchParams.get("state")}`;
    mixpanel.bend("/oauth/token/", [
      {
        status,
        body: { error: "invalid_request", error_description: said, access_token: 5, refresh_token: "echoed-refresh" },
      },
    ]);
    secrets.add("echoed-refresh");
    return finish(address);
  };
  assert.equal((await echo(400)).error.code, "OAUTH_TOKEN_ERROR");
  assert.equal((await echo(500)).error.code, "OAUTH_TOKEN_ERROR");
  assert.equal((await echo(200)).error.code, "OAUTH_TOKEN_ERROR");
  mixpanel.bend("/oauth/token/", [{ reset: true }]);
  assert.equal((await finish(await mixpanel.approve(url))).error.code, "NETWORK_ERROR");

  const planted = {
    access_token: "planted-access",
    refresh_token: "planted-refresh",
    expires_in: 3600,
    token_type: "Bearer",
  };
  for (const secret of [planted.access_token, planted.refresh_token]) secrets.add(secret);
  mixpanel.bend("/oauth/token/", [{ body: planted }]);
  mixpanel.bend("/api/app/me", [
    { status: 400, body: { error: `what is planted-access? or Bearer planted-access, or planted-refresh` } },
  ]);
  assert.equal((await finish(await mixpanel.approve(url))).error.code, "LOGIN_FINISH_PUBLISH_FAILED");
  const other = await begin();
  const state = new URL(other).searchParams.get("state");
  const refusal = `error=planted-code&error_description=x&state=${state}`;
  const { error } = await finish(`http://localhost:19284/callback?${refusal}`);
  assert.equal(error.code, "OAUTH_AUTH_DENIED");
  assert.equal((await finish(await mixpanel.approve(other))).state, "ok");

  const stores = /\/(tokens|inflight)\.json$/;
  for (const path of readdirSync(home.root, { recursive: true, encoding: "utf8" })) {
    const full = join(home.root, path);
    if (stores.test(full) || !lstatSync(full).isFile()) continue;
    const text = readFileSync(full, "utf8");
    for (const secret of secrets) assert.ok(!text.includes(secret), `${secret} in ${path}`);
  }
});
