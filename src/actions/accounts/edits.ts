import type { Edit } from "../../core/config/edit.ts";
import { accountNames } from "../../core/config/odd.ts";
import { takenName } from "../../core/config/taken-name.ts";
import { Fault } from "../../core/fault.ts";
import { own } from "../../core/own.ts";
import { entryOf } from "../../core/resolve.ts";
import type { Config } from "../../schema/config.ts";
import { Secret } from "../../secret.ts";
import { choiceEdits } from "../choose.ts";

/** An account's record but for its name; a key that is undefined is one that the account must not have. */
export type RecordValues = Readonly<Record<string, string | Secret | undefined>>;

/** What adding the account `name` writes: the first one ever becomes the active one. Throws `ACCOUNT_EXISTS` where it exists. */
export function additionOf(config: Config, name: string, record: RecordValues): Edit[] {
  checkFree(config, name);
  const isFirst = accountNames(config).length === 0 && config.active.account === undefined;
  return [...(isFirst ? choiceEdits(config, { account: name, activate: true }) : []), newTable(name, record)];
}

/** Throws `ACCOUNT_EXISTS` for a name that is taken, or differs from one that is only in case; not from `own`, which is given up. */
export function checkFree(config: Config, wanted: string, own?: string): void {
  const name = takenName(config, wanted, own);
  if (name === undefined) return;
  const { type, region } = entryOf(config, name);
  throw new Fault(
    "ACCOUNT_EXISTS",
    { account: name, type, region },
    { place: name === wanted ? {} : { inOtherCase: wanted } },
  );
}

/**
 * What a login writes into config.toml: the account, new or as it was but for `record`, with `project` if there is one, and
 * that it is the active one. A pinned workspace stays only where the account and its project stay.
 */
export function loginEdits(config: Config, name: string, record: RecordValues, project: string | undefined): Edit[] {
  const existing = own(config.accounts, name);
  const chosen = choiceEdits(config, { account: name, activate: true, project: existing && project });
  if (!existing) return [newTable(name, { ...record, default_project: project }), ...chosen];
  const edits = Object.entries(record).map(([key, value]) => ({
    path: ["accounts", name, key],
    value: inTheClear(value),
  }));
  return [...edits, ...chosen];
}

/** The account `name` with this record. */
export function newTable(name: string, record: RecordValues): Edit {
  const entries = Object.entries(record).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, inTheClear(value)] as const],
  );
  return { path: ["accounts", name], value: Object.fromEntries(entries) };
}

/** A value as the file holds it. */
export function inTheClear(value: string | Secret): string;
export function inTheClear(value: string | Secret | undefined): string | undefined;
export function inTheClear(value: string | Secret | undefined): string | undefined {
  return value instanceof Secret ? value.reveal() : value;
}
