import { type ResponseName, responses } from "../../schema/responses.ts";

/** An answer as rows of texts, for `csv` and `plain`. What is null or absent is an empty text. */
export interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** False for one thing, which is then the only row. */
  readonly isList: boolean;
}

/** What the schemas of responses are made of, as far as columns go. */
interface Schema {
  readonly type: string;
  /** The fields of an object. */
  readonly entries?: Fields;
  /** What is optional or nullable here. */
  readonly wrapped?: Schema;
  /** What an array holds. */
  readonly item?: Schema;
}
type Fields = Readonly<Record<string, Schema>>;

/**
 * The columns are those that the schema names, whatever this answer holds: a list has those of its items, anything else is one
 * row, where the fields of an object inside are called `account.name` and so on. Advice (`next`) is no data.
 */
export function rowsOf(name: ResponseName, data: object): Rows {
  const { items, next: _advice, ...fields }: Fields = responses[name].entries;
  const list = fieldsOf(items?.item);
  if (list) return { ...table(list, (data as { items: readonly object[] }).items), isList: true };
  // `{account: {…}}` is about the account alone, also where it may name the sandbox that its advice is for.
  const [only = "", ...more] = Object.keys(fields).filter((key) => key !== "sandbox");
  const inner = more.length === 0 ? fieldsOf(fields[only]) : undefined;
  const row = inner ? (data as Record<string, object | null>)[only] : data;
  return { ...table(inner ?? fields, [row ?? {}]), isList: false };
}

function table(fields: Fields, items: readonly object[]): Pick<Rows, "columns" | "rows"> {
  const paths = pathsOf(fields);
  const rows = items.map((item) => paths.map((path) => text(valueAt(item, path))));
  return { columns: paths.map((path) => path.join(".")), rows };
}

const pathsOf = (fields: Fields): string[][] =>
  Object.entries(fields).flatMap(([key, schema]) => {
    const inner = fieldsOf(schema);
    return inner ? pathsOf(inner).map((path) => [key, ...path]) : [[key]];
  });

const fieldsOf = (schema: Schema | undefined): Fields | undefined =>
  schema?.wrapped ? fieldsOf(schema.wrapped) : schema?.entries;

const valueAt = (item: unknown, [key, ...rest]: readonly string[]): unknown =>
  key === undefined || typeof item !== "object" || item === null
    ? item
    : valueAt((item as Record<string, unknown>)[key], rest);

function text(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map((one) => (isObject(one) ? JSON.stringify(one) : String(one))).join(";");
  return isObject(value) ? JSON.stringify(value) : String(value);
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
