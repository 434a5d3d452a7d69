import { type Axes, entryOf } from "../../core/resolve.ts";
import type { Context } from "../../ports.ts";
import type { AccountSummary } from "../../schema/responses.ts";
import { readConfig } from "../../storage/config-reader.ts";
import type { Resolved } from "../session.ts";
import { sessionAsked } from "../session-asked.ts";
import { oddAccount } from "./odd-account.ts";
import { otherSummary, summaryOf } from "./summary.ts";

/**
 * One account of the config file; without a name that of the session, which may be the environment's or a bridge's. Throws
 * `ACCOUNT_NOT_FOUND`, `NEEDS_ACCOUNT`, `CONFIG_ERROR`, `INSECURE_FILE`, and what else `resolveSession` throws.
 */
export function showAccount(context: Context, name?: string, axes: Axes = {}): AccountSummary {
  if (name !== undefined) return ofConfig(context, name);
  let resolved: Resolved;
  try {
    resolved = sessionAsked(context, axes);
  } catch (error) {
    const odd = oddAccount(error);
    // One whose entry is odd can be looked at all the same.
    if (odd !== undefined) return ofConfig(context, odd);
    throw error;
  }
  return resolved.origin === "config" ? ofConfig(context, resolved.account.name) : otherSummary(context, resolved);
}

function ofConfig(context: Context, name: string): AccountSummary {
  const config = readConfig(context);
  entryOf(config, name);
  return summaryOf(context, config, name, { strict: true });
}
