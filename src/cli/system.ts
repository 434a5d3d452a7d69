import { fileURLToPath } from "node:url";
import { contextOf } from "../context.ts";
import { isFault } from "../core/fault.ts";
import { MixpanelError } from "../errors.ts";
import type { Context } from "../ports.ts";
import { say } from "./terminal/screen.ts";
import { onInterrupt, uninterrupted } from "./terminal/signals.ts";

/** What takes no longer than this is not worth a word. */
const PATIENCE_MS = 2000;

/** The real outside. `quiet` leaves out warnings and progress. */
export function systemContext({ quiet = false } = {}): Context {
  const warned = new Set<string>();
  const warn = (line: string): void => {
    if (warned.has(line)) return; // a file that is read twice is no news
    warned.add(line);
    say(`warning: ${line}`);
  };
  return contextOf({
    warn: quiet ? () => {} : warn,
    progress: quiet ? () => () => {} : progress,
    uninterrupted,
    onInterrupt,
  });
}

function progress(label: string): () => void {
  let end: (() => void) | undefined;
  const began = Date.now();
  const timer = setTimeout(async () => {
    const { showProgress } = await import("./terminal/progress.ts");
    // It may be over by now.
    if (end === undefined) end = showProgress(label, began);
  }, PATIENCE_MS);
  return () => {
    clearTimeout(timer);
    end?.();
    end = () => {};
  };
}

/** The folder of this installation: above `dist/` as shipped, above `src/cli/` in development. */
export const installationFolder = (): string =>
  fileURLToPath(new URL(import.meta.url.includes("/dist/") ? ".." : "../..", import.meta.url)).replace(/\/$/, "");

/** The standard input as text. Rejects with `INVALID_ARGS` beyond `limit` bytes or when it cannot be read. */
export async function readInput(
  limit: number,
  tooLong = `The standard input is longer than ${limit} bytes.`,
): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of process.stdin) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
      if (size > limit) throw new MixpanelError("INVALID_ARGS", tooLong);
    }
  } catch (error) {
    if (isFault(error)) throw error;
    throw new MixpanelError("INVALID_ARGS", "The standard input cannot be read.", { cause: error });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new MixpanelError("INVALID_ARGS", "The standard input is not valid UTF-8.");
  }
}
