import { Fault } from "../core/fault.ts";
import { type Axes, accountOf } from "../core/resolve.ts";
import type { Context } from "../ports.ts";
import type { Account } from "../schema/config.ts";
import { readConfig } from "../storage/config-reader.ts";
import { type Resolved, resolveSession } from "./session.ts";
import { environmentBehind } from "./session-to-write.ts";

/**
 * The resolved account, if its record is in the config file, which alone we may write. Throws `INVALID_ARGS`; `instead` is what to
 * set in the environment in place of it: `{ MP_PROJECT_ID: "410" }`.
 */
export function ownAccount(
  { origin, account, by }: Pick<Resolved, "origin" | "account" | "by">,
  instead: Readonly<Record<string, string>>,
): Account {
  if (origin === "config") return account;
  const refusal = { reason: "account_not_ours", account: account.name, origin, instead, by: by.account } as const;
  throw new Fault("INVALID_ARGS", {}, { place: { refusal } });
}

/**
 * The account `name` of the config file, or without a name the session's, for who begins or forgets a login. Throws `INVALID_ARGS` where
 * the session's is the environment's or a bridge's, `ACCOUNT_NOT_FOUND`, `NEEDS_ACCOUNT`, `CONFIG_ERROR`.
 */
export function accountToLogIn(context: Context, name: string | undefined, axes: Axes = {}): Account {
  // Neither a variable nor a bridge has a say in a name, nor can a broken one stop it.
  if (name !== undefined) return accountOf(readConfig(context), name);
  const { account, origin, by } = resolveSession(context, axes, environmentBehind(context, axes));
  if (origin === "config") return account;
  const refusal = { reason: "login_not_ours", account: account.name, origin, by: by.account } as const;
  throw new Fault("INVALID_ARGS", {}, { place: { refusal } });
}
