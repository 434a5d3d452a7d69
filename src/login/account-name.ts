import { environmentProject } from "../core/env.ts";
import { commandFor } from "../core/shell-quote.ts";
import { MixpanelError } from "../errors.ts";
import type { Context } from "../ports.ts";
import type { AccountRecord, Config } from "../schema/config.ts";
import type { AccountType, Region } from "../schema/primitives.ts";
import { readConfig } from "../storage/config-store.ts";
import type { Wishes } from "./login-failed.ts";

/**
 * Finds what is wrong with the flags and the variables of a browser login before the network is asked. Returns the name of
 * the account that it is for, if that exists. Throws `ACCOUNT_EXISTS`, `CONFIG_ERROR`.
 */
export function checkWishes(context: Context, { name }: Wishes, region: Region): string | undefined {
  environmentProject(context.env);
  const config = readConfig(context);
  if (name === undefined) return undefined;
  return accountToRenew(config, name, "oauth_browser", region) && name;
}

/** The account that a login as `name` logs in again, undefined where the name is free. Throws `ACCOUNT_EXISTS`. */
export function accountToRenew(
  config: Config,
  name: string,
  type: AccountType,
  region: Region,
): AccountRecord | undefined {
  const account = Object.hasOwn(config.accounts, name) ? config.accounts[name] : undefined;
  if (!account || (account.type === type && account.region === region)) return account;
  const command = commandFor("mp account remove", name, "--yes");
  throw new MixpanelError(
    "ACCOUNT_EXISTS",
    `The account "${name}" exists already, with type ${account.type} in region ${account.region}, and this login is for ` +
      `type ${type} in region ${region}. Choose another --name, or remove the account first: ${command}`,
    {
      details: { account: name, type: account.type, region: account.region },
      next: [{ command, label: "Forget the account there is, then log in again" }],
    },
  );
}
