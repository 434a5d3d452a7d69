import {
  closeSync,
  constants,
  fstatSync,
  linkSync,
  lstat,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  rmdirSync,
  type Stats,
  unlinkSync,
  utimes,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import type { Context } from "../ports.ts";
import { errnoOf, isMissing, storageError } from "./failure.ts";
import { openNoFollow } from "./no-follow.ts";
import { claimFile } from "./ownership.ts";
import { isInUse, patiently } from "./patience.ts";
import { type LockOwner, parseOwner } from "./process-identity.ts";
import { temporaryOf } from "./temporaries.ts";

/** More than the text of an owner takes; a longer file is none of ours. */
const MOST_BYTES = 256;

/** More than the two seconds that a coarse file system tells apart. */
const COARSE_SECONDS = 3;

/** What lies at the path of a lock. */
export interface LockFile {
  /** The owner's text, else something that stands for this one file and no later one. */
  readonly id: string;
  /** Undefined for a file that does not say, or does not say yet. */
  readonly owner: LockOwner | undefined;
  /** The time of its last change, by its holder's clock, which a holder goes on changing while it lives. Who breaks locks only compares it. */
  readonly touchedAt: number;
}

/** One process's attempt to have a lock. */
export interface Claim {
  /** Makes the lock file if there is none; whether it was made. Throws `STORAGE_ERROR`. */
  readonly take: () => boolean;
  /** Removes what the attempt has left beside the lock. Never throws. */
  readonly drop: () => void;
}

/**
 * An attempt to make the lock file `path` with the text `owner`. A file with that text is written first and then linked to
 * the lock's name, which is one step: there is never a lock that does not say whose it is. On file systems without hard
 * links the lock is made by exclusive creation, and is empty for a moment.
 */
export function claimLock(context: Context, path: string, owner: string): Claim {
  const temporary = temporaryOf(dirname(path), owner);
  let isWritten = false;
  const take = (): boolean => {
    try {
      // Nothing has to be written only to see that somebody else has it.
      if (!isWritten && statOf(path)) return false;
      if (!isWritten) create(context, temporary, owner);
      isWritten = true;
      linkSync(temporary, path);
      return true;
    } catch (error) {
      if (errnoOf(error) === "EEXIST") return holdsLock(path, owner); // NFS repeats a request whose reply was lost
      if (!isWritten) throw storageError(path, { doing: "lock" }, error);
    }
    return createExclusively(context, path, owner);
  };
  const drop = (): void => remove(temporary);
  return { take, drop };
}

/** What stays carries our identity, and is swept once we are gone. */
function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {}
}

/** False where it is there already, or was taken away again before its owner was in it. */
function createExclusively(context: Context, path: string, owner: string): boolean {
  try {
    create(context, path, owner);
  } catch (error) {
    if (errnoOf(error) !== "EEXIST" && !isInUse(error)) throw storageError(path, { doing: "lock" }, error);
  }
  return holdsLock(path, owner);
}

/** Leaves none where it cannot be written: an empty lock would count as held. */
function create(context: Context, path: string, text: string): void {
  const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = constants;
  const fd = openSync(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600);
  try {
    claimFile(context, path, fd);
    writeFileSync(fd, text);
  } catch (error) {
    remove(path);
    throw error;
  } finally {
    closeSync(fd);
  }
}

/** What lies at `path`, or undefined. Locks of earlier releases are symbolic links with the same text. Throws what `lstat` does. */
export function lookAtLock(path: string): LockFile | undefined {
  const stat = statOf(path);
  if (stat === undefined) return undefined;
  const text = stat.isSymbolicLink() ? linkText(path) : stat.isFile() ? fileText(path) : undefined;
  const owner = text === undefined ? undefined : parseOwner(text);
  const id = text === undefined || owner === undefined ? `${stat.ino}-${stat.mtimeMs}` : text;
  return { id, owner, touchedAt: stat.mtimeMs };
}

/** Undefined also for a lock that is being removed just now. */
function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (isInUse(error)) return undefined;
    throw error;
  }
}

/** Whether the lock at `path` is that of `owner` now. */
export const holdsLock = (path: string, owner: string): boolean => fileText(path) === owner;

function fileText(path: string): string | undefined {
  try {
    const fd = openNoFollow(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const { size } = fstatSync(fd);
      return size > MOST_BYTES ? undefined : readFileSync(fd, "latin1");
    } finally {
      closeSync(fd);
    }
  } catch {
    return undefined; // gone since, or not ours to read
  }
}

function linkText(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

/** Removes what is in the way of a lock; whether it is gone. Throws `STORAGE_ERROR` for what cannot be removed. */
export function removeLock(path: string): boolean {
  try {
    if (lstatSync(path).isDirectory()) rmdirSync(path);
    else unlinkSync(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return true;
    if (isInUse(error) && errnoOf(error) !== "ENOTEMPTY") return false;
    throw storageError(path, { doing: "unlock" }, error);
  }
}

/** Gives the lock back, if it is still `owner`'s. Never rejects: the work is done, and a lock that stays is a dead one's soon. */
export async function releaseLock(path: string, owner: string): Promise<void> {
  try {
    await patiently(() => {
      if (holdsLock(path, owner)) unlinkSync(path);
    });
  } catch {}
}

/**
 * Shows that the holder lives, by setting the lock's time of change to `seconds`, or to a later one where the file system keeps for that
 * what it had. Off the event loop, and never fails.
 */
export function touchLock(path: string, owner: string, seconds: number): void {
  if (!holdsLock(path, owner)) return;
  lstat(path, (_, before) =>
    utimes(path, seconds, seconds, () =>
      lstat(path, (_, now) => {
        const later = seconds + COARSE_SECONDS;
        if (now?.mtimeMs === before?.mtimeMs) utimes(path, later, later, () => {});
      }),
    ),
  );
}
