import * as v from "valibot";
import { describeIssues } from "../core/issues.ts";
import type { MixpanelError } from "../errors.ts";
import type { Context } from "../ports.ts";
import { readCredential } from "./files.ts";

/**
 * What the JSON file at `path` holds, or undefined when there is none. One that does not fit `schema` throws what `broken`
 * makes of the reason, which quotes nothing of the file. Throws `INSECURE_FILE`, `STORAGE_ERROR` besides.
 */
export function readJson<T>(
  context: Context,
  path: string,
  schema: v.GenericSchema<unknown, T>,
  broken: (path: string, reason: string) => MixpanelError,
): T | undefined {
  const text = readCredential(context, path);
  if (text === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw broken(path, "it is not JSON"); // the parser's message quotes the text
  }
  const result = v.safeParse(schema, value);
  if (!result.success) throw broken(path, describeIssues(result.issues));
  return result.output;
}
