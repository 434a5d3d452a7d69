import assert from "node:assert/strict";
import { test } from "node:test";
import { newOwner, parseOwner, stateOf } from "../../src/storage/process-identity.ts";
import { deadPid } from "./calls.ts";

test("where the system does not say when a process began, it is dead or not sure to live, and never of another place", () => {
  const owner = parseOwner(newOwner("win32"));
  assert.ok(owner);
  assert.deepEqual([owner.pid, owner.start], [process.pid, "0"]);
  assert.equal(stateOf(owner, "win32"), "unsure");
  assert.equal(stateOf({ ...owner, pid: deadPid }, "win32"), "dead");
  assert.equal(stateOf({ ...owner, place: "elsewhere" }, "win32"), "elsewhere");
});
