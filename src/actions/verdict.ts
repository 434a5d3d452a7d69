import { isFault } from "../core/fault.ts";
import type { Context } from "../ports.ts";
import type { Account, Origin } from "../schema/config.ts";
import { readConfig } from "../storage/config-reader.ts";
import { ownFolder } from "../storage/me-store.ts";
import { quiet } from "../storage/quiet.ts";
import type { VerdictCode } from "../storage/verdict-store.ts";
import { writeVerdict } from "../storage/verdict-writer.ts";
import { staticCredential } from "./standing.ts";

interface Owned {
  readonly account: Account;
  readonly origin: Origin;
}

/**
 * Keeps what the server has just said of the credentials of such an account. Nothing is kept of the environment's, nor of one that
 * was removed meanwhile. Best effort.
 */
export async function noteVerdict(context: Context, owned: Owned, code: VerdictCode): Promise<void> {
  const { account, origin } = owned;
  const folder = ownFolder(context, origin, account.name);
  const credential = folder === undefined ? undefined : staticCredential(context, account);
  if (folder === undefined || !credential || wasRemoved(context, owned)) return;
  await writeVerdict(context, folder, credential, code);
}

/** Whether an account of the config file is no longer in it: its folder must not come back. */
export function wasRemoved(
  context: Context,
  { account, origin }: { readonly account: Pick<Account, "name">; readonly origin: Origin },
): boolean {
  try {
    return origin === "config" && !Object.hasOwn(readConfig(quiet(context)).accounts, account.name);
  } catch (error) {
    // Of a file that cannot be read nothing is known.
    if (isFault(error)) return true;
    throw error;
  }
}
