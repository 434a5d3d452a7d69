import stringWidth from "fast-string-width";
import { visible } from "./visible.ts";

/** More than any cluster of characters in one cell needs. */
const MOST_UNITS_PER_COLUMN = 16;
const ELLIPSIS = "…";

/** How many columns `text`, which is visible, takes: two for wide characters and emoji, none for combining ones. */
export const widthOf = (text: string): number =>
  /^[\x20-\x7e]*$/.test(text) ? text.length : stringWidth(text.replaceAll("\u200c", ""));

/** `text` made visible, and cut between characters to at most `width` columns, an ellipsis at its end if it was cut. */
export function fit(text: string, width: number): string {
  // Of a name that goes on for kilobytes nothing further on is ever shown.
  const start = text.length > width * MOST_UNITS_PER_COLUMN ? text.slice(0, width * MOST_UNITS_PER_COLUMN) : text;
  const shown = visible(start);
  if (start === text && widthOf(shown) <= width) return shown;
  let cut = "";
  let used = 0;
  for (const { segment } of new Intl.Segmenter().segment(shown)) {
    used += widthOf(segment);
    if (used > width - 1) break;
    cut += segment;
  }
  return cut + ELLIPSIS;
}

export const pad = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)));

/** The words in lines of at most `width` columns; a word that is longer has a line of its own. Those after the first begin with `indent`. */
export function wrap(words: readonly string[], width: number, indent = ""): string[] {
  const lines: string[] = [];
  let line: string | undefined;
  for (const word of words) {
    if (line === undefined) line = word;
    else if (widthOf(line) + 1 + widthOf(word) <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = indent + word;
    }
  }
  return [...lines, line ?? ""];
}
