import type { ErrorCode, ErrorDetails, Step } from "../../errors.ts";
import type { Fault } from "../fault.ts";
import type { Place } from "./place.ts";

/** What a person is told of a fault. */
export interface Advice {
  /** What happened, and what to run next. */
  readonly message: string;
  /** The commands that the message names, the best one first. */
  readonly next?: readonly Step[];
  /** How to go on with what was begun. */
  readonly hint?: Step;
}

/** Says what to tell of a fault with one code. */
export type Adviser<C extends ErrorCode> = (details: ErrorDetails<C>, place: Place, fault: Fault<C>) => Advice;

/** Those for some codes: every one of them has one, or it does not compile. */
export type Advisers<C extends ErrorCode = ErrorCode> = { readonly [K in C]: Adviser<K> };

/** The words for some warnings, told apart by `kind`: every one of them has some, or it does not compile. */
export type WarningTable<W extends { readonly kind: string }> = {
  readonly [K in W["kind"]]: (warning: Extract<W, { readonly kind: K }>) => string;
};
