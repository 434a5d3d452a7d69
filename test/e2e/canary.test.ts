import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { join, relative } from "node:path";
import { type TestContext, test } from "node:test";
import { startConnectProxy } from "../support/connect-proxy.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";
import { serve } from "../support/network.ts";
import { runScript } from "../support/program.ts";

/** Every kind of secret, each unmistakable, with characters that encodings change. */
const secrets = {
  service: "canary/service secret&1",
  token: "canary+token=2",
  access: "canary/access~3",
  refresh: "canary/refresh~4",
  code: "canary/code+5",
  state: "canary-state-6_of-43-characters-xxxxxxxxxxx",
  verifier: "canary-verifier-7",
  proxy: "canary/proxy:8",
  newAccess: "canary/new access 9",
  newRefresh: "canary/new refresh 10",
} as const;

const spellings = (secret: string): string[] => [
  secret,
  encodeURIComponent(secret),
  new URLSearchParams([["", secret]]).toString().slice(1),
  Buffer.from(secret).toString("base64"),
  Buffer.from(`sa.user:${secret}`).toString("base64"),
];
const found = (text: string): string[] =>
  Object.entries(secrets).flatMap(([kind, secret]) =>
    spellings(secret).some((one) => text.includes(one)) ? [kind] : [],
  );

/** What the stores are for. Anywhere else in the home a secret must not be. */
const stores: Record<string, readonly (keyof typeof secrets)[]> = {
  ".mp/config.toml": ["service", "token"],
  ".mp/accounts/me/tokens.json": ["access", "refresh", "newAccess", "newRefresh"],
  ".mp/oauth/inflight.json": ["state", "verifier"],
  // The server's answer as it came, should it ever repeat what it was sent.
  ".mp/accounts/me/me.json": Object.keys(secrets) as (keyof typeof secrets)[],
  ".mp/accounts/team/me.json": Object.keys(secrets) as (keyof typeof secrets)[],
  ".mp/accounts/ci/me.json": Object.keys(secrets) as (keyof typeof secrets)[],
  "bridge.json": ["access", "refresh", "newAccess", "newRefresh"],
};

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

const config = `[active]
account = "me"

[accounts.me]
type = "oauth_browser"
region = "us"
default_project = "1"

[accounts.team]
type = "service_account"
region = "us"
username = "sa.user"
secret = "${secrets.service}"

[accounts.ci]
type = "oauth_token"
region = "us"
token = "${secrets.token}"
`;

function furnish(home: TemporaryHome, expires: string): void {
  const now = Math.floor(Date.now() / 1000);
  const client = { client_id: "client", region: "us", redirect_uri: "http://localhost:19284/callback" };
  home.write(".mp/config.toml", config);
  const tokens = {
    access_token: secrets.access,
    refresh_token: secrets.refresh,
    expires_at: expires,
    client_id: "client",
  };
  home.write(".mp/accounts/me/tokens.json", JSON.stringify(tokens));
  home.write(".mp/oauth/client_us.json", JSON.stringify({ ...client, created_at: new Date().toISOString() }));
  const login = {
    ...client,
    pkce_verifier: secrets.verifier,
    state: secrets.state,
    created_at: now,
    expires_at: now + 600,
  };
  home.write(".mp/oauth/inflight.json", JSON.stringify({ schema_version: 1, ...login }));
}

/** What a server says that repeats whatever it was sent, and the tokens that it might have answered with. */
const answers: Record<string, (echo: string) => { status: number; body: string }> = {
  "a refusal": (echo) => ({ status: 400, body: JSON.stringify({ error: "invalid_request", error_description: echo }) }),
  "a verdict": (echo) => ({ status: 400, body: JSON.stringify({ error: "invalid_grant", error_description: echo }) }),
  "an unknown error": (echo) => ({
    status: 400,
    body: JSON.stringify({ error: echo.slice(0, 300), error_description: echo }),
  }),
  unauthorized: (echo) => ({ status: 401, body: JSON.stringify({ error: echo }) }),
  forbidden: (echo) => ({ status: 403, body: `<html>${echo}</html>` }),
  "a page": (echo) => ({ status: 200, body: `<html>${echo}</html>` }),
  "a failure": (echo) => ({ status: 500, body: echo }),
  "half an answer": (echo) => ({
    status: 200,
    body: `{"access_token": "${secrets.newAccess}", "refresh_token": "${secrets.newRefresh}", "x": "${echo.slice(0, 10)}`,
  }),
  "tokens of the wrong shape": (echo) => ({
    status: 200,
    body: JSON.stringify({ access_token: secrets.newAccess, refresh_token: 7, token_type: echo, expires_in: "soon" }),
  }),
};

async function startEcho(t: TestContext, answer: (echo: string) => { status: number; body: string }): Promise<string> {
  const origin = await serve(t, async (request: IncomingMessage, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const echo = `${request.url} ${Object.values(request.headers).join(" ")} ${body} ${decodeURIComponent(body.replaceAll("+", " "))}`;
    const reply = answer(echo);
    response.writeHead(reply.status, { "content-type": "application/json", "retry-after": "3600" }).end(reply.body);
  });
  return `${origin.replace("localhost", "127.0.0.1")}/{region}`;
}

const address = `http://localhost:19284/callback?code=${encodeURIComponent(secrets.code)}&state=${secrets.state}`;
const [FRESH, EXPIRED] = ["2100-01-01T00:00:00Z", "2000-01-01T00:00:00Z"];

interface Command {
  readonly argv: string[];
  readonly stdin?: string;
  /** When the access token runs out; else it has done so. */
  readonly expires?: string;
}

/** What asks the server in every way that there is. */
const asking: readonly Command[] = [
  { argv: ["account", "test"], expires: FRESH },
  { argv: ["account", "test"] },
  { argv: ["account", "test", "team"] },
  { argv: ["account", "test", "ci"] },
  { argv: ["project", "list"] },
  { argv: ["workspace", "list", "--account", "team"] },
  { argv: ["login", "--finish", "-"], stdin: `here: <${address}>` },
  { argv: ["bridge", "export", "--to", "bridge.json", "--access-only"] },
];

/** What is told a secret in another way, or refuses one before the server is asked. */
const others: readonly Command[] = [
  { argv: ["login", "--finish", address] },
  { argv: ["login", "--finish", `${address}&code=x`] },
  { argv: ["bridge", "export", "--to", "bridge.json", "--access-only"], expires: FRESH },
  {
    argv: ["account", "add", "--from-stdin"],
    stdin: JSON.stringify({
      name: "x",
      type: "oauth_token",
      region: "us",
      token: secrets.token,
      colour: secrets.token,
    }),
  },
];

/** Runs the commands, each in a process and a home of its own, and looks at all that was printed and all files that are left. */
async function assertNoStrays(t: TestContext, commands: readonly Command[], baseUrl: string): Promise<void> {
  const env = { MP_API_BASE_URL: baseUrl, MP_VERBOSE: "1", MP_TIMEOUT: "5" };
  for (const { argv, stdin, expires = EXPIRED } of commands) {
    const home = temporaryHome(t);
    furnish(home, expires);
    const { stdout, stderr } = await runScript("auth_manager.mjs", home.root, argv, {
      env,
      ...(stdin !== undefined && { stdin }),
    });
    assert.deepEqual(found(stdout + stderr), [], `${argv.join(" ")}\n${stdout}\n${stderr}`);
    assert.doesNotThrow(() => JSON.parse(stdout));
    for (const path of filesBelow(home.root)) {
      const name = relative(home.root, path).replace(/\.tmp-[0-9a-f]{8}/, "me");
      const strays = found(readFileSync(path, "utf8")).filter((kind) => !stores[name]?.includes(kind as never));
      assert.deepEqual(strays, [], `${argv.join(" ")} left a secret in ${name}`);
    }
  }
}

for (const [what, answer] of Object.entries(answers))
  test(`no secret leaves its store when the server answers with ${what} that repeats everything`, async (t) => {
    await assertNoStrays(t, asking, await startEcho(t, answer));
  });

test("no secret leaves its store on its way to or past a refusal", async (t) => {
  await assertNoStrays(t, others, await startEcho(t, (echo) => ({ status: 403, body: `<html>${echo}</html>` })));
});

test("a proxy's password is never shown, whether the proxy refuses it, fails or is not there", async (t) => {
  const home = temporaryHome(t);
  furnish(home, "2100-01-01T00:00:00Z");
  const proxy = await startConnectProxy(t, { auth: "user:another" });
  const password = encodeURIComponent(secrets.proxy);
  const host = `127.0.0.1:${proxy.port}`;
  for (const place of [host, "127.0.0.1:9", "nowhere.invalid:8080"])
    for (const scheme of ["http", "socks5h"]) {
      const env = { HTTPS_PROXY: `${scheme}://user:${password}@${place}`, MP_VERBOSE: "1", MP_TIMEOUT: "5" };
      const { stdout, stderr } = await runScript("auth_manager.mjs", home.root, ["account", "test"], { env });
      assert.deepEqual(found(stdout + stderr), [], stdout + stderr);
      assert.equal(JSON.parse(stdout).result.error_code, "NETWORK_ERROR", stdout);
    }
  const malformed = { HTTPS_PROXY: `http://user:${secrets.proxy}@${host}`, MP_VERBOSE: "1" };
  const { stdout, stderr } = await runScript("auth_manager.mjs", home.root, ["account", "test"], { env: malformed });
  assert.deepEqual(found(stdout + stderr), [], stdout + stderr);
});
