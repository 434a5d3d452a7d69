import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { type TemporaryHome, temporaryHome } from "./home.ts";
import { removeFolder } from "./remove-folder.mjs";

/**
 * A home on exFAT, as a stick or a card has it, in a file of 16 MiB: it knows no links, every mode is what the mount says, and
 * names that differ in case alone are one, as on Windows and macOS. Undefined, and the test is skipped, where none can be mounted.
 */
export function exfatHome(t: TestContext, umask: string): TemporaryHome | undefined {
  const folder = mkdtempSync(join(tmpdir(), "mixpanel-auth-exfat-"));
  let undo: (() => void)[] = [() => removeFolder(folder)];
  t.after(() => {
    for (const step of undo) step();
  });
  const [image, at] = [join(folder, "image"), join(folder, "at")];
  writeFileSync(image, "");
  truncateSync(image, 16 * 1024 * 1024);
  const device = isDone("mkfs.exfat", image) && output("losetup", "-f", "--show", image);
  if (!device) return void t.skip("no exFAT can be made (Debian: exfatprogs, and a loop device)");
  undo = [() => execFileSync("losetup", ["-d", device]), ...undo];
  mkdirSync(at);
  if (!isDone("mount.exfat-fuse", "-o", `umask=${umask}`, device, at))
    return void t.skip("no exFAT can be mounted (Debian: exfat-fuse, and root)");
  undo = [() => execFileSync("umount", [at]), ...undo];
  const before = process.env.TMPDIR;
  process.env.TMPDIR = at;
  try {
    const home = temporaryHome({ after: () => {} });
    assert.throws(() => execFileSync("ln", ["-s", "a", home.path("b")], { stdio: "ignore" }));
    return home;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

const isDone = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;
const output = (command: string, ...args: string[]): string =>
  (spawnSync(command, args, { encoding: "utf8" }).stdout ?? "").trim();
