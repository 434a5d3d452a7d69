import type { Person } from "../../ports.ts";
import type { Call } from "./command.ts";
import { refused } from "./refused.ts";

/** What the person picks where the command line has no id or name. Throws `INVALID_ARGS` where nobody can be asked. */
export function picked(
  { person, usage }: Pick<Call, "person" | "usage">,
  pick: (choose: NonNullable<Person["choose"]>) => Promise<string>,
): Promise<string> {
  const { choose } = person();
  if (!choose) throw refused(usage, `ID-or-NAME is missing, and there is no terminal to pick it at. ${usage}`);
  return pick(choose);
}
