import type { Command } from "../arguments/command.ts";

/** What looks for something. What does something says so in a sentence, wherever that goes. */
const looks = /(?:list|show|status|session|test|schema)$/;

/** The format where none is asked for: what a person reads at a terminal, and on a pipe what `grep`, `cut` and `awk` do. */
export const formatFor = ({ words }: Command, data: object, isAtTerminal: boolean): "table" | "plain" =>
  isAtTerminal || !(itemsOf(data) || looks.test(words)) ? "table" : "plain";

/** What to say beside a table that has no rows. */
export function noRows({ empty }: Command, data: object): string[] {
  if (empty === undefined || itemsOf(data)?.length !== 0) return [];
  return [typeof empty === "string" ? empty : empty(data)];
}

/** The items of a list. */
export const itemsOf = (data: object): readonly unknown[] | undefined =>
  "items" in data && Array.isArray(data.items) ? data.items : undefined;
