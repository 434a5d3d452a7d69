import { warningText } from "../../core/advice/warnings.ts";
import { commandsBeginningWith, commandsOf, firstWordsOf } from "../commands/groups.ts";
import { spelledHere } from "../spelling.ts";
import { wording } from "../terminal/screen.ts";
import type { Command, Program } from "./command.ts";
import { matcherFor, type Request, read } from "./read.ts";
import { Unknown } from "./refused.ts";
import { type Tokens, tokensOf } from "./tokens.ts";

/** What the words of a command line ask for; only the commands that they may mean are loaded. Throws `INVALID_ARGS`. */
export async function requestOf(argv: readonly string[], program: Program): Promise<Request> {
  const tokens = tokensOf(argv);
  return requestAmong(await commandsMeant(tokens, program), tokens, program);
}

/** What the words ask for, where the commands that they may mean are known. Throws `INVALID_ARGS`. */
export async function requestAmong(commands: readonly Command[], tokens: Tokens, program: Program): Promise<Request> {
  Object.assign(wording, { spell: spelledHere, warningText });
  const matcher = await matcherFor(tokens);
  try {
    return read(tokens, commands, program, firstWordsOf(program), matcher);
  } catch (error) {
    throw error instanceof Unknown ? (await import("./unknown.ts")).unknownWordFault(error, tokens, program) : error;
  }
}

/** The commands that the words can mean: those that begin with the first one, or for help all. */
export async function commandsMeant({ words, given }: Tokens, program: Program): Promise<readonly Command[]> {
  const [first = program === "mp" ? "help" : "session"] = words;
  const isHelp = (program === "mp" && first === "help") || given.some(({ name }) => name === "help");
  return isHelp ? commandsOf(program) : commandsBeginningWith(first, program);
}
