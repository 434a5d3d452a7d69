import { basename, dirname, join } from "node:path";
import { accountNames } from "../core/config/odd.ts";
import { isFault } from "../core/fault.ts";
import type { Context } from "../ports.ts";
import { leftBehind, markOf } from "./account-place.ts";
import { readConfig } from "./config-reader.ts";
import { exists } from "./files.ts";
import { ensureFolder, removeFolder, renameFolder } from "./folders.ts";
import { listFolder } from "./inspect.ts";
import { LONG_LOCK, withLock } from "./lock.ts";
import { accountsFolder, folderLock, renamedPath, rootFolder, tokensPath } from "./paths.ts";
import { quiet } from "./quiet.ts";
import { bringBack, setAside } from "./removed-folders.ts";
import { removeFile, writeAtomic } from "./write.ts";

// An account is renamed in three steps: its folder is marked with the new name, the config is written, the folder is moved. A crash
// between any two leaves its tokens where they are found: under the name that the config has, or by the mark that names it.

/**
 * Renames the folder `from` of an account to `to`, which no account has; `write` changes the config in between, and `undo` takes that
 * back where the folder cannot be moved. What lies at `to` is of no account, and goes. Rejects with `LOCK_BUSY`, `STORAGE_ERROR` and what
 * `write` rejects with, and then everything is as it was.
 */
export async function renameAccountFolder(
  context: Context,
  from: string,
  to: string,
  { write, undo }: { readonly write: () => Promise<unknown>; readonly undo: () => Promise<unknown> },
): Promise<void> {
  await ensureFolder(context, dirname(from), rootFolder(context));
  await withBothLocks(context, from, to, async () => {
    const aside = exists(to) && !isSamePlace(from, to) ? await setAside(context, to) : undefined;
    let isWritten = false;
    try {
      if (exists(from)) await writeAtomic(context, renamedPath(from), basename(to), { root: rootFolder(context) });
      await write();
      isWritten = true;
      if (exists(from)) await move(context, from, to);
    } catch (error) {
      if (isWritten) await undo();
      if (aside !== undefined && !exists(to)) await bringBack(context, aside, to);
      await removeFile(context, renamedPath(from));
      throw error;
    }
    if (aside !== undefined) await removeFolder(context, aside);
  });
}

/** Whether a rename from or to `folder` was cut short, or is under way; {@link finishRename} ends it. */
export const isRenameUnfinished = (context: Context, folder: string): boolean =>
  exists(folder) ? exists(renamedPath(folder)) : leftBehind(context, folder) !== undefined;

/**
 * Ends a rename from or to `folder` that a crash has cut short, under the locks of both. Rejects with nothing: what cannot be done now is
 * done later.
 */
export async function finishRename(context: Context, folder: string): Promise<void> {
  if (dirname(folder) !== accountsFolder(context)) return;
  try {
    const mark = markOf(context, folder);
    const from = mark === undefined ? leftBehind(context, folder) : folder;
    if (from === undefined) return;
    const to = mark === undefined ? folder : join(dirname(folder), mark);
    await withBothLocks(context, from, to, () => settle(context, from, to));
  } catch (error) {
    if (!isFault(error)) throw error;
  }
}

async function settle(context: Context, from: string, to: string): Promise<void> {
  if (markOf(context, from) !== basename(to)) return; // somebody else has done it
  const names = accountNames(readConfig(quiet(context)));
  if (from === to || names.includes(basename(from))) return void (await removeFile(context, renamedPath(from)));
  if (!names.includes(basename(to))) return;
  // Whoever has logged in since has newer tokens than these.
  if (exists(tokensPath(to)) && !isSamePlace(from, to)) return removeFolder(context, from);
  if (!isSamePlace(from, to)) await removeFolder(context, to);
  await move(context, from, to);
}

async function move(context: Context, from: string, to: string): Promise<void> {
  await renameFolder(context, from, to);
  await removeFile(context, renamedPath(to));
}

/** Always in the same order, so that two renames never wait for each other. */
function withBothLocks<T>(context: Context, one: string, other: string, work: () => Promise<T>): Promise<T> {
  const [first, second] = [folderLock(one), folderLock(other)].sort() as [string, string];
  return withLock(context, first, LONG_LOCK, () =>
    isSamePlace(first, second) ? work() : withLock(context, second, LONG_LOCK, work),
  );
}

/**
 * Two spellings of one file, where the system takes them for one: it finds both, and lists one. The numbers of files do not tell, as a
 * file system that runs as a program (FUSE) may number each spelling.
 */
function isSamePlace(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.toLowerCase() !== other.toLowerCase() || !exists(one) || !exists(other)) return false;
  const names = listFolder(dirname(one));
  return ![one, other].every((path) => names.includes(basename(path)));
}
