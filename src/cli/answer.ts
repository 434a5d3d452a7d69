import { isFault } from "../core/fault.ts";
import { type Installation, presentData } from "../core/present.ts";
import type { Context } from "../ports.ts";
import type { Envelope } from "../schema/envelope.ts";
import type { Call, Command, Program } from "./arguments/command.ts";
import type { Request } from "./arguments/read.ts";
import { session } from "./commands/session.ts";

/** What a run of either program is given besides its words. */
export interface RunEnvironment {
  readonly context: Context;
  /** Left out, the standard input is empty. */
  readonly readInput?: Call["readInput"];
  /** The folder that this installation lies in. */
  readonly folder: string;
  readonly installation: Installation;
  /** Left out, nobody can be told or asked anything, and no browser be opened. */
  readonly person?: Call["person"];
}

/** The one envelope that answers `argv`. Rejects only where the words for errors cannot be loaded. */
export async function answer(
  argv: readonly string[],
  surroundings: RunEnvironment,
  program: Program = "auth_manager",
): Promise<Envelope> {
  const { context, installation } = surroundings;
  const spell = async () => {
    const { spelled } = await import("./spelling.ts");
    return (text: string): string => spelled(text, installation, context.env.PATH);
  };
  try {
    const data = await dataOf(await requestOf(argv, program), surroundings, program);
    // What says something in sentences.
    const isTold = "findings" in data || "result" in data;
    return presentData(data, installation, isTold ? await spell() : undefined);
  } catch (error) {
    const { presentError } = await import("../core/present-error.ts");
    return presentError(error, installation, await spell());
  }
}

/** What `argv` asks for. Throws `INVALID_ARGS`. */
const requestOf = async (argv: readonly string[], program: Program): Promise<Request> =>
  isSessionAlone(argv) && program === "auth_manager"
    ? { kind: "call", command: session, args: [], flags: {} as Call["flags"], program: [] }
    : (await import("./arguments/request.ts")).requestOf(argv, program);

/** Most starts by far: no parser, nor the flags that there are, is read for it. */
export const isSessionAlone = ([word = "session", ...more]: readonly string[]): boolean =>
  word === "session" && more.length === 0;

/** The data that a request comes to. Rejects with whatever its command throws. */
export async function dataOf(request: Request, surroundings: RunEnvironment, program: Program): Promise<object> {
  if (request.kind === "version") return { version: surroundings.installation.version };
  if (request.kind === "help") {
    const { help } = await import("./arguments/help.ts");
    return help(request.path, await commandsOf(program), program);
  }
  const { command } = request;
  return explaining(request, surroundings, program, async (call) =>
    command.print ? { text: await command.print(call) } : ((await command.run?.(call)) ?? {}),
  );
}

/**
 * What `work` comes to with the call that a request asks for; whatever it refuses says how the command is used, where an account is
 * missing a login that was begun and not finished is named, and where a sandbox is what stops us, that is said.
 */
export async function explaining<T>(
  request: Extract<Request, { kind: "call" }>,
  surroundings: RunEnvironment,
  program: Program,
  work: (call: Call) => Promise<T>,
): Promise<T> {
  const { command, args, flags, program: behind, usage = "" } = request;
  const { context, readInput = async () => "", person = nobody } = surroundings;
  const call: Call = {
    ...{ context, readInput, person, args, flags, program: behind, usage },
    get installation() {
      return surroundings.folder;
    },
    commands: () => commandsOf(program),
  };
  try {
    return await work(call);
  } catch (error) {
    if (isFault(error, "INVALID_ARGS"))
      throw error.withDetails({ usage: usage || (await import("./arguments/usage.ts")).usageOf(command, program) });
    if (!isFault(error)) throw error;
    const { explained } = await import("../actions/sandbox.ts");
    const found = explained(context, error);
    if (!isFault(found, "NEEDS_ACCOUNT")) throw found;
    const { offerIfAny } = await import("../actions/login/unfinished.ts");
    const offer = offerIfAny(context);
    throw offer ? found.withPlace({ unfinished: offer.step }) : found;
  }
}

const commandsOf = async (program: Program): Promise<readonly Command[]> =>
  (await import("./commands/groups.ts")).commandsOf(program);

/** A program that runs this without a terminal can neither tell nor ask, and has no browser. */
const nobody: Call["person"] = () => ({
  say: () => {},
  openBrowser: () => Promise.reject(new Error("there is no browser")),
});
