import { assertUsable } from "../../core/secret-input.ts";
import type { Context } from "../../ports.ts";
import type { Account } from "../../schema/config.ts";
import type { AccountSummary } from "../../schema/responses.ts";
import { changeConfig } from "../../storage/config-writer.ts";
import { exists } from "../../storage/files.ts";
import { withFolderLock } from "../../storage/folder-lock.ts";
import { accountFolder, mePath } from "../../storage/paths.ts";
import { putBack } from "../../storage/put-back.ts";
import { removeFile } from "../../storage/write.ts";
import { additionOf } from "./edits.ts";
import { summaryOf } from "./summary.ts";

/**
 * Adds an account whose record is complete; the first one ever becomes the active one. Tokens that were left in its folder are its
 * own again (a person lost the config file, and is still logged in); a cached `/me` is not, as it may be somebody else's. Throws
 * `ACCOUNT_EXISTS`, `INVALID_ARGS` for a secret or a username that cannot be used, `CONFIG_ERROR`, `LOCK_BUSY`, `STORAGE_ERROR`.
 */
export async function addAccount(context: Context, { name, ...record }: Account): Promise<AccountSummary> {
  if (record.type !== "oauth_browser") assertUsable(record);
  const folder = accountFolder(context, name);
  await putBack(context, folder); // what is left of a removed account by this name goes first
  const config = await changeConfig(context, (before) => additionOf(before, name, record));
  if (exists(mePath(folder))) await withFolderLock(context, folder, () => removeFile(context, mePath(folder)));
  return summaryOf(context, config, name);
}
