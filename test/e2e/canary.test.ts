import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { join, relative } from "node:path";
import { type TestContext, test } from "node:test";
import { answer } from "../../src/cli/answer.ts";
import { installation } from "../support/ask.ts";
import { startConnectProxy } from "../support/connect-proxy.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";
import { serve } from "../support/network.ts";
import { runScript } from "../support/program.ts";
import { projectFolder } from "../support/project-folder.ts";

let sets = 0;
/**
 * Every kind of secret, each unmistakable, with characters that encodings change. Each set is new, so that what is asked in one
 * process finds no secret that it knows from an earlier question and would have redacted for that reason.
 */
function newSecrets() {
  const set = String(++sets).padStart(4, "0");
  return {
    service: `canary/service secret&1-${set}`,
    token: `canary+token=2-${set}`,
    access: `canary/access~3-${set}`,
    refresh: `canary/refresh~4-${set}`,
    code: `canary/code+5-${set}`,
    state: `canary-state-6_of-43-characters-xxxxxx-${set}`,
    verifier: `canary-verifier-7-${set}`,
    proxy: `canary/proxy:8-${set}`,
    newAccess: `canary/new access 9-${set}`,
    newRefresh: `canary/new refresh 10-${set}`,
  };
}
type Secrets = ReturnType<typeof newSecrets>;
type Kind = keyof Secrets;

const spellings = (secret: string): string[] => [
  secret,
  encodeURIComponent(secret),
  new URLSearchParams([["", secret]]).toString().slice(1),
  Buffer.from(secret).toString("base64"),
  Buffer.from(`sa.user:${secret}`).toString("base64"),
];
const found = (secrets: Secrets, text: string): Kind[] =>
  (Object.keys(secrets) as Kind[]).filter((kind) => spellings(secrets[kind]).some((one) => text.includes(one)));

const everything = Object.keys(newSecrets()) as Kind[];
/** What the stores are for. Anywhere else in the home a secret must not be. */
const stores: Record<string, readonly Kind[]> = {
  ".mp/config.toml": ["service", "token"],
  ".mp/accounts/me/tokens.json": ["access", "refresh", "newAccess", "newRefresh"],
  ".mp/oauth/inflight.json": ["state", "verifier"],
  // The server's answer as it came, should it ever repeat what it was sent.
  ".mp/accounts/me/me.json": everything,
  ".mp/accounts/team/me.json": everything,
  ".mp/accounts/ci/me.json": everything,
  "bridge.json": ["access", "refresh", "newAccess", "newRefresh"],
};

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

const configWith = (secrets: Secrets): string => `[active]
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

function furnish(home: TemporaryHome, secrets: Secrets, expires: string): void {
  const now = Math.floor(Date.now() / 1000);
  const client = { client_id: "client", region: "us", redirect_uri: "http://localhost:19284/callback" };
  home.write(".mp/config.toml", configWith(secrets));
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
type Answer = (echo: string, secrets: Secrets) => { status: number; body: string };
const answers: Record<string, Answer> = {
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
  "half an answer": (echo, secrets) => ({
    status: 200,
    body: `{"access_token": "${secrets.newAccess}", "refresh_token": "${secrets.newRefresh}", "x": "${echo.slice(0, 10)}`,
  }),
  "tokens of the wrong shape": (echo, secrets) => ({
    status: 200,
    body: JSON.stringify({ access_token: secrets.newAccess, refresh_token: 7, token_type: echo, expires_in: "soon" }),
  }),
};

async function startEcho(t: TestContext, answer: Answer, secrets: () => Secrets): Promise<string> {
  const origin = await serve(t, async (request: IncomingMessage, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const echo = `${request.url} ${Object.values(request.headers).join(" ")} ${body} ${decodeURIComponent(body.replaceAll("+", " "))}`;
    const reply = answer(echo, secrets());
    response.writeHead(reply.status, { "content-type": "application/json", "retry-after": "3600" }).end(reply.body);
  });
  return `${origin.replace("localhost", "127.0.0.1")}/{region}`;
}

const [FRESH, EXPIRED] = ["2100-01-01T00:00:00Z", "2000-01-01T00:00:00Z"];

interface Command {
  readonly argv: string[];
  readonly stdin?: string;
  /** When the access token runs out; else it has done so. */
  readonly expires?: string;
}

const addressWith = ({ code, state }: Secrets): string =>
  `http://localhost:19284/callback?code=${encodeURIComponent(code)}&state=${state}`;

/** What asks the server, in every way that there is; then what is told a secret otherwise, or refused before that. */
const commands: ((secrets: Secrets) => Command)[] = [
  () => ({ argv: ["account", "test"], expires: FRESH }),
  () => ({ argv: ["account", "test"] }),
  () => ({ argv: ["account", "test", "team"] }),
  () => ({ argv: ["account", "test", "ci"] }),
  () => ({ argv: ["project", "list"] }),
  () => ({ argv: ["workspace", "list", "--account", "team"] }),
  (secrets) => ({ argv: ["login", "--finish", "-"], stdin: `here: <${addressWith(secrets)}>` }),
  (secrets) => ({ argv: ["login", "--finish", addressWith(secrets)] }),
  () => ({ argv: ["bridge", "export", "--to", "bridge.json", "--access-only"] }),
  () => ({ argv: ["bridge", "export", "--to", "bridge.json", "--access-only"], expires: FRESH }),
  (secrets) => ({ argv: ["login", "--finish", `${addressWith(secrets)}&code=x`] }),
  ({ token }) => ({
    argv: ["account", "add", "--from-stdin"],
    stdin: JSON.stringify({ name: "x", type: "oauth_token", region: "us", token, colour: token }),
  }),
];

/** Carries out a command in this home and returns all that was printed. */
type Run = (home: TemporaryHome, command: Command, env: Record<string, string>) => Promise<string>;

const inProcess: Run = async (home, { argv, stdin }, env) => {
  const context = home.context({ env: { HOME: home.root, ...env }, sleep: async () => {} });
  const surroundings = { context, readInput: async () => stdin ?? "", folder: projectFolder };
  const envelope = await answer(argv, { ...surroundings, installation: { ...installation, verbose: true } });
  return [JSON.stringify(envelope), ...home.warnings].join("\n");
};

const asProgram: Run = async (home, { argv, stdin }, env) => {
  const given = { env: { ...env, MP_VERBOSE: "1", MP_DEBUG: "http,files,lock" } };
  const ran = await runScript("auth_manager.mjs", home.root, argv, stdin === undefined ? given : { ...given, stdin });
  assert.doesNotThrow(() => JSON.parse(ran.stdout));
  return ran.stdout + ran.stderr;
};

/** Carries out each command in a home of its own, and looks at all that is printed and all files that are left. */
async function assertNoStrays(t: TestContext, answer: Answer, run: Run): Promise<void> {
  let secrets = newSecrets();
  const baseUrl = await startEcho(t, answer, () => secrets);
  for (const commandWith of commands) {
    secrets = newSecrets();
    const home = temporaryHome(t);
    const command = commandWith(secrets);
    furnish(home, secrets, command.expires ?? EXPIRED);
    const printed = await run(home, command, { MP_API_BASE_URL: baseUrl, MP_TIMEOUT: "5" });
    assert.deepEqual(found(secrets, printed), [], `${command.argv.join(" ")}\n${printed}`);
    for (const path of filesBelow(home.root)) {
      const name = relative(home.root, path).replace(/\.tmp-[0-9a-f]{8}/, "me");
      const strays = found(secrets, readFileSync(path, "utf8")).filter((kind) => !stores[name]?.includes(kind));
      assert.deepEqual(strays, [], `${command.argv.join(" ")} left a secret in ${name}`);
    }
  }
}

for (const [what, answer] of Object.entries(answers))
  test(`no secret leaves its store when the server answers with ${what} that repeats everything`, async (t) => {
    await assertNoStrays(t, answer, inProcess);
  });

for (const what of ["a refusal", "half an answer"])
  test(`nor does the program print one, whatever it is asked to tell, when it is answered with ${what}`, async (t) => {
    await assertNoStrays(t, answers[what] ?? assert.fail(), asProgram);
  });

test("a proxy's password is never shown, whether the proxy refuses it, fails or is not there", async (t) => {
  const [home, secrets] = [temporaryHome(t), newSecrets()];
  furnish(home, secrets, FRESH);
  const proxy = await startConnectProxy(t, { auth: "user:another" });
  const password = encodeURIComponent(secrets.proxy);
  const host = `127.0.0.1:${proxy.port}`;
  for (const place of [host, "127.0.0.1:9", "nowhere.invalid:8080"])
    for (const scheme of ["http", "socks5h"]) {
      const env = { HTTPS_PROXY: `${scheme}://user:${password}@${place}`, MP_VERBOSE: "1", MP_TIMEOUT: "5" };
      const { stdout, stderr } = await runScript("auth_manager.mjs", home.root, ["account", "test"], { env });
      assert.deepEqual(found(secrets, stdout + stderr), [], stdout + stderr);
      assert.equal(JSON.parse(stdout).result.error_code, "NETWORK_ERROR", stdout);
    }
  const malformed = { HTTPS_PROXY: `http://user:${secrets.proxy}@${host}`, MP_VERBOSE: "1" };
  const { stdout, stderr } = await runScript("auth_manager.mjs", home.root, ["account", "test"], { env: malformed });
  assert.deepEqual(found(secrets, stdout + stderr), [], stdout + stderr);
});
