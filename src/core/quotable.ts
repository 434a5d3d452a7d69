import { scrub } from "../secret.ts";

const MOST_QUOTED = 500;

/** Text from outside as it may be shown: scrubbed, without control characters, at most 500 characters. */
export const quotable = (text: string): string =>
  [...scrub(text).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "")].slice(0, MOST_QUOTED).join("");
