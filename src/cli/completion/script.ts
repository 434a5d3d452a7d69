import { type Call, firstArg, invalidArgs } from "../call.ts";
import type { Command } from "../command.ts";
import { bash } from "./bash.ts";
import { fish } from "./fish.ts";
import { zsh } from "./zsh.ts";

const scripts = new Map([
  ["bash", bash],
  ["zsh", zsh],
  ["fish", fish],
]);

/** `completion SHELL`: a script made from the command table. */
export function completion(call: Call, commands: readonly Command[]): { text: string } {
  const script = scripts.get(firstArg(call));
  if (script) return { text: script(commands) };
  throw invalidArgs(call.usage, `SHELL must be one of bash, zsh, fish. ${call.usage}`);
}
