import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Root is kept out by nothing but the file system itself (chattr(1)), and that not everywhere. */
const isRoot = process.geteuid?.() === 0;
const mark = (flag: "+i" | "-i", path: string): boolean => spawnSync("chattr", [flag, path]).status === 0;

/** Lets nobody write to a folder. */
export const close = (path: string): void => {
  if (isRoot) mark("+i", path);
  else chmodSync(path, 0o500);
};

/** Lets it be written to, and removed. */
export const open = (path: string): void => {
  if (isRoot) mark("-i", path);
  else chmodSync(path, 0o700);
};

/** Why a folder cannot be closed here, or false. */
export const cannotClose = isRoot && !canMark() && "root is kept out of no folder here";

function canMark(): boolean {
  const folder = mkdtempSync(join(tmpdir(), "mixpanel-auth-closed-"));
  const could = mark("+i", folder);
  mark("-i", folder);
  rmdirSync(folder);
  return could;
}
