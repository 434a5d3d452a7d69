import { holdsSecret } from "../secret.ts";

/** A name as it was typed, where it may be repeated: what holds more than names hold may be a secret in the wrong place, and is left out. An id has as many digits as it likes. */
export const repeatable = (typed: string): string =>
  !holdsSecret(typed) && /^(?:[\p{L}\p{M}\p{N} ._'&()-]{1,100}|[0-9]+)$/u.test(typed) ? typed : "…";
