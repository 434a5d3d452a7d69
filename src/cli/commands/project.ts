import { listProjects } from "../../actions/projects/list.ts";
import { askForProject } from "../../actions/projects/pick.ts";
import { showProject } from "../../actions/projects/show.ts";
import { useProject } from "../../actions/projects/use.ts";
import type { Chosen, ResponseData } from "../../schema/responses.ts";
import { axesOf, axisFlags } from "../arguments/axes.ts";
import { command } from "../arguments/command.ts";
import { argument } from "../arguments/common.ts";
import { picked } from "../arguments/picked.ts";
import type { Page } from "../format/page.ts";

type Listed = ResponseData<"project-list">["items"][number];

const using = {
  words: "project use",
  summary: "Choose the account's project",
  flags: ["account", "target"],
  response: "project-use",
  show: (chosen: Chosen, page: Page) => page.activeText(chosen),
} as const;

export const projectCommands = [
  command({
    words: "project list",
    summary: "List the projects that the account can reach",
    flags: [...axisFlags, "refresh", "search"],
    response: "project-list",
    run: ({ context, flags: { refresh, search, ...axes } }) => listProjects(context, axesOf(axes), { refresh, search }),
    show: ({ items }, page) =>
      page.table(
        items,
        [
          { title: "ID", value: ({ id }) => id, key: true },
          { title: "NAME", value: ({ name }) => name, key: true },
          { title: "ORGANIZATION", value: (item) => item.organization_name ?? item.organization_id },
          ...(new Set(items.map(({ region }) => region)).size > 1
            ? [{ title: "REGION", value: ({ region, domain }: Listed) => region ?? domain }]
            : []),
          { title: "TIMEZONE", value: ({ timezone }) => timezone },
        ],
        (item) => item.is_active,
      ),
    empty: ({ total }) =>
      total === 0 ? "The account can reach no project." : `None of the account's ${total} projects is like that.`,
  }),
  command({
    ...using,
    program: "mp",
    args: [{ ...argument.project, isOptional: true }],
    run: async ({ context, args: [given], flags, ...call }) => {
      const axes = axesOf(flags);
      return useProject(context, given ?? (await picked(call, (choose) => askForProject(context, choose, axes))), axes);
    },
  }),
  command({
    ...using,
    program: "auth_manager",
    args: [argument.project],
    run: ({ context, args: [idOrName], flags }) => useProject(context, idOrName, axesOf(flags)),
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
