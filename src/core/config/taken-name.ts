import type { Config } from "../../schema/config.ts";
import { accountNames } from "./odd.ts";

/**
 * The account of `config` that stands in the way of a new one called `name`: the one of that name, or of one that differs only in
 * case, which would be the same folder on macOS and Windows. Undefined where the name is free. `own` is a name that is given up for it: that may
 * differ in case.
 */
export function takenName(config: Pick<Config, "accounts" | "odd">, name: string, own?: string): string | undefined {
  const names = accountNames(config);
  if (names.includes(name)) return name;
  const folded = name.toLowerCase();
  return names.find((other) => other !== own && other.toLowerCase() === folded);
}
