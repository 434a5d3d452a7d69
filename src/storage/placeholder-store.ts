import { randomBytes } from "node:crypto";
import { lstatSync, mkdirSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { Fault } from "../core/fault.ts";
import { accountOf } from "../core/resolve.ts";
import type { Context } from "../ports.ts";
import { PlaceholderMeta } from "../schema/placeholder-meta.ts";
import { ownFolderOf } from "./account-place.ts";
import { readConfig } from "./config-reader.ts";
import { storageError } from "./failure.ts";
import { exists } from "./files.ts";
import { withFolderLock } from "./folder-lock.ts";
import { ensureFolder, removeFolder, renameFolder } from "./folders.ts";
import { givenPath } from "./given-path.ts";
import { listFolder } from "./inspect.ts";
import { isHeld } from "./is-held.ts";
import { countsAsNone, readJson, readJsonText } from "./json-file.ts";
import { withLock } from "./lock.ts";
import { claimFolder } from "./ownership.ts";
import {
  accountClientPath,
  accountsFolder,
  bridgedPath,
  folderLock,
  importedPath,
  mePath,
  replyPath,
  rootFolder,
  tokensPath,
  verdictPath,
} from "./paths.ts";
import { plainJson } from "./plain-json.ts";
import { quiet } from "./quiet.ts";
import { removeFile, writeAtomic } from "./write.ts";

/** Makes a folder `.tmp-<8 hex>` for a login that is not published yet; resolves to its path. Rejects with `STORAGE_ERROR`. */
export async function createPlaceholder(context: Context, meta: PlaceholderMeta): Promise<string> {
  const accounts = accountsFolder(context);
  await ensureFolder(context, accounts, rootFolder(context));
  const folder = join(accounts, `.tmp-${randomBytes(4).toString("hex")}`);
  try {
    mkdirSync(folder, 0o700);
    claimFolder(context, folder);
  } catch (error) {
    throw storageError(folder, { doing: "make" }, error);
  }
  try {
    await writeMeta(context, folder, meta);
  } catch (error) {
    await removeFolder(context, folder);
    throw error;
  }
  return folder;
}

/**
 * Runs `work` while no other process touches the folder `.tmp-*`. Rejects with `LOCK_BUSY` when one does for longer than 5 s, and
 * with what `work` rejects with.
 */
export const holdPlaceholder = <T>(context: Context, folder: string, work: () => Promise<T>): Promise<T> =>
  withLock(context, publishLock(folder), { waitMs: 5_000, silenceMs: 2_500 }, work);

/** Whether a process that lives has it. */
export const isBeingWorkedOn = (folder: string): boolean => isHeld(publishLock(folder));

const publishLock = (folder: string): string => folderLock(`${folder}.publish`);

/** Notes what the tokens in the folder are for. Rejects with `STORAGE_ERROR`. */
export async function writeMeta(context: Context, folder: string, meta: PlaceholderMeta): Promise<void> {
  await writeAtomic(context, metaPath(folder), plainJson(meta), { root: rootFolder(context) });
}

/** The folder's `meta.json`, or undefined when there is none. Throws `OAUTH_PLACEHOLDER_META_CORRUPT`, `INSECURE_FILE`. */
export function readMeta(context: Context, folder: string): PlaceholderMeta | undefined {
  return readJson(context, metaPath(folder), PlaceholderMeta, corrupt);
}

/**
 * Makes the folder that of the account `name`. Where that has a folder already, its tokens and its `/me` are replaced, each
 * in one step, so that the old tokens are there until the new ones are; what belonged to the old ones goes. Rejects with
 * `ACCOUNT_NOT_FOUND` when the account was removed meanwhile, `CONFIG_ERROR`, `LOCK_BUSY`, `STORAGE_ERROR`, `INSECURE_FILE`, and unless the
 * tokens have moved everything is as it was.
 */
export async function moveIntoPlace(context: Context, folder: string, name: string): Promise<void> {
  const target = ownFolderOf(context, name);
  await withFolderLock(context, target, async (lock) => {
    // Whoever removes an account does so under this lock: there are never tokens that nothing points to.
    accountOf(readConfig(quiet(context)), name);
    if (exists(target)) {
      await ensureFolder(context, target, rootFolder(context));
      readJsonText(context, tokensPath(target), countsAsNone); // refuses a link
      lock.assertHeld();
      await renameFolder(context, tokensPath(folder), tokensPath(target));
      for (const beside of [accountClientPath, mePath, verdictPath])
        if (exists(beside(folder))) await renameFolder(context, beside(folder), beside(target));
        else await removeFile(context, beside(target));
      // The tokens that were carried away by a bridge are of another login than these, and so are those of a kept reply.
      for (const ofTheOld of [bridgedPath, importedPath, replyPath]) await removeFile(context, ofTheOld(target));
      await removeFolder(context, folder);
    } else {
      lock.assertHeld();
      await renameFolder(context, folder, target);
      await removeFile(context, metaPath(target)).catch(() => {}); // it says nothing to anybody any more
    }
  });
}

/**
 * The folder of an unpublished login that a person named. Throws `INVALID_ARGS`, before anything in it is read, unless it
 * is a folder `.tmp-*` directly under `<root>/accounts/` and no link.
 */
export function placeholderAt(context: Context, path: string): string {
  const given = resolve(givenPath(context, path));
  const accounts = accountsFolder(context);
  const folder = join(accounts, nameIn(accounts, basename(given)));
  const isInside = /^\.tmp-[^/]+$/.test(basename(folder)) && isSameFolder(dirname(given), accounts);
  if (!isInside || !isRealFolder(folder))
    throw new Fault(
      "INVALID_ARGS",
      {},
      { place: { refusal: { reason: "placeholder", folder: join(accounts, ".tmp-…") } } },
    );
  return folder;
}

/** Whether it is a folder: false for a link, whatever it leads to. */
export function isRealFolder(path: string): boolean {
  try {
    return lstatSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** However the way there is spelled: through links, and where both are there, in letters of another case. */
function isSameFolder(a: string, b: string): boolean {
  try {
    return realpathSync.native(a).toLowerCase() === realpathSync.native(b).toLowerCase();
  } catch {
    return false;
  }
}

/** What is called `name` in the folder, as it is spelled there, where the file system finds it in letters of another case. */
function nameIn(folder: string, name: string): string {
  const names = listFolder(folder);
  if (names.includes(name) || !isRealFolder(join(folder, name))) return name;
  return names.find((other) => other.toLowerCase() === name.toLowerCase()) ?? name;
}

const metaPath = (folder: string): string => join(folder, "meta.json");

const corrupt = (path: string, reason: string): Fault => new Fault("OAUTH_PLACEHOLDER_META_CORRUPT", { path, reason });
