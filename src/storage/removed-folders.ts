import { basename, dirname, join } from "node:path";
import { accountNames } from "../core/config/odd.ts";
import { ifPossible, isFault } from "../core/fault.ts";
import type { Context } from "../ports.ts";
import { leftBehind } from "./account-place.ts";
import { readConfig } from "./config-reader.ts";
import { exists } from "./files.ts";
import { removeFolder, renameFolder } from "./folders.ts";
import { listFolder } from "./inspect.ts";
import { countsAsNone, readJsonText } from "./json-file.ts";
import { accountsFolder, configPath, removedPath, rootFolder } from "./paths.ts";
import { quiet } from "./quiet.ts";
import { shortHash } from "./short-hash.ts";
import { removeFile, writeAtomic } from "./write.ts";

// An account is removed in three steps, so that a crash between any two leaves no tokens that nothing points to: its folder is set
// aside, the config forgets it, the folder is deleted. Until the second step it can be put back, and from then on whoever comes
// next deletes it. Several config files may share the folders of their accounts, so that one which is set aside says of which file its
// account is. The name of a folder that was set aside says whose it is to those who know the account's name.

const REMOVED = /^\.removed-[0-9a-f]{8}$/;

/** Where the folder of an account is set aside: beside it, `.removed-` and eight hex digits that its name comes to. */
const asideOf = (folder: string): string => join(dirname(folder), `.removed-${shortHash(basename(folder))}`);

/**
 * Sets the folder of an account aside, for whoever holds its lock; resolves to where it is now, also when an earlier run has set
 * it aside, and to undefined where there is none. One that cannot be moved, such as a mounted volume, stays where it is.
 */
export async function setAside(context: Context, folder: string): Promise<string | undefined> {
  const aside = asideOf(folder);
  if (!exists(folder)) return exists(aside) ? aside : undefined;
  try {
    await removeFolder(context, aside);
    await noteConfig(context, folder);
    await renameFolder(context, folder, aside);
    return aside;
  } catch (error) {
    if (!isFault(error, "STORAGE_ERROR")) throw error;
    return folder;
  }
}

/** Moves what was set aside back to where it was, without the note. Rejects with `STORAGE_ERROR`. */
export async function bringBack(context: Context, aside: string, folder: string): Promise<void> {
  await renameFolder(context, aside, folder);
  await removeFile(context, removedPath(folder));
}

/** Says in the folder which config file names its account. Without it, every config file that does not is believed. */
async function noteConfig(context: Context, folder: string): Promise<void> {
  try {
    await writeAtomic(context, removedPath(folder), configPath(context), { root: rootFolder(context) });
  } catch (error) {
    if (!isFault(error)) throw error;
  }
}

/** Whether another config file than ours, from whose account it was set aside, still names that, or cannot be read. */
function isNamedElsewhere(context: Context, aside: string): boolean {
  const note = removedPath(aside);
  const config = exists(note) ? readJsonText(context, note, countsAsNone) : undefined;
  if (config === undefined || config === configPath(context)) return false;
  const there: Context = Object.create(quiet(context), {
    env: { value: { ...context.env, MP_CONFIG_PATH: config } },
  });
  const names = ifPossible(() => accountNames(readConfig(there)));
  return names === undefined || names.some((name) => asideOf(join(dirname(aside), name)) === aside);
}

/** Whether a folder of the account is set aside, in place of which there may be another by now; {@link settleRemoved} clears it up. */
export const isSetAside = (folder: string): boolean => exists(asideOf(folder));

/**
 * Ends what a crash has cut short, for whoever holds the lock of the account's `folder`: puts it back while the config still names
 * the account, which has no other or is to get one by a rename; and deletes what is set aside of it besides, and the folders of
 * accounts that are not there any more. Rejects with nothing: what cannot be done now is done later.
 */
export async function settleRemoved(context: Context, folder: string): Promise<void> {
  const accounts = accountsFolder(context);
  if (dirname(folder) !== accounts) return;
  try {
    const left = listFolder(accounts).filter((name) => REMOVED.test(name));
    if (left.length === 0) return;
    const names = accountNames(readConfig(quiet(context)));
    const aside = asideOf(folder);
    if (exists(folder)) await removeFolder(context, aside);
    else if (names.includes(basename(folder)) && isSetAside(folder) && leftBehind(context, folder) === undefined)
      await bringBack(context, aside, folder);
    const kept = names.map((name) => basename(asideOf(join(accounts, name))));
    const ended = left.filter((name) => !kept.includes(name) && !isNamedElsewhere(context, join(accounts, name)));
    for (const name of ended) await removeFolder(context, join(accounts, name));
  } catch (error) {
    if (!isFault(error)) throw error;
  }
}
