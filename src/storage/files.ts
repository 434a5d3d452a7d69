import { isUtf8 } from "node:buffer";
import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  renameSync,
  type Stats,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, isAbsolute } from "node:path";
import { Fault } from "../core/fault.ts";
import type { Context } from "../ports.ts";
import { errnoOf, isMissing, storageError } from "./failure.ts";
import { ensureFolder, ensureParent, octal, syncFolder } from "./folders.ts";
import { sweepTemporaries, temporaryIn } from "./temporaries.ts";

export { ensureFolder, ensureParent, listFolder, octal, removeFolder, renameFolder, warnIfOpen } from "./folders.ts";

const MAX_BYTES = 64 * 1024 * 1024;
const MAX_LINKS = 40; // as many as Linux follows

/**
 * The text of a file and its permission bits, or undefined when there is none; links are followed, and one that dangles
 * counts as no file. Throws `STORAGE_ERROR` for what cannot be read, is not a regular file, is larger than 64 MiB or not
 * UTF-8; details: `path`, `reason`, and `code` where a system call failed.
 */
export function readText(path: string): { text: string; mode: number } | undefined {
  return read(path, 0);
}

/**
 * The text of a file that holds credentials, or undefined when there is none. Throws `INSECURE_FILE` for a link, also a
 * dangling one, and for a file of another user (root's is accepted, and root reads any); `STORAGE_ERROR` as
 * {@link readText}. Only warns when others can read it: the next write tightens it.
 */
export function readCredential(context: Context, path: string): string | undefined {
  const found = read(path, constants.O_NOFOLLOW, (stat) => refuseForeign(path, stat));
  if (found !== undefined && (found.mode & 0o077) !== 0)
    context.warn({ kind: "file_open", path, mode: octal(found.mode) });
  return found?.text;
}

export interface WriteOptions {
  /** The topmost folder above `path` that is ours, see {@link ensureFolder}; without it, folders that exist stay as they are. */
  readonly root?: string;
}

/**
 * Replaces a file whole: a reader, also one after a crash, finds the old bytes or the new ones. The file is 0600 whatever
 * the umask and whatever was there before, with a warning where that was wider. Makes the folder where it is missing, and
 * removes temporary files that killed writers left beside it. Throws `INSECURE_FILE` for a link, and `STORAGE_ERROR`
 * (details as {@link readText}), after which the old bytes are untouched.
 */
export function writeAtomic(context: Context, path: string, text: string, options: WriteOptions = {}): void {
  if (options.root === undefined) ensureParent(path);
  else ensureFolder(context, dirname(path), options.root);
  try {
    const before = lstatSync(path, { throwIfNoEntry: false });
    if (before?.isSymbolicLink()) throw linked(path);
    // Renaming over a device or a socket would destroy it.
    if (before !== undefined && !before.isFile()) throw unusable(path, "it is not a regular file");
    sweepTemporaries(dirname(path));
    replace(path, text);
    if (before !== undefined && (before.mode & 0o077) !== 0)
      context.warn({ kind: "file_tightened", path, mode: octal(before.mode) });
  } catch (error) {
    throw storageError(path, { doing: "write" }, error);
  }
}

/**
 * Where a write to `path` has to go so that links on the way survive: the end of the chain, which need not exist. Throws
 * `STORAGE_ERROR` when the links go round in a circle.
 */
export function realTarget(path: string): string {
  let at = path;
  for (let links = 0; links < MAX_LINKS; links++) {
    const next = linkAt(at);
    if (next === undefined) return at;
    // Not normalised: "link/.." is not the folder that "link" lies in.
    at = isAbsolute(next) ? next : `${dirname(at)}/${next}`;
  }
  throw unusable(path, "its symbolic links go round in a circle");
}

/** Removes a file, or of a link only the link; false when there was none. Throws `STORAGE_ERROR`. */
export function removeFile(path: string): boolean {
  try {
    unlinkSync(path);
  } catch (error) {
    if (isMissing(error)) return false;
    throw storageError(path, { doing: "remove" }, error);
  }
  syncFolder(dirname(path));
  return true;
}

/** Whether anything is at `path`, a dangling link included. Throws `STORAGE_ERROR` when that cannot be told. */
export function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if (isMissing(error)) return false;
    throw storageError(path, { doing: "look" }, error);
  }
}

/** O_NONBLOCK, because opening a FIFO would wait for a writer; all checks on the open file, so that nothing can slip in between. */
function read(
  path: string,
  flags: number,
  check: (stat: Stats) => void = () => {},
): { text: string; mode: number } | undefined {
  let fd: number | undefined;
  try {
    fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | flags);
    const stat = fstatSync(fd);
    check(stat);
    if (!stat.isFile()) throw unusable(path, "it is not a regular file");
    if (stat.size > MAX_BYTES) throw unusable(path, "it is larger than 64 MiB");
    const bytes = readFileSync(fd);
    if (!isUtf8(bytes)) throw unusable(path, "it is not UTF-8 text");
    return { text: bytes.toString("utf8"), mode: stat.mode & 0o777 };
  } catch (error) {
    if (isMissing(error)) return undefined;
    if (errnoOf(error) === "ELOOP" && linkAt(path) !== undefined && flags !== 0) throw linked(path, error);
    throw storageError(path, { doing: "read" }, error);
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

function refuseForeign(path: string, stat: Stats): void {
  const us = process.geteuid?.();
  if (us === undefined || us === 0 || stat.uid === us || stat.uid === 0) return;
  throw new Fault("INSECURE_FILE", { path, reason: "owner", uid: stat.uid });
}

/** Throws `STORAGE_ERROR` when no file with `text` can be put into the folder `path` now. Leaves none there. */
export function assertRoom(path: string, text: string): void {
  try {
    unlinkSync(writeTemporary(path, text));
  } catch (error) {
    throw storageError(path, { doing: "write_into" }, error);
  }
}

function replace(target: string, text: string): void {
  const folder = dirname(target);
  const temporary = writeTemporary(folder, text);
  try {
    renameSync(temporary, target);
  } catch (error) {
    discard(temporary);
    throw error;
  }
  syncFolder(folder);
}

/** The path of a new file in `folder`, whose bytes are on the disk; where that cannot be had there is none. */
function writeTemporary(folder: string, text: string): string {
  const temporary = temporaryIn(folder);
  const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = constants;
  const fd = openSync(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600);
  try {
    try {
      fchmodSync(fd, 0o600); // the umask may have taken away our own access
      writeFileSync(fd, text);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    discard(temporary);
    throw error;
  }
  return temporary;
}

function discard(temporary: string): void {
  try {
    unlinkSync(temporary);
  } catch {
    // A later write removes it; why this one failed matters more.
  }
}

function linkAt(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined; // not a link, or nothing at all
  }
}

const unusable = (path: string, reason: string): Fault => new Fault("STORAGE_ERROR", { path, reason });

const linked = (path: string, cause?: unknown): Fault =>
  new Fault("INSECURE_FILE", { path, reason: "symlink" }, { cause });
