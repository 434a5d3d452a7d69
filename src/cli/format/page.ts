import type { Paper } from "./paper.ts";
import { advisedIn, broken } from "./sentence.ts";
import { type Column, pairs, table } from "./table.ts";
import { type Layout, thingsOn } from "./things.ts";
import { fit } from "./width.ts";

const MOST_NAME = 100;

/** What an answer is written on, and with. A command is given it, so that none imports what only `mp` shows. */
export interface Page extends Layout, ReturnType<typeof thingsOn> {
  readonly paper: Paper;
  /** Rows under a header, as wide as the paper; `isActive` puts a star in front. */
  readonly table: <T>(items: readonly T[], columns: readonly Column<T>[], isActive?: (item: T) => boolean) => string;
  /** A name or an address of usual length. */
  readonly short: (text: string | null | undefined) => string;
  /** A sentence, at a terminal broken between words; what follows its first line begins with `indent`. */
  readonly broken: (text: string, indent: string) => string;
  /** `text`, at most so many columns wide. */
  readonly fit: (text: string, width: number) => string;
}

export function pageOn(paper: Paper): Page {
  const layout: Layout = {
    pairs: (entries) => pairs(entries, paper),
    named: (id, name) => (name ? `${fit(name, MOST_NAME)} (${id})` : String(id)),
  };
  return {
    ...layout,
    ...thingsOn(layout),
    paper,
    table: (items, columns, isActive) => table(items, columns, paper, isActive),
    short: (text) => fit(text ?? "", MOST_NAME),
    broken: (text, indent) =>
      broken(text, paper.isTerminal ? paper.width : undefined, indent, advisedIn(text)).join("\n"),
    fit,
  };
}
