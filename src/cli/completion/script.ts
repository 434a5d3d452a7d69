import type { Command } from "../arguments/command.ts";
import { bash } from "./bash.ts";
import { fish } from "./fish.ts";
import { zsh } from "./zsh.ts";

const scripts = { bash, zsh, fish } as const;

/**
 * The completion script of a shell, made from the commands. `program` is how a shell runs this `mp`, whatever the person calls it: the word
 * that they typed may be an alias, or begin with `~`.
 */
export const completionScript = (shell: keyof typeof scripts, commands: readonly Command[], program: string): string =>
  scripts[shell](commands, program);
