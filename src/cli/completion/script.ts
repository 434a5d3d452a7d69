import type { Command } from "../arguments/command.ts";
import { bash } from "./bash.ts";
import { fish } from "./fish.ts";
import { zsh } from "./zsh.ts";

const scripts = { bash, zsh, fish } as const;

/** The completion script of a shell, made from the commands. */
export const completionScript = (shell: keyof typeof scripts, commands: readonly Command[]): string =>
  scripts[shell](commands);
