import { isFault } from "../core/fault.ts";
import { type Installation, presentData } from "../core/present.ts";
import type { Context } from "../ports.ts";
import type { Envelope } from "../schema/envelope.ts";
import type { Call, Command, Program } from "./arguments/command.ts";
import { matcherFor, type Request, read } from "./arguments/read.ts";
import { Unknown } from "./arguments/refused.ts";
import { type Tokens, tokensOf } from "./arguments/tokens.ts";
import { usageOf } from "./arguments/usage.ts";
import { commandsBeginningWith, commandsOf, firstWordsOf } from "./commands/groups.ts";
import { nobody } from "./terminal/person.ts";

/** What a run of either program is given besides its words. */
export interface Surroundings {
  readonly context: Context;
  readonly readInput: Call["readInput"];
  /** The folder that this installation lies in. */
  readonly folder: string;
  readonly installation: Installation;
  /** Left out, nobody can be told or asked anything, and no browser be opened. */
  readonly person?: Call["person"];
}

/** The one envelope that answers `argv`. Never rejects. */
export async function answer(
  argv: readonly string[],
  surroundings: Surroundings,
  program: Program = "auth_manager",
): Promise<Envelope> {
  const { installation } = surroundings;
  try {
    return presentData(await dataOf(await requestOf(tokensOf(argv), program), surroundings, program), installation);
  } catch (error) {
    const { presentError } = await import("../core/present-error.ts");
    return presentError(error, installation);
  }
}

/** What the tokens ask for; only the commands that they may mean are loaded. Throws `INVALID_ARGS`. */
async function requestOf(tokens: Tokens, program: Program): Promise<Request> {
  return requestAmong(await commandsMeant(tokens, program), tokens, program);
}

/** The same, where those commands are known. */
export async function requestAmong(commands: readonly Command[], tokens: Tokens, program: Program): Promise<Request> {
  const matcher = await matcherFor(tokens);
  try {
    return read(tokens, commands, program, firstWordsOf(program), matcher);
  } catch (error) {
    throw error instanceof Unknown ? (await import("./arguments/unknown.ts")).explained(error, tokens, program) : error;
  }
}

/** The commands that the words can mean: those that begin with the first one, or for help all. */
export async function commandsMeant({ words, given }: Tokens, program: Program): Promise<readonly Command[]> {
  const [first = program === "mp" ? "help" : "session"] = words;
  const isHelp = (program === "mp" && first === "help") || given.some(({ name }) => name === "help");
  return isHelp ? commandsOf(program) : commandsBeginningWith(first, program);
}

/** The data that a request comes to. Rejects with whatever its command throws. */
export async function dataOf(request: Request, surroundings: Surroundings, program: Program): Promise<object> {
  if (request.kind === "version") return { version: surroundings.installation.version };
  if (request.kind === "help") {
    const { help } = await import("./arguments/help.ts");
    return help(request.path, await commandsOf(program), program);
  }
  const { command } = request;
  return explaining(callOf(request, surroundings, program), async (call) =>
    command.print ? { text: await command.print(call) } : ((await command.run?.(call)) ?? {}),
  );
}

/** What the command of a request is called with. */
export function callOf(
  { command, args, flags, program: behind }: Extract<Request, { kind: "call" }>,
  { context, readInput, folder, person = nobody }: Surroundings,
  program: Program,
): Call {
  const usage = usageOf(command, program);
  const given = { args, flags, program: behind, usage };
  return { context, readInput, person, installation: folder, ...given, commands: () => commandsOf(program) };
}

/**
 * Runs `work`; whatever it refuses says how the command is used, where an account is missing a login that was begun and not finished
 * is named, and where a sandbox is what stops us, that is said.
 */
export async function explaining<T>(call: Call, work: (call: Call) => Promise<T>): Promise<T> {
  try {
    return await work(call);
  } catch (error) {
    if (isFault(error, "INVALID_ARGS")) throw error.knowing({ usage: call.usage });
    if (!isFault(error)) throw error;
    const { explained } = await import("../actions/sandbox.ts");
    const found = explained(call.context, error);
    if (!isFault(found, "NEEDS_ACCOUNT")) throw found;
    const { offerIfAny } = await import("../actions/login/unfinished.ts");
    const offer = offerIfAny(call.context);
    throw offer ? found.at({ unfinished: offer.step }) : found;
  }
}
