import { requireActive } from "../../core/config/odd.ts";
import { entryOf, needsAccount } from "../../core/resolve.ts";
import type { Context } from "../../ports.ts";
import type { AccountSummary } from "../../schema/responses.ts";
import { readConfig } from "../../storage/config-store.ts";
import { summaryOf } from "./summary.ts";

/**
 * One account of the config file; without a name the active one. Throws `ACCOUNT_NOT_FOUND`, `NEEDS_ACCOUNT`, `CONFIG_ERROR`,
 * `INSECURE_FILE`.
 */
export function showAccount(context: Context, name?: string): AccountSummary {
  const config = readConfig(context);
  if (name === undefined) requireActive(config);
  const wanted = name ?? config.active.account;
  if (wanted === undefined) throw needsAccount(config);
  entryOf(config, wanted, name === undefined ? "[active]" : undefined);
  return summaryOf(context, config, wanted, { strict: true });
}
