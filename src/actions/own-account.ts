import { Fault } from "../core/fault.ts";
import type { Account } from "../schema/config.ts";
import type { Resolved } from "./session.ts";

/**
 * The resolved account, if its record is in the config file, which alone we may write. Throws `INVALID_ARGS`; `instead` is what to
 * set in the environment in place of it: `{ MP_PROJECT_ID: "410" }`.
 */
export function ownAccount(
  { origin, account }: Pick<Resolved, "origin" | "account">,
  instead: Readonly<Record<string, string>>,
): Account {
  if (origin === "config") return account;
  const refusal = { reason: "account_not_ours", account: account.name, origin, instead } as const;
  throw new Fault("INVALID_ARGS", {}, { place: { refusal } });
}
