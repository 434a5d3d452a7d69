import type {
  AccountStatus,
  AccountSummary,
  ActiveChoice,
  Chosen,
  ResponseData,
  Source,
  TargetSummary,
  TokenState,
} from "../../schema/responses.ts";
import type { Page } from "./page.ts";

/** The things that several commands show, in words. */
export const accountText = ({ name, type, region }: Pick<AccountSummary, "name" | "type" | "region">): string =>
  `${name} (${[type, region].filter((part) => part !== undefined).join(", ") || "?"})`;

const origins: Readonly<Record<Source, string>> = {
  env: ", from the environment",
  param: ", by flag or variable",
  target: ", from the target",
  bridge: ", from the bridge file",
  config: "",
  unset: "",
};

/** Where an axis comes from, to be put behind it; nothing for the usual place, the config file. */
export const originText = (source: Source): string => origins[source];

const statuses: Readonly<Record<AccountStatus, string>> = {
  ok: "ok",
  untested: "untested",
  needs_login: "needs login",
  needs_token: "needs token",
  invalid: "invalid",
};

/** How an account stands. */
export const statusText = (status: AccountStatus): string => statuses[status];

const tokenText = ({ expires_at: until, refreshable }: TokenState): string =>
  `until ${until}${refreshable ? ", can be refreshed" : ", cannot be refreshed"}`;

/** One account and all that is known of it. */
export const accountLines = (item: AccountSummary, page: Page): string =>
  page.pairs([
    ["Account", accountText(item) + (item.is_active ? ", the active one" : "")],
    ["Status", statusText(item.status)],
    ["Problem", item.problem],
    ["Token", item.token && tokenText(item.token)],
    ["User", item.user_email],
    ["Project", item.project_id && page.named(item.project_id, item.project_name)],
    ["Targets", item.referenced_by_targets.join(", ") || undefined],
  ]);

export const showTarget = ({ name, account, project, workspace, problem }: TargetSummary, page: Page): string =>
  page.pairs([
    ["Target", name],
    ["Problem", problem],
    ["Account", account],
    ["Project", project],
    ["Workspace", workspace],
  ]);

/** What was chosen, and where we are now: what is hidden has no effect in this shell, and is said to be stored. */
export function showActive({ active: to, changed, shadowed }: Chosen): string {
  const isElsewhere = changed.account !== undefined && changed.account !== to.account;
  if (isElsewhere) return `The account ${changed.account} now has the project ${changed.project}. ${stillActive(to)}`;
  // What was not written is the account's, and need not be in force.
  const itsOwn = changed.project === undefined ? ", whose project is" : ", project";
  const project = to.project === null ? ", which has no project yet" : `${itsOwn} ${to.project}`;
  const where = `account ${to.account}${project}${to.workspace === null ? "" : `, workspace ${to.workspace}`}`;
  return shadowed.length > 0 ? `Stored as active: ${where}.` : `Now in ${where}.`;
}

const stillActive = ({ account }: ActiveChoice): string =>
  account === null ? "No account is active." : `Active is still ${account}.`;

export function showBridge({ bridge: file }: ResponseData<"bridge-status">, page: Page): string {
  if (file === null) return "There is no bridge file.";
  const headers = Object.entries(file.headers).map(([name, value]) => `${name}: ${value}`);
  return page.pairs([
    ["Bridge", file.path],
    ["Account", accountText(file.account)],
    ["Project", file.project],
    ["Workspace", file.workspace],
    ["Headers", headers.join("; ") || undefined],
    ["Token", file.tokens && tokenText(file.tokens)],
  ]);
}
