import type { Argument, Command, Program } from "./command.ts";
import { spell } from "./flags.ts";

/** `[NAME]` for one that may be left out. */
const spellArgument = ({ label, isOptional }: Argument): string => (isOptional ? `[${label}]` : label);

/** `account show [NAME]` */
const nameOf = ({ words, args }: Command): string => [words, ...args.map(spellArgument)].join(" ");

/** How a command is used, in one line. */
export function usageOf(command: Command, program: Program): string {
  const flags = command.flags.map((name) => `[${spell(name)}]`);
  return ["usage:", program, nameOf(command), ...flags, ...(command.runs ? ["-- COMMAND …"] : [])].join(" ");
}
