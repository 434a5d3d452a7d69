import { later } from "./later.ts";
import type { Words } from "./words.ts";

/** The words for a call that is not understood, and for a run that ended before its answer. */
export const argumentsWords: Words<"INVALID_ARGS" | "UNSUPPORTED_RUNTIME" | "INTERRUPTED" | "INTERNAL_ERROR"> = {
  INVALID_ARGS: later,
  UNSUPPORTED_RUNTIME: later,
  INTERRUPTED: later,
  INTERNAL_ERROR: later,
};
