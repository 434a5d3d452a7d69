import { rowOf } from "../../errors.ts";
import type { AccountSummary } from "../../schema/responses.ts";
import { axesOf, axisFlags } from "../arguments/axes.ts";
import { command, textCommand } from "../arguments/command.ts";
import { argument, namedOnce } from "../arguments/common.ts";
import { addCommands } from "./account-add.ts";
import { accountLogin } from "./account-login.ts";
import { updateCommands } from "./account-update.ts";
import { accountBridgeCommands } from "./bridge.ts";

export const accountCommands = [
  command({
    words: "account list",
    summary: "List the accounts",
    flags: axisFlags,
    response: "account-list",
    run: async ({ context, flags }) => {
      const { accountInForce, listAccounts } = await import("../../actions/accounts/list.ts");
      const items = listAccounts(context);
      const inForce = await accountInForce(context, axesOf(flags));
      if (inForce) return { items, in_force: inForce };
      const lacking = items.find(
        ({ type, token, status }) => type === "oauth_browser" && token === null && status !== "invalid",
      );
      if (items.length > 0 && !lacking) return { items };
      const { adviceForHidden, adviceForNone } = await import("../../actions/sandbox.ts");
      return { items, ...(lacking ? adviceForHidden(context, lacking.name) : adviceForNone(context)) };
    },
    show: ({ items, in_force: other }, page) =>
      page.table(
        items,
        [
          { title: "NAME", value: ({ name }) => name, key: true },
          { title: "TYPE", value: ({ type }) => type, whole: true },
          { title: "REGION", value: ({ region }) => region, whole: true },
          { title: "STATUS", value: ({ status }) => page.statusText(status), whole: true },
          {
            title: "PROJECT",
            value: ({ project_id, project_name }) => project_id && `${project_id} ${project_name ?? ""}`,
          },
          { title: "USER", value: ({ user_email }) => user_email },
          ...(items.some(({ problem }) => problem)
            ? [{ title: "PROBLEM", value: ({ problem }: AccountSummary) => problem }]
            : []),
        ],
        (item) => item.is_active,
      ) +
      (other ? `\nIn force here is another account: ${page.accountText(other)}${page.originText(other.source)}.` : ""),
    empty: "There are no accounts yet.",
  }),
  command({
    words: "account show",
    summary: "Show one account, that of the session without a name",
    args: [argument.anAccount],
    flags: axisFlags,
    response: "account-show",
    run: async ({ context, args: [name], flags, usage }) => {
      namedOnce(name, flags, usage);
      const [{ showAccount }, { wayOut }] = await Promise.all([
        import("../../actions/accounts/show.ts"),
        import("../../actions/way-out.ts"),
      ]);
      const axes = axesOf(flags);
      const account = showAccount(context, name, axes);
      return { account, ...(await wayOut(context, account, name === undefined ? axes : undefined)) };
    },
    show: ({ account }, page) => page.accountLines(account),
  }),
  ...addCommands,
  ...updateCommands,
  command({
    words: "account rename",
    summary: "Give an account another name; its targets and its login follow",
    args: [argument.account, { ...argument.newName, label: "NEW" }],
    response: "account-rename",
    run: async ({ context, args: [from, to] }) => {
      const { renameAccount } = await import("../../actions/accounts/rename.ts");
      return { renamed: await renameAccount(context, from, to) };
    },
    show: ({ renamed: { from, to } }) => `Renamed the account ${from} to ${to}.`,
  }),
  command({
    words: "account remove",
    summary: "Forget an account and its tokens",
    args: [argument.account],
    flags: ["force"],
    response: "account-remove",
    confirm: async ({ context, args: [name], flags: { force } }) => {
      const { orphansOf } = await import("../../actions/accounts/remove.ts");
      const orphans = orphansOf(context, name, { force });
      const note = orphans.length > 0 ? `Targets that will then name no account: ${orphans.join(", ")}` : undefined;
      return { question: `Remove the account ${name} and its tokens?`, note };
    },
    run: async ({ context, args: [name], flags: { force } }) => {
      const { removeAccount } = await import("../../actions/accounts/remove.ts");
      const orphaned = await removeAccount(context, name, { force });
      return { removed: name, orphaned_targets: orphaned };
    },
    show: ({ removed, orphaned_targets: left }) => {
      const orphans = left.length > 0 ? ` Targets that name no account now: ${left.join(", ")}.` : "";
      return `Removed the account ${removed}.${orphans}`;
    },
  }),
  command({
    words: "account use",
    summary: "Make an account the active one",
    args: [argument.account],
    response: "account-use",
    run: async ({ context, args: [name] }) => {
      const { useAccount } = await import("../../actions/accounts/use.ts");
      return useAccount(context, name);
    },
    show: (chosen, page) => page.activeText(chosen),
  }),
  accountLogin,
  command({
    words: "account logout",
    summary: "Forget an account's tokens, without a name those of the session's",
    args: [argument.anAccount],
    flags: axisFlags,
    response: "account-logout",
    run: async ({ context, args: [name], flags, usage }) => {
      namedOnce(name, flags, usage);
      const { logout } = await import("../../actions/accounts/logout.ts");
      return { logged_out: await logout(context, name, axesOf(flags)) };
    },
    show: ({ logged_out: name }) => `Logged out of ${name}. The account itself stays.`,
  }),
  command({
    words: "account test",
    summary: "Ask Mixpanel whether an account's credentials work",
    args: [argument.anAccount],
    flags: axisFlags,
    response: "account-test",
    run: async ({ context, args: [name], flags, usage }) => {
      namedOnce(name, flags, usage);
      const { testAccount } = await import("../../actions/accounts/test.ts");
      return { result: await testAccount(context, name, axesOf(flags)) };
    },
    // A script wants to know by the status whether credentials work.
    exit: ({ result: { error_code: code } }) => (code ? rowOf(code).exit : 0),
    show: ({ result }, page) => {
      const { account_name: name, ok, user, accessible_project_count: count, error } = result;
      if (!ok) return `${page.paper.red("failed")}  ${name ?? "no account"}: ${page.fit(error ?? "", 4096)}`;
      const who = user ? ` as ${page.short(user.email)}` : "";
      const reach = count === null ? "" : `, with ${count} project${count === 1 ? "" : "s"}`;
      return `${page.paper.green("ok")}  ${name} works${who}${reach}`;
    },
  }),
  textCommand({
    words: "account token",
    program: "mp",
    summary: "Print an account's bearer token, and nothing else",
    args: [argument.anAccount],
    flags: [...axisFlags, "min-ttl"],
    print: async ({ context, args: [name], flags, usage }) => {
      namedOnce(name, flags, usage);
      const { bearerToken } = await import("../../actions/accounts/token.ts");
      const { "min-ttl": lastingMs, ...axes } = flags;
      const wanted = lastingMs === undefined ? {} : { lastingMs };
      return `${(await bearerToken(context, name, axesOf(axes), wanted)).reveal()}\n`;
    },
  }),
  textCommand({
    words: "account headers",
    program: "mp",
    summary: "Print an account's request headers as JSON, for one of Mixpanel's addresses",
    args: [argument.anAccount],
    flags: [...axisFlags, "url"],
    print: async ({ context, args: [name], flags, usage }) => {
      const { url, ...axes } = flags;
      namedOnce(name, axes, usage);
      const { authorizationFor } = await import("../../actions/accounts/headers.ts");
      const address = url ?? (context.env.CLAUDE_CODE_MCP_SERVER_URL || undefined);
      const authorization = await authorizationFor(context, address, name, axesOf(axes));
      return `${JSON.stringify({ Authorization: authorization.reveal() })}\n`;
    },
  }),
  ...accountBridgeCommands,
];
