import {
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { Context } from "../ports.ts";
import { errnoOf, isMissing, storageError } from "./failure.ts";

const STICKY = 0o1000;

/**
 * For folders of ours: makes what is missing, 0700 whatever the umask, and tightens to 0700, with a warning, what is open
 * to others. `root`, a folder above `path` or `path` itself, is the topmost one that is ours: it and everything between
 * is tightened too. Throws `STORAGE_ERROR`.
 */
export function ensureFolder(context: Context, path: string, root: string = path): void {
  const below = relative(root, path).split(sep);
  if (below[0] === "..") throw new Error(`${path} does not lie in ${root}`);
  let at = root;
  tighten(context, at, createFolder(at));
  for (const name of below) {
    if (name === "") continue;
    at = join(at, name);
    tighten(context, at, createFolder(at));
  }
}

/** For commands that only read: warns where the folder `path` of ours is open to others. Never throws. */
export function warnIfOpen(context: Context, path: string): void {
  const mode = optionalMode(path);
  if ((mode & 0o077) !== 0) context.warn({ kind: "folder_open", path, mode: octal(mode) });
}

function optionalMode(path: string): number {
  try {
    return statSync(path, { throwIfNoEntry: false })?.mode ?? 0;
  } catch {
    return 0; // what is there to be said about it, whoever reads in it says
  }
}

function tighten(context: Context, path: string, mode: number): void {
  if ((mode & 0o077) === 0) return;
  const finding = { path, mode: octal(mode) };
  // A root that was put into the home itself or into a shared folder such as /tmp, which others would be locked out of.
  if (path === context.home || (mode & STICKY) !== 0) {
    context.warn({ kind: "folder_shared", ...finding });
    return;
  }
  try {
    chmodSync(path, 0o700);
    context.warn({ kind: "folder_tightened", ...finding });
  } catch (error) {
    // Somebody else's folder that we may write to, such as a mounted volume. The files in it are 0600 all the same.
    const code = errnoOf(error);
    context.warn({ kind: "folder_not_ours", ...finding, ...(code !== undefined && { code }) });
  }
}

/**
 * For folders that a person chose: makes the folder of `path` where it is missing, with those above it, 0700 whatever the
 * umask; leaves alone what exists. Throws `STORAGE_ERROR`.
 */
export function ensureParent(path: string): void {
  createFolder(dirname(path));
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

/** Removes a folder with everything in it; of a link, only the link. Nothing there is no error. Throws `STORAGE_ERROR`. */
export function removeFolder(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch (error) {
    if (isMissing(error)) return;
    throw storageError(path, { doing: "remove" }, error);
  }
  syncFolder(dirname(path));
}

/** Renames atomically. `to` must be missing or an empty folder. Throws `STORAGE_ERROR`, and then nothing has moved. */
export function renameFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    throw storageError(from, { doing: "rename", to }, error);
  }
  for (const parent of new Set([dirname(from), dirname(to)])) syncFolder(parent);
}

/**
 * Makes a rename or a removal in this folder survive a power cut. Never throws: the change is made and every reader sees
 * it, so that to call it failed, where a file system cannot do this or the folder is not readable, would be false.
 */
export function syncFolder(path: string): void {
  try {
    const fd = openSync(path, constants.O_RDONLY | constants.O_DIRECTORY);
    try {
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
  } catch {}
}

/** Permission bits as people write them, such as `0644`. */
export const octal = (mode: number): string => (mode & 0o777).toString(8).padStart(4, "0");

/** Makes a folder, and those above it, where missing; returns its mode. */
function createFolder(path: string): number {
  try {
    return findOrMake(path);
  } catch (error) {
    throw storageError(path, { doing: "make" }, error);
  }
}

function findOrMake(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found !== undefined) {
    if (found.isDirectory()) return found.mode;
    throw Object.assign(new Error(`${path} is not a folder`), { code: "ENOTDIR" });
  }
  if (dirname(path) !== path) findOrMake(dirname(path));
  try {
    mkdirSync(path, 0o700);
  } catch (error) {
    // Another process made it at the same moment. A dangling link stands in the way for good, and fails again.
    if (errnoOf(error) === "EEXIST") return statSync(path).mode;
    throw error;
  }
  chmodSync(path, 0o700); // the umask may have taken away our own access
  syncFolder(dirname(path));
  return 0o700;
}
