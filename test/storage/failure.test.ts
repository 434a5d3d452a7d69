import assert from "node:assert/strict";
import { test } from "node:test";
import { Fault } from "../../src/core/fault.ts";
import { storageError } from "../../src/storage/failure.ts";
import { isForShell } from "../../src/storage/paths.ts";

const reasonOf = (code: string, platform: string): unknown => {
  const error = storageError("/f", { doing: "read" }, Object.assign(new Error(code), { code }), platform);
  assert.ok(error instanceof Fault);
  return error.details.reason;
};

test("on Windows no reason is told that the system does not know: a file is in use, or may not be changed", () => {
  for (const code of ["EPERM", "EACCES", "EBUSY"])
    assert.equal(reasonOf(code, "win32"), "another program has it open, or you may not change it");
  assert.equal(reasonOf("ENOSPC", "win32"), "the disk is full");
  assert.equal(reasonOf("EACCES", "linux"), "permission denied");
});

test("what only a shell can have meant is no path, spelled as in the system's own shells", () => {
  for (const [path, posix, windows] of [
    ["/a/$HOME/b", true, true],
    ["C:\\Users\\%USERNAME%\\b", false, true],
    ["\\\\server\\C$\\b", true, false],
    ["C:\\100%\\b", false, false],
    ["/a/b", false, false],
  ] as const)
    assert.deepEqual([isForShell(path, "linux"), isForShell(path, "win32")], [posix, windows], path);
});
