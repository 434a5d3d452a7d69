import { worded } from "../core/advice/advise.ts";
import { isFault } from "../core/fault.ts";
import { type Installation, presentData, presentError } from "../core/present.ts";
import { MixpanelError } from "../errors.ts";
import type { Context } from "../ports.ts";
import type { Envelope } from "../schema/envelope.ts";
import type { Call, Somebody } from "./call.ts";
import type { Face } from "./command.ts";
import { help } from "./help.ts";
import { parse, type Request, usage } from "./parse.ts";
import { commandsOf } from "./table.ts";

/** What a run of either program is given besides its words. */
export interface Surroundings {
  readonly context: Context;
  readonly readInput: Call["readInput"];
  /** The folder that this installation lies in. */
  readonly folder: string;
  readonly installation: Installation;
  /** Without one nobody can be told or asked anything, and no browser be opened. */
  readonly person?: () => Somebody;
}

/** The one envelope that answers `argv`. Never rejects. */
export async function answer(
  argv: readonly string[],
  surroundings: Surroundings,
  face: Face = "auth_manager",
): Promise<Envelope> {
  const { installation } = surroundings;
  try {
    return presentData(await carryOut(parse(argv, commandsOf(face), face), surroundings, face), installation);
  } catch (error) {
    return presentError(error, installation);
  }
}

/** The data that a request comes to. Rejects with whatever its handler throws. */
export async function carryOut(request: Request, surroundings: Surroundings, face: Face): Promise<object> {
  const { context, readInput, folder, installation, person = nobody } = surroundings;
  if (request.kind === "version") return { version: installation.version };
  if (request.kind === "help") return help(request.path, commandsOf(face), face);
  const { command, args, options, switches } = request;
  const use = usage(command, face);
  try {
    return await command.handler({
      context,
      readInput,
      person,
      installation: folder,
      args,
      options,
      switches,
      usage: use,
    });
  } catch (error) {
    throw withUsage(error, use);
  }
}

/** What is refused beyond the parser says how the command is used, too (§1.3). */
function withUsage(error: unknown, usage: string): unknown {
  const said = isFault(error, "INVALID_ARGS") ? worded(error) : undefined;
  if (!said || said.details?.usage !== undefined) return error;
  const { message, details, next, cause, stack } = said;
  return Object.assign(new MixpanelError("INVALID_ARGS", message, { details: { usage, ...details }, next, cause }), {
    stack,
  });
}

const nobody = (): Somebody => ({
  say: () => {},
  openBrowser: () => Promise.reject(new Error("there is no browser")),
});
