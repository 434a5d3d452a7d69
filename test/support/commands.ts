import type { Command, Program } from "../../src/cli/arguments/command.ts";
import * as groups from "../../src/cli/commands/groups.ts";

const all = { auth_manager: await groups.commandsOf("auth_manager"), mp: await groups.commandsOf("mp") };

/** Every command of a program. */
export const commandsOf = (program: Program): readonly Command[] => all[program];
