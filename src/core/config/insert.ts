import type { Document, InlineTable, PairNode, TableNode } from "./document.ts";
import { findPlaces, headerAt, inlineTableAt, type Keys, lastPairIn, type Places, pairAt } from "./places.ts";
import { type Entry, entriesOf, insertAfter, insertFirst, insertLast, type Leaf, type Leaves } from "./tables.ts";
import {
  type Change,
  indentAt,
  isBlank,
  isComment,
  lineBreakAt,
  lineEnd,
  lineStart,
  nextComma,
  tomlKey,
  tomlValue,
} from "./text.ts";

/** The changes that set the value at `path`: its characters where it is there, else a pair in its table. */
export function setLeaf(text: string, document: Document, path: Keys, value: Leaf): Change[] {
  const pair = pairAt(findPlaces(document, path), path);
  if (pair) {
    const [start, end] = pair.node.value.range;
    return [{ start, end, insert: tomlValue(value) }];
  }
  const table = path.slice(0, -1);
  const leaves = { [path.at(-1) ?? ""]: value };
  return (
    addEntries(text, findPlaces(document, table), table, entriesOf(leaves)) ?? addTable(text, document, table, leaves)
  );
}

/** The changes that add a table, which is not there yet, in the form that its neighbours have. */
export function addTable(text: string, document: Document, path: Keys, leaves: Leaves): Change[] {
  const group = path.slice(0, -1);
  if (group.length === 0) return [insertFirst(text, document, path, leaves)];
  const places = findPlaces(document, group);
  const header = headerAt(places, group);
  const neighbour = lastPairIn(places, group);
  const last = places.headers.findLast((table) => table !== header) ?? (neighbour ? undefined : header);
  if (last) return [insertAfter(text, last, path, leaves)];
  const name = tomlKey(path.at(-1) ?? "");
  const isDotted = neighbour !== undefined && neighbour.keys.length > path.length;
  const entries = isDotted ? entriesOf(leaves, `${name}.`) : [{ key: name, value: inlineTable(leaves) }];
  return addEntries(text, places, group, entries) ?? [insertLast(text, path, leaves)];
}

const inlineTable = (leaves: Leaves): string => {
  const pairs = entriesOf(leaves).map(({ key, value }) => `${key} = ${value}`);
  return `{ ${pairs.join(", ")} }`;
};

/** Pairs in the table at `path`, in the form in which it is written; undefined where it is not, or only tables below it. */
function addEntries(text: string, places: Places, path: Keys, entries: readonly Entry[]): Change[] | undefined {
  const inline = inlineTableAt(places, path);
  if (inline) return addMembers(text, inline, inline.body.at(-1), spell(text, inline.body, "", entries));
  const header = headerAt(places, path);
  const neighbour = lastPairIn(places, path);
  if (!neighbour) return header && [addLines(text, header, spell(text, [], "", entries))];
  const { node, inherited } = neighbour;
  const joint = node.key.parts[path.length - inherited - 1];
  const prefix = joint ? `${text.slice(node.key.range[0], joint.range[1])}.` : "";
  const siblings = header?.body ?? places.pairs.map((pair) => pair.node);
  const spelled = spell(text, siblings, prefix, entries);
  return node.parent ? addMembers(text, node.parent, node, spelled) : [addLines(text, node, spelled)];
}

/** `key = value` with the white space that `siblings` have, and in their column where they are aligned. */
function spell(text: string, siblings: readonly PairNode[], prefix: string, entries: readonly Entry[]): string[] {
  const last = siblings.at(-1);
  const [before, after] = last ? gaps(text, last) : [" ", " "];
  const isAligned = siblings.some((sibling) => gaps(text, sibling)[0].length > 1);
  const column = last ? last.value.range[0] - last.key.range[0] - after.length - 1 : 0;
  return entries.map(({ key, value }) => {
    const start = prefix + key;
    const padded = isAligned ? `${start} `.padEnd(column) : start + before;
    return `${padded}=${after}${value}`;
  });
}

/** The white space before and after the "=". */
function gaps(text: string, { key, value }: PairNode): [string, string] {
  const [before = "", after = ""] = text.slice(key.range[1], value.range[0]).split("=");
  return [before, after];
}

function addLines(text: string, after: PairNode | TableNode, lines: readonly string[]): Change {
  const at = lineEnd(text, after.range[1]);
  const newLine = lineBreakAt(text, at) + indentAt(text, after.range[0]);
  return { start: at, end: at, insert: lines.map((line) => newLine + line).join("") };
}

function addMembers(
  text: string,
  table: InlineTable,
  after: PairNode | undefined,
  members: readonly string[],
): Change[] {
  if (!after) return [fillTable(text, table, members.join(", "))];
  const comma = nextComma(text, after.range[1]);
  const end = comma === undefined ? after.range[1] : comma + 1;
  const before = text.slice(lineStart(text, after.range[0]), after.range[0]);
  const at = lineEnd(text, end);
  const rest = text.slice(end, at);
  const hasOwnLine = isBlank(before) && (isBlank(rest) || isComment(rest));
  const joint = hasOwnLine ? lineBreakAt(text, at) + before : " ";
  const place = hasOwnLine ? at : end;
  if (comma !== undefined)
    return [{ start: place, end: place, insert: members.map((member) => `${joint}${member},`).join("") }];
  return [
    { start: end, end, insert: "," },
    { start: place, end: place, insert: members.map((member) => joint + member).join(",") },
  ];
}

/** What an inline table without members gets. If it goes over several lines, its brace has a line of its own. */
function fillTable(text: string, table: InlineTable, members: string): Change {
  const [start, end] = [table.range[0] + 1, table.range[1] - 1];
  if (!text.slice(start, end).includes("\n")) return { start, end, insert: ` ${members} ` };
  const at = lineStart(text, end);
  return { start: at, end: at, insert: `${indentAt(text, end)}  ${members}${lineBreakAt(text, start)}` };
}
