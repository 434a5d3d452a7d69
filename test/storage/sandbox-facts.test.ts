import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { sandboxFacts } from "../../src/storage/sandbox-facts.ts";
import { temporaryHome } from "../support/home.ts";

test("what /proc says of a sandbox is looked at on Linux, and on Windows nothing that is called so", (t) => {
  const context = temporaryHome(t).context();
  const { mounts, noNewPrivileges, onlyLoopback } = sandboxFacts(context, "win32");
  assert.deepEqual([mounts, noNewPrivileges, onlyLoopback], [[], false, false]);
  if (existsSync("/proc/self/mountinfo")) assert.ok(sandboxFacts(context, "linux").mounts.length > 0);
});
