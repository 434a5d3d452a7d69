import * as v from "valibot";
import { flagFor, shellQuote } from "../../core/advice/shell-quote.ts";
import type { Step } from "../../errors.ts";
import { Name, ProjectId } from "../../schema/primitives.ts";
import type { Stranger } from "./refused.ts";
import type { Tokens } from "./tokens.ts";
import { withoutProject } from "./without-project.ts";

/** A name that may be repeated: with a digit in it, it may be a secret in the wrong place. */
const NAME = /^\p{L}[\p{L}\p{M} ._'&()-]{0,39}$/u;

/** Commands that make the account whose projects these are. */
export const BEFORE_AN_ACCOUNT: readonly string[] = ["login", "account add"];

/** Where the id of a project or a workspace is found, for who gave something else in its place, such as a name; nothing for other values. */
export function whereToFind(
  { of, command, value }: Extract<Stranger, { kind: "value" }>,
  tokens: Tokens,
): readonly Step[] {
  const { words, given } = tokens;
  if (of !== "project" && of !== "workspace") return [];
  const flag = (name: string): string | undefined => given.findLast((one) => one.name === name)?.value;
  const called = (command.startsWith("account ") ? words[2] : undefined) ?? flag("account");
  const suffix = v.is(Name, called) ? ` ${flagFor("--account", called)}` : "";
  if (of === "workspace") {
    const project = flag("project");
    const axes = `${suffix}${v.is(ProjectId, project) ? ` --project ${project}` : ""}`;
    return [{ command: `mp workspace list${axes}`, label: "See the workspaces there are" }];
  }
  const name = value.trim();
  const isName = /\p{L}/u.test(name);
  const typed = NAME.test(name) ? name : "<name>";
  if (BEFORE_AN_ACCOUNT.includes(command))
    return [
      { command: withoutProject(command, tokens), label: "Leave out --project" },
      {
        command: `mp project use ${shellQuote(isName ? typed : "<id>")}${suffix}`,
        label: "Then choose the project",
      },
    ];
  const list = { command: `mp project list${suffix}`, label: "See the projects there are" };
  if (!isName) return [list];
  return [
    { command: `mp project list ${flagFor("--search", typed)}${suffix}`, label: "Find its id by its name" },
    list,
  ];
}
