import { parse, type TomlTable, type TomlValue } from "smol-toml";
import { Fault } from "../fault.ts";
import { keyPath } from "../issues.ts";
import { parseDocument } from "./document.ts";
import { addTable, setLeaf } from "./insert.ts";
import type { Keys } from "./places.ts";
import { remove } from "./remove.ts";
import { rename } from "./rename.ts";
import type { Leaf, Leaves } from "./tables.ts";
import { applyChanges } from "./text.ts";

/**
 * One edit of config.toml: a string or number sets the value at `path`; a record adds the table `path`, which is not there
 * yet; undefined removes the value or the whole table, and does nothing where there is none. `renamed` gives the table `path`,
 * which is there, another name, which is not.
 */
export type Edit = SetEdit | RenameEdit;

/** Sets, adds or removes. */
export interface SetEdit {
  readonly path: Keys;
  readonly value: Leaf | Leaves | undefined;
}

interface RenameEdit {
  readonly path: Keys;
  readonly renamed: string;
}

const BYTE_ORDER_MARK = "\ufeff";

/**
 * `text`, a valid config.toml, after `edits`. Only what the edits touch changes: every other line stays as it is, and
 * every comment stays. Throws `INVALID_ARGS` for a value that no file can hold, and `INTERNAL_ERROR` (nothing may be written
 * then) when the result would not be exactly the edited value.
 */
export function editConfig(text: string, edits: readonly Edit[]): string {
  for (const edit of edits) refuseHalfCharacters(edit);
  try {
    return apply(text, edits);
  } catch {
    // No cause: a parser's error quotes the text.
    throw new Fault("INTERNAL_ERROR", { paths: edits.map(({ path }) => keyPath(path)) });
  }
}

function apply(text: string, edits: readonly Edit[]): string {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
  let body = text.slice(mark.length);
  const expected = read(body);
  for (const edit of edits) {
    const { path } = edit;
    if ("renamed" in edit) {
      body = applyChanges(body, rename(parseDocument(body), path, edit.renamed));
      put(expected, [...path.slice(0, -1), edit.renamed], get(expected, path));
      put(expected, path, undefined);
      continue;
    }
    const { value } = edit;
    if (isSame(get(expected, path), value)) continue;
    const document = parseDocument(body);
    if (value === undefined) body = applyChanges(body, remove(body, document, path));
    else if (typeof value === "object") body = applyChanges(body, addTable(body, document, path, value));
    else body = applyChanges(body, setLeaf(body, document, path, value));
    put(expected, path, value);
  }
  const actual = read(body);
  for (const { path } of edits) for (const root of [expected, actual]) dropEmpty(root, path.slice(0, -1));
  if (!isSame(actual, expected)) throw new Error("the edited text says something else");
  return mark + body;
}

const read = (text: string): TomlTable => parse(text, { integersAsBigInt: "asNeeded" });

/** Half of a surrogate pair would be written as another character. */
function refuseHalfCharacters(edit: Edit): void {
  if ("renamed" in edit) return; // a name is checked before
  const { path, value } = edit;
  const leaves = typeof value === "object" ? Object.entries(value) : [["", value] as const];
  const bad = leaves.find(([, leaf]) => typeof leaf === "string" && !leaf.isWellFormed());
  if (!bad) return;
  const key = keyPath([...path, bad[0]].filter(Boolean));
  throw new Fault("INVALID_ARGS", {}, { place: { refusal: { reason: "no_unicode", key } } });
}

type Value = TomlValue | Leaf | Leaves | undefined;

const isTable = (value: Value): value is TomlTable =>
  typeof value === "object" && !Array.isArray(value) && !(value instanceof Date);

function get(root: TomlTable, path: Keys): Value {
  let value: Value = root;
  for (const key of path) value = isTable(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return value;
}

function put(root: TomlTable, path: Keys, value: Value): void {
  let table = root;
  for (const key of path.slice(0, -1)) {
    const inner: Value = table[key] ?? Object.create(null);
    if (!isTable(inner)) throw new Error("a value stands where a table should");
    table[key] = inner;
    table = inner;
  }
  const last = path.at(-1) ?? "";
  if (value === undefined) delete table[last];
  else table[last] = value as TomlValue;
}

/** A table that its last key left may be there or not: that depends on how it was written. */
function dropEmpty(root: TomlTable, path: Keys): void {
  for (let length = path.length; length > 0; length--) {
    const table = get(root, path.slice(0, length));
    if (isTable(table) && Object.keys(table).length === 0) put(root, path.slice(0, length), undefined);
  }
}

function isSame(a: Value, b: Value): boolean {
  if (a instanceof Date && b instanceof Date) return a.toISOString() === b.toISOString();
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => isSame(item, b[i]));
  if (!isTable(a) || !isTable(b)) return Object.is(a, b);
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
}
