import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { inTheWay, isFolder, whyUnwritable } from "../../src/storage/access.ts";
import { temporaryHome } from "../support/home.ts";
import { fullDisk } from "../support/small-disks.ts";

test("a folder is one also behind a link; a file, a link that dangles and nothing at all are none", (t) => {
  const home = temporaryHome(t);
  mkdirSync(home.path("folder"));
  home.write("file", "");
  symlinkSync("folder", home.path("link"));
  symlinkSync("nowhere", home.path("dangling"));
  const expected = { folder: true, link: true, file: false, dangling: false, missing: false, "file/below": false };
  for (const [name, is] of Object.entries(expected)) assert.equal(isFolder(home.path(name)), is, name);
});

test("in the way of a folder stands whatever is none, there or above it", (t) => {
  const home = temporaryHome(t);
  mkdirSync(home.path("folder"));
  home.write("file", "");
  symlinkSync("folder", home.path("link"));
  symlinkSync("nowhere", home.path("dangling"));
  for (const [path, obstacle] of [
    ["folder", undefined],
    ["folder/a/b", undefined],
    ["link/a", undefined],
    ["file", "file"],
    ["file/a/b", "file"],
    ["dangling", "dangling"],
    ["dangling/a", "dangling"],
  ] as const)
    assert.equal(inTheWay(home.path(path)), obstacle && home.path(obstacle), path);
});

test("where nothing can be written, it is said why, of a folder that is missing by the nearest above it", (t) => {
  const home = temporaryHome(t);
  home.write("file", "");
  for (const path of [".", "a/b", "file/a"]) assert.equal(whyUnwritable(home.path(path)), undefined, path);
  const disk = fullDisk(t);
  if (!disk) return;
  mkdirSync(join(disk.folder, "folder"));
  symlinkSync(join(disk.folder, "folder"), home.path("link"));
  execFileSync("mount", ["-o", "remount,ro", disk.folder]);
  const why = { code: "EROFS", reason: "the file system is read-only" };
  for (const path of [disk.folder, join(disk.folder, "folder/a/b"), home.path("link"), home.path("link/a")])
    assert.deepEqual(whyUnwritable(path), why, path);
});
