import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import fs, { chmodSync, linkSync, mkdirSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { test } from "node:test";
import { readText } from "../../src/storage/files.ts";
import { ensureFolder } from "../../src/storage/folders.ts";
import { removeFile, renameOver, writeAtomic } from "../../src/storage/write.ts";
import { failingDisk } from "../support/failing-disk.ts";
import { hasModes, temporaryHome } from "../support/home.ts";
import { asOrdinaryUser, refusal, run } from "./calls.ts";

test("a name of its own that a file is known by elsewhere keeps the old bytes", async (t) => {
  const home = temporaryHome(t);
  linkSync(home.write("tokens.json", "old"), home.path("backup"));
  await writeAtomic(home.context(), home.path("tokens.json"), "new");
  assert.deepEqual([home.read("tokens.json"), home.read("backup")], ["new", "old"]);
});

test("whichever call the disk fails, a file has its old bytes and that is told, or its new ones, and nothing lies beside it", async (t) => {
  const home = temporaryHome(t);
  const disk = failingDisk(t, home.root);
  for (let [step, isMet] = [0, true]; isMet; step++) {
    const path = home.write("file", "old");
    disk.fail({ isBad: (call) => call === step });
    const told = await writeAtomic(home.context(), path, "new").catch((error) => error);
    isMet = disk.mend() > step;
    if (told) assert.deepEqual([told.code, told.details.code], ["STORAGE_ERROR", "EIO"], `call ${step}`);
    assert.equal(home.read("file"), told ? "old" : "new", `call ${step}`);
    assert.deepEqual(home.list("."), ["file"], `call ${step}`);
  }
});

test("a file system that knows no fsync is written to all the same, and one that fails at it is not", async (t) => {
  const home = temporaryHome(t);
  home.write("file", "old");
  for (const code of ["EIO", "ENOSPC", "EINVAL", "ENOSYS", "ENOTSUP", "EOPNOTSUPP"]) {
    t.mock.method(fs, "fsync", (_: number, done: (error: Error) => void) =>
      setImmediate(done, Object.assign(new Error(`${code}: fsync`), { code })),
    );
    syncBuiltinESMExports();
    const told = await writeAtomic(home.context(), home.path("file"), code).catch((error) => error.details.code);
    t.mock.restoreAll();
    syncBuiltinESMExports();
    assert.equal(told, ["EIO", "ENOSPC"].includes(code) ? code : undefined, code);
    assert.equal(home.read("file"), told ? "old" : code);
  }
});

test("the bytes of a file are on the disk before they get its name", async (t) => {
  const home = temporaryHome(t);
  const order: string[] = [];
  for (const name of ["fsync", "rename"] as const) {
    const was = fs[name] as (...args: unknown[]) => void;
    t.mock.method(fs, name, (...args: unknown[]) => {
      order.push(name);
      was(...args);
    });
  }
  syncBuiltinESMExports();
  t.after(() => {
    t.mock.restoreAll();
    syncBuiltinESMExports();
  });
  await writeAtomic(home.context(), home.path("file"), "new");
  assert.deepEqual(order.slice(0, 2), ["fsync", "rename"]);
  // Then the folder, which not every Windows can be asked for.
  if (hasModes) assert.deepEqual(order.slice(2), ["fsync"]);
});

test("what Windows does not replace because it may not be written to is made so, and nothing else is", {
  skip: !hasModes,
}, async (t) => {
  const home = temporaryHome(t);
  const was = fs.rename;
  let busy = 0;
  const modes: number[] = [];
  t.mock.method(fs, "rename", (...[from, to, then]: Parameters<typeof was>) => {
    modes.push(home.mode("old"));
    if (home.mode("old") !== 0o400 && busy-- <= 0) was(from, to, then);
    else then(Object.assign(new Error("in use"), { code: "EPERM" }));
  });
  syncBuiltinESMExports();
  t.after(() => {
    t.mock.restoreAll();
    syncBuiltinESMExports();
  });
  for (const [mode, busyFor, platform, expected] of [
    [0o400, 0, "win32", [0o400, 0o600]],
    [0o644, 1, "win32", [0o644, 0o644]],
    [0o400, 0, "linux", [0o400]],
  ] as const) {
    const from = home.write("new", "new");
    const to = home.write("old", "old", mode);
    [busy, modes.length] = [busyFor, 0];
    const renaming = renameOver(from, to, { platform });
    await (platform === "linux" ? assert.rejects(renaming, { code: "EPERM" }) : renaming);
    assert.deepEqual(modes, expected, platform);
  }
  assert.equal(home.mode("old"), 0o400);
});

test("nothing but a regular file is written over", async (t) => {
  const home = temporaryHome(t);
  const names = process.platform === "win32" ? ["folder"] : ["fifo", "folder"];
  mkdirSync(home.path("folder"));
  if (names.includes("fifo")) execFileSync("mkfifo", [home.path("fifo")]);
  for (const name of names) {
    const path = home.path(name);
    await assert.rejects(
      async () => writeAtomic(home.context(), path, ""),
      refusal("STORAGE_ERROR", path, /not a regular file/),
    );
  }
  assert.deepEqual(home.list("."), names);
});

test("a folder that cannot be written to leaves the old bytes and no temporary file", async (t) => {
  const home = temporaryHome(t);
  const path = home.write("ours/tokens.json", "old");
  chmodSync(home.path("ours"), 0o500);
  const outcome = await asOrdinaryUser(t, home, { name: "write", path, text: "new" });
  chmodSync(home.path("ours"), 0o700);
  assert.equal(outcome.code, "STORAGE_ERROR");
  assert.deepEqual(outcome.details, { path, reason: "permission denied", code: "EACCES" });
  assert.match(outcome.message ?? "", /nothing was changed: permission denied/);
  assert.deepEqual([home.read("ours/tokens.json"), home.list("ours")], ["old", ["tokens.json"]]);
});

test("a path through a file cannot be written, and the file stays", async (t) => {
  const home = temporaryHome(t);
  home.write("file", "text");
  await assert.rejects(async () => writeAtomic(home.context(), home.path("file/x"), ""), {
    code: "STORAGE_ERROR",
    message: /file/,
  });
  assert.equal(home.read("file"), "text");
});

test("nor can one that is too long", async (t) => {
  const home = temporaryHome(t);
  const long = home.path("n".repeat(300));
  await assert.rejects(
    async () => writeAtomic(home.context(), long, ""),
    refusal("STORAGE_ERROR", long, /path is too long/),
  );
});

test("a name of 255 letters fits, though its temporary file has a longer one", async (t) => {
  const home = temporaryHome(t);
  const longest = home.path("n".repeat(255));
  await writeAtomic(home.context(), longest, "fits");
  assert.equal(readText(home.context(), longest)?.text, "fits");
  assert.equal(home.list(".").length, 1);
});

test("a full disk and a read-only one leave the old bytes and no temporary file", async (t) => {
  const home = temporaryHome(t);
  mkdirSync(home.path("disk"));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", home.path("disk")]);
  if (mounted.status !== 0) return t.skip(`a disk of 64 KiB cannot be mounted: ${String(mounted.stderr)}`);
  try {
    const path = home.write("disk/tokens.json", "old");
    const write = (): Promise<void> => writeAtomic(home.context(), path, "x".repeat(100_000));
    const untouched = (): void =>
      assert.deepEqual([home.read("disk/tokens.json"), home.list("disk")], ["old", ["tokens.json"]]);
    await assert.rejects(write, refusal("STORAGE_ERROR", path, /nothing was changed: the disk is full/));
    untouched();
    execFileSync("mount", ["-o", "remount,ro", home.path("disk")]);
    await assert.rejects(write, refusal("STORAGE_ERROR", path, /nothing was changed: the file system is read-only/));
    await assert.rejects(
      async () => removeFile(home.context(), path),
      refusal("STORAGE_ERROR", path, /cannot be removed: .*read-only/),
    );
    const folder = home.path("disk/new");
    await assert.rejects(
      async () => ensureFolder(home.context(), folder),
      refusal("STORAGE_ERROR", folder, /cannot be made/),
    );
    untouched();
  } finally {
    execFileSync("umount", [home.path("disk")]);
  }
});

test("on Windows a file that a program has open is replaced as soon as it is closed, and one that is read-only at once; elsewhere nothing is tried again", async (t) => {
  const home = temporaryHome(t);
  const from = home.write("new", "new");
  const to = home.write("old", "old");
  const outcome = async (tries: number, platform: string): Promise<unknown> =>
    JSON.parse(await run(t, "rename-busy", { from, to, tries, platform }).line());
  assert.deepEqual(await outcome(1, "linux"), ["EPERM", 1]);
  assert.equal(home.read("old"), "old");
  assert.deepEqual(await outcome(3, "win32"), ["renamed", 4]);
  assert.equal(home.read("old"), "new");

  // As Windows does with the attribute "read-only".
  home.write("new", "newer");
  chmodSync(to, 0o400);
  assert.deepEqual(await outcome(0, "linux"), ["EPERM", 1]);
  assert.deepEqual(await outcome(0, "win32"), ["renamed", 2]);
  assert.equal(home.read("old"), "newer");
});
