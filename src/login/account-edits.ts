import type { Edit } from "../core/config-edit.ts";
import type { Config } from "../schema/config.ts";

/** An account's record as it is written: its secret in the clear, and undefined for a key that it must not have. */
export type WrittenRecord = Readonly<Record<string, string | undefined>>;

/**
 * What a login writes into config.toml: the account, new or as it was but for `record`, with `project` if it has none, and
 * that it is the active one. A pinned workspace stays only where the account and its project stay.
 */
export function loginEdits(config: Config, name: string, record: WrittenRecord, project: string | undefined): Edit[] {
  const existing = Object.hasOwn(config.accounts, name) ? config.accounts[name] : undefined;
  const fills = existing?.default_project === undefined && project !== undefined;
  const written = fills ? { ...record, default_project: project } : record;
  const keepsPin = existing !== undefined && !fills && config.active.account === name;
  return [
    ...(existing
      ? Object.entries(written).map(([key, value]) => ({ path: ["accounts", name, key], value }))
      : [newTable(name, written)]),
    { path: ["active", "account"], value: name },
    ...(keepsPin ? [] : [{ path: ["active", "workspace"], value: undefined }]),
  ];
}

function newTable(name: string, record: WrittenRecord): Edit {
  const entries = Object.entries(record).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return { path: ["accounts", name], value: Object.fromEntries(entries) };
}
