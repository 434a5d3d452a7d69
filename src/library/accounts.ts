import { type AddedRecord, addAccount } from "../actions/accounts/add.ts";
import { listAccounts } from "../actions/accounts/list.ts";
import { logout } from "../actions/accounts/logout.ts";
import { removeAccount } from "../actions/accounts/remove.ts";
import { showAccount } from "../actions/accounts/show.ts";
import { updateAccount } from "../actions/accounts/update.ts";
import { useAccount } from "../actions/accounts/use.ts";
import { removeBridge } from "../actions/bridge/remove.ts";
import { resolveAccount } from "../actions/session-asked.ts";
import type { Axes } from "../core/resolve.ts";
import type { Context, Person } from "../ports.ts";
import type { OAuthBrowserAccount } from "../schema/config.ts";
import type { AccountType, Region } from "../schema/primitives.ts";
import type {
  AccountSummary,
  AccountTestResult,
  ActiveChoice,
  OAuthLoginResult,
  ResponseData,
} from "../schema/responses.ts";
import { Secret } from "../secret.ts";
import {
  type AccountChanges,
  checkedAxes,
  checkedChanges,
  checkedEntry,
  checkedName,
  checkedOptions,
  checkedText,
  checkedWishes,
  type NewAccount,
} from "./arguments.ts";
import { accountRecord } from "./session-account.ts";
import { addUnnamed, type UnnamedAccount } from "./unnamed-account.ts";

/** The name and the project that a login is for; without a name one is derived from the organization's. */
export interface LoginWishes {
  readonly name?: string;
  readonly project?: string;
}

/** How a person logs in with the browser of this machine. */
export interface BrowserLoginOptions {
  /** Only say the address; do not open a browser. */
  readonly noBrowser?: boolean;
  /** Milliseconds to wait for the person; by default five minutes. */
  readonly waitMs?: number;
}

/** How an account is set up from nothing. */
export interface UnifiedLoginOptions extends LoginWishes, BrowserLoginOptions {
  /** Where nobody can be asked for one of several projects: `NEEDS_PROJECT_SELECTION`, instead of one that is picked by itself. */
  readonly mustChoose?: boolean;
  /** By default us for the browser; for other credentials the first that accepts them. */
  readonly region?: Region;
  /**
   * What kind of account it is to be; by default what the environment has credentials for. A service account's username is in `MP_USERNAME`
   * or is asked for.
   */
  readonly account_type?: AccountType;
  /** Its secret; by default `MP_SECRET`, or it is asked for. */
  readonly secret?: string | Secret;
  /** Log in with the bearer token in this environment variable. */
  readonly token_env?: string;
}

/** An account to add; the region of a browser account is, where none is given, that of the login that is left of its name, else us. */
export type AddedAccount =
  | NewAccount
  | (Omit<OAuthBrowserAccount, "region"> & { readonly region?: Region })
  | UnnamedAccount;

/** The account to export, by axes as in `resolveSession`, and what of it. */
export interface ExportOptions extends Axes {
  /** Leave the refresh token out: the bridge is then good for an hour or so, and this machine stays logged in. */
  readonly accessOnly?: boolean;
}

/** The accounts of the config file. What only reads files answers at once; what writes or asks Mixpanel, with a promise. */
export interface Accounts {
  /** All of them, sorted by name. Throws `CONFIG_ERROR`, `INSECURE_FILE`, `STORAGE_ERROR`. */
  list(): AccountSummary[];
  /** One of them; without a name that of the session in force. Throws `ACCOUNT_NOT_FOUND`, `NEEDS_ACCOUNT`. */
  show(name?: string): AccountSummary;
  /**
   * Adds one, and resolves to it. The first one ever added becomes the active one. Throws `ACCOUNT_EXISTS`, `INVALID_ARGS` for a
   * secret that HTTP cannot carry, and, as everything here that writes, `CONFIG_ERROR`, `LOCK_BUSY`, `STORAGE_ERROR`.
   */
  add(account: AddedAccount): Promise<AccountSummary>;
  /** Changes one, and resolves to it. Throws `ACCOUNT_NOT_FOUND`, and `INVALID_ARGS` for what its type does not have. */
  update(name: string, changes: AccountChanges): Promise<AccountSummary>;
  /**
   * Gives an account another name; its targets, its tokens and `[active]` follow. Resolves to `{ from, to }`. Throws `ACCOUNT_NOT_FOUND`,
   * and `ACCOUNT_EXISTS` for a name that is taken, or differs only in case from that of another account.
   */
  rename(name: string, to: string): Promise<ResponseData<"account-rename">["renamed"]>;
  /**
   * Forgets an account, its tokens and its cache; resolves to the targets that now name no account. Throws
   * `ACCOUNT_NOT_FOUND`, and `ACCOUNT_IN_USE` when there are such targets and `force` is not set.
   */
  remove(name: string, options?: { readonly force?: boolean }): Promise<string[]>;
  /** Makes it the active one, and clears the workspace. Resolves to what is stored as active then. Throws `ACCOUNT_NOT_FOUND`. */
  use(name: string): Promise<ActiveChoice>;
  /**
   * The projects that it can reach, sorted by name; none need be chosen. Without a name that of the session in force. What Mixpanel
   * answered is used for 24 hours, unless `refresh` is set. Throws `ACCOUNT_NOT_FOUND`, `NEEDS_ACCOUNT`, and what
   * `Workspace.request` throws.
   */
  projects(name?: string, options?: { readonly refresh?: boolean }): Promise<ResponseData<"project-list">["items"]>;
  /**
   * Whether Mixpanel accepts its credentials. What is wrong with them is a result, not an error, and so is that there is no
   * such account. Throws `CONFIG_ERROR`, `BRIDGE_ERROR`.
   */
  test(name?: string): Promise<AccountTestResult>;
  /**
   * Logs an `oauth_browser` account in, without a name the session's, with a browser on this machine. Resolves to who logged in and where
   * the files lie; `expires_at`, ISO 8601, is when the access token ends. Throws `ACCOUNT_NOT_FOUND`, `OAUTH_TIMEOUT`,
   * `OAUTH_AUTH_DENIED`, `OAUTH_PORT_ERROR`, `OAUTH_BROWSER_ERROR`, `OAUTH_TOKEN_ERROR`, `NETWORK_ERROR`.
   */
  login(name?: string, options?: BrowserLoginOptions): Promise<OAuthLoginResult>;
  /**
   * From nothing to ready: logs in with the credentials there are, else with the browser, sets an account up and makes it the active one.
   * Throws what {@link login} throws, `ACCOUNT_EXISTS`, `NEEDS_PROJECT_SELECTION`, `NEEDS_REGION_SWITCH`, `OAUTH_REGION_PROBE_FAILED`.
   */
  loginUnified(options?: UnifiedLoginOptions): Promise<ResponseData<"login-finish">>;
  /**
   * Begins a login that any browser can approve within ten minutes. Resolves to the address to open, `authorize_url`, and when that ends:
   * `expires_at` is in Unix seconds here, and ISO 8601 elsewhere. Throws `OAUTH_REGISTRATION_ERROR`, `NETWORK_ERROR`.
   */
  loginStart(options?: { readonly region?: Region }): Promise<ResponseData<"login-start">>;
  /**
   * Finishes it with the address that the browser ended on, as it was pasted; the account is the active one then. Throws `OAUTH_TOKEN_ERROR`,
   * `OAUTH_PASTE_ERROR`, `OAUTH_STATE_MISMATCH`, `OAUTH_INFLIGHT_MISSING`, `OAUTH_INFLIGHT_EXPIRED`, `LOGIN_FINISH_PUBLISH_FAILED`.
   */
  loginFinish(pasted: string, wishes?: LoginWishes): Promise<ResponseData<"login-finish">>;
  /**
   * Goes on with a login whose end failed: `LOGIN_FINISH_PUBLISH_FAILED` names the folder in `details.placeholder_dir`. Throws, besides what
   * {@link loginFinish} throws at its end, `INVALID_ARGS` for another folder, `OAUTH_PLACEHOLDER_META_CORRUPT`, `OAUTH_REFRESH_REVOKED`.
   */
  loginResume(folder: string, wishes?: LoginWishes): Promise<ResponseData<"login-finish">>;
  /**
   * Forgets its tokens, without a name those of the session's account; resolves to its name. Throws `ACCOUNT_NOT_FOUND`, and `INVALID_ARGS` for
   * a type that has none, or where the session's account is the environment's or a bridge's.
   */
  logout(name?: string): Promise<string>;
  /**
   * Its bearer token, in the clear, refreshed if need be. Throws `CONFIG_ERROR` for a service account, which has none, `ACCOUNT_NOT_FOUND`,
   * `NEEDS_ACCOUNT`, `OAUTH_TOKEN_ERROR`, `OAUTH_REFRESH_ERROR`, `OAUTH_REFRESH_REVOKED`, `NETWORK_ERROR`, `LOCK_BUSY`, `STORAGE_ERROR`.
   */
  token(name?: string): Promise<string>;
  /**
   * Writes an account into a bridge file, its secrets inline on purpose, for a machine that has no other way in. Throws
   * `INVALID_ARGS` where another file is in the way, `NEEDS_ACCOUNT`, `ACCOUNT_NOT_FOUND`, `OAUTH_TOKEN_ERROR`.
   */
  exportBridge(to: string, options?: ExportOptions): Promise<ResponseData<"bridge-export">["exported"]>;
  /**
   * Makes the account that a bridge file carries one of this machine, under its own name or `name`, and the active one; the file stays.
   * Resolves to it, what is active now, and the names of the headers that were left in the file. Throws `BRIDGE_ERROR`, `ACCOUNT_EXISTS`, and
   * `INVALID_ARGS` for a login that would end on every machine: in a home that is thrown away, or once its tokens were refreshed here.
   */
  importBridge(path: string, options?: { readonly name?: string }): Promise<ResponseData<"bridge-import">>;
  /**
   * Deletes the bridge file in force, or the one at `at`, and what was kept here of its account. Resolves to whether a file was deleted, and
   * its path: null where no bridge is in force. Throws `BRIDGE_ERROR` for a file that is no bridge, `INSECURE_FILE`.
   */
  removeBridge(at?: string): Promise<ResponseData<"bridge-remove">>;
}

/** The record, checked; a browser login need not say its region. */
function addedRecord(account: Exclude<AddedAccount, UnnamedAccount>): AddedRecord {
  if (account?.type !== "oauth_browser" || account.region !== undefined) return accountRecord(account as NewAccount);
  return { ...(accountRecord({ ...account, region: "us" }) as OAuthBrowserAccount), region: undefined };
}

const ofUnified = [
  ...(["name", "project", "region", "account_type", "token_env"] as const),
  ...(["secret", "noBrowser", "waitMs", "mustChoose", "listen"] as const),
];

/** What only some callers need is loaded when they do. */
export function accountsOf(context: Context, person: Person): Accounts {
  const optionalName = (name: string | undefined) => (name === undefined ? undefined : checkedEntry(name));
  return {
    list: () => listAccounts(context),
    show: (name) => showAccount(context, optionalName(name)),
    add: async (account) => {
      if (typeof account === "object" && account !== null && "derive_name" in account)
        return addUnnamed(context, person, account as UnnamedAccount);
      return addAccount(context, addedRecord(account as NewAccount));
    },
    update: async (name, changes) => updateAccount(context, checkedEntry(name), checkedChanges(changes)),
    rename: async (name, to) => {
      const { renameAccount } = await import("../actions/accounts/rename.ts");
      return renameAccount(context, checkedEntry(name), checkedName(to));
    },
    remove: async (name, options) => removeAccount(context, checkedEntry(name), checkedOptions(options, "force")),
    use: async (name) => (await useAccount(context, checkedEntry(name))).active,
    projects: async (name, given) => {
      const options = checkedOptions(given, "refresh");
      const { listProjects, projectItems } = await import("../actions/projects/list.ts");
      if (name === undefined) return (await listProjects(context, {}, options)).items;
      const { me } = await import("../actions/me.ts");
      const asked = resolveAccount(context, checkedEntry(name));
      const { region, default_project: project } = asked.account;
      return projectItems(await me(context, asked, options), { region, project });
    },
    test: async (name) => (await import("../actions/accounts/test.ts")).testAccount(context, optionalName(name)),
    login: async (name, options) => {
      const { loginAccount } = await import("../actions/login/account.ts");
      return (
        await loginAccount(context, person, optionalName(name), checkedWishes(options, "noBrowser", "waitMs", "listen"))
      ).logged_in_as;
    },
    loginUnified: async (given) => {
      const { secret, account_type: type, token_env: tokenEnv, ...options } = checkedWishes(given, ...ofUnified);
      const { loginUnified } = await import("../actions/login/login.ts");
      const wrapped = typeof secret === "string" ? new Secret(secret) : secret;
      return loginUnified(context, person, { ...options, type, tokenEnv, secret: wrapped });
    },
    loginStart: async (options) =>
      (await import("../actions/login/start.ts")).loginStart(context, checkedWishes(options, "region")),
    loginFinish: async (pasted, wishes) =>
      (await import("../actions/login/finish.ts")).loginFinish(
        context,
        checkedText(pasted, "The address"),
        checkedWishes(wishes, "name", "project"),
      ),
    loginResume: async (folder, wishes) =>
      (await import("../actions/login/resume.ts")).loginResume(
        context,
        checkedText(folder, "The folder"),
        checkedWishes(wishes, "name", "project"),
      ),
    logout: async (name) => logout(context, optionalName(name)),
    token: async (name) =>
      (await (await import("../actions/accounts/token.ts")).bearerToken(context, optionalName(name))).reveal(),
    exportBridge: async (to, options) => {
      const { exportBridge } = await import("../actions/bridge/export.ts");
      const { accessOnly: isOnly, ...axes } = options ?? {};
      const { accessOnly = false } = checkedOptions({ accessOnly: isOnly }, "accessOnly");
      return (await exportBridge(context, checkedText(to, "The path"), checkedAxes(axes), { accessOnly })).exported;
    },
    importBridge: async (path, options) => {
      const { importBridge } = await import("../actions/bridge/import.ts");
      const { name } = checkedOptions(options, "name");
      return importBridge(context, checkedText(path, "The path"), name === undefined ? undefined : checkedName(name));
    },
    removeBridge: async (at) => removeBridge(context, at === undefined ? at : checkedText(at, "The path")),
  };
}
