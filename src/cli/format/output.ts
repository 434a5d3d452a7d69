import type { ResponseName } from "../../schema/responses.ts";
import type { Command } from "../arguments/command.ts";
import type { Format } from "../arguments/flags.ts";
import { bare } from "./bare.ts";
import { csv, plain } from "./csv.ts";
import { pageOn } from "./page.ts";
import type { Paper } from "./paper.ts";
import { rowsOf } from "./rows.ts";
import { itemsOf } from "./unasked.ts";
import { toJson } from "./visible.ts";

/** The text of an answer on stdout, in any format but `json`; nothing for a table without rows. */
export function outputText(
  command: Command,
  name: ResponseName,
  data: object,
  format: Exclude<Format, "json">,
  paper: Paper,
): string {
  const items = itemsOf(data);
  switch (format) {
    case "csv":
      return csv(rowsOf(name, data));
    case "plain":
      return plain(rowsOf(name, data));
    case "jsonl":
      return (items ?? [bare(data)]).map((item) => `${toJson(item)}\n`).join("");
    case "table":
      if (items?.length === 0) return "";
      return `${command.show ? command.show(data, pageOn(paper)) : toJson(bare(data), 2)}\n`;
  }
}
