import type { ResponseName } from "../../schema/responses.ts";
import type { Command } from "../arguments/command.ts";
import type { Format } from "../arguments/flags.ts";
import { bare } from "./bare.ts";
import { csv, plain } from "./csv.ts";
import { pageOn } from "./page.ts";
import type { Paper } from "./paper.ts";
import { rowsOf } from "./rows.ts";
import { advisedIn, broken } from "./sentence.ts";
import { itemsOf } from "./unasked.ts";
import { toJson } from "./visible.ts";
import { widthOf } from "./width.ts";

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
      return `${command.show ? sentences(command.show(data, pageOn(paper)), paper) : toJson(bare(data), 2)}\n`;
  }
}

/** The sentences in a text, broken at a terminal. What is aligned by spaces, or indented, is as wide as it may be already. */
function sentences(text: string, { width, isTerminal }: Paper): string {
  if (!isTerminal) return text;
  return text
    .split("\n")
    .flatMap((line) => {
      if (widthOf(line) <= width || line.startsWith(" ") || line.includes("  ")) return [line];
      return broken(line, width, "  ", advisedIn(line));
    })
    .join("\n");
}
