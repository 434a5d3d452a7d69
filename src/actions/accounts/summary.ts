import { accountNames, problemOf, targetNames } from "../../core/config/odd.ts";
import { isFault } from "../../core/fault.ts";
import { projectOf, userOf } from "../../core/me/me.ts";
import { entryOf } from "../../core/resolve.ts";
import type { Context } from "../../ports.ts";
import type { Account, Config } from "../../schema/config.ts";
import type { AccountSummary } from "../../schema/responses.ts";
import { placeOf } from "../../storage/account-place.ts";
import { listFolder } from "../../storage/inspect.ts";
import { readMe } from "../../storage/me-store.ts";
import { accountFolder, accountsFolder } from "../../storage/paths.ts";
import { accountRef, cachedMe, type Resolved, standingIn } from "../session.ts";
import { type Standing, standingOf } from "../standing.ts";

/**
 * The accounts of `config` as `account list` shows them, sorted by name; `only` picks one. No network: what is known
 * about a person and a project comes from the cached `/me`. A file that is refused counts as none, with a warning, so that
 * one account does not hide the others; when `strict` it is the error, `INSECURE_FILE`.
 */
export function summarise(
  context: Context,
  config: Config,
  { only, strict = false }: { readonly only?: string; readonly strict?: boolean } = {},
): AccountSummary[] {
  const attempt: Attempt = strict ? (read) => read() : orNone(context);
  const targets = targetsByAccount(config);
  const withFolder = new Set(listFolder(accountsFolder(context)));
  const all = accountNames(config);
  const names = only === undefined ? all : [only];
  const isAnyStrange = [...withFolder].some((name) => !name.startsWith(".") && !all.includes(name));
  const elsewhere = (name: string) => (isAnyStrange ? attempt(() => placeOf(context, name)) : undefined);
  return names.map((name) => {
    const is_active = config.active.account === name;
    const referenced_by_targets = targets.get(name) ?? [];
    const record = config.accounts[name];
    if (!record) return { ...invalid(config, name), is_active, referenced_by_targets };
    const account: Account = { name, ...record };
    // Opening files that are not there would cost a long list most of its time.
    const folder = withFolder.has(name) ? accountFolder(context, name) : elsewhere(name);
    const me = folder === undefined ? undefined : attempt(() => readMe(context, folder));
    const { status, token, isStale } =
      attempt(() => standingOf(context, { account, origin: "config" }, folder)) ?? unusable(account);
    const project = account.default_project;
    return {
      name,
      type: account.type,
      region: account.region,
      status,
      token,
      is_active,
      referenced_by_targets,
      user_email: (me && !isStale ? userOf(me)?.email : undefined) ?? null,
      project_id: project ?? null,
      project_name: (me && project !== undefined ? projectOf(me, project)?.name : undefined) ?? null,
    };
  });
}

/** An account whose entry is odd, as far as it is not. */
function invalid(config: Config, name: string) {
  const { type, region, default_project } = entryOf(config, name);
  const odd = config.odd?.accounts[name];
  return {
    name,
    ...(type && { type }),
    ...(region && { region }),
    status: "invalid" as const,
    ...(odd && { problem: problemOf(odd) }),
    token: null,
    user_email: null,
    project_id: default_project ?? null,
    project_name: null,
  };
}

/** The summary of one account that is there. */
export function summaryOf(context: Context, config: Config, name: string, { strict = false } = {}): AccountSummary {
  return summarise(context, config, { only: name, strict })[0] as AccountSummary;
}

/** The summary of an account of the environment or a bridge. Throws `INSECURE_FILE`. */
export function otherSummary(context: Context, resolved: Resolved): AccountSummary {
  const { account, project } = resolved;
  const me = cachedMe(context, resolved);
  const { status, token, isStale } = standingIn(context, resolved);
  return {
    ...accountRef(account),
    status,
    token,
    is_active: false,
    referenced_by_targets: [],
    user_email: (me && !isStale ? userOf(me)?.email : undefined) ?? null,
    project_id: project ?? null,
    project_name: (me && project !== undefined ? projectOf(me, project)?.name : undefined) ?? null,
  };
}

type Attempt = <T>(read: () => T | undefined) => T | undefined;

const orNone =
  (context: Context): Attempt =>
  (read) => {
    try {
      return read();
    } catch (error) {
      if (!isFault(error, "STORAGE_ERROR", "INSECURE_FILE")) throw error;
      context.warn({ kind: "account_file_unusable", fault: error });
      return undefined;
    }
  };

function targetsByAccount(config: Config): Map<string, string[]> {
  const byAccount = new Map<string, string[]>();
  for (const name of targetNames(config)) {
    const account = (config.targets[name] ?? config.odd?.targets[name])?.account ?? "";
    const names = byAccount.get(account);
    if (names) names.push(name);
    else byAccount.set(account, [name]);
  }
  return byAccount;
}

/** Of an account whose files are refused. */
const unusable = ({ type }: Account): Standing => ({
  status: type === "oauth_browser" ? "needs_login" : "untested",
  token: null,
  isStale: true,
});
