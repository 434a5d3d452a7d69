import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { contextOf } from "../context.ts";
import { Fault, isFault } from "../core/fault.ts";
import type { Installation } from "../core/present.ts";
import type { Context } from "../ports.ts";
import { version } from "../version.ts";
import { isTerminal, say } from "./terminal/screen.ts";
import { onInterrupt, uninterrupted } from "./terminal/signals.ts";

/** Progress is shown of what takes longer than this. */
const PATIENCE_MS = 2000;

/** The real outside. `quiet` leaves out warnings and progress. */
export function systemContext({ quiet = false } = {}): Context {
  const warned = new Set<string>();
  const warn = (line: string): void => {
    // A file that is read twice is warned of once.
    if (warned.has(line)) return;
    warned.add(line);
    say(`warning: ${line}`);
  };
  const context = contextOf({
    warn: quiet ? () => {} : warn,
    progress: quiet ? () => () => {} : progress,
    uninterrupted,
    onInterrupt,
  });
  const refreshDetached = async (job: string): Promise<boolean> =>
    (await import("./refresh-process.ts")).refreshDetached(join(installationFolder(), "scripts", "refresh.mjs"), job);
  return Object.assign(context, { refreshDetached });
}

function progress(label: string): () => void {
  let end: (() => void) | undefined;
  const began = Date.now();
  const timer = setTimeout(async () => {
    const { showProgress } = await import("./terminal/progress.ts");
    // What it is about may have ended while this was loaded.
    if (end === undefined) end = showProgress(label, began);
  }, PATIENCE_MS);
  return () => {
    clearTimeout(timer);
    end?.();
    end = () => {};
  };
}

/** The folder of this installation: above `dist/` as shipped, above `src/cli/` in development. */
const installationFolder = (): string =>
  resolve(fileURLToPath(new URL(import.meta.url.includes("/dist/") ? ".." : "../..", import.meta.url)));

/** This installation, and the folder that it lies in. `verbose` shows where an error came from. */
export function installationOf(verbose: boolean): { folder: string; installation: Installation } {
  const folder = installationFolder();
  return { folder, installation: { version, node: process.execPath, mp: join(folder, "scripts", "mp.mjs"), verbose } };
}

/**
 * The standard input as text. Rejects with `INVALID_ARGS` beyond `limit` bytes, when it cannot be read, and at a terminal, where
 * a person is asked instead: what nobody sees the question of is not waited for.
 */
export async function readInput(limit: number, tooLong?: string): Promise<string> {
  if (isTerminal(0))
    throw unusable("Nothing can be shown on the terminal that is the standard input: use a pipe or a file.");
  return textOf(process.stdin, limit, tooLong);
}

/** The text of a standard input that is no terminal. Rejects with `INVALID_ARGS`. */
export async function textOf(
  input: AsyncIterable<Buffer | string>,
  limit: number,
  tooLong = `The standard input is longer than ${limit} bytes.`,
): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of input) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
      if (size > limit) throw unusable(tooLong);
    }
  } catch (error) {
    throw isFault(error) ? error : unusable("The standard input cannot be read.", error);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw unusable("The standard input is not valid UTF-8.");
  }
}

const unusable = (message: string, cause?: unknown): Fault<"INVALID_ARGS"> =>
  new Fault("INVALID_ARGS", {}, { cause, place: { refusal: { reason: "command_line", message } } });
