import { Finder, type Range } from "./finder.ts";
import { openIn, rangesIn } from "./lines.ts";
import { HIDDEN, SHORTEST, type Sought, spellingsOf } from "./spellings.ts";

/** Takes secrets out of what a program printed. */
export interface Cleanser {
  /** `text` with every secret in it replaced by `[mixpanel secret]`, also one that an encoding has broken into lines; else the same text. */
  readonly text: (text: string) => string;
  /** The same of a text that was cut off: eight characters or more at its end with which a secret begins go, too. */
  readonly cut: (text: string) => string;
  /** The same of bytes; the very same buffer where nothing was found. */
  readonly bytes: (bytes: Buffer) => Buffer;
}

export function cleanserOf(secrets: readonly Sought[]): Cleanser {
  const spellings = spellingsOf(secrets);
  const finder = new Finder(spellings);
  let forBytes: Finder | undefined;
  return {
    text: (text) => cleansed(text, finder),
    cut: (text) => {
      const clean = cleansed(text, finder);
      const open = openIn(clean, finder);
      return clean.length - open < SHORTEST ? clean : clean.slice(0, open) + HIDDEN;
    },
    bytes: (bytes) => {
      const text = bytes.toString("latin1");
      forBytes ??= finderInBytes(spellings);
      const clean = cleansed(text, forBytes);
      return clean === text ? bytes : Buffer.from(clean, "latin1");
    },
  };
}

/** Bytes are searched as text with a character for each. */
export const finderInBytes = (spellings: readonly string[]): Finder =>
  new Finder(spellings.map((spelling) => Buffer.from(spelling, "utf8").toString("latin1")));

const cleansed = (text: string, finder: Finder): string => replaced(text, rangesIn(text, finder));

/** What `text` is with these parts of it, which are in order, hidden; those that overlap as one. */
function replaced(text: string, ranges: readonly Range[]): string {
  if (ranges.length === 0) return text;
  let clean = "";
  let last = 0;
  for (const [from, to] of ranges) {
    if (from >= last) clean += text.slice(last, from) + HIDDEN;
    last = Math.max(last, to);
  }
  return clean + text.slice(last);
}
