import type { Step } from "../../errors.ts";
import { bridgeRemoval, isVariable, unset } from "./steps.ts";

/** How to do without what hides a choice: variables, and the path of a bridge. */
export const withoutHiders = (hiders: readonly string[]): Step[] =>
  hiders.map((by) => (isVariable(by) ? unset(by) : bridgeRemoval(by)));
