import { Finder, type Range } from "./finder.ts";
import { HIDDEN, SHORTEST, type Sought, spellingsOf } from "./spellings.ts";

/** Takes secrets out of what a program printed. */
export interface Cleanser {
  /** `text` with every secret in it replaced by `[mixpanel secret]`, also one that an encoding has broken into lines; else the same text. */
  readonly text: (text: string) => string;
  /** The same of a text that was cut off: eight characters or more at its end with which a secret begins go, too. */
  readonly cut: (text: string) => string;
  /** The same of bytes; the very same buffer where nothing was found. */
  readonly bytes: (bytes: Buffer) => Buffer;
  /** The same of a stream of bytes, wherever it is cut. */
  readonly stream: () => CleansedStream;
}

/** Each call returns what can be passed on. */
export interface CleansedStream {
  readonly next: (bytes: Buffer) => Buffer;
  readonly end: () => Buffer;
}

export function cleanserOf(secrets: readonly Sought[]): Cleanser {
  const spellings = spellingsOf(secrets);
  const finder = new Finder(spellings);
  let forBytes: Finder | undefined;
  // Bytes are searched as text with a character for each.
  const ofBytes = (): Finder => {
    forBytes ??= new Finder(spellings.map((spelling) => Buffer.from(spelling, "utf8").toString("latin1")));
    return forBytes;
  };
  return {
    text: (text) => cleansed(text, finder),
    cut: (text) => {
      const clean = cleansed(text, finder);
      const open = finder.open(clean);
      return clean.length - open < SHORTEST ? clean : clean.slice(0, open) + HIDDEN;
    },
    bytes: (bytes) => {
      const text = bytes.toString("latin1");
      const clean = cleansed(text, ofBytes());
      return clean === text ? bytes : Buffer.from(clean, "latin1");
    },
    stream: () => streamOf(ofBytes()),
  };
}

function cleansed(text: string, finder: Finder): string {
  const once = replaced(text, finder.find(text));
  const lines = joined(once);
  if (lines === once) return once;
  const found = finder.find(lines);
  return found.length === 0 ? once : replaced(once, inLines(once, found));
}

/** What `text` is with these parts of it hidden. */
function replaced(text: string, ranges: readonly Range[]): string {
  if (ranges.length === 0) return text;
  let clean = "";
  let last = 0;
  for (const [from, to] of ranges) {
    clean += text.slice(last, from) + HIDDEN;
    last = to;
  }
  return clean + text.slice(last);
}

/** The ends of lines that `base64` and its like put into what is one word, after 60 digits or more, and quoted-printable behind `=`. */
const BREAK = /\r?\n(?<=[\w+/-]{60}\r?\n)(?=[\w+/=-])|=\r?\n/g;

const joined = (text: string): string => (text.includes("\n") ? text.replace(BREAK, "") : text);

/** Ranges of `joined(text)` as ranges of `text`. */
function inLines(text: string, ranges: readonly Range[]): Range[] {
  const breaks = [...text.matchAll(BREAK)].map(({ 0: match, index }) => ({ index, length: match.length }));
  let next = 0;
  let taken = 0;
  const before = (position: number): number => {
    for (let one = breaks[next]; one && one.index - taken <= position; one = breaks[next]) {
      taken += one.length;
      next += 1;
    }
    return position + taken;
  };
  return ranges.map(([from, to]) => [before(from), before(to - 1) + 1]);
}

function streamOf(finder: Finder): CleansedStream {
  let held = "";
  /** How much at the beginning of `held` is of a secret that has been replaced already. */
  let covered = 0;
  const pass = (until: (text: string) => number, bytes: Buffer): Buffer => {
    const text = held + bytes.toString("latin1");
    const cut = until(text);
    let clean = "";
    let last = covered;
    for (const [from, to] of finder.find(text)) {
      if (from >= cut) break;
      if (from >= last) clean += text.slice(last, from) + HIDDEN;
      last = Math.max(last, to);
    }
    if (last < cut) clean += text.slice(last, cut);
    covered = Math.max(0, last - cut);
    held = text.slice(cut);
    return Buffer.from(clean, "latin1");
  };
  return {
    next: (bytes) => pass((text) => finder.open(text), bytes),
    end: () => pass((text) => text.length, Buffer.alloc(0)),
  };
}
