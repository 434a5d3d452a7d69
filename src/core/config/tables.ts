import type { Document, TableNode } from "./document.ts";
import type { Keys } from "./places.ts";
import {
  type Change,
  contentEnd,
  indentAt,
  isBlankLine,
  isComment,
  lineAt,
  lineBreakAt,
  lineEnd,
  lineStart,
  nextLine,
  tomlKey,
  tomlValue,
} from "./text.ts";

/** A value that we write. */
export type Leaf = string | number;
/** The values of a table. */
export type Leaves = Readonly<Record<string, Leaf>>;

/** A pair to write; both are text of TOML. */
export interface Entry {
  readonly key: string;
  readonly value: string;
}

/** The pairs of a table as text, each key after `prefix`. */
export const entriesOf = (leaves: Leaves, prefix = ""): Entry[] =>
  Object.entries(leaves).map(([key, value]) => ({ key: prefix + tomlKey(key), value: tomlValue(value) }));

/** A new table after `header`, its pairs, and the comments that follow them without a blank line. */
export function insertAfter(text: string, header: TableNode, path: Keys, leaves: Leaves): Change {
  const at = endOfBlock(text, header.range[1]);
  const newLine = lineBreakAt(text, at);
  const first = header.body[0] ?? header;
  const lines = tableLines(path, leaves, indentAt(text, header.range[0]), indentAt(text, first.range[0]));
  const gap = isBlankLine(text, nextLine(text, at)) ? "" : newLine;
  return { start: at, end: at, insert: newLine + lines.map((line) => newLine + line).join("") + gap };
}

/** Where the comment lines after `from` end, or `from`'s own line when a header follows them at once: they are its. */
function endOfBlock(text: string, from: number): number {
  const own = lineEnd(text, from);
  let end = own;
  for (let next = nextLine(text, end); !isBlankLine(text, next); next = nextLine(text, end)) {
    if (!isComment(lineAt(text, next))) return own;
    end = lineEnd(text, next);
  }
  return end;
}

/** A new table before all others, whose first keeps the comments that stand directly above it. */
export function insertFirst(text: string, document: Document, path: Keys, leaves: Leaves): Change {
  const { body } = document;
  const index = body.findIndex((node) => node.kind === "table");
  const header = body[index];
  if (!header) return insertLast(text, path, leaves);
  const at = startOfBlock(text, header.range[0], body[index - 1]?.range[1] ?? 0);
  const newLine = lineBreakAt(text, at);
  const indent = indentAt(text, header.range[0]);
  const lines = tableLines(path, leaves, indent, indent).map((line) => line + newLine);
  const gap = at === 0 || isBlankLine(text, at - 1) ? "" : newLine;
  return { start: at, end: at, insert: gap + lines.join("") + newLine };
}

/** Where the comment lines directly above `from` begin. What is before `floor` may look like a comment and be a string. */
function startOfBlock(text: string, from: number, floor: number): number {
  let start = lineStart(text, from);
  while (start > 0) {
    const above = lineStart(text, start - 1);
    if (above < floor || !isComment(lineAt(text, above))) break;
    start = above;
  }
  return start;
}

/** A new table at the end. */
export function insertLast(text: string, path: Keys, leaves: Leaves): Change {
  const at = contentEnd(text);
  const newLine = lineBreakAt(text, at);
  const lines = tableLines(path, leaves, "", "");
  if (at === 0) return { start: 0, end: 0, insert: lines.map((line) => line + newLine).join("") };
  return { start: at, end: at, insert: newLine + lines.map((line) => newLine + line).join("") };
}

function tableLines(path: Keys, leaves: Leaves, indent: string, keyIndent: string): string[] {
  const pairs = entriesOf(leaves).map(({ key, value }) => `${keyIndent}${key} = ${value}`);
  return [`${indent}[${path.map(tomlKey).join(".")}]`, ...pairs];
}
