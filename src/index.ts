import { createLibrary } from "./library/create.ts";

export type { Query } from "./core/http/api-url.ts";
export type { ListedProject } from "./core/me/me.ts";
export type { Axes } from "./core/resolve.ts";
export { type ErrorCode, MixpanelError, type Step } from "./errors.ts";
export type {
  Accounts,
  AddedAccount,
  BrowserLoginOptions,
  ExportOptions,
  LoginWishes,
  UnifiedLoginOptions,
} from "./library/accounts.ts";
export type { AccountChanges, Method, NewAccount } from "./library/arguments.ts";
export type { Destination } from "./library/choose-axes.ts";
export { createLibrary, type Library, type Sessions, type Targets } from "./library/create.ts";
export type { LibraryOptions } from "./library/options.ts";
export { isLongLived, Session, type SessionParts } from "./library/session.ts";
export type { GivenAccount, SessionAccount } from "./library/session-account.ts";
export { OnDiskTokenResolver, type TokenResolver } from "./library/token-resolver.ts";
export type { UnnamedAccount } from "./library/unnamed-account.ts";
export {
  type AccountReach,
  type RefreshOptions,
  type RequestOptions,
  type UseOptions,
  Workspace,
} from "./library/workspace.ts";
export type { Choice, Debug, Person, Surroundings } from "./ports.ts";
export type { BridgeFile } from "./schema/bridge.ts";
export type {
  Account,
  ActiveSession,
  OAuthBrowserAccount,
  OAuthTokenAccount,
  Origin,
  ServiceAccount,
} from "./schema/config.ts";
export type { NextStep } from "./schema/next-step.ts";
export type { AccountType, Region } from "./schema/primitives.ts";
export type { ProjectPick } from "./schema/project-pick.ts";
export type {
  AccountRef,
  AccountStatus,
  AccountSummary,
  AccountTestResult,
  ActiveChoice,
  BridgeStatus,
  OAuthLoginResult,
  Project,
  ResponseData,
  ResponseName,
  Responses,
  Shadowed,
  Source,
  Target,
  TargetSummary,
  User,
  WorkspaceRef,
} from "./schema/responses.ts";
export type { OAuthClientInfo, OAuthTokens } from "./schema/tokens.ts";
export { Secret } from "./secret.ts";

/** The library in the surroundings of this process, which are looked up at every call. */
const library = createLibrary();

/** The accounts of the config file: list, add, log in, test, remove. See {@link Accounts}. */
export const accounts = library.accounts;
/** The account, the project and the workspace in force: show and choose. See {@link Sessions}. */
export const session = library.session;
/** Saved targets: list, add, use, remove. See {@link Targets}. */
export const targets = library.targets;
/** The session in force, or the one that axes name. Reads files, makes no request. See {@link Library.resolveSession}. */
export const resolveSession = library.resolveSession;
/** The bridge file in force, or the one at a path; null when there is none. See {@link Library.loadBridge}. */
export const loadBridge = library.loadBridge;
/** A session at work, which talks to the API. See {@link Library.openWorkspace}. */
export const openWorkspace = library.openWorkspace;
