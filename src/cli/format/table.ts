import type { Paper } from "./paper.ts";
import { fit, pad, widthOf } from "./width.ts";

export interface Column<T> {
  readonly title: string;
  /** undefined and null are shown as a dash. */
  readonly value: (item: T) => string | number | null | undefined;
  /** Never shortened where it can be helped: half an id is of no use. */
  readonly whole?: true;
}

const GAP = 2;
const LEAST = 6;
const MOST_WHOLE = 24;

/** Rows under a header, as wide as the paper; `isActive` puts a star in front. */
export function table<T>(
  items: readonly T[],
  columns: readonly Column<T>[],
  paper: Paper,
  isActive?: (item: T) => boolean,
): string {
  const room = paper.width - (isActive ? GAP : 0);
  const cells = items.map((item) => columns.map(({ value }) => fit(String(value(item) ?? "-"), room)));
  const natural = columns.map(({ title }, index) => widest(cells, index, title.length));
  const widths = shrink(natural, columns, room);
  const line = (row: readonly string[]): string =>
    widths
      .map((width, index) => pad(fit(row[index] ?? "", width), width))
      .join(" ".repeat(GAP))
      .trimEnd();
  const star = (item: T): string => (isActive ? (isActive(item) ? paper.green("* ") : "  ") : "");
  const header = (isActive ? "  " : "") + line(columns.map(({ title }) => title));
  return [paper.dim(header), ...items.map((item, index) => star(item) + line(cells[index] ?? []))].join("\n");
}

function widest(cells: readonly (readonly string[])[], index: number, start: number): number {
  let most = start;
  for (const row of cells) most = Math.max(most, widthOf(row[index] ?? ""));
  return most;
}

/** The widths that fit into `room`: the widest columns give first; if all have given, the last ones are left out. */
function shrink(natural: readonly number[], columns: readonly Column<never>[], room: number): number[] {
  const least = natural.map((width, index) => Math.min(width, columns[index]?.whole ? MOST_WHOLE : LEAST));
  const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width + GAP, -GAP);
  let count = natural.length;
  while (count > 1 && total(least.slice(0, count)) > room) count--;
  const widths = natural.slice(0, count);
  while (total(widths) > room) {
    const spare = widths.map((width, index) => (width > (least[index] ?? 0) ? width : 0));
    const most = Math.max(...spare);
    if (most === 0) break;
    widths[spare.lastIndexOf(most)] = most - 1;
  }
  return widths;
}

/** A label and its value; `null` is shown as a dash, and what is undefined is left out. */
export type Pair = readonly [label: string, value: string | number | null | undefined];

/** Values beside their labels, aligned. */
export function pairs(entries: readonly Pair[], paper: Paper): string {
  const shown = entries.filter(([, value]) => value !== undefined);
  const width = Math.max(...shown.map(([label]) => label.length));
  const room = Math.max(LEAST, paper.width - width - GAP);
  return shown
    .map(([label, value]) => `${paper.dim(pad(label, width))}${" ".repeat(GAP)}${fit(String(value ?? "-"), room)}`)
    .join("\n");
}
