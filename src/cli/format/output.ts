import type { ResponseName } from "../../schema/responses.ts";
import type { Command } from "../arguments/command.ts";
import type { Format } from "../arguments/flags.ts";
import { bare } from "./bare.ts";
import { csv, plain } from "./csv.ts";
import { pageOn } from "./page.ts";
import type { Paper } from "./paper.ts";
import { rowsOf } from "./rows.ts";
import { toJson } from "./visible.ts";

/** The text of an answer on stdout, in any format but `json`; nothing for a table without rows. */
export function outputText(command: Command, name: ResponseName, data: object, format: Format, paper: Paper): string {
  const items = itemsOf(data);
  switch (format) {
    case "csv":
      return csv(rowsOf(name, data));
    case "plain":
      return plain(rowsOf(name, data));
    case "jsonl":
      return (items ?? [bare(data)]).map((item) => `${toJson(item)}\n`).join("");
    case "json":
    case "table":
      if (items?.length === 0) return "";
      return `${command.show ? command.show(data, pageOn(paper)) : toJson(bare(data), 2)}\n`;
  }
}

/** What looks for something. What does something says so in a sentence, wherever that goes. */
const looks = /(?:list|show|status|session|test|schema)$/;

/** The format where none is asked for: what a person reads at a terminal, and on a pipe what `grep`, `cut` and `awk` do. */
export const formatFor = ({ words }: Command, data: object, isAtTerminal: boolean): Format =>
  isAtTerminal || !(itemsOf(data) || looks.test(words)) ? "table" : "plain";

/** What to say beside a table that has no rows. */
export const noRows = ({ empty }: Command, data: object): string[] =>
  empty !== undefined && itemsOf(data)?.length === 0 ? [empty] : [];

const itemsOf = (data: object): readonly unknown[] | undefined =>
  "items" in data && Array.isArray(data.items) ? data.items : undefined;
