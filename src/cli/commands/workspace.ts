import { listWorkspaces } from "../../actions/workspaces/list.ts";
import { pickWorkspace } from "../../actions/workspaces/pick.ts";
import { showWorkspace } from "../../actions/workspaces/show.ts";
import { useWorkspace } from "../../actions/workspaces/use.ts";
import type { Chosen } from "../../schema/responses.ts";
import { axesOf, axisFlags } from "../arguments/axes.ts";
import { command } from "../arguments/command.ts";
import { argument } from "../arguments/common.ts";
import { picked } from "../arguments/picked.ts";
import type { Page } from "../format/page.ts";

const using = {
  words: "workspace use",
  summary: "Pin a workspace",
  flags: ["account", "project", "target"],
  response: "workspace-use",
  show: (chosen: Chosen, page: Page) => page.activeText(chosen),
} as const;

export const workspaceCommands = [
  command({
    words: "workspace list",
    summary: "List the workspaces of a project",
    flags: [...axisFlags, "refresh"],
    response: "workspace-list",
    run: ({ context, flags }) => listWorkspaces(context, axesOf(flags), { refresh: flags.refresh }),
    show: ({ project, items }, page) => {
      const title = page.paper.bold(`Workspaces of ${page.named(project.id, project.name)}`);
      const rows = page.table(
        items,
        [
          { title: "ID", value: ({ id }) => id, key: true },
          { title: "NAME", value: ({ name }) => name, key: true },
          { title: "DEFAULT", value: (item) => (item.is_default ? "yes" : null) },
        ],
        (item) => item.is_active,
      );
      return `${title}\n${rows}`;
    },
    empty: "The project has no workspaces.",
  }),
  command({
    ...using,
    program: "mp",
    args: [{ ...argument.workspace, isOptional: true }],
    run: async ({ context, args: [given], flags, ...call }) => {
      const axes = axesOf(flags);
      return useWorkspace(
        context,
        given ?? Number(await picked(call, (choose) => pickWorkspace(context, choose, axes))),
        axes,
      );
    },
  }),
  command({
    ...using,
    program: "auth_manager",
    args: [argument.workspace],
    run: ({ context, args: [idOrName], flags }) => useWorkspace(context, idOrName, axesOf(flags)),
  }),
  command({
    words: "workspace show",
    summary: "Show the workspace in force",
    flags: axisFlags,
    response: "workspace-show",
    run: ({ context, flags }) => ({ workspace: showWorkspace(context, axesOf(flags)) }),
    show: ({ workspace }, page) =>
      workspace === null ? "No workspace is pinned." : page.named(workspace.id, workspace.name),
  }),
];
