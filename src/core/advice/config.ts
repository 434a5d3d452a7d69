import { later } from "./later.ts";
import type { Words } from "./words.ts";

/** The words for config.toml and the variables. */
export const configWords: Words<"CONFIG_ERROR"> = {
  CONFIG_ERROR: later,
};
