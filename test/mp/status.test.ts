import assert from "node:assert/strict";
import { test } from "node:test";
import { type ErrorCode, errorCodes, rowOf } from "../../src/errors.ts";
import { temporaryHome } from "../support/home.ts";
import { startMixpanel } from "../support/mixpanel.ts";
import { serve } from "../support/network.ts";
import { data, ends, mp } from "./here.ts";
import { furnish } from "./homes.ts";
import * as started from "./run.ts";

test("every error code has the exit status that scripts rely on", () => {
  const by = (status: number): ErrorCode[] => errorCodes.filter((code) => rowOf(code).exit === status);
  assert.deepEqual(by(0), []);
  assert.deepEqual(by(1), [
    "CONFIG_ERROR",
    "BRIDGE_ERROR",
    "ACCOUNT_EXISTS",
    "ACCOUNT_IN_USE",
    "TARGET_EXISTS",
    "NO_WORKSPACES",
    "SERVER_ERROR",
    "API_ERROR",
    "NETWORK_ERROR",
    "LOGIN_FINISH_PUBLISH_FAILED",
    "STORAGE_ERROR",
    "LOCK_BUSY",
    "INSECURE_FILE",
    "UNSUPPORTED_RUNTIME",
    "INTERNAL_ERROR",
  ]);
  assert.deepEqual(by(2), [
    "AUTH_FAILED",
    "PERMISSION_DENIED",
    "OAUTH_REGISTRATION_ERROR",
    "OAUTH_TOKEN_ERROR",
    "OAUTH_REFRESH_ERROR",
    "OAUTH_REFRESH_REVOKED",
    "OAUTH_TIMEOUT",
    "OAUTH_PORT_ERROR",
    "OAUTH_BROWSER_ERROR",
    "OAUTH_AUTH_DENIED",
    "OAUTH_STATE_MISMATCH",
    "OAUTH_PASTE_ERROR",
    "OAUTH_INFLIGHT_MISSING",
    "OAUTH_INFLIGHT_EXPIRED",
    "OAUTH_INFLIGHT_CORRUPT",
    "OAUTH_INFLIGHT_SCHEMA_TOO_NEW",
    "OAUTH_PLACEHOLDER_META_CORRUPT",
    "OAUTH_REGION_PROBE_FAILED",
    "OAUTH_NETWORK_UNREACHABLE",
  ]);
  assert.deepEqual(by(3), ["INVALID_ARGS"]);
  assert.deepEqual(by(4), ["ACCOUNT_NOT_FOUND", "TARGET_NOT_FOUND", "PROJECT_NOT_FOUND", "WORKSPACE_NOT_FOUND"]);
  assert.deepEqual(by(5), ["RATE_LIMITED"]);
  assert.deepEqual(by(6), ["NEEDS_ACCOUNT", "NEEDS_PROJECT", "NEEDS_REGION_SWITCH", "NEEDS_PROJECT_SELECTION"]);
  assert.deepEqual(by(130), ["INTERRUPTED"]);
  assert.ok(errorCodes.every((code) => [1, 2, 3, 4, 5, 6, 130].includes(rowOf(code).exit)));
});

test("flags are checked also where nothing is called but help or the version", async (t) => {
  const home = temporaryHome(t);
  for (const words of [
    "--bogus",
    "-Z",
    "-a",
    "-S",
    "--format xml",
    "--help --bogus",
    "help --bogus",
    "account --help --bogus",
    "--help --format xml",
    "--version --bogus",
  ])
    await ends(home, 3, words.split(" "));
  await ends(home, 3, ["-a", ""]);
  for (const words of ["-a team", "-q", "--help -S", "login --help -S", "--version -v"])
    await ends(home, 0, words.split(" "));
});

test("an error leaves stdout empty and says one line, then what to run next", async (t) => {
  const home = temporaryHome(t);
  const first = await ends(home, 6, ["session"]);
  assert.match(
    first.stderr,
    /^error: No account is active\. Run: mp login\n {2}Log in with the browser.*:\n {4}mp login\n/,
  );
  furnish(home);
  await ends(home, 3, ["frobnicate"]);
  await ends(home, 3, ["account"]);
  await ends(home, 3, ["session", "--bogus"]);
  await ends(home, 3, ["session", "--format", "xml"]);
  await ends(home, 3, ["session", "-t", "trip", "-a", "me"]);
  await ends(home, 4, ["account", "use", "ghost"]);
  await ends(home, 4, ["project", "use", "123456"]);
  await ends(home, 6, ["project", "show", "-a", "me"]);
  await ends(home, 2, ["account", "token", "me"]);
  home.write(".mp/config.toml", "[accounts.x\n");
  await ends(home, 1, ["session"]);
});

test("what a server answers becomes a status", async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  const mixpanel = await startMixpanel(t);
  const env = { MP_API_BASE_URL: mixpanel.baseUrl };
  await ends(home, 2, ["project", "list", "--refresh"], { env });
  mixpanel.bend("/api/app/me", [{ status: 403 }]);
  await ends(home, 2, ["project", "list", "--refresh"], { env });
  mixpanel.bend("/api/app/me", [{ status: 429, headers: { "retry-after": "3600" } }], "always");
  await ends(home, 5, ["project", "list", "--refresh"], { env });
  mixpanel.bend("/api/app/me", [{ status: 200, body: "<html>" }], "always");
  await ends(home, 1, ["project", "list", "--refresh"], { env });
});

test("account test says by its status whether credentials work, and prints its answer all the same", async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  const mixpanel = await startMixpanel(t);
  const env = { MP_API_BASE_URL: mixpanel.baseUrl };
  const refused = await mp(home, ["account", "test", "--format", "json"], { env });
  assert.deepEqual([refused.status, JSON.parse(refused.stdout).error_code], [2, "AUTH_FAILED"]);
  mixpanel.basic.add("sa:pass-1");
  assert.equal((await data(home, ["account", "test"], { env })).ok, true);
});

test("the usage, and the help that explains it, stand under the error", async (t) => {
  const home = temporaryHome(t);
  const { stderr } = await ends(home, 3, ["account", "use"]);
  assert.match(
    stderr,
    /^error: NAME is missing\.\n {2}usage: mp account use NAME\n[^\n]+\n {4}mp account use --help\n/,
  );
});

test("what is refused after the usage was right names the help too", async (t) => {
  const home = temporaryHome(t);
  const { stderr } = await ends(home, 3, ["account", "logout", "team"].concat("--bogus"));
  assert.match(stderr, /\n {4}mp account logout --help\n/);
  furnish(home);
  const typed = await ends(home, 3, ["account", "update", "team", "--token-env", "X"]);
  assert.match(typed.stderr, /has no token_env\.\n {2}[^\n]+:\n {4}mp account update --help\n/);
});

test("where mp is not on the PATH, what to run in its place is said", async (t) => {
  const home = temporaryHome(t);
  // Not this machine's PATH: whoever develops this may well have it there.
  const env = { PATH: home.path("bin") };
  assert.match(
    (await ends(home, 6, ["session"], { env })).stderr,
    /mp is not on your PATH\. It is: \S*node .*mp\.mjs\)/,
  );
  home.write("bin/mp/file", "a folder is no program");
  assert.match((await ends(home, 6, ["session"], { env })).stderr, /not on your PATH/);
  home.write("ours/mp", '#!/bin/sh\nexec node /some/where/scripts/mp.mjs "$@"\n', 0o755);
  const { stderr } = await ends(home, 6, ["session"], { env: { PATH: home.path("ours") } });
  assert.doesNotMatch(stderr, /not on your PATH|another program/);
});

test("where the mp on the PATH is another program, every command is spelled so that it runs this one", async (t) => {
  const home = temporaryHome(t);
  home.write("bin/mp", "#!/usr/bin/python3\n", 0o755);
  const { stderr } = await ends(home, 6, ["session"], { env: { PATH: home.path("bin") } });
  assert.match(stderr, /^error: No account is active\. Run: \S*node \S*mp\.mjs login\n/);
  assert.match(stderr, /\n {4}\S*node \S*mp\.mjs login\n/);
  assert.doesNotMatch(stderr, /(Run:|\n {4}) ?mp /);
  assert.match(stderr, /The mp on your PATH, \S+bin\/mp, is another program/);
});

test("quiet leaves warnings and advice out, verbose says where an error came from", async (t) => {
  const home = temporaryHome(t);
  const env = { MP_AUTH_FILE: home.path("gone.json") };
  furnish(home);
  assert.match((await started.mp(home, ["session"], { env })).stderr, /^warning: /);
  assert.equal((await started.mp(home, ["session", "--quiet"], { env })).stderr, "");
  assert.match((await ends(home, 4, ["-q", "account", "use", "ghost"])).stderr, /^error: [^\n]+\n$/);
  assert.equal((await ends(home, 3, ["-q", "account", "use"])).stderr, "error: NAME is missing.\n");
  const { stderr } = await started.mp(home, ["-v", "account", "use", "ghost"]);
  assert.match(stderr, /\n {6}at /);
  assert.doesNotMatch((await mp(home, ["account", "use", "ghost"])).stderr, /\n {6}at /);
});

test("a reader that has seen enough ends the run quietly", async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  const { execPath } = process;
  const command = ["bash", "-c", `set -o pipefail; "${execPath}" "${started.program}" project list | head -c 0`];
  const ran = await started.mp(home, [], { command });
  assert.deepEqual([ran.status, ran.stderr], [0, ""]);
});

test("a warning is said once, however often what it is about is met", async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  // Read before and after the lock of a refresh, which then fails.
  const tokens = { access_token: "a", refresh_token: "r", expires_at: "2000-01-01T00:00:00Z", client_id: "c" };
  home.write(".mp/accounts/me/tokens.json", JSON.stringify(tokens), 0o644);
  const env = { MP_API_BASE_URL: await serve(t, (_request, response) => response.writeHead(400).end()) };
  const { stderr } = await started.mp(home, ["account", "token", "me"], { env });
  assert.equal(stderr.match(/tokens\.json can be read by others/g)?.length, 1, stderr);
});
