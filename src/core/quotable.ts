import { scrub, withoutInvisible } from "./scrub.ts";

const MOST_QUOTED = 500;
/** What is looked at: a server can send very much. */
const MOST_READ = 20_000;
/** Of a secret, in characters, however it is encoded: where a text was cut off, its end could be the beginning of one. */
const LONGEST = 8_000;

/** Text from outside as it may be shown: scrubbed, without invisible characters, at most 500 characters. */
export function quotable(text: string): string {
  const clean = [...withoutInvisible(scrub(text.slice(0, MOST_READ)))];
  const whole = text.length > MOST_READ ? Math.max(0, clean.length - LONGEST) : clean.length;
  return clean.slice(0, Math.min(whole, MOST_QUOTED)).join("");
}
