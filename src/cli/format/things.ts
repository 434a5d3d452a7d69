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
import type { Pair } from "./table.ts";

const accountText = ({ name, type, region }: Pick<AccountSummary, "name" | "type" | "region">): string =>
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
const originText = (source: Source): string => origins[source];

const statuses: Readonly<Record<AccountStatus, string>> = {
  ok: "ok",
  untested: "untested",
  needs_login: "needs login",
  needs_token: "needs token",
  invalid: "invalid",
};

/** How an account stands. */
const statusText = (status: AccountStatus): string => statuses[status];

const tokenText = ({ expires_at: until, refreshable }: TokenState): string =>
  `until ${until}${refreshable ? ", can be refreshed" : ", cannot be refreshed"}`;

/** What was chosen, and where we are now: what is hidden has no effect in this shell, and is said to be stored. */
function activeText({ active: to, changed, shadowed }: Chosen): string {
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

export interface Layout {
  /** Values beside their labels, aligned. */
  readonly pairs: (entries: readonly Pair[]) => string;
  /** A name beside its id; a long one is cut, so that the id is seen. */
  readonly named: (id: string | number, name?: string | null) => string;
}

/** The things that several commands show, in words. */
export const thingsOn = ({ pairs, named }: Layout) => ({
  accountText,
  originText,
  statusText,
  activeText,
  /** One account and all that is known of it. */
  accountLines: (item: AccountSummary): string =>
    pairs([
      ["Account", accountText(item) + (item.is_active ? ", the active one" : "")],
      ["Status", statusText(item.status)],
      ["Problem", item.problem],
      ["Token", item.token && tokenText(item.token)],
      ["User", item.user_email],
      ["Project", item.project_id && named(item.project_id, item.project_name)],
      ["Targets", item.referenced_by_targets.join(", ") || undefined],
    ]),
  targetLines: ({ name, account, project, workspace, problem }: TargetSummary): string =>
    pairs([
      ["Target", name],
      ["Problem", problem],
      ["Account", account],
      ["Project", project],
      ["Workspace", workspace],
    ]),
  bridgeLines: ({ bridge: file }: ResponseData<"bridge-status">): string => {
    if (file === null) return "There is no bridge file.";
    const headers = Object.entries(file.headers).map(([name, value]) => `${name}: ${value}`);
    return pairs([
      ["Bridge", file.path],
      ["Account", accountText(file.account)],
      ["Project", file.project],
      ["Workspace", file.workspace],
      ["Headers", headers.join("; ") || undefined],
      ["Token", file.tokens && tokenText(file.tokens)],
    ]);
  },
});
