import type { Step } from "../../errors.ts";
import type { Axis } from "../../schema/responses.ts";
import { deedInWords, stepTo } from "./deeds.ts";
import { bridgeRemoval, isVariable, unset } from "./steps.ts";

/** How to do without what hides a choice: variables, and the path of a bridge. */
export const withoutHiders = (hiders: readonly string[]): Step[] =>
  hiders.map((by) => (isVariable(by) ? unset(by) : bridgeRemoval(by)));

/** How to do without where a file that is no bridge stands in place of one, and is not ours to delete; `variable` names it. */
export const withoutBroken = (hiders: readonly string[], variable: string | undefined): Step[] =>
  hiders.map((by) => {
    if (isVariable(by)) return unset(by);
    if (variable !== undefined) return unset(variable);
    return stepTo({ rename: by, to: `${by}.backup` }, "Move the file that cannot be used out of the way");
  });

/** That a variable comes before what was asked for with `flag`. */
export const hiddenFlag = ({ flag, axis, value, inForce, by }: HiddenFlag): string =>
  `${by} comes before ${flag}: the ${axis} is ${inForce} here, and not ${value}. To do without the variable: ${deedInWords({ unset: [by] })}`;

interface HiddenFlag {
  readonly flag: string;
  readonly axis: Axis;
  /** What was asked for. */
  readonly value: string | number;
  readonly inForce: string | number;
  readonly by: string;
}
