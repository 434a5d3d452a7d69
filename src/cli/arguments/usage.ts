import type { Argument, Command, Program } from "./command.ts";
import { spell } from "./flags.ts";

/** `[NAME]` for one that may be left out. */
const spellArgument = ({ label, isOptional }: Argument): string => (isOptional ? `[${label}]` : label);

/** `account show [NAME]` */
const nameOf = ({ words, args }: Command): string => [words, ...args.map(spellArgument)].join(" ");

/** How a command is used, in one line. */
export const usageOf = (command: Command, program: Program): string =>
  ["usage:", program, nameOf(command), ...command.flags.map((name) => `[${spell(name)}]`)].join(" ");
