import type { Rows } from "./rows.ts";
import { visible } from "./visible.ts";

/** RFC 4180: CRLF, and quotes where a field needs them. Ends with a line end. */
export const csv = ({ columns, rows }: Rows): string =>
  [columns, ...rows].map((row) => `${row.map(field).join(",")}\r\n`).join("");

/**
 * A spreadsheet takes what begins with one of these for a formula; an apostrophe in front makes it a text. Line feeds stay,
 * in quotes; other hidden characters are spelled out, because a CSV may end up on a terminal.
 */
function field(text: string): string {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  const shown = safe.split("\n").map(visible).join("\n");
  return /[",\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}

/** Tabs between fields, no header, one row a line; one thing as a key and a value a line. For `cut` and `while read`. */
export function plain({ columns, rows, isList }: Rows): string {
  const lines = isList ? rows : columns.map((column, index) => [column, rows[0]?.[index] ?? ""]);
  return lines.map((line) => `${line.map(visible).join("\t")}\n`).join("");
}
