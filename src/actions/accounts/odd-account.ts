import { isFault } from "../../core/fault.ts";

/** The account whose entry in the config file breaks a rule of its own, where that is what went wrong. */
export function oddAccount(error: unknown): string | undefined {
  const [table, name] = (isFault(error, "CONFIG_ERROR") && error.place.odd?.entry) || [];
  return table === "accounts" ? name : undefined;
}
