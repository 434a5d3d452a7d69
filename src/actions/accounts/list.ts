import { isFault } from "../../core/fault.ts";
import type { Axes } from "../../core/resolve.ts";
import type { Context } from "../../ports.ts";
import type { AccountSummary, ResponseData } from "../../schema/responses.ts";
import { readConfig } from "../../storage/config-reader.ts";
import { quiet } from "../../storage/quiet.ts";
import { accountRef, resolveSession } from "../session.ts";
import { warnOfHidden } from "../session-asked.ts";
import { summarise } from "./summary.ts";

/** The accounts of the config file, sorted by name. Throws `CONFIG_ERROR`, `INSECURE_FILE`, `STORAGE_ERROR`. */
export const listAccounts = (context: Context): AccountSummary[] => summarise(context, readConfig(context));

/**
 * The account that a command with these flags is about, where it is another one than the active one of the config file: of the
 * environment, of a bridge, or named by a flag, by `MP_ACCOUNT` or `MP_TARGET`. What cannot be found out is warned of: the list is there
 * all the same. Throws what is wrong with flags.
 */
export async function accountInForce(
  context: Context,
  axes: Axes = {},
): Promise<ResponseData<"account-list">["in_force"]> {
  try {
    const resolved = resolveSession(quiet(context), axes);
    warnOfHidden(context, resolved, axes);
    const { account, isActive, source } = resolved;
    return isActive ? undefined : { ...accountRef(account), source: source.account };
  } catch (error) {
    if (!isFault(error) || Object.keys(axes).length > 0) throw error;
    const isPlain = isFault(error, "NEEDS_ACCOUNT") || error.place.namedBy === "[active]";
    if (isPlain) return undefined;
    const { messageOf } = await import("../../core/advice/advise.ts"); // a list that succeeds words no error
    context.warn(messageOf(error));
    return undefined;
  }
}
