import type { Config } from "../../schema/config.ts";

/**
 * The account of `config` that stands in the way of a new one called `name`: the one of that name, or of one that differs only in
 * case, which would be the same folder on macOS and Windows. Undefined where the name is free.
 */
export function takenName({ accounts }: Pick<Config, "accounts">, name: string): string | undefined {
  if (Object.hasOwn(accounts, name)) return name;
  const folded = name.toLowerCase();
  return Object.keys(accounts).find((other) => other.toLowerCase() === folded);
}
