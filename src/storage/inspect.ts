import { lstatSync, readdirSync, readlinkSync, type Stats, statSync } from "node:fs";
import { Fault } from "../core/fault.ts";
import type { Context } from "../ports.ts";
import { isMissing, storageError } from "./failure.ts";

// What modes, owners and links a reader finds, and what is said of them.

/** Whether what `stat` tells of belongs to somebody else: neither to us nor to root. For root nothing does. */
export function isForeign({ uid }: Stats): boolean {
  const us = process.geteuid?.();
  return us !== undefined && us !== 0 && uid !== us && uid !== 0;
}

/** Whether others than the owner may use what has this mode. Modes mean nothing on Windows. */
export const isOpen = (mode: number, platform: string = process.platform): boolean =>
  platform !== "win32" && (mode & 0o077) !== 0;

/** Permission bits as people write them, such as `0644`. */
export const octal = (mode: number): string => (mode & 0o777).toString(8).padStart(4, "0");

/**
 * Throws `INSECURE_FILE` for a folder or a file of ours that is a link, or of another user, who decides where credentials go. What
 * cannot be looked at is left to whoever reads or writes there.
 */
export function refuseInsecure(path: string): void {
  const stat = optionalStat(lstatSync, path);
  if (stat?.isSymbolicLink()) throw new Fault("INSECURE_FILE", { path, reason: "symlink", target: readlinkSync(path) });
  if (stat && isForeign(stat)) throw new Fault("INSECURE_FILE", { path, reason: "owner", uid: stat.uid });
}

/**
 * For commands that only read: warns where the folder `path` of ours is open to others. Throws `INSECURE_FILE` when it is another
 * user's.
 */
export function warnIfOpen(context: Context, path: string): void {
  const stat = optionalStat(statSync, path);
  if (stat === undefined) return;
  if (isForeign(stat)) throw new Fault("INSECURE_FILE", { path, reason: "owner", uid: stat.uid });
  // What a sandbox has put over it, `/dev/null`, is no folder.
  if (stat.isDirectory() && isOpen(stat.mode)) context.warn({ kind: "folder_open", path, mode: octal(stat.mode) });
}

function optionalStat(stat: typeof lstatSync, path: string): Stats | undefined {
  try {
    return stat(path, { throwIfNoEntry: false });
  } catch {
    return undefined; // what is there to be said about it, whoever reads in it says
  }
}

/** The names in a folder, in no particular order; none where there is no folder. Throws `STORAGE_ERROR`. */
export function listFolder(path: string): string[] {
  try {
    return readdirSync(path);
  } catch (error) {
    if (isMissing(error)) return [];
    throw storageError(path, { doing: "list" }, error);
  }
}
