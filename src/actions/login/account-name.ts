import type { Wishes } from "../../core/advice/login-command.ts";
import { commandFor } from "../../core/advice/shell-quote.ts";
import { environmentProject } from "../../core/env.ts";
import { targetsNaming } from "../../core/resolve.ts";
import { MixpanelError } from "../../errors.ts";
import type { Context } from "../../ports.ts";
import type { AccountRecord, Config } from "../../schema/config.ts";
import type { AccountType, Region } from "../../schema/primitives.ts";
import { readConfig } from "../../storage/config-store.ts";

/**
 * Finds what is wrong with the flags and the variables of a browser login before the network is asked. Returns the name of
 * the account that it is for, if that exists. Throws `ACCOUNT_EXISTS`, `CONFIG_ERROR`.
 */
export function checkWishes(context: Context, { name }: Wishes, region: Region, renamed: Renamed): string | undefined {
  environmentProject(context.env);
  const config = readConfig(context);
  if (name === undefined) return undefined;
  return accountToRenew(config, name, "oauth_browser", region, renamed) && name;
}

/** The command of a login once more, as another account. */
type Renamed = (name: string) => string;

/**
 * The account that a login as `name` logs in again, undefined where the name is free. Throws `ACCOUNT_EXISTS`, whose `next`
 * loses nothing at first if it is known how the login can be `renamed`.
 */
export function accountToRenew(
  config: Config,
  name: string,
  type: AccountType,
  region: Region,
  renamed?: Renamed,
): AccountRecord | undefined {
  const account = Object.hasOwn(config.accounts, name) ? config.accounts[name] : undefined;
  if (!account || (account.type === type && account.region === region)) return account;
  const other = renamed && { command: renamed("<name>"), label: "Keep it, and use another name" };
  const isTarget = targetsNaming(config, name).length > 0;
  const remove = {
    command: isTarget
      ? commandFor("mp account remove", name, "--force --yes")
      : commandFor("mp account remove", name, "--yes"),
    label: `Or forget the account there is${isTarget ? ", although targets name it" : ""}, then do the same again`,
  };
  throw new MixpanelError(
    "ACCOUNT_EXISTS",
    `The account "${name}" exists already, with type ${account.type} in region ${account.region}, and this login is for ` +
      `type ${type} in region ${region}. Choose another name${other ? `: ${other.command}` : ""}, or remove the account first: ${remove.command}`,
    {
      details: { account: name, type: account.type, region: account.region },
      next: other ? [other, remove] : [remove],
    },
  );
}
