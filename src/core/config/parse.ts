import { parse, TomlError, type TomlTable, type TomlValue } from "smol-toml";
import { safeParse } from "valibot";
import { Config } from "../../schema/config.ts";
import { Fault } from "../fault.ts";
import { describeIssue, keyPath } from "../issues.ts";

const MOST_DETAILS = 50;

/**
 * The config file at `path`, whose text is `text`. Throws `CONFIG_ERROR` when it is not TOML, was written by a release
 * before 0.4, or breaks the schema. The details say where and why, and quote no value.
 */
export function parseConfig(text: string, path: string): Config {
  const root = parseToml(text, path);
  const old = keysFromBefore04(root);
  if (old.length > 0) throw new Fault("CONFIG_ERROR", { path, found: old });
  const shapes = notTables(root);
  if (shapes.length > 0) throw refuse(path, shapes);
  const result = safeParse(Config, root);
  if (result.success) return result.output;
  throw refuse(path, result.issues.map(describeIssue));
}

function parseToml(text: string, path: string): TomlTable {
  try {
    return parse(text, { integersAsBigInt: "asNeeded" });
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const { line, column } = error;
    const reason = firstLine(error.message).replace("Invalid TOML document: ", "");
    // The error itself is no cause: the rest of its message quotes the line, which may hold a secret.
    throw new Fault("CONFIG_ERROR", { path, line, column, issues: [reason] });
  }
}

const firstLine = (text: string): string => text.split("\n", 1)[0] ?? "";

const refuse = (path: string, reasons: readonly string[]): Fault => {
  const issues = reasons.slice(0, MOST_DETAILS);
  const isCut = issues.length < reasons.length;
  return new Fault("CONFIG_ERROR", { path, issues, ...(isCut && { issue_count: reasons.length }) });
};

const isTable = (value: TomlValue | undefined): value is TomlTable =>
  typeof value === "object" && !Array.isArray(value) && !(value instanceof Date);

/** The schema's objects would also take a list or a date, which are objects to JavaScript. */
function notTables(root: TomlTable): string[] {
  const reasons: string[] = [];
  const look = (keys: string[], value: TomlValue | undefined): void => {
    if (value !== undefined && !isTable(value)) reasons.push(`${keyPath(keys)}: must be a table`);
  };
  for (const key of ["active", "accounts", "targets", "settings"]) look([key], root[key]);
  for (const key of ["accounts", "targets"]) {
    const tables = root[key];
    if (isTable(tables)) for (const name of Object.keys(tables)) look([key, name], tables[name]);
  }
  if (isTable(root.settings)) look(["settings", "custom_header"], root.settings.custom_header);
  return reasons;
}

/** What in the file shows that a release before 0.4 wrote it (docs/migration-0.3.md). */
function keysFromBefore04({ config_version, default: active, credentials, projects, ...root }: TomlTable): string[] {
  const found: string[] = [];
  if (config_version !== undefined) found.push("config_version");
  if (active !== undefined) found.push("default");
  if (credentials !== undefined) found.push("[credentials]");
  if (projects !== undefined) found.push("[projects]");
  if (isTable(root.active) && root.active.project !== undefined) found.push("project in [active]");
  const accounts = isTable(root.accounts) ? root.accounts : {};
  const name = Object.keys(accounts).find((key) => isTable(accounts[key]) && accounts[key].project_id !== undefined);
  if (name !== undefined) found.push(`project_id in [${keyPath(["accounts", name])}]`);
  return found;
}
