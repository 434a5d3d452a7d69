import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { promisify } from "node:util";
import { type AnyEnvelope, assertEnvelope } from "../support/envelope.ts";
import { temporaryHome } from "../support/home.ts";
import { limits } from "../support/limits.ts";
import { startMixpanel } from "../support/mixpanel.ts";
import { authManager } from "../support/program.ts";
import { projectFolder } from "../support/project-folder.ts";

const CONFIG = '[active]\naccount = "me"\n\n[accounts.me]\ntype = "oauth_browser"\nregion = "us"\n';
const NO_FETCH = "--no-experimental-fetch";

test("a run gets on without fetch and its classes, a refresh and the beginning of a login included", async (t) => {
  if (!process.allowedNodeEnvironmentFlags.has(NO_FETCH)) return t.skip("this Node always has them");
  await assertRuns(t, ["--no-experimental-fetch"]);
});

test("a run gets on without WebAssembly, and where it may have no more memory than a machine has", async (t) => {
  await assertRuns(t, ["--jitless"]);
  if (process.platform === "linux") await assertRuns(t, [], "ulimit -v 4000000");
});

/** `node FLAGS` below the limit refreshes, and begins a login. */
async function assertRuns(t: TestContext, flags: readonly string[], limit = ":"): Promise<void> {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  home.write(".mp/config.toml", CONFIG);
  home.write(".mp/accounts/me/tokens.json", JSON.stringify(mixpanel.tokens({ expiresIn: -60 })));
  const env = { PATH: process.env.PATH, HOME: home.root, MP_API_BASE_URL: mixpanel.baseUrl };
  const run = async (...words: string[]): Promise<AnyEnvelope> => {
    const line = `${limit}; exec "$0" "$@"`;
    const argv = ["-c", line, process.execPath, ...flags, join(projectFolder, "scripts/auth_manager.mjs"), ...words];
    const { stdout } = await promisify(execFile)("/bin/sh", argv, { ...limits, cwd: home.root, env });
    return assertEnvelope(words, JSON.parse(stdout));
  };
  const { result } = await run("account", "test");
  assert.equal(result?.ok, true, JSON.stringify(result));
  const started = await run("login", "--start");
  assert.equal(started.state, "ok", JSON.stringify(started));
}

test("NODE_DEBUG shows neither tokens nor what is sent for them", async (t) => {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  const tokens = mixpanel.tokens({ expiresIn: -60 });
  home.write(".mp/config.toml", CONFIG);
  home.write(".mp/accounts/me/tokens.json", JSON.stringify(tokens));
  const env = { MP_API_BASE_URL: mixpanel.baseUrl, NODE_DEBUG: "*" };
  const secrets = [tokens.access_token ?? "", tokens.refresh_token ?? ""];
  const { result } = await authManager(home.root, ["account", "test"], { env, secrets });
  assert.equal(result.ok, true, result.error);
});
