import type { Command, Program } from "../../src/cli/arguments/command.ts";
import { match } from "../../src/cli/arguments/match.ts";
import { type Request, read } from "../../src/cli/arguments/read.ts";
import { tokensOf } from "../../src/cli/arguments/tokens.ts";

/** What `argv` asks of a program that has these commands. Throws `INVALID_ARGS`. */
export function parse(argv: readonly string[], commands: readonly Command[], program: Program): Request {
  const first = [...new Set(commands.map(({ path }) => path[0] ?? ""))];
  return read(tokensOf(argv), commands, program, first, match);
}
