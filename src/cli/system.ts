import { homedir } from "node:os";
import { fileURLToPath } from "node:url";
import { MixpanelError } from "../errors.ts";
import type { Context } from "../ports.ts";
import type { Terminal } from "./call.ts";
import { isTerminal, say } from "./screen.ts";

/** What takes no longer than this is not worth a word. */
const PATIENCE_MS = 2000;

/** The real outside: this is the one place that reads `process`. `quiet` leaves out warnings and progress. */
export function systemContext({ quiet = false } = {}): Context {
  return {
    env: process.env,
    cwd: currentFolder(),
    home: process.env.HOME || homedir(),
    now: Date.now,
    sleep,
    warn: quiet ? () => {} : (line) => say(`warning: ${line}`),
    progress: quiet ? () => () => {} : progress,
  };
}

function progress(label: string): () => void {
  let end: (() => void) | undefined;
  const timer = setTimeout(async () => {
    const { showProgress } = await import("./progress.ts");
    // It may be over by now.
    if (end === undefined) end = showProgress(label);
  }, PATIENCE_MS);
  return () => {
    clearTimeout(timer);
    end?.();
    end = () => {};
  };
}

/** The person at the terminal; undefined where stdin is none, or where the questions would not be seen. */
export const terminal = async (): Promise<Terminal | undefined> =>
  isTerminal(0) && isTerminal(2) ? (await import("./prompt.ts")).terminal : undefined;

/** The folder of this installation: above `dist/` as shipped, above `src/cli/` in development. */
export const installationFolder = (): string =>
  fileURLToPath(new URL(import.meta.url.includes("/dist/") ? ".." : "../..", import.meta.url)).replace(/\/$/, "");

/** A folder that was deleted under us has no name; only paths relative to it suffer. */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    return "/";
  }
}

const sleep = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", stop, { once: true });
  });

/** The standard input as text. Rejects with `INVALID_ARGS` beyond `limit` bytes or when it cannot be read. */
export async function readInput(limit: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of process.stdin) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
      if (size > limit) throw new MixpanelError("INVALID_ARGS", `The standard input is longer than ${limit} bytes.`);
    }
  } catch (error) {
    if (error instanceof MixpanelError) throw error;
    throw new MixpanelError("INVALID_ARGS", "The standard input cannot be read.", { cause: error });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new MixpanelError("INVALID_ARGS", "The standard input is not valid UTF-8.");
  }
}
