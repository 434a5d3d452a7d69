import type * as v from "valibot";
import { type ResponseName, responses } from "../../schema/responses.ts";

/** An answer as rows of texts, for `csv` and `plain`. What is null or absent is an empty text. */
export interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** False for one thing, which is then the only row. */
  readonly isList: boolean;
}

type Flat = ReadonlyMap<string, string>;

/**
 * A list has the columns that its schema names, whatever its items hold. Anything else is one row of all its fields; those of
 * an object inside are called `account.name` and so on. Advice (`next`) is no data.
 */
export function rowsOf(name: ResponseName, data: object): Rows {
  const { items, next: _advice, ...rest } = data as { items?: readonly object[]; next?: unknown };
  if (items) {
    const columns = columnsOf(name) ?? [];
    const rows = items.map((item) => columns.map((column) => text((item as Record<string, unknown>)[column])));
    return { columns, rows, isList: true };
  }
  const flat = flatten(onlyPart(rest));
  return { columns: [...flat.keys()], rows: [[...flat.values()]], isList: false };
}

/** The names that the schema gives to the fields of an item. */
function columnsOf(name: ResponseName): string[] | undefined {
  const entries: Readonly<Record<string, unknown>> = responses[name].entries;
  const list = entries.items as v.ArraySchema<v.ObjectSchema<v.ObjectEntries, undefined>, undefined> | undefined;
  return list && Object.keys(list.item.entries);
}

/** `{account: {…}}` is about the account alone. */
function onlyPart(data: object): object {
  const [only, ...more] = Object.values(data);
  return more.length === 0 && isObject(only) ? only : data;
}

function flatten(data: object, prefix = ""): Flat {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(data)) {
    if (isObject(value)) for (const [inner, field] of flatten(value, `${prefix}${key}.`)) flat.set(inner, field);
    else flat.set(prefix + key, text(value));
  }
  return flat;
}

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function text(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map((one) => (isObject(one) ? JSON.stringify(one) : String(one))).join(";");
  return isObject(value) ? JSON.stringify(value) : String(value);
}
