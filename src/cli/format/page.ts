import type { Paper } from "./paper.ts";
import { advisedIn, broken } from "./sentence.ts";
import { type Column, type Pair, pairs, table } from "./table.ts";
import { fit } from "./width.ts";

const MOST_NAME = 100;

/** What an answer is written on, and with. */
export interface Page {
  readonly paper: Paper;
  /** Rows under a header, as wide as the paper; `isActive` puts a star in front. */
  readonly table: <T>(items: readonly T[], columns: readonly Column<T>[], isActive?: (item: T) => boolean) => string;
  /** Values beside their labels, aligned. */
  readonly pairs: (entries: readonly Pair[]) => string;
  /** A name beside its id; a long one is cut, so that the id is seen. */
  readonly named: (id: string | number, name?: string | null) => string;
  /** A name or an address of usual length. */
  readonly short: (text: string | null | undefined) => string;
  /** A sentence, at a terminal broken between words; what follows its first line begins with `indent`. */
  readonly broken: (text: string, indent: string) => string;
  /** `text`, at most so many columns wide. */
  readonly fit: (text: string, width: number) => string;
}

export const pageOn = (paper: Paper): Page => ({
  paper,
  table: (items, columns, isActive) => table(items, columns, paper, isActive),
  pairs: (entries) => pairs(entries, paper),
  named: (id, name) => (name ? `${fit(name, MOST_NAME)} (${id})` : String(id)),
  short: (text) => fit(text ?? "", MOST_NAME),
  broken: (text, indent) =>
    broken(text, paper.isTerminal ? paper.width : undefined, indent, advisedIn(text)).join("\n"),
  fit,
});
