import { interrupted } from "../core/fault.ts";
import type { MixpanelError } from "../errors.ts";
import type { Envelope } from "../schema/envelope.ts";
import { answer, isSessionAlone, type RunEnvironment } from "./answer.ts";
import { toJson } from "./format/visible.ts";
import { installationOf, prepare, sayWarnings, systemContext } from "./system.ts";
import { isTerminal, say, writeAll } from "./terminal/screen.ts";
import { onSignal, onStray, releaseSignals } from "./terminal/signals.ts";

/**
 * Run `auth_manager`: exactly one envelope on stdout, whatever happens, and status 0 (docs/protocol.md). The first ending wins:
 * an answer, a bug that surfaces outside the call chain, or a signal. `unloadable` answers, and ends the run, where the words for
 * errors cannot be loaded.
 */
export async function main(unloadable: (error: unknown) => undefined): Promise<void> {
  const here = installationOf(process.env.MP_VERBOSE === "1");
  const finish = (envelope: Envelope, status: number): never => {
    releaseSignals();
    const failure = writeAll(1, `${toJson(envelope, isTerminal(1) ? 2 : 0)}\n`);
    if (failure === undefined || failure === "EPIPE") process.exit(status);
    say(`error: the answer cannot be written to stdout (${failure})`);
    process.exit(status || 1);
  };
  const fail = async (error: unknown, status: number): Promise<void> => {
    await sayWarnings();
    const words = await import("../core/present-error.ts").catch(unloadable);
    if (words) finish(words.presentError(error, here.installation), status);
  };
  onStray((error) => fail(error, 0));
  onSignal((name, status, unfinished: MixpanelError | undefined) => fail(unfinished ?? interrupted(name), status));
  await prepare();
  const argv = process.argv.slice(2);
  const talk = isSessionAlone(argv) ? {} : await talking();
  const envelope = await answer(argv, Object.assign(here, { context: systemContext(), ...talk }));
  await sayWarnings();
  // Ctrl-C at a question arrives as an answer, not as a signal.
  const isInterrupted = envelope.state === "error" && envelope.error.code === "INTERRUPTED";
  finish(envelope, isInterrupted ? 130 : 0);
}

/** What a command may ask the person, and read: `session` alone does neither. */
async function talking(): Promise<Pick<RunEnvironment, "readInput" | "person">> {
  const [{ readInput }, { personAtTerminal }] = await Promise.all([
    import("./stdin.ts"),
    import("./terminal/person.ts"),
  ]);
  return { readInput, person: personAtTerminal };
}
