import { isFault } from "../../core/fault.ts";
import type { Context } from "../../ports.ts";
import { checkConfigWritable } from "../../storage/config-writer.ts";
import { ensureFolder } from "../../storage/folders.ts";
import { refuseInsecure } from "../../storage/inspect.ts";
import { accountFolder, accountsFolder, rootFolder, tokensPath } from "../../storage/paths.ts";
import { removeUseless } from "./unfinished.ts";

/**
 * What comes before anybody is asked to approve a login: it can be kept, as the account `name` where one is named, and what is left of
 * logins of which nothing can come is gone. Throws what {@link checkKeepable} throws.
 */
export async function prepareLogin(context: Context, name?: string): Promise<void> {
  await checkKeepable(context, name);
  try {
    await removeUseless(context);
  } catch (error) {
    // The login does not need it.
    if (!isFault(error)) throw error;
  }
}

/**
 * Throws where a login could not be kept: `CONFIG_ERROR`, `STORAGE_ERROR` or `LOCK_BUSY` for a config file that cannot be written,
 * `INSECURE_FILE` for a folder of accounts that is another user's, or one of the account `name` or its tokens that
 * are a link, too.
 */
export async function checkKeepable(context: Context, name?: string): Promise<void> {
  await checkConfigWritable(context);
  await ensureFolder(context, accountsFolder(context), rootFolder(context));
  if (name === undefined) return;
  const folder = accountFolder(context, name);
  for (const path of [folder, tokensPath(folder)]) refuseInsecure(path);
}
