import { commandFor, shellQuote } from "../../core/advice/shell-quote.ts";
import { getAnAccount } from "../../core/advice/steps.ts";
import type { Edit } from "../../core/config/edit.ts";
import { type Fault, isFault } from "../../core/fault.ts";
import { accountOf, targetsNaming } from "../../core/resolve.ts";
import { assertUsable } from "../../core/secret-input.ts";
import { MixpanelError } from "../../errors.ts";
import type { Context } from "../../ports.ts";
import type { Account, Config } from "../../schema/config.ts";
import type { Region } from "../../schema/primitives.ts";
import type { AccountSummary, ActiveSession } from "../../schema/responses.ts";
import { changeConfig, readConfig } from "../../storage/config-store.ts";
import { exists, removeFile } from "../../storage/files.ts";
import { withFolderLock } from "../../storage/folder-lock.ts";
import { removeFolder } from "../../storage/folders.ts";
import { accountFolder, mePath, tokensPath } from "../../storage/paths.ts";
import { setAside, settleRemoved } from "../../storage/removed-folders.ts";
import { warnIfHidden } from "../choose.ts";
import { additionOf } from "./edits.ts";
import { summarise } from "./summary.ts";

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
  accountOf(config, wanted, name === undefined ? "[active]" : undefined);
  return summaryOf(context, config, wanted, { strict: true });
}

/**
 * Add an account; the first one ever becomes the active one. Tokens that were left in its folder are its own again (a person
 * lost the config file, and is still logged in); a cached `/me` is not, as it may be somebody else's. Throws `ACCOUNT_EXISTS`.
 */
export async function add(context: Context, { name, ...record }: Account): Promise<AccountSummary> {
  if (record.type !== "oauth_browser") assertUsable(record);
  const config = await changeConfig(context, (before) => additionOf(before, name, record));
  const folder = accountFolder(context, name);
  if (exists(mePath(folder))) await withFolderLock(context, folder, () => removeFile(context, mePath(folder)));
  return summaryOf(context, config, name);
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
  assertUsable({ username });
  const folder = accountFolder(context, name);
  const config = await changeConfig(context, (before) => {
    const account = accountOf(before, name);
    if (username !== undefined && account.type !== "service_account")
      throw new MixpanelError("INVALID_ARGS", `"${name}" is of type ${account.type}, which has no username.`);
    if (tokenEnv !== undefined && account.type !== "oauth_token")
      throw new MixpanelError("INVALID_ARGS", `"${name}" is of type ${account.type}, which has no token_env.`);
    if (region !== undefined && region !== account.region && exists(tokensPath(folder))) {
      const command = commandFor("mp account logout", name);
      throw new MixpanelError(
        "INVALID_ARGS",
        `"${name}" is logged in in region ${account.region}, and its tokens are good nowhere else. Run first: ${command}`,
        { next: [{ command, label: "Forget its tokens" }] },
      );
    }
    return [
      ...set(name, "region", region),
      ...set(name, "default_project", project),
      ...set(name, "username", username),
      ...(tokenEnv === undefined ? [] : [{ path: ["accounts", name, "token"], value: undefined }]),
      ...set(name, "token_env", tokenEnv),
      ...(project !== undefined && project !== account.default_project ? unpin(before, name) : []),
    ];
  });
  if (region ?? username ?? tokenEnv) await removeFile(context, mePath(folder));
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
  orphansOf(context, name, { force }); // or the lock would make a folder in vain
  const folder = accountFolder(context, name);
  let orphans: string[] = [];
  await withFolderLock(context, folder, async () => {
    orphansOf(context, name, { force }); // nothing is moved in vain
    const aside = await setAside(context, folder);
    try {
      await changeConfig(context, (config) => {
        orphans = orphansIn(config, name, force);
        const isActive = config.active.account === name;
        return [
          { path: ["accounts", name], value: undefined },
          ...(isActive ? [{ path: ["active", "account"], value: undefined }, ...unpin(config, name)] : []),
        ];
      });
    } catch (error) {
      await settleRemoved(context, folder);
      throw error;
    }
    if (aside === undefined) return;
    try {
      await removeFolder(context, aside);
    } catch (error) {
      throw isFault(error, "STORAGE_ERROR") ? leftBehind(name, aside, error) : error;
    }
  });
  return orphans;
}

/**
 * The targets that would name no account without `name`, sorted. Throws `ACCOUNT_NOT_FOUND`, and `ACCOUNT_IN_USE` when there are
 * any and `force` is not set.
 */
export const orphansOf = (context: Context, name: string, { force = false } = {}): string[] =>
  orphansIn(readConfig(context), name, force);

function orphansIn(config: Config, name: string, force: boolean): string[] {
  accountOf(config, name);
  const orphans = targetsNaming(config, name);
  if (orphans.length > 0 && !force) throw inUse(name, orphans);
  return orphans;
}

function leftBehind(name: string, folder: string, { details, cause }: Fault<"STORAGE_ERROR">): MixpanelError {
  const command = `rm -r ${shellQuote(folder)}`;
  return new MixpanelError(
    "STORAGE_ERROR",
    `The account "${name}" was removed from the config file, but its folder ${folder}, which may hold its tokens, cannot be ` +
      `removed: ${details.reason}. Remove it: ${command}`,
    { details: { ...details }, cause, next: [{ command, label: "Remove what is left of the account" }] },
  );
}

function inUse(name: string, targets: string[]): MixpanelError {
  const command = commandFor("mp account remove", name, "--force --yes");
  return new MixpanelError(
    "ACCOUNT_IN_USE",
    `Targets name the account "${name}": ${targets.join(", ")}. To remove it all the same: ${command}`,
    {
      details: { account: name, referenced_by: targets },
      next: [{ command, label: "Remove it; those targets will name no account" }],
    },
  );
}

/** Make an account the active one; the pinned workspace, which belonged to the one before, is cleared. */
export async function use(context: Context, name: string): Promise<ActiveSession> {
  const config = await changeConfig(context, (before) => {
    accountOf(before, name);
    return [
      { path: ["active", "account"], value: name },
      { path: ["active", "workspace"], value: undefined },
    ];
  });
  warnIfHidden(context, config, { account: name });
  return { account: name, project: config.accounts[name]?.default_project ?? null, workspace: null };
}

/** Forget an account's tokens, and nothing else. Throws `INVALID_ARGS` for a type that has none. */
export async function logout(context: Context, name: string): Promise<void> {
  const { type } = accountOf(readConfig(context), name);
  if (type !== "oauth_browser")
    throw new MixpanelError("INVALID_ARGS", `"${name}" is of type ${type}, which has no login to forget.`);
  const folder = accountFolder(context, name);
  if (exists(folder)) await withFolderLock(context, folder, () => removeFile(context, tokensPath(folder)));
}

function summaryOf(context: Context, config: Config, name: string, { strict = false } = {}): AccountSummary {
  return summarise(context, config, { only: name, strict })[0] as AccountSummary;
}
