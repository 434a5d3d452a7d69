import assert from "node:assert/strict";
import os from "node:os";
import { test } from "node:test";
import { Fault } from "../../src/core/fault.ts";
import { isFull, isMissing, storageError } from "../../src/storage/failure.ts";
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

test("what Node has no name for is told in words all the same", {
  skip: process.platform === "win32" && "Windows has other numbers",
}, () => {
  const unnamed = (number: number, code = `Unknown system error -${number}`): unknown => {
    const error = storageError("/f", { doing: "write" }, Object.assign(new Error(code), { code, errno: -number }));
    assert.ok(error instanceof Fault);
    return error.details.reason;
  };
  const { EDQUOT, ESTALE } = os.constants.errno;
  assert.equal(unnamed(EDQUOT), "your disk quota is used up");
  assert.equal(unnamed(EDQUOT, "UNKNOWN"), "your disk quota is used up");
  assert.equal(unnamed(ESTALE), "its file server does not know it any more");
  assert.equal(unnamed(9_999), "Unknown system error -9999");
});

test("what only a shell can have meant is no path, spelled as in the system's own shells", () => {
  for (const [path, posix, windows] of [
    ["/a/$HOME/b", true, true],
    ["C:\\Users\\%USERNAME%\\b", false, true],
    ["\\\\server\\C$\\b", true, false],
    ["C:\\100%\\b", false, false],
    ["/a/b", false, false],
    ["-", true, true],
    ["-rf", false, false],
    ['"/a/b"', true, true],
    ["'/a b'", true, true],
    ['/it\'s/"b"', false, false],
    [" ", true, true],
    [" /a", true, true],
    ["/a/b\n", true, true],
    ["/a b", false, false],
  ] as const)
    assert.deepEqual([isForShell(path, "linux"), isForShell(path, "win32")], [posix, windows], path);
});

test("a disk that is full is told from a path where nothing is, and either from a bug", () => {
  const said = (code: string) => {
    const error = Object.assign(new Error(code), { code });
    return [isFull(error), isMissing(error)];
  };
  for (const code of ["ENOSPC", "EDQUOT"]) assert.deepEqual(said(code), [true, false], code);
  for (const code of ["ENOENT", "ENOTDIR"]) assert.deepEqual(said(code), [false, true], code);
  assert.deepEqual(said("EACCES"), [false, false]);
  for (const bug of [new Error("ENOENT"), "ENOENT", undefined])
    assert.deepEqual([isFull(bug), isMissing(bug)], [false, false]);
  const bug = new TypeError("a bug");
  assert.throws(
    () => storageError("/f", { doing: "read" }, bug),
    (error) => error === bug,
  );
});
