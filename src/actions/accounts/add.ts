import { assertUsable } from "../../core/secret-input.ts";
import type { Context } from "../../ports.ts";
import type { Account } from "../../schema/config.ts";
import type { AccountSummary } from "../../schema/responses.ts";
import { changeConfig } from "../../storage/config-writer.ts";
import { takeOver } from "../../storage/left-tokens.ts";
import { accountFolder } from "../../storage/paths.ts";
import { putBack } from "../../storage/put-back.ts";
import { additionOf } from "./edits.ts";
import { summaryOf } from "./summary.ts";

/**
 * Adds an account whose record is complete; the first one ever becomes the active one. Tokens that were left in its folder are its
 * own again where they are of its region and client (a person lost the config file, and is still logged in); a cached `/me` is not. Throws
 * `ACCOUNT_EXISTS`, `INVALID_ARGS` for a secret or a username that cannot be used, `CONFIG_ERROR`, `LOCK_BUSY`, `STORAGE_ERROR`.
 */
export async function addAccount(context: Context, { name, ...record }: Account): Promise<AccountSummary> {
  if (record.type !== "oauth_browser") assertUsable(record);
  const folder = accountFolder(context, name);
  await putBack(context, folder); // what is left of a removed account by this name goes first
  const config = await changeConfig(context, (before) => additionOf(before, name, record));
  const region = record.type === "oauth_browser" ? record.region : undefined;
  if (!(await takeOver(context, folder, region))) context.warn({ kind: "tokens_not_taken", account: name });
  return summaryOf(context, config, name);
}
