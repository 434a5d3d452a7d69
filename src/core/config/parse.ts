import { parse, TomlError, type TomlTable } from "smol-toml";
import type { Config } from "../../schema/config.ts";
import { Fault } from "../fault.ts";
import { keyPath } from "../issues.ts";
import { isTable, readEntries } from "./entries.ts";

const MOST_DETAILS = 50;

/**
 * The config file at `path`, whose text is `text`. Throws `CONFIG_ERROR` when it is not TOML, was written by a release
 * before 0.4, or has tables that nobody knows. The details say where and why, and quote no value. An entry that breaks a rule of its
 * own is no error here: it is among the odd ones.
 */
export function parseConfig(text: string, path: string): Config {
  const root = parseToml(text, path);
  const old = keysFromBefore04(root);
  if (old.length > 0) throw new Fault("CONFIG_ERROR", { path, found: old });
  const areTables = tables.every((key) => root[key] === undefined || isTable(root[key]));
  // Before a table is named: what stands as its name may be one of the secrets.
  const config = areTables ? readEntries(root, path) : undefined;
  const reasons = strangeTables(root);
  if (config === undefined || reasons.length > 0) throw refuse(path, reasons);
  return config;
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

const tables = ["active", "accounts", "targets", "settings"];

/** What is wrong with the file as a whole: what it consists of is not known. */
const strangeTables = (root: TomlTable): string[] =>
  Object.entries(root).flatMap(([key, value]) => {
    if (!tables.includes(key)) return [`${keyPath([key])}: unknown key`];
    return isTable(value) ? [] : [`${key}: must be a table`];
  });

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
