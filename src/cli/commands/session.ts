import { showSession } from "../../actions/session.ts";
import { axesOf, axisFlags } from "../arguments/axes.ts";
import { command } from "../arguments/command.ts";

export const session = command({
  words: "session",
  summary: "Show the account, project and workspace in force",
  flags: [...axisFlags, "bridge"],
  response: ({ bridge }) => (bridge ? "bridge-status" : "session"),
  run: async ({ context, flags }) => {
    if (flags.bridge) {
      const { bridgeStatus } = await import("../../actions/bridge/status.ts");
      return { bridge: bridgeStatus(context) };
    }
    const data = showSession(context, axesOf(flags));
    const { account, token } = data;
    if (account.status === "ok" || account.status === "untested") return data;
    const { wayOut } = await import("../../actions/way-out.ts");
    return { ...data, ...(await wayOut(context, { ...account, token }, axesOf(flags))) };
  },
  show: (data, page) => {
    if ("bridge" in data) return page.bridgeLines(data);
    const { account, project, workspace, user, source, shadowed } = data;
    return page.pairs([
      ["Account", page.accountText(account) + page.originText(source.account)],
      ["Status", page.statusText(account.status)],
      ["Project", page.named(project.id, project.name) + page.originText(source.project)],
      ["Workspace", workspace && page.named(workspace.id, workspace.name) + page.originText(source.workspace)],
      ["User", user?.email],
      ...shadowed.map((one): [string, string] => [
        "Overridden",
        `${one.axis} ${one.value}${page.originText(one.source) || ", from the config file"}, by ${one.by}`,
      ]),
    ]);
  },
});
