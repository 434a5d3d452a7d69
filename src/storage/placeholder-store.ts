import { randomBytes } from "node:crypto";
import { lstatSync, mkdirSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { MixpanelError } from "../errors.ts";
import type { Context } from "../ports.ts";
import { PlaceholderMeta } from "../schema/tokens.ts";
import { storageError } from "./failure.ts";
import { ensureFolder, exists, readCredential, removeFile, removeFolder, renameFolder, writeAtomic } from "./files.ts";
import { readJson } from "./json-file.ts";
import { withLock } from "./lock.ts";
import { accountFolder, accountsFolder, folderLock, givenPath, rootFolder } from "./paths.ts";
import { plainJson } from "./plain-json.ts";

/** Whoever holds the lock may be refreshing, and waiting for a slow server: the OAuth timeout plus 5 s (§2.4). */
const LOCK_WAIT_MS = 35_000;

/** Makes a folder `.tmp-<8 hex>` for a login that is not published yet; returns its path. Throws `STORAGE_ERROR`. */
export function createPlaceholder(context: Context, meta: PlaceholderMeta): string {
  const accounts = accountsFolder(context);
  ensureFolder(context, accounts, rootFolder(context));
  const folder = join(accounts, `.tmp-${randomBytes(4).toString("hex")}`);
  try {
    mkdirSync(folder, 0o700);
  } catch (error) {
    throw storageError(folder, "cannot be made", error);
  }
  try {
    writeMeta(context, folder, meta);
  } catch (error) {
    removeFolder(folder);
    throw error;
  }
  return folder;
}

/** Throws `STORAGE_ERROR`. */
export function writeMeta(context: Context, folder: string, meta: PlaceholderMeta): void {
  writeAtomic(context, metaPath(folder), plainJson(meta), { root: rootFolder(context) });
}

/** The folder's `meta.json`, or undefined when there is none. Throws `OAUTH_PLACEHOLDER_META_CORRUPT`, `INSECURE_FILE`. */
export function readMeta(context: Context, folder: string): PlaceholderMeta | undefined {
  return readJson(context, metaPath(folder), PlaceholderMeta, corrupt);
}

/**
 * Makes the folder that of the account `name`. Where that has a folder already, its tokens and its `/me` are replaced, each
 * in one step, so that the old tokens are there until the new ones are; what belonged to the old ones goes. Throws
 * `LOCK_BUSY`, `STORAGE_ERROR`, `INSECURE_FILE`, and unless the tokens have moved everything is as it was.
 */
export async function moveIntoPlace(context: Context, folder: string, name: string): Promise<void> {
  const target = accountFolder(context, name);
  await withLock(folderLock(target), LOCK_WAIT_MS, () => {
    if (exists(target)) {
      ensureFolder(context, target, rootFolder(context));
      readCredential(context, join(target, "tokens.json")); // refuses a link
      renameFolder(join(folder, "tokens.json"), join(target, "tokens.json"));
      if (exists(join(folder, "me.json"))) renameFolder(join(folder, "me.json"), join(target, "me.json"));
      else removeFile(join(target, "me.json"));
      // The tokens that were carried away by a bridge are of another login than these.
      removeFile(join(target, "bridged"));
      removeFolder(folder);
    } else {
      renameFolder(folder, target);
      removeFile(metaPath(target));
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
  const isInside = /^\.tmp-[^/]+$/.test(basename(given)) && isSameFolder(dirname(given), accounts);
  const folder = join(accounts, basename(given));
  if (!isInside || !isFolder(folder))
    throw new MixpanelError(
      "INVALID_ARGS",
      `--resume takes the folder that an earlier answer named, ${join(accounts, ".tmp-…")}, as it is, and there is no such ` +
        "folder at the path given. To begin a new login: mp login --start",
      { next: [{ command: "mp login --start", label: "Begin a new login" }] },
    );
  return folder;
}

/** False for a link, whatever it leads to. */
function isFolder(path: string): boolean {
  try {
    return lstatSync(path).isDirectory();
  } catch {
    return false;
  }
}

function isSameFolder(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return false;
  }
}

const metaPath = (folder: string): string => join(folder, "meta.json");

const corrupt = (path: string, reason: string): MixpanelError =>
  new MixpanelError(
    "OAUTH_PLACEHOLDER_META_CORRUPT",
    `${path} cannot be used: ${reason}. It says which region the tokens beside it are for; nothing was changed. To log in ` +
      "anew: mp login --start",
    { details: { path }, next: [{ command: "mp login --start", label: "Begin a new login" }] },
  );
