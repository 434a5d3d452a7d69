import { randomBytes } from "node:crypto";
import { lstatSync, mkdirSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { Fault } from "../core/fault.ts";
import { accountOf } from "../core/resolve.ts";
import { MixpanelError } from "../errors.ts";
import type { Context } from "../ports.ts";
import { PlaceholderMeta } from "../schema/tokens.ts";
import { readConfig } from "./config-store.ts";
import { storageError } from "./failure.ts";
import { ensureFolder, exists, removeFile, removeFolder, renameFolder, writeAtomic } from "./files.ts";
import { withFolderLock } from "./folder-lock.ts";
import { countsAsNone, readJson, readJsonText } from "./json-file.ts";
import { accountFolder, accountsFolder, bridgedPath, givenPath, mePath, rootFolder, tokensPath } from "./paths.ts";
import { plainJson } from "./plain-json.ts";

/** Makes a folder `.tmp-<8 hex>` for a login that is not published yet; returns its path. Throws `STORAGE_ERROR`. */
export function createPlaceholder(context: Context, meta: PlaceholderMeta): string {
  const accounts = accountsFolder(context);
  ensureFolder(context, accounts, rootFolder(context));
  const folder = join(accounts, `.tmp-${randomBytes(4).toString("hex")}`);
  try {
    mkdirSync(folder, 0o700);
  } catch (error) {
    throw storageError(folder, { doing: "make" }, error);
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
 * `ACCOUNT_NOT_FOUND` when the account was removed meanwhile, `LOCK_BUSY`, `STORAGE_ERROR`, `INSECURE_FILE`, and unless the
 * tokens have moved everything is as it was.
 */
export async function moveIntoPlace(context: Context, folder: string, name: string): Promise<void> {
  const target = accountFolder(context, name);
  await withFolderLock(context, target, () => {
    // Whoever removes an account does so under this lock: there are never tokens that nothing points to.
    accountOf(readConfig({ ...context, warn: () => {} }), name);
    if (exists(target)) {
      ensureFolder(context, target, rootFolder(context));
      readJsonText(context, tokensPath(target), countsAsNone); // refuses a link
      renameFolder(tokensPath(folder), tokensPath(target));
      if (exists(mePath(folder))) renameFolder(mePath(folder), mePath(target));
      else removeFile(mePath(target));
      // The tokens that were carried away by a bridge are of another login than these.
      removeFile(bridgedPath(target));
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

const corrupt = (path: string, reason: string): Fault => new Fault("OAUTH_PLACEHOLDER_META_CORRUPT", { path, reason });
