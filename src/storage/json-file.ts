import * as v from "valibot";
import { isFault } from "../core/fault.ts";
import { describeIssues } from "../core/issues.ts";
import type { Context } from "../ports.ts";
import { readCredential } from "./files.ts";

/** What to throw for a file that cannot be used; undefined: it counts as none. The reason quotes nothing of the file. */
type Broken = (path: string, reason: string, cause?: unknown) => Error | undefined;

/** For a cache and its like, which can be had again. */
export const countsAsNone: Broken = () => undefined;

/**
 * What the JSON file at `path` holds, or undefined when there is none. One that cannot be read or does not fit `schema` is
 * what `broken` makes of it. Throws `INSECURE_FILE` besides.
 */
export function readJson<T>(
  context: Context,
  path: string,
  schema: v.GenericSchema<unknown, T>,
  broken: Broken,
): T | undefined {
  const text = readJsonText(context, path, broken);
  if (text === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return unusable(broken(path, "it is not JSON")); // the parser's message quotes the text
  }
  const result = v.safeParse(schema, value);
  return result.success ? result.output : unusable(broken(path, describeIssues(result.issues)));
}

/** The text of a JSON file, not parsed, without a byte order mark: a file that may not be read, is not UTF-8, no regular file or too long is broken too. */
export function readJsonText(context: Context, path: string, broken: Broken): string | undefined {
  try {
    return readCredential(context, path)?.replace(/^\ufeff/, "");
  } catch (error) {
    if (!isFault(error, "STORAGE_ERROR")) throw error;
    return unusable(broken(path, error.details.reason, error.cause));
  }
}

function unusable(error: Error | undefined): undefined {
  if (error) throw error;
}
