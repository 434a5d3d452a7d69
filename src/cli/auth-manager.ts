import { join } from "node:path";
import { type Installation, presentError } from "../core/present.ts";
import { MixpanelError } from "../errors.ts";
import type { Envelope } from "../schema/envelope.ts";
import { version } from "../version.ts";
import { answer } from "./answer.ts";
import { toJson } from "./format/visible.ts";
import { installationFolder, readInput, systemContext } from "./system.ts";
import { systemPerson } from "./terminal/person.ts";
import { isTerminal, say, writeAll } from "./terminal/screen.ts";
import { onSignal, releaseSignals } from "./terminal/signals.ts";

/**
 * Run `auth_manager`: exactly one envelope on stdout, whatever happens, and status 0 (§1.1). The first ending wins:
 * an answer, a bug that surfaces outside the call chain, or a signal.
 */
export async function main(): Promise<void> {
  const folder = installationFolder();
  const installation: Installation = {
    version,
    node: process.execPath,
    mp: join(folder, "scripts", "mp.mjs"),
    verbose: process.env.MP_VERBOSE === "1",
  };
  const finish = (envelope: Envelope, status: number): never => {
    releaseSignals();
    const failure = writeAll(1, `${toJson(envelope, isTerminal(1) ? 2 : 0)}\n`);
    if (failure === undefined || failure === "EPIPE") process.exit(status);
    say(`error: the answer cannot be written to stdout (${failure})`);
    process.exit(1);
  };
  const stray = (error: unknown): never => finish(presentError(error, installation), 0);
  process.on("uncaughtException", stray);
  process.on("unhandledRejection", stray);
  onSignal((name, status, answer) => {
    const message = `Interrupted by ${name} before the answer was there. Run the same command again.`;
    finish(presentError(answer ?? new MixpanelError("INTERRUPTED", message), installation), status);
  });
  const surroundings = { context: systemContext(), readInput, person: systemPerson, folder, installation };
  const envelope = await answer(process.argv.slice(2), surroundings);
  // Ctrl-C at a question arrives as an answer, not as a signal.
  const isInterrupted = envelope.state === "error" && envelope.error.code === "INTERRUPTED";
  finish(envelope, isInterrupted ? 130 : 0);
}
