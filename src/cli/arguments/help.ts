import type { ResponseData } from "../../schema/responses.ts";
import type { Command, Program } from "./command.ts";
import { registeredIn } from "./match.ts";
import { type Stranger, Unknown } from "./refused.ts";
import { unknownWordFault } from "./unknown.ts";
import { usageOf } from "./usage.ts";

/** The commands that help for `path` is about: those that begin with it, or the one whose arguments it goes on with. */
export const helpedBy = (path: readonly string[], commands: readonly Command[]): readonly Command[] =>
  commands.filter(
    ({ path: own }) =>
      path.every((word, index) => own[index] === word) || own.every((word, index) => path[index] === word),
  );

/** What `--help` answers, as cac documents the commands. Throws `INVALID_ARGS` when there is none of that name. */
export function help(path: readonly string[], commands: readonly Command[], program: Program): ResponseData<"help"> {
  const chosen = helpedBy(path, commands);
  if (chosen.length === 0) {
    const usage = `usage: ${program} <subcommand> [options]`;
    throw unknownWordFault(new Unknown(strangerIn(path, commands), usage), { words: path, given: [] }, program);
  }
  const [only, ...more] = chosen;
  const general = `usage: ${[program, ...path].join(" ")} <subcommand> [options]`;
  return {
    help: {
      usage: only && more.length === 0 ? usageOf(only, program) : general,
      commands: registeredIn(chosen).map(({ rawName, description, options }) => ({
        name: withoutBrackets(rawName),
        summary: description,
        options: options.map((option) => ({
          flag: withoutBrackets(option.rawName.replace(/^-\w, /, "")),
          summary: option.description,
        })),
      })),
    },
  };
}

/** What of `path` there is not: the subcommand of a group, or the first word. */
function strangerIn([first = "", verb = ""]: readonly string[], commands: readonly Command[]): Stranger {
  const known = commands.flatMap(({ path }) => (path[0] === first ? path.slice(1, 2) : []));
  if (known.length > 0) return { kind: "subcommand", word: verb, group: first, known };
  return { kind: "subcommand", word: first, known: [...new Set(commands.map(({ path }) => path[0] ?? ""))] };
}

/** `project use ID`: what is required stands as it is, and what may be left out keeps its brackets. */
const withoutBrackets = (spelled: string): string => spelled.replaceAll(/[<>]/g, "");
