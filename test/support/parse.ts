import type { Command, Program } from "../../src/cli/arguments/command.ts";
import { match } from "../../src/cli/arguments/match.ts";
import { type Request, read } from "../../src/cli/arguments/read.ts";
import { Unknown } from "../../src/cli/arguments/refused.ts";
import { tokensOf } from "../../src/cli/arguments/tokens.ts";
import { unknownWordFault } from "../../src/cli/arguments/unknown.ts";

/** What `argv` asks of a program that has these commands. Throws `INVALID_ARGS`. */
export function parse(argv: readonly string[], commands: readonly Command[], program: Program): Request {
  const first = [...new Set(commands.map(({ path }) => path[0] ?? ""))];
  const tokens = tokensOf(argv);
  try {
    return read(tokens, commands, program, first, match);
  } catch (error) {
    throw error instanceof Unknown ? unknownWordFault(error, tokens, program) : error;
  }
}
