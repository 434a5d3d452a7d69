import { isFault } from "../../core/fault.ts";
import { entryOf } from "../../core/resolve.ts";
import type { Context } from "../../ports.ts";
import type { AccountSummary } from "../../schema/responses.ts";
import { readConfig } from "../../storage/config-reader.ts";
import { type Resolved, resolveSession } from "../session.ts";
import { otherSummary, summaryOf } from "./summary.ts";

/**
 * One account of the config file; without a name that of the session, which may be the environment's or a bridge's. Throws
 * `ACCOUNT_NOT_FOUND`, `NEEDS_ACCOUNT`, `CONFIG_ERROR`, `INSECURE_FILE`, and what else `resolveSession` throws.
 */
export function showAccount(context: Context, name?: string): AccountSummary {
  if (name !== undefined) return ofConfig(context, name);
  let resolved: Resolved;
  try {
    resolved = resolveSession(context);
  } catch (error) {
    const [table, odd] = (isFault(error, "CONFIG_ERROR") && error.place.odd?.entry) || [];
    // One whose entry is odd can be looked at all the same.
    if (table === "accounts" && odd !== undefined) return ofConfig(context, odd);
    throw error;
  }
  return resolved.origin === "config" ? ofConfig(context, resolved.account.name) : otherSummary(context, resolved);
}

function ofConfig(context: Context, name: string): AccountSummary {
  const config = readConfig(context);
  entryOf(config, name);
  return summaryOf(context, config, name, { strict: true });
}
