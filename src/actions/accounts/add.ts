import { Fault } from "../../core/fault.ts";
import { usable } from "../../core/secret-input.ts";
import type { Context } from "../../ports.ts";
import type { Account, OAuthBrowserAccount } from "../../schema/config.ts";
import type { Region } from "../../schema/primitives.ts";
import type { AccountSummary } from "../../schema/responses.ts";
import { changeConfig } from "../../storage/config-writer.ts";
import { regionOfLeft, takeOver } from "../../storage/left-tokens.ts";
import { accountFolder } from "../../storage/paths.ts";
import { putBack } from "../../storage/put-back.ts";
import { additionOf, checkFree } from "./edits.ts";
import { summaryOf } from "./summary.ts";

/** Of a browser login for which none is given, and of which nothing is left. */
const USUAL_REGION = "us";

/** The record of an account to add; a browser login need not say its region. */
export type AddedRecord = Account | (Omit<OAuthBrowserAccount, "region"> & { readonly region?: Region | undefined });

/**
 * Adds an account whose record is complete; the first one ever becomes the active one. Tokens that were left in its folder are its
 * own again (a person lost the config file, and is still logged in), and its region is theirs; those of another client go, and so does a
 * cached `/me`. Throws `ACCOUNT_EXISTS`, `INVALID_ARGS` for a secret or a username that cannot be used, and for another region than the
 * tokens', `CONFIG_ERROR`, `LOCK_BUSY`, `STORAGE_ERROR`, `INSECURE_FILE`.
 */
export async function addAccount(context: Context, { name, ...given }: AddedRecord): Promise<AccountSummary> {
  const record = given.type === "oauth_browser" ? given : usable(given);
  const folder = accountFolder(context, name);
  await putBack(context, folder); // what is left of a removed account by this name goes first
  let region: Region | undefined;
  const config = await changeConfig(context, (before) => {
    checkFree(before, name);
    if (record.type !== "oauth_browser") return additionOf(before, name, record);
    region = regionFor(context, folder, { ...record, name });
    return additionOf(before, name, { ...record, region });
  });
  if (!(await takeOver(context, folder, region))) context.warn({ kind: "tokens_not_taken", account: name });
  return summaryOf(context, config, name);
}

/** The region of a browser account that is new. What is left of a login in another one was not asked to be given up. */
function regionFor(
  context: Context,
  folder: string,
  { name: account, region: wanted, default_project: project }: Extract<AddedRecord, { type: "oauth_browser" }>,
): Region {
  const region = regionOfLeft(context, folder) ?? wanted ?? USUAL_REGION;
  if (wanted === undefined || wanted === region) return region;
  const refusal = { reason: "left_elsewhere", account, region, wanted, project } as const;
  throw new Fault("INVALID_ARGS", {}, { place: { refusal } });
}
