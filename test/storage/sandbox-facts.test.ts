import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, existsSync } from "node:fs";
import { test } from "node:test";
import { fileTrouble, foldersNeeded, isBehindDevice, sandboxFacts } from "../../src/storage/sandbox-facts.ts";
import { hasModes, temporaryHome } from "../support/home.ts";
import { needsRoot, OTHER_UID, withRightsOf } from "./calls.ts";

test("what /proc says of a sandbox is looked at on Linux, and on Windows nothing that is called so", (t) => {
  const context = temporaryHome(t).context();
  const { mounts, noNewPrivileges, onlyLoopback } = sandboxFacts(context, "win32");
  assert.deepEqual([mounts, noNewPrivileges, onlyLoopback], [[], false, false]);
  if (existsSync("/proc/self/mountinfo")) assert.ok(sandboxFacts(context, "linux").mounts.length > 0);
});

test("a device in the place of a file, or above it, is one that a sandbox has put there, unless it lies where devices do", {
  skip: needsRoot,
}, (t) => {
  const home = temporaryHome(t);
  execFileSync("mknod", [home.path("device"), "c", "1", "3"]);
  home.write("file", "");
  for (const [path, isDevice] of [
    [home.path("device"), true],
    [home.path("device/a/b"), true],
    [home.path("file"), false],
    [home.path("file/a"), false],
    [home.path("missing/a"), false],
  ] as const) {
    assert.equal(isBehindDevice(path), isDevice, path);
    assert.equal(fileTrouble(path, "EACCES", true).isDevice, isDevice, path);
  }
  assert.equal(isBehindDevice("/dev/null/x"), true);
  assert.equal(fileTrouble("/dev/null/x", "EACCES", true).isDevice, false);
});

test("what its owner and its mode allow of a file is told of what could not be done to it", {
  skip: needsRoot,
}, async (t) => {
  const home = temporaryHome(t);
  chmodSync(home.root, 0o755);
  for (const [owner, mode, reading, writing] of [
    [OTHER_UID, 0o600, true, true],
    [OTHER_UID, 0o400, true, false],
    [OTHER_UID, 0o200, false, true],
    [OTHER_UID, 0o077, false, false],
    [23_456, 0o666, false, false],
  ] as const) {
    const path = home.write("file", "", mode);
    chownSync(path, owner, owner);
    const allowed = (isReading: boolean) => fileTrouble(path, "EACCES", isReading).isAllowed;
    assert.deepEqual(await withRightsOf(OTHER_UID, () => [allowed(true), allowed(false)]), [reading, writing], path);
    assert.deepEqual([allowed(true), allowed(false)], [true, true], "nothing keeps root from anything");
  }
  assert.equal(fileTrouble(home.path("missing/file"), "EACCES", false).isAllowed, true, "by the folder above it");
  const { path, code, isReading } = fileTrouble(home.path("file"), "EPERM", false);
  assert.deepEqual([path, code, isReading], [home.path("file"), "EPERM", false]);
});

test("the folders that must be open to us are that of all credentials, and that of the config where it lies elsewhere", {
  skip: !hasModes && "paths of Windows",
}, () => {
  for (const [root, config, expected] of [
    ["/h/.mp", "/h/.mp/config.toml", ["/h/.mp"]],
    ["/h/.mp", "/h/.mp/deep/mp.toml", ["/h/.mp"]],
    ["/h/.mp", "/h/.mpx/mp.toml", ["/h/.mp", "/h/.mpx"]],
    ["/s", "/h/.mp/config.toml", ["/s", "/h/.mp"]],
  ] as const)
    assert.deepEqual(foldersNeeded({ root, config }), expected);
});
