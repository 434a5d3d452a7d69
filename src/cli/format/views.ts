import type { AccountRef, AccountSummary, ResponseData, ResponseName, Source, Target } from "../../schema/responses.ts";
import type { Paper } from "./paper.ts";
import { type Pair, pairs, table } from "./table.ts";
import { toJson } from "./visible.ts";
import { fit } from "./width.ts";

type View<N extends ResponseName> = (data: ResponseData<N>, paper: Paper) => string;

const MOST_NAME = 40;

/** A name beside its id; a long one is cut, so that the id is seen. */
const named = (id: string | number, name?: string | null): string =>
  name ? `${fit(name, MOST_NAME)} (${id})` : String(id);
const account = ({ name, type, region }: AccountRef): string => `${name} (${type}, ${region})`;
const short = (text: string | null | undefined): string => fit(text ?? "", MOST_NAME);

const origins: Readonly<Record<Source, string>> = {
  env: ", from the environment",
  param: ", by flag or variable",
  target: ", from the target",
  bridge: ", from the bridge file",
  config: "",
  unset: "",
};

const session: View<"session"> = ({ account: who, project, workspace, user, source, shadowed }, paper) =>
  pairs(
    [
      ["Account", account(who) + origins[source.account]],
      ["Project", named(project.id, project.name) + origins[source.project]],
      ["Workspace", workspace && named(workspace.id, workspace.name) + origins[source.workspace]],
      ["User", user?.email],
      ...shadowed.map(
        (one): Pair => ["Overridden", `${one.axis} ${one.value}${origins[one.source] || ", from the config file"}`],
      ),
    ],
    paper,
  );

const accountTable: View<"account-list"> = ({ items }, paper) =>
  table(
    items,
    [
      { title: "NAME", value: ({ name }) => name, whole: true },
      { title: "TYPE", value: ({ type }) => type, whole: true },
      { title: "REGION", value: ({ region }) => region, whole: true },
      { title: "STATUS", value: ({ status }) => status, whole: true },
      {
        title: "PROJECT",
        value: ({ project_id, project_name }) => project_id && `${project_id} ${project_name ?? ""}`,
      },
      { title: "USER", value: ({ user_email }) => user_email },
    ],
    paper,
    (item) => item.is_active,
  );

const oneAccount = (item: AccountSummary, paper: Paper): string =>
  pairs(
    [
      ["Account", account(item) + (item.is_active ? ", the active one" : "")],
      ["Status", item.status],
      ["User", item.user_email],
      ["Project", item.project_id && named(item.project_id, item.project_name)],
      ["Targets", item.referenced_by_targets.join(", ") || undefined],
    ],
    paper,
  );

const test: View<"account-test"> = ({ result }, paper) => {
  const { account_name: name, ok, user, accessible_project_count: count, error } = result;
  if (!ok) return `${paper.red("failed")}  ${name}: ${fit(error ?? "", 4096)}`;
  const who = user ? ` as ${short(user.email)}` : "";
  return `${paper.green("ok")}  ${name} works${who}${count === null ? "" : `, with ${count} project${count === 1 ? "" : "s"}`}`;
};

const projectTable: View<"project-list"> = ({ items }, paper) =>
  table(
    items,
    [
      { title: "ID", value: ({ id }) => id, whole: true },
      { title: "NAME", value: ({ name }) => name },
      { title: "ORGANIZATION", value: (item) => item.organization_name ?? item.organization_id },
      { title: "TIMEZONE", value: ({ timezone }) => timezone },
    ],
    paper,
    (item) => item.is_active,
  );

const workspaceTable: View<"workspace-list"> = ({ project, items }, paper) =>
  `${paper.bold(`Workspaces of ${named(project.id, project.name)}`)}\n${table(
    items,
    [
      { title: "ID", value: ({ id }) => id, whole: true },
      { title: "NAME", value: ({ name }) => name },
      { title: "DEFAULT", value: (item) => (item.is_default ? "yes" : null) },
    ],
    paper,
    (item) => item.is_active,
  )}`;

const targetTable: View<"target-list"> = ({ items }, paper) =>
  table(
    items,
    [
      { title: "NAME", value: ({ name }) => name },
      { title: "ACCOUNT", value: (item) => item.account },
      { title: "PROJECT", value: ({ project }) => project, whole: true },
      { title: "WORKSPACE", value: ({ workspace }) => workspace, whole: true },
    ],
    paper,
  );

const oneTarget = ({ name, account: of, project, workspace }: Target, paper: Paper): string =>
  pairs(
    [
      ["Target", name],
      ["Account", of],
      ["Project", project],
      ["Workspace", workspace],
    ],
    paper,
  );

const active = ({ active: to }: ResponseData<"account-use">): string => {
  const project = to.project === null ? ", which has no project yet" : `, project ${to.project}`;
  return `Now in account ${to.account}${project}${to.workspace === null ? "" : `, workspace ${to.workspace}`}.`;
};

const bridge: View<"bridge-status"> = ({ bridge: file }, paper) => {
  if (file === null) return "There is no bridge file.";
  const headers = Object.entries(file.headers).map(([name, value]) => `${name}: ${value}`);
  return pairs(
    [
      ["Bridge", file.path],
      ["Account", account(file.account)],
      ["Project", file.project],
      ["Workspace", file.workspace],
      ["Headers", headers.join("; ") || undefined],
      [
        "Token",
        file.tokens &&
          `until ${file.tokens.expires_at}${file.tokens.refreshable ? ", can be refreshed" : ", cannot be refreshed"}`,
      ],
    ],
    paper,
  );
};

const finished: View<"login-finish"> = ({ account: who, user, project }, paper) =>
  `Logged in${user ? ` as ${short(user.email)}` : ""}.\n${pairs(
    [
      ["Account", `${account(who)}, now the active one`],
      ["Project", project && named(project.id, project.name)],
    ],
    paper,
  )}`;

/** How each response is shown to a person. */
const views: { readonly [N in ResponseName]?: View<N> } = {
  session,
  "account-list": accountTable,
  "account-show": ({ account: item }, paper) => oneAccount(item, paper),
  "account-add": ({ added }, paper) => `Added the account ${added.name}.\n${oneAccount(added, paper)}`,
  "account-update": ({ updated }, paper) => `Changed the account ${updated.name}.\n${oneAccount(updated, paper)}`,
  "account-remove": ({ removed, orphaned_targets: left }) =>
    `Removed the account ${removed}.${left.length > 0 ? ` Targets that name no account now: ${left.join(", ")}.` : ""}`,
  "account-use": active,
  "account-login": ({ logged_in_as: { name, user, expires_at: until } }) =>
    `Logged in to ${name}${user ? ` as ${short(user.email)}` : ""}${until === null ? "" : `, until ${until}`}.`,
  "account-logout": ({ logged_out: name }) => `Logged out of ${name}. The account itself stays.`,
  "account-test": test,
  "project-list": projectTable,
  "project-use": active,
  "project-show": ({ project }, paper) =>
    pairs(
      [
        ["Project", named(project.id, project.name)],
        ["Organization", project.organization_id],
        ["Timezone", project.timezone],
      ],
      paper,
    ),
  "workspace-list": workspaceTable,
  "workspace-use": active,
  "workspace-show": ({ workspace }) =>
    workspace === null ? "No workspace is pinned." : named(workspace.id, workspace.name),
  "target-list": targetTable,
  "target-add": ({ added }, paper) => `Saved the target ${added.name}.\n${oneTarget(added, paper)}`,
  "target-use": active,
  "target-show": ({ target }, paper) => oneTarget(target, paper),
  "target-remove": ({ removed }) => `Removed the target ${removed}.`,
  "bridge-status": bridge,
  "bridge-export": ({ exported }, paper) =>
    `Wrote the bridge file ${exported.path}\n${pairs(
      [
        ["Account", exported.account],
        ["Project", exported.project],
        ["Workspace", exported.workspace],
      ],
      paper,
    )}`,
  "bridge-remove": ({ removed, path }) =>
    removed
      ? `Removed the bridge file ${path}`
      : path === null
        ? "There is no bridge file."
        : `There is no bridge file at ${path}`,
  "login-finish": finished,
};

/** The answer `name` for a person, without a line feed at its end. Nothing for a list without items. */
export function view(name: ResponseName, data: object, paper: Paper): string {
  if ((data as { items?: readonly unknown[] }).items?.length === 0) return "";
  const show = views[name] as ((data: object, paper: Paper) => string) | undefined;
  return show ? show(data, paper) : toJson(data, 2);
}
