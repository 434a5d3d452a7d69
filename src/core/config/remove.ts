import type { Document, InlineTable, PairNode, Range, TableNode } from "./document.ts";
import { findPlaces, type Keys } from "./places.ts";
import {
  type Change,
  indentAt,
  isBlank,
  isBlankLine,
  isComment,
  lineBreakAt,
  lineEnd,
  lineStart,
  nextComma,
  nextLine,
  skipBlanks,
} from "./text.ts";

interface Source {
  readonly text: string;
  readonly comments: readonly Range[];
}

/** The changes that take the value or table at `path` out, in all its forms. Comments stay, as lines of their own. */
export function remove(text: string, document: Document, path: Keys): Change[] {
  const source = { text, comments: document.comments };
  const { headers, pairs } = findPlaces(document, path);
  const changes = headers.flatMap((header) => cutTable(source, header));
  const members = new Map<InlineTable, Set<PairNode>>();
  for (const { node } of pairs) {
    if (!node.parent) changes.push(cut(source, node.range));
    else members.set(node.parent, (members.get(node.parent) ?? new Set()).add(node));
  }
  for (const [table, gone] of members) changes.push(...cutMembers(source, table, gone));
  return changes;
}

/** A header and what stands under it; with them goes one blank line, where two would meet. */
function cutTable(source: Source, header: TableNode): Change[] {
  const { text, comments } = source;
  let start = lineStart(text, header.range[0]);
  let end = nextLine(text, header.range[1]);
  if (comments.some(([at]) => at >= start && at < end)) {
    const bracket = text.indexOf("]", header.key.range[1]) + 1;
    return [cut(source, [header.range[0], bracket]), ...header.body.map(({ range }) => cut(source, range))];
  }
  if (isBlankLine(text, end)) {
    if (start === 0) end = nextLine(text, end);
    else if (isBlankLine(text, start - 1)) start = lineStart(text, start - 1);
  }
  return [cutLines(text, start, end)];
}

/** Members of an inline table, each with its comma. */
function cutMembers(source: Source, { body }: InlineTable, gone: ReadonlySet<PairNode>): Change[] {
  const { text } = source;
  const ranges: Range[] = [];
  const lastKept = body.findLastIndex((member) => !gone.has(member));
  for (const [index, member] of body.entries()) {
    const comma = nextComma(text, member.range[1]);
    if (gone.has(member)) ranges.push(member.range);
    if (comma === undefined) continue;
    // The comma of the member that is last from now on goes too: TOML 1.0 has none there. Not when the next member was on
    // another line, which is TOML 1.1 anyway.
    const next = index === lastKept ? body[index + 1] : undefined;
    const isLast = next !== undefined && !text.slice(comma, next.range[0]).includes("\n");
    if (gone.has(member) || isLast) ranges.push([comma, comma + 1]);
  }
  return joinNeighbours(text, ranges).map((range) => cut(source, range));
}

function joinNeighbours(text: string, ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && skipBlanks(text, last[1]) === start) last[1] = end;
    else joined.push([start, end]);
  }
  return joined;
}

function cut({ text, comments }: Source, [start, end]: Range): Change {
  const first = lineStart(text, start);
  const stop = lineEnd(text, end);
  const [before, after] = [text.slice(first, start), text.slice(end, stop)];
  const [lineBreak, indent] = [lineBreakAt(text, start), indentAt(text, start)];
  /** The comments up to `to`, those that have a line of their own with its indentation. */
  const commentLines = (to: number): string[] =>
    comments.flatMap(([from, until]) => {
      if (from < start || from >= to) return [];
      const own = text.slice(lineStart(text, from), from);
      return [(isBlank(own) ? own : indent) + text.slice(from, until)];
    });

  if (isBlank(before) && (isBlank(after) || isComment(after))) {
    const kept = commentLines(stop);
    if (kept.length === 0) return cutLines(text, first, nextLine(text, end));
    return { start: first, end: stop, insert: kept.join(lineBreak) };
  }
  const inside = commentLines(end).map((line, index) => (index === 0 ? line.trimStart() : line));
  if (isBlank(after)) {
    const blank = inside.length > 0 ? " " : "";
    return { start: start - trailingBlanks(before), end: stop, insert: blank + inside.join(lineBreak) };
  }
  const insert = inside.length > 0 ? inside.join(lineBreak) + lineBreak + indent : "";
  // What follows moves up, unless it is the brace after the members that are left.
  const isTail = text[start] === "," && end > start + 1;
  return { start, end: isTail ? end : skipBlanks(text, end), insert };
}

const trailingBlanks = (part: string): number => part.length - part.trimEnd().length;

/** Whole lines; if the last of a text without a final line break goes, the one before it is the last and has none. */
function cutLines(text: string, start: number, end: number): Change {
  const hasNoBreak = end === text.length && start > 0 && !text.endsWith("\n");
  return { start: hasNoBreak ? lineEnd(text, lineStart(text, start - 1)) : start, end, insert: "" };
}
