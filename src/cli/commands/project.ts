import { listProjects } from "../../actions/projects/list.ts";
import { pickProject } from "../../actions/projects/pick.ts";
import { showProject } from "../../actions/projects/show.ts";
import { useProject } from "../../actions/projects/use.ts";
import { axesOf } from "../arguments/axes.ts";
import { command } from "../arguments/command.ts";
import { argument } from "../arguments/common.ts";
import { axisFlags } from "../arguments/flags.ts";
import { picked } from "../arguments/picked.ts";
import { showActive } from "../format/things.ts";

const using = {
  words: "project use",
  summary: "Choose the account's project",
  flags: ["account", "target"],
  response: "project-use",
  show: showActive,
} as const;

export const projectCommands = [
  command({
    words: "project list",
    summary: "List the projects that the account can reach",
    flags: [...axisFlags, "refresh"],
    response: "project-list",
    run: async ({ context, flags }) => ({
      items: await listProjects(context, axesOf(flags), { refresh: flags.refresh }),
    }),
    show: ({ items }, page) =>
      page.table(
        items,
        [
          { title: "ID", value: ({ id }) => id, key: true },
          { title: "NAME", value: ({ name }) => name, key: true },
          { title: "ORGANIZATION", value: (item) => item.organization_name ?? item.organization_id },
          { title: "TIMEZONE", value: ({ timezone }) => timezone },
        ],
        (item) => item.is_active,
      ),
    empty: "The account can reach no project.",
  }),
  command({
    ...using,
    program: "mp",
    args: [{ ...argument.project, isOptional: true }],
    run: async ({ context, args: [given], flags, ...call }) => {
      const axes = axesOf(flags);
      return useProject(context, given ?? (await picked(call, (choose) => pickProject(context, choose, axes))), axes);
    },
  }),
  command({
    ...using,
    program: "auth_manager",
    args: [argument.project],
    run: ({ context, args: [id], flags }) => useProject(context, id, axesOf(flags)),
  }),
  command({
    words: "project show",
    summary: "Show the project in force",
    flags: axisFlags,
    response: "project-show",
    run: ({ context, flags }) => ({ project: showProject(context, axesOf(flags)) }),
    show: ({ project }, page) =>
      page.pairs([
        ["Project", page.named(project.id, project.name)],
        ["Organization", project.organization_name ?? project.organization_id],
        ["Timezone", project.timezone],
      ]),
  }),
];
