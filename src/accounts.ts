import { summarise } from "./account-summary.ts";
import type { Edit } from "./core/config-edit.ts";
import { accountOf } from "./core/resolve.ts";
import { getAnAccount } from "./core/steps.ts";
import { MixpanelError } from "./errors.ts";
import type { Context } from "./ports.ts";
import type { Account, Config } from "./schema/config.ts";
import type { Region } from "./schema/primitives.ts";
import type { AccountSummary, ActiveSession } from "./schema/responses.ts";
import { Secret } from "./secret.ts";
import { changeConfig, readConfig } from "./storage/config-store.ts";
import { exists, removeFile, removeFolder } from "./storage/files.ts";
import { withLock } from "./storage/lock.ts";
import { accountFolder, folderLock } from "./storage/paths.ts";

/** A refresh may be waiting for a slow server: the OAuth timeout plus 5 s. */
const FOLDER_LOCK_WAIT_MS = 35_000;

/** All accounts of the config file, sorted by name. */
export const list = (context: Context): AccountSummary[] => summarise(context, readConfig(context));

/** One account; without a name the active one. Throws `ACCOUNT_NOT_FOUND`, `NEEDS_ACCOUNT`. */
export function show(context: Context, name?: string): AccountSummary {
  const config = readConfig(context);
  const wanted = name ?? config.active.account;
  if (wanted === undefined) {
    const next = getAnAccount(Object.keys(config.accounts).length > 0);
    throw new MixpanelError("NEEDS_ACCOUNT", `No account is active. Run: ${next[0]?.command}`, { next });
  }
  return summaryOf(context, config, wanted, name === undefined ? "[active]" : undefined);
}

/** Add an account; the first one ever becomes the active one. Throws `ACCOUNT_EXISTS`. */
export async function add(context: Context, { name, ...record }: Account): Promise<AccountSummary> {
  const config = await changeConfig(context, (before) => {
    checkFree(before, name);
    const isFirst = Object.keys(before.accounts).length === 0 && before.active.account === undefined;
    const edits: Edit[] = [{ path: ["accounts", name], value: plain(record) }];
    return isFirst ? [{ path: ["active", "account"], value: name }, ...edits] : edits;
  });
  return summaryOf(context, config, name);
}

/** Throws `ACCOUNT_EXISTS` for a name that is taken. */
export function checkFree({ accounts }: Config, name: string): void {
  if (!Object.hasOwn(accounts, name)) return;
  throw new MixpanelError("ACCOUNT_EXISTS", `The account "${name}" exists already. Run: mp account show ${name}`, {
    details: { account: name },
    next: [{ command: `mp account show ${name}`, label: "See what it is" }],
  });
}

/** The record as it is written into the config file: its secret in the clear, and no key without a value. */
function plain(record: object): Record<string, string> {
  const entries = Object.entries(record) as [string, string | Secret | undefined][];
  return Object.fromEntries(
    entries.flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value instanceof Secret ? value.reveal() : value]],
    ),
  );
}

export interface AccountChanges {
  readonly region?: Region;
  readonly project?: string;
  readonly username?: string;
  readonly tokenEnv?: string;
}

/**
 * Change an account's record. A change of who it is (region, username, token) drops its cached `/me`. Throws
 * `ACCOUNT_NOT_FOUND`, and `INVALID_ARGS` for a key that its type does not have or a region its tokens do not fit.
 */
export async function update(context: Context, name: string, changes: AccountChanges): Promise<AccountSummary> {
  const { region, project, username, tokenEnv } = changes;
  const folder = accountFolder(context, name);
  const config = await changeConfig(context, (before) => {
    const account = accountOf(before, name);
    if (username !== undefined && account.type !== "service_account")
      throw new MixpanelError("INVALID_ARGS", `"${name}" is of type ${account.type}, which has no username.`);
    if (tokenEnv !== undefined && account.type !== "oauth_token")
      throw new MixpanelError("INVALID_ARGS", `"${name}" is of type ${account.type}, which has no token_env.`);
    if (region !== undefined && region !== account.region && exists(`${folder}/tokens.json`))
      throw new MixpanelError(
        "INVALID_ARGS",
        `"${name}" is logged in in region ${account.region}, and its tokens are good nowhere else. ` +
          `Run first: mp account logout ${name}`,
        { next: [{ command: `mp account logout ${name}`, label: "Forget its tokens" }] },
      );
    return [
      ...set(name, "region", region),
      ...set(name, "default_project", project),
      ...set(name, "username", username),
      ...(tokenEnv === undefined ? [] : [{ path: ["accounts", name, "token"], value: undefined }]),
      ...set(name, "token_env", tokenEnv),
      ...(project !== undefined && project !== account.default_project ? unpin(before, name) : []),
    ];
  });
  if (region ?? username ?? tokenEnv) removeFile(`${folder}/me.json`);
  return summaryOf(context, config, name);
}

const set = (name: string, key: string, value: string | undefined): Edit[] =>
  value === undefined ? [] : [{ path: ["accounts", name, key], value }];

/** The pinned workspace belongs to one project of the active account. */
const unpin = (config: Config, name: string): Edit[] =>
  config.active.account === name ? [{ path: ["active", "workspace"], value: undefined }] : [];

/**
 * Forget an account, its tokens and its cache. Resolves to the targets that now name no account. Throws
 * `ACCOUNT_NOT_FOUND`, and `ACCOUNT_IN_USE` when targets name it and `force` is not set.
 */
export async function remove(context: Context, name: string, { force = false } = {}): Promise<string[]> {
  const folder = accountFolder(context, name);
  let orphans: string[] = [];
  await whileFolderIsOurs(folder, async () => {
    await changeConfig(context, (config) => {
      accountOf(config, name);
      orphans = Object.keys(config.targets).filter((target) => config.targets[target]?.account === name);
      orphans.sort();
      if (orphans.length > 0 && !force) throw inUse(name, orphans);
      const isActive = config.active.account === name;
      return [
        { path: ["accounts", name], value: undefined },
        ...(isActive ? [{ path: ["active", "account"], value: undefined }, ...unpin(config, name)] : []),
      ];
    });
    removeFolder(folder);
  });
  return orphans;
}

const inUse = (name: string, targets: string[]): MixpanelError =>
  new MixpanelError(
    "ACCOUNT_IN_USE",
    `Targets name the account "${name}": ${targets.join(", ")}. To remove it all the same: mp account remove ${name} --force --yes`,
    {
      details: { account: name, referenced_by: targets },
      next: [
        { command: `mp account remove ${name} --force --yes`, label: "Remove it; those targets will name no account" },
      ],
    },
  );

/** Make an account the active one; the pinned workspace, which belonged to the one before, is cleared. */
export async function use(context: Context, name: string): Promise<ActiveSession> {
  const config = await changeConfig(context, (before) => {
    accountOf(before, name);
    return [
      { path: ["active", "account"], value: name },
      { path: ["active", "workspace"], value: undefined },
    ];
  });
  return { account: name, project: config.accounts[name]?.default_project ?? null, workspace: null };
}

/** Forget an account's tokens, and nothing else. Throws `INVALID_ARGS` for a type that has none. */
export async function logout(context: Context, name: string): Promise<void> {
  const { type } = accountOf(readConfig(context), name);
  if (type !== "oauth_browser")
    throw new MixpanelError("INVALID_ARGS", `"${name}" is of type ${type}, which has no login to forget.`);
  const folder = accountFolder(context, name);
  await whileFolderIsOurs(folder, () => removeFile(`${folder}/tokens.json`));
}

async function whileFolderIsOurs(folder: string, work: () => unknown): Promise<void> {
  if (exists(folder)) await withLock(folderLock(folder), FOLDER_LOCK_WAIT_MS, work);
  else await work();
}

function summaryOf(context: Context, config: Config, name: string, namedBy?: string): AccountSummary {
  accountOf(config, name, namedBy);
  return summarise(context, config, name)[0] as AccountSummary;
}
