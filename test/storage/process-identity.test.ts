import assert from "node:assert/strict";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { type TestContext, test } from "node:test";
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

/** A /proc that says of this process what is given, and of its number `itself`. */
function proc(t: TestContext, given: { itself: string; found: string | undefined }): void {
  const was = fs.readFileSync;
  t.mock.method(fs, "readFileSync", (...args: Parameters<typeof was>) => {
    if (args[0] === "/proc/self/stat") return given.itself;
    if (args[0] !== `/proc/${process.pid}/stat`) return was(...args);
    if (given.found === undefined) throw new Error("hidden");
    return given.found;
  });
  syncBuiltinESMExports();
  t.after(() => {
    t.mock.restoreAll();
    syncBuiltinESMExports();
  });
}

/** As proc(5) has it. */
const statOf = (pid: number, state: string, start: string): string =>
  `${pid} (a b) ${state} ${Array.from({ length: 18 }, () => 1).join(" ")} ${start} 1`;

for (const [what, own, found, expected] of [
  ["runs", process.pid, statOf(process.pid, "S", "500"), "alive"],
  ["began at another time", process.pid, statOf(process.pid, "S", "501"), "dead"],
  ["was killed and is not reaped", process.pid, statOf(process.pid, "Z", "500"), "dead"],
  ["is just ending", process.pid, statOf(process.pid, "X", "500"), "dead"],
  ["is hidden from us", process.pid, undefined, "unsure"],
  ["is numbered otherwise in the /proc that there is", process.pid + 1, statOf(process.pid, "S", "501"), "unsure"],
] as const)
  test(`a process that ${what} is ${expected}`, (t) => {
    proc(t, { itself: statOf(own, "S", "500"), found });
    const platform = `where it ${what}`; // nothing is known of it yet
    const owner = parseOwner(newOwner(platform));
    assert.ok(owner);
    assert.equal(owner.start, own === process.pid ? "500" : "0");
    assert.equal(stateOf({ ...owner, start: "500" }, platform), expected);
  });

test("a process that may not be signalled runs, and one that is not there is dead", (t) => {
  const owner = parseOwner(newOwner("win32"));
  assert.ok(owner);
  const signal = t.mock.method(process, "kill");
  for (const [code, expected] of [
    ["EPERM", "unsure"],
    ["ESRCH", "dead"],
  ] as const) {
    signal.mock.mockImplementation(() => {
      throw Object.assign(new Error(code), { code });
    });
    assert.equal(stateOf(owner, "win32"), expected);
  }
});

test("an owner is read from what was written for one, and from nothing else", () => {
  assert.deepEqual(parseOwner("12.0.1a.9z"), { pid: 12, start: "0", place: "1a" });
  assert.equal(parseOwner("2147483647.0.1a.9z")?.pid, 0x7fff_ffff);
  for (const text of ["", "2147483648.0.1a.9z", "x12.0.1a.9z", "12.0.1a.9z.", "012.0.1a.9z", "12.x.1a.9z", "12.0.1a"])
    assert.equal(parseOwner(text), undefined, text);
});
