import { scrub, withoutInvisible } from "../secret.ts";

const MOST_QUOTED = 500;
/** What is looked at: a server can send very much. */
const MOST_READ = 20_000;

/** Text from outside as it may be shown: scrubbed, without invisible characters, at most 500 characters. */
export const quotable = (text: string): string =>
  [...withoutInvisible(scrub(text.slice(0, MOST_READ)))].slice(0, MOST_QUOTED).join("");
