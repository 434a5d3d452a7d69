import type { ErrorCode, ErrorDetails, Step } from "../../errors.ts";
import type { Fault } from "../fault.ts";
import type { Place } from "./place.ts";

/** A fault in words for a person. */
export interface Worded {
  /** What happened, and what to run next. */
  readonly message: string;
  /** The commands that the message names, the best one first. */
  readonly next?: readonly Step[];
  /** How to go on with what was begun. */
  readonly hint?: Step;
}

/** The words for one code. */
export type Wording<C extends ErrorCode> = (details: ErrorDetails<C>, place: Place, fault: Fault<C>) => Worded;

/** The words for some codes: every one of them has some, or it does not compile. */
export type Words<C extends ErrorCode = ErrorCode> = { readonly [K in C]: Wording<K> };

/** The words for some warnings, told apart by `kind`: every one of them has some, or it does not compile. */
export type WarningWords<W extends { readonly kind: string }> = {
  readonly [K in W["kind"]]: (warning: Extract<W, { readonly kind: K }>) => string;
};
