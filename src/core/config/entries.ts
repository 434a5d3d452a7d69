import type { TomlTable, TomlValue } from "smol-toml";
import * as v from "valibot";
import {
  AccountRecord,
  ActiveSession,
  type Config,
  CustomHeader,
  type OddEntries,
  type OddEntry,
  TargetRecord,
} from "../../schema/config.ts";
import { AccountType, Name, NonEmpty, ProjectId, Region, TargetName, WorkspaceId } from "../../schema/primitives.ts";
import { reasonOf } from "../issues.ts";

/** Whether it is a table: a list and a date are objects to JavaScript, too. */
export const isTable = (value: TomlValue | undefined): value is TomlTable =>
  typeof value === "object" && !Array.isArray(value) && !(value instanceof Date);

/** The entries of a config file whose tables are known, the odd ones apart. */
export function readEntries(root: TomlTable, path: string): Config {
  const accounts = readTables(root.accounts, Name, AccountRecord, accountKeys);
  const targets = readTables(root.targets, TargetName, TargetRecord, targetKeys);
  const active = readTable(root.active ?? {}, ActiveSession);
  const settings = isTable(root.settings) ? root.settings : {};
  const header = "custom_header" in settings ? readTable(settings.custom_header, CustomHeader) : undefined;
  const odd: OddEntries = {
    path,
    accounts: accounts.odd,
    targets: targets.odd,
    ...(active.odd && { active: active.odd }),
    ...(header?.odd && { custom_header: header.odd }),
  };
  const isOdd = active.odd ?? header?.odd ?? [...Object.keys(odd.accounts), ...Object.keys(odd.targets)][0];
  return {
    active: active.value ?? asItShouldBe(root.active, ActiveSession.entries),
    accounts: accounts.usable,
    targets: targets.usable,
    settings: header?.value ? { custom_header: header.value } : {},
    ...(isOdd !== undefined && { odd }),
  };
}

const accountKeys = { type: AccountType, region: Region, default_project: ProjectId };
const targetKeys = { account: NonEmpty, project: ProjectId, workspace: WorkspaceId };

type Schemas = Readonly<Record<string, v.GenericSchema>>;

/** valibot's own record would drop those called `constructor` or `__proto__`, which are legal names. */
function readTables<const S extends v.GenericSchema, const K extends Schemas>(
  tables: TomlValue | undefined,
  nameSchema: v.GenericSchema,
  schema: S,
  keys: K,
) {
  const usable: Record<string, v.InferOutput<S>> = Object.create(null);
  const odd: Record<string, OddEntry & Found<K>> = Object.create(null);
  for (const [name, table] of Object.entries(isTable(tables) ? tables : {})) {
    const { issues = [] } = v.safeParse(nameSchema, name);
    const { value, odd: of } = readTable(table, schema);
    const wrong = [...issues.map((issue) => ({ reason: `the name ${issue.message}` })), ...(of?.issues ?? [])];
    if (wrong.length > 0) odd[name] = { issues: wrong, ...asItShouldBe(table, keys) };
    else usable[name] = value as v.InferOutput<S>;
  }
  return { usable, odd };
}

function readTable<const S extends v.GenericSchema>(
  table: TomlValue | undefined,
  schema: S,
): { value?: v.InferOutput<S>; odd?: OddEntry } {
  if (!isTable(table)) return { odd: { issues: [{ reason: "must be a table" }] } };
  const result = v.safeParse(schema, table);
  if (result.success) return { value: result.output };
  const issues = result.issues.map((issue) => {
    const key = issue.path?.[0]?.key;
    return { ...(key !== undefined && { key: String(key) }), reason: reasonOf(issue) };
  });
  return { odd: { issues } };
}

type Found<K extends Schemas> = { [Key in keyof K]?: v.InferOutput<K[Key]> };

/** The values of `keys` that are as they should be. */
function asItShouldBe<const K extends Schemas>(table: TomlValue | undefined, keys: K): Found<K> {
  const found: Found<K> = {};
  for (const key of Object.keys(keys) as (keyof K & string)[]) {
    const result = v.safeParse(keys[key] as K[typeof key], isTable(table) ? table[key] : undefined);
    if (result.success && result.output !== undefined) found[key] = result.output;
  }
  return found;
}
