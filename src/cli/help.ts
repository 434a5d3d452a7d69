import type { ResponseData } from "../schema/responses.ts";
import { invalidArgs } from "./call.ts";
import type { Command, Face } from "./command.ts";
import { options, spell } from "./options.ts";
import { usage } from "./parse.ts";

/** What `--help` answers for the commands whose path begins with `path`. Throws `INVALID_ARGS` when there is none. */
export function help(path: readonly string[], commands: readonly Command[], program: Face): ResponseData<"help"> {
  // Words after a whole command are its arguments: `account use NAME --help` is help for `account use`.
  const chosen = commands.filter(
    (command) =>
      path.every((word, index) => command.path[index] === word) ||
      command.path.every((word, index) => path[index] === word),
  );
  const only = chosen.length === 1 ? chosen[0] : undefined;
  const general = `usage: ${[program, ...path].join(" ")} <subcommand> [options]`;
  if (chosen.length === 0) {
    const use = `usage: ${program} <subcommand> [options]`;
    throw invalidArgs(use, `There is no such subcommand. Run ${program} --help for those there are.`);
  }
  return {
    help: {
      usage: only ? usage(only, program) : general,
      commands: chosen.map((command) => ({
        name: [...command.path, ...command.args].join(" "),
        summary: command.summary,
        options: command.options.map((name) => ({ flag: spell(name), summary: options[name].summary })),
      })),
    },
  };
}
