import { loginCommand } from "../../core/advice/login-command.ts";
import { commandFor } from "../../core/advice/shell-quote.ts";
import type { Edit } from "../../core/config/edit.ts";
import { takenName } from "../../core/config/taken-name.ts";
import { MixpanelError } from "../../errors.ts";
import type { Config } from "../../schema/config.ts";
import { Secret } from "../../secret.ts";

/** An account's record but for its name; a key that is undefined is one that the account must not have. */
export type RecordValues = Readonly<Record<string, string | Secret | undefined>>;

/** What adding the account `name` writes: the first one ever becomes the active one. Throws `ACCOUNT_EXISTS` where it exists. */
export function additionOf(config: Config, name: string, record: RecordValues): Edit[] {
  checkFree(config, name);
  const isFirst = Object.keys(config.accounts).length === 0 && config.active.account === undefined;
  const added = newTable(name, record);
  if (!isFirst) return [added];
  // A workspace that was left there belongs to an account that is gone.
  return [{ path: ["active", "account"], value: name }, { path: ["active", "workspace"], value: undefined }, added];
}

/** Throws `ACCOUNT_EXISTS` for a name that is taken, or differs from one that is only in case. */
export function checkFree(config: Config, wanted: string): void {
  const name = takenName(config, wanted);
  if (name === undefined) return;
  const next = [{ command: commandFor("mp account show", name), label: "See what it is" }];
  if (config.accounts[name]?.type === "service_account")
    next.push({ command: loginCommand({ serviceAccount: true, name }), label: "Or give it a new secret" });
  throw new MixpanelError(
    "ACCOUNT_EXISTS",
    `The account "${name}" exists already. Run: ${next.map(({ command }) => command).join(", or to give it a new secret: ")}`,
    { details: { account: name }, next },
  );
}

/**
 * What a login writes into config.toml: the account, new or as it was but for `record`, with `project` if it has none, and
 * that it is the active one. A pinned workspace stays only where the account and its project stay.
 */
export function loginEdits(config: Config, name: string, record: RecordValues, project: string | undefined): Edit[] {
  const existing = Object.hasOwn(config.accounts, name) ? config.accounts[name] : undefined;
  const fills = existing?.default_project === undefined && project !== undefined;
  const written = fills ? { ...record, default_project: project } : record;
  const keepsPin = existing !== undefined && !fills && config.active.account === name;
  return [
    ...(existing
      ? Object.entries(written).map(([key, value]) => ({ path: ["accounts", name, key], value: inTheClear(value) }))
      : [newTable(name, written)]),
    { path: ["active", "account"], value: name },
    ...(keepsPin ? [] : [{ path: ["active", "workspace"], value: undefined }]),
  ];
}

function newTable(name: string, record: RecordValues): Edit {
  const entries = Object.entries(record).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, inTheClear(value)] as const],
  );
  return { path: ["accounts", name], value: Object.fromEntries(entries) };
}

function inTheClear(value: string | Secret): string;
function inTheClear(value: string | Secret | undefined): string | undefined;
function inTheClear(value: string | Secret | undefined): string | undefined {
  return value instanceof Secret ? value.reveal() : value;
}
