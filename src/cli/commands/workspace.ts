import { listWorkspaces } from "../../actions/workspaces/list.ts";
import { showWorkspace } from "../../actions/workspaces/show.ts";
import { useWorkspace } from "../../actions/workspaces/use.ts";
import { axesOf } from "../arguments/axes.ts";
import { command } from "../arguments/command.ts";
import { argument } from "../arguments/common.ts";
import { axisFlags } from "../arguments/flags.ts";
import { showActive } from "../format/things.ts";

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
    words: "workspace use",
    summary: "Pin a workspace",
    args: [argument.workspace],
    flags: ["account", "project", "target"],
    response: "workspace-use",
    run: ({ context, args: [id], flags }) => useWorkspace(context, id, axesOf(flags)),
    show: showActive,
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
