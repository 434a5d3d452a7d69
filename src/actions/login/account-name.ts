import { takenName } from "../../core/config/taken-name.ts";
import { environmentProject } from "../../core/env.ts";
import { Fault } from "../../core/fault.ts";
import { accountOf, targetsNaming } from "../../core/resolve.ts";
import type { Context } from "../../ports.ts";
import type { AccountRecord, Config } from "../../schema/config.ts";
import type { AccountType, Region } from "../../schema/primitives.ts";
import { ownFolderOf } from "../../storage/account-place.ts";
import { readConfig } from "../../storage/config-reader.ts";

/**
 * Finds what is wrong with `--name` and with the variables of a browser login before the network is asked. Returns `name` if an
 * account of that name is to be logged in again. Throws `ACCOUNT_EXISTS`, `CONFIG_ERROR`.
 */
export function checkName(context: Context, name: string | undefined, region: Region): string | undefined {
  environmentProject(context.env);
  const config = readConfig(context);
  if (name === undefined || !accountToRenew(config, name, "oauth_browser", region)) return undefined;
  ownFolderOf(context, name);
  return name;
}

/**
 * The account that a login as `name` logs in again, undefined where the name is free. Throws `ACCOUNT_EXISTS` when its type or
 * its region is another one, and for a name that differs from another only in case.
 */
export function accountToRenew(
  config: Config,
  name: string,
  type: AccountType,
  region: Region,
): AccountRecord | undefined {
  const taken = takenName(config, name);
  if (taken === undefined) return undefined;
  const account = accountOf(config, taken);
  if (taken === name && account.type === type && account.region === region) return account;
  const targets = targetsNaming(config, taken);
  const details = {
    account: taken,
    type: account.type,
    region: account.region,
    ...(targets.length > 0 && { referenced_by: targets }),
  };
  throw new Fault("ACCOUNT_EXISTS", details, { place: taken === name ? {} : { inOtherCase: name } });
}
