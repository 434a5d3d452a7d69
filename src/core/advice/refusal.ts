import type { Step } from "../../errors.ts";

/**
 * Why a call was refused: what an `INVALID_ARGS` is about, as `place.refusal`. A layer that refuses something adds its reason
 * here, with the facts that the words need, and its words to arguments.ts.
 */
export type Refusal =
  /** A path that is none, or that leads to another server. */
  | { readonly reason: "api_path" }
  /** An option called `name`, in milliseconds, that no timer can wait. */
  | { readonly reason: "milliseconds"; readonly name: string; readonly most: number }
  /** The command line words its own refusals: nothing else knows the words that were typed. */
  | { readonly reason: "command_line"; readonly message: string; readonly next?: readonly Step[] | undefined };
