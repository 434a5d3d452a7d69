import * as v from "valibot";

const text = v.string();

/** A command that can be run next; `run` is the same, spelled so that it works from any folder on this machine. */
export const NextStep = v.object({ command: text, label: text, run: v.optional(text) });
export type NextStep = v.InferOutput<typeof NextStep>;
