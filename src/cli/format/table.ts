import type { Paper } from "./paper.ts";
import { fit, pad, widthOf, wrap } from "./width.ts";

export interface Column<T> {
  readonly title: string;
  /** undefined and null are shown as a dash. */
  readonly value: (item: T) => string | number | null | undefined;
  /** Dropped rather than shortened: half an id is of no use. */
  readonly whole?: true;
  /** The id or name of the row's thing, which the next command needs: never dropped, and shortened last. */
  readonly key?: true;
}

const GAP = 2;
const LEAST = 6;
/** Of a value that goes on for longer nothing is shown. */
const MOST_VALUE = 2000;

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
  const isEmpty = (index: number): boolean => cells.every((row) => row[index] === "-");
  const kept = withoutThoseThatSayLeast(natural, columns, isEmpty, room);
  const widths = shrink(
    kept.map((index) => natural[index] ?? 0),
    kept.map((index) => columns[index]?.key === true || columns[index]?.whole === true),
    room,
  );
  const line = (row: readonly string[]): string =>
    kept
      .map((column, index) => pad(fit(row[column] ?? "", widths[index] ?? 0), widths[index] ?? 0))
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

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width + GAP, -GAP);

/** The columns that stay: those go first that are empty, then those that may be shortened, then the others, the last ones first. */
function withoutThoseThatSayLeast(
  natural: readonly number[],
  columns: readonly Column<never>[],
  isEmpty: (index: number) => boolean,
  room: number,
): readonly number[] {
  const least = natural.map((width, index) =>
    columns[index]?.key || columns[index]?.whole ? width : Math.min(width, LEAST),
  );
  const all = [...columns.keys()];
  const worth = (index: number): number => (isEmpty(index) ? 0 : columns[index]?.whole ? 2 : 1);
  const going = all.filter((index) => !columns[index]?.key).sort((a, b) => worth(a) - worth(b) || b - a);
  let kept = all;
  for (const index of going) {
    if (total(kept.map((one) => least[one] ?? 0)) <= room) break;
    kept = kept.filter((one) => one !== index);
  }
  return kept;
}

/** The widths that fit into `room`: the widest columns give first, those that are to stay whole last. */
function shrink(natural: readonly number[], whole: readonly boolean[], room: number): number[] {
  const widths = [...natural];
  const give = (mayGive: (index: number) => boolean): void => {
    while (total(widths) > room) {
      const spare = widths.map((width, index) => (mayGive(index) && width > LEAST ? width : 0));
      const most = Math.max(...spare);
      if (most === 0) return;
      widths[spare.lastIndexOf(most)] = most - 1;
    }
  };
  give((index) => !whole[index]);
  give(() => true);
  return widths;
}

/** A label and its value; `null` is shown as a dash, and what is undefined is left out. */
export type Pair = readonly [label: string, value: string | number | null | undefined];

/** Values beside their labels, aligned; a long one goes on below, broken between words, and none is cut. */
export function pairs(entries: readonly Pair[], paper: Paper): string {
  const shown = entries.filter(([, value]) => value !== undefined);
  const width = Math.max(...shown.map(([label]) => label.length));
  const room = Math.max(2 * LEAST, paper.width - width - GAP);
  return shown
    .map(([label, value]) => {
      const lines = wrap(fit(String(value ?? "-"), MOST_VALUE).split(" "), room);
      return `${paper.dim(pad(label, width))}${" ".repeat(GAP)}${lines.join(`\n${" ".repeat(width + GAP)}`)}`;
    })
    .join("\n");
}
