import { parse } from "smol-toml";
import type { TemporaryHome } from "../support/home.ts";

/** The config file of a home; an empty table in it is as good as none. */
export const configOf = (home: TemporaryHome): object =>
  Object.fromEntries(
    Object.entries(parse(home.read(".mp/config.toml"))).filter(([, table]) => Object.keys(table).length > 0),
  );
