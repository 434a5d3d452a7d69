import type { TargetSummary } from "../../schema/responses.ts";
import { axesOf, axisFlags } from "../arguments/axes.ts";
import { command } from "../arguments/command.ts";
import { argument } from "../arguments/common.ts";

const targets = () => import("../../actions/targets/targets.ts");

export const targetCommands = [
  command({
    words: "target list",
    summary: "List the saved targets",
    response: "target-list",
    run: async ({ context }) => ({ items: (await targets()).listTargets(context) }),
    show: ({ items }, page) =>
      page.table(items, [
        { title: "NAME", value: ({ name }) => name, key: true },
        { title: "ACCOUNT", value: ({ account }) => account, whole: true },
        { title: "PROJECT", value: ({ project }) => project, whole: true },
        { title: "WORKSPACE", value: ({ workspace }) => workspace, whole: true },
        ...(items.some(({ problem }) => problem)
          ? [{ title: "PROBLEM", value: ({ problem }: TargetSummary) => problem }]
          : []),
      ]),
    empty: "There are no targets yet.",
  }),
  command({
    words: "target add",
    summary: "Save an account, a project and perhaps a workspace under a name; what is left out is that of the session",
    args: [argument.newName],
    flags: axisFlags,
    response: "target-add",
    run: async ({ context, args: [name], flags }) => {
      const { addTarget, wholeTarget } = await targets();
      return { added: await addTarget(context, name, wholeTarget(context, axesOf(flags))) };
    },
    show: ({ added }, page) => `Saved the target ${added.name}.\n${page.targetLines(added)}`,
  }),
  command({
    words: "target use",
    summary: "Make a target's account, project and workspace the active ones",
    args: [argument.target],
    response: "target-use",
    run: async ({ context, args: [name] }) => (await targets()).useTarget(context, name),
    show: (chosen, page) => page.activeText(chosen),
  }),
  command({
    words: "target show",
    summary: "Show one target",
    args: [argument.target],
    response: "target-show",
    run: async ({ context, args: [name] }) => ({ target: (await targets()).showTarget(context, name) }),
    show: ({ target }, page) => page.targetLines(target),
  }),
  command({
    words: "target remove",
    summary: "Forget a target",
    args: [argument.target],
    response: "target-remove",
    confirm: async ({ context, args: [name] }) => {
      (await targets()).showTarget(context, name);
      return { question: `Remove the target ${name}?` };
    },
    run: async ({ context, args: [name] }) => {
      await (await targets()).removeTarget(context, name);
      return { removed: name };
    },
    show: ({ removed }) => `Removed the target ${removed}.`,
  }),
];
