import type { ResponseData } from "../../schema/responses.ts";
import { command } from "../arguments/command.ts";
import { argument, recordFlags } from "../arguments/common.ts";
import type { Page } from "../format/page.ts";

const show = ({ added }: ResponseData<"account-add">, page: Page): string =>
  `Added the account ${added.name}.\n${page.accountLines(added)}`;

export const addCommands = [
  command({
    words: "account add",
    program: "auth_manager",
    summary: "Add an account that needs no secret typed, or one from stdin",
    args: [argument.aNewName],
    flags: ["from-stdin", ...recordFlags],
    response: "account-add",
    run: async (call) => (await import("../arguments/new-account.ts")).addForAgent(call),
    show,
  }),
  command({
    words: "account add",
    program: "mp",
    summary: "Add an account; asks for its secret with hidden input",
    args: [argument.aNewName],
    flags: [...recordFlags, "secret-stdin"],
    response: "account-add",
    run: async (call) => (await import("../arguments/new-account.ts")).addForPerson(call),
    show,
  }),
];
