import {
  chmodSync,
  closeSync,
  constants,
  fsync,
  lstatSync,
  openSync,
  rename,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { Fault } from "../core/fault.ts";
import type { Context } from "../ports.ts";
import { errnoOf, isMissing, storageError } from "./failure.ts";
import { ensureFolder, ensureParent, syncFolder } from "./folders.ts";
import { isOpen, octal } from "./inspect.ts";
import { claimFile } from "./ownership.ts";
import { isInUse, type Patience, patiently } from "./patience.ts";
import { sweepTemporaries, temporaryIn } from "./temporaries.ts";

/** How a file is written; by default on its own, where a person has chosen the folder. */
export interface WriteOptions {
  /** The topmost folder above `path` that is ours, see {@link ensureFolder}; without it, folders that exist stay as they are. */
  readonly root?: string;
  /** Called right before the new bytes take the place of the old ones: what it throws leaves the old ones, and is thrown on. */
  readonly guard?: () => void;
  /** Is given what makes the new name survive a power cut, to be done before anybody is told that the file is written. */
  readonly afterwards?: (sync: () => Promise<void>) => void;
}

/**
 * Replaces a file whole: a reader, also one after a crash, finds the old bytes or the new ones. The file is 0600 whatever
 * the umask and whatever was there before, with a warning where that was wider. Makes the folder where it is missing, and
 * removes temporary files that killed writers left beside it. The event loop goes on while the disk is waited for. Rejects
 * with `INSECURE_FILE` for a link, and `STORAGE_ERROR` (details: `path`, `reason`, `code`), after which the old bytes are
 * untouched.
 */
export async function writeAtomic(
  context: Context,
  path: string,
  text: string,
  { root, guard, afterwards }: WriteOptions = {},
): Promise<void> {
  if (root === undefined) await ensureParent(context, path);
  else await ensureFolder(context, dirname(path), root);
  try {
    const before = lstatSync(path, { throwIfNoEntry: false });
    if (before?.isSymbolicLink()) throw new Fault("INSECURE_FILE", { path, reason: "symlink" });
    // Renaming over a device or a socket would destroy it.
    if (before !== undefined && !before.isFile())
      throw new Fault("STORAGE_ERROR", { path, reason: "it is not a regular file" });
    sweepTemporaries(dirname(path));
    await replace(context, path, text, guard);
    const sync = (): Promise<void> => syncFolder(dirname(path));
    if (afterwards) afterwards(sync);
    else await sync();
    if (before !== undefined && isOpen(before.mode) && !isOpen(lstatSync(path).mode))
      context.warn({ kind: "file_tightened", path, mode: octal(before.mode) });
    context.debug.files?.(`write ${path}`);
  } catch (error) {
    throw storageError(path, { doing: "write" }, error);
  }
}

async function replace(context: Context, target: string, text: string, guard = () => {}): Promise<void> {
  const folder = dirname(target);
  const temporary = await writeTemporary(context, folder, text);
  try {
    await renameOver(temporary, target, { guard });
  } catch (error) {
    discard(temporary);
    throw error;
  }
}

/**
 * Puts the file `from` in the place of `to`; `guard` is called right before each try (see {@link patiently}). Rejects with what the
 * system call throws, and with what `guard` does. Windows replaces no file that has the attribute "read-only", as elsewhere one
 * without a mode to write is replaced: it is taken away.
 */
export const renameOver = (
  from: string,
  to: string,
  { guard = () => {}, ...patience }: Patience & { readonly guard?: (() => void) | undefined } = {},
): Promise<void> =>
  patiently(async () => {
    guard();
    try {
      await renamed(from, to);
    } catch (error) {
      if (isInUse(error, patience.platform)) makeWritable(to);
      throw error;
    }
  }, patience);

/** Where it may not be written to. What cannot be had is no worse than before. */
function makeWritable(path: string): void {
  try {
    if ((lstatSync(path).mode & 0o200) === 0) chmodSync(path, 0o600);
  } catch {}
}

/** Off the event loop, like what waits for the disk: a holder of a lock that hangs here goes on showing that it lives. */
const renamed = (from: string, to: string): Promise<void> =>
  new Promise((resolve, reject) => rename(from, to, (error) => (error ? reject(error) : resolve())));

/** The path of a new file in `folder`, whose bytes are on the disk; where that cannot be had there is none. */
async function writeTemporary(context: Context, folder: string, text: string): Promise<string> {
  const temporary = temporaryIn(folder);
  const fd = createFile(context, temporary);
  try {
    try {
      writeFileSync(fd, text);
      await syncFile(fd);
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    discard(temporary);
    throw error;
  }
  return temporary;
}

/**
 * A new file, open for writing: 0600, and ours or that of whom we work for ({@link claimFile}). Throws what the system calls
 * do, and leaves none then.
 */
export function createFile(context: Context, path: string): number {
  const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW, O_SYNC } = constants;
  const fd = openSync(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | (mayNotSync ? O_SYNC : 0), 0o600);
  try {
    claimFile(context, path, fd);
    return fd;
  } catch (error) {
    closeSync(fd);
    discard(path);
    throw error;
  }
}

/** Node's permission model refuses fsync, whatever else is allowed: files are opened so that each write waits for the disk. */
const mayNotSync = process.permission !== undefined;

/**
 * Resolves once an open file's bytes are on the disk, as far as its file system lets that be asked for: some of those in user space, and
 * some on servers, know no fsync. The event loop goes on, and with it whatever shows that we live.
 */
export const syncFile = (fd: number): Promise<void> =>
  new Promise((resolve, reject) => {
    if (mayNotSync) resolve();
    else fsync(fd, (error) => (error && !knowsNoSync.has(errnoOf(error)) ? reject(error) : resolve()));
  });

const knowsNoSync: ReadonlySet<string | undefined> = new Set(["EINVAL", "ENOSYS", "ENOTSUP", "EOPNOTSUPP"]);

function discard(temporary: string): void {
  try {
    unlinkSync(temporary);
  } catch {
    // A later write removes it; why this one failed matters more.
  }
}

/** Removes a file, or of a link only the link; resolves to whether there was one. Rejects with `STORAGE_ERROR`. */
export async function removeFile(context: Context, path: string): Promise<boolean> {
  try {
    await patiently(() => unlinkSync(path));
  } catch (error) {
    if (isMissing(error)) return false;
    throw storageError(path, { doing: "remove" }, error);
  }
  context.debug.files?.(`remove ${path}`);
  await syncFolder(dirname(path));
  return true;
}
