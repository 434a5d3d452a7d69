import * as v from "valibot";
import { describeIssues } from "../../core/issues.ts";
import type { Call } from "./command.ts";
import { refused } from "./refused.ts";

const MOST_INPUT_BYTES = 64 * 1024;

/**
 * The JSON record on the standard input, which holds what `what` says. Throws `INVALID_ARGS`, which quotes nothing of it: it may hold a
 * secret.
 */
export async function recordFromInput<T>(
  { person, readInput, usage }: Pick<Call, "person" | "readInput" | "usage">,
  schema: v.GenericSchema<unknown, T>,
  what: string,
): Promise<T> {
  const question = `${what} as one JSON object (hidden; Enter ends it when it is complete, else Ctrl-D):`;
  const text = (await person().askJson?.(question)) ?? (await readInput(MOST_INPUT_BYTES));
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw refused(usage, "The standard input is not one JSON record."); // the parser's message quotes the text
  }
  const result = v.safeParse(schema, value);
  if (!result.success) throw refused(usage, `The record on stdin cannot be used: ${describeIssues(result.issues)}`);
  return result.output;
}
