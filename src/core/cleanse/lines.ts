import type { Finder, Range } from "./finder.ts";

/**
 * The ends of lines that `base64` and its like put into what is one word, after 60 digits or more, and quoted-printable behind `=`. Not
 * in a line that is empty but for that: without end they would have to be held back.
 */
const BREAK = /\r?\n(?<=[\w+/-]{60}\r?\n)(?=[\w+/=-])|(?<!\n)=\r?\n/g;
/** What may become one of them with what comes next. */
const UNFINISHED = /(?:\r\n?|\n)$(?<=[\w+/-]{60}(?:\r\n?|\n))|(?<!\n)=\r?$/;
/** As much as has to stand before a text to tell such ends in it. */
export const BEFORE = 62;

interface Break {
  readonly index: number;
  readonly length: number;
}

function breaksIn(text: string, before: string): Break[] {
  if (!text.includes("\n")) return [];
  return [...(before + text).matchAll(BREAK)]
    .map(({ 0: match, index }) => ({ index: index - before.length, length: match.length }))
    .filter(({ index }) => index >= 0);
}

function joined(text: string, breaks: readonly Break[]): string {
  let last = 0;
  const parts = breaks.map(({ index, length }) => {
    const part = text.slice(last, index);
    last = index + length;
    return part;
  });
  return parts.join("") + text.slice(last);
}

/** Tells of positions in a joined text, in order, where they are in the text as it was. */
function placesIn(breaks: readonly Break[]): (position: number) => number {
  let next = 0;
  let taken = 0;
  return (position) => {
    for (let one = breaks[next]; one && one.index - taken <= position; one = breaks[next]) {
      taken += one.length;
      next += 1;
    }
    return position + taken;
  };
}

/** Where the secrets stand in `text`, in order, also those that lines break; `before` stands in front of it. */
export function rangesIn(text: string, finder: Finder, before = ""): Range[] {
  const found = finder.find(text);
  const breaks = breaksIn(text, before);
  if (breaks.length === 0) return found;
  const place = placesIn(breaks);
  const inLines = finder.find(joined(text, breaks)).map(([from, to]): Range => [place(from), place(to - 1) + 1]);
  return [...found, ...inLines].sort(([one], [other]) => one - other);
}

/** Where the end of `text` begins that may be the beginning of a secret, also of one that lines break; else its length. */
export function openIn(text: string, finder: Finder, before = ""): number {
  const open = finder.open(text);
  const breaks = breaksIn(text, before);
  const [unfinished = ""] = UNFINISHED.exec((before + text.slice(-BEFORE)).slice(-BEFORE)) ?? [];
  if (breaks.length === 0 && unfinished === "") return open;
  const lines = joined(text, breaks);
  const inLines = [lines, lines.slice(0, lines.length - unfinished.length)].map((one) => {
    const at = finder.open(one);
    return at === one.length ? text.length : placesIn(breaks)(at);
  });
  return Math.min(open, ...inLines);
}
