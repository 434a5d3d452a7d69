import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { contextOf } from "../context.ts";
import type { Warning } from "../core/advice/warnings.ts";
import type { Installation } from "../core/present.ts";
import type { Context, Debug } from "../ports.ts";
import { version } from "../version.ts";
import { isAtTerminal, say, wording } from "./terminal/screen.ts";
import { onInterrupt, uninterrupted } from "./terminal/signals.ts";

/** Progress is shown of what takes longer than this. */
const PATIENCE_MS = 2000;

/** What was warned of while the words for it were not loaded. */
const unworded: Warning[] = [];
const warned = new Set<string>();

/** One line on stderr; a file that is read twice is warned of once. */
function warn(warning: Warning): void {
  const { warningText } = wording;
  if (!warningText) return void unworded.push(warning);
  const line = warningText(warning);
  if (warned.has(line)) return;
  warned.add(line);
  say(`warning: ${line}`);
}

/** Says what `session` alone has been warned of: it loads the words for that only then. Resolves also where they cannot be loaded. */
export async function sayWarnings(): Promise<void> {
  if (unworded.length === 0) return;
  try {
    wording.warningText = (await import("../core/advice/warnings.ts")).warningText;
    for (const warning of unworded.splice(0)) warn(warning);
  } catch (error) {
    unworded.length = 0;
    say(`warning: There are warnings, but their words cannot be loaded: ${(error as Error).message}`);
  }
}

let debug: Debug = {};

/** Loads what only some runs need: what shows `MP_DEBUG`, and what befits a terminal. */
export async function prepare(): Promise<void> {
  if (process.env.MP_DEBUG) debug = (await import("../debug.ts")).debugFor(process.env.MP_DEBUG);
  if (isAtTerminal()) (await import("./terminal/layout.ts")).befit();
}

/** The real outside, to be prepared before it is used. `quiet` leaves out warnings and progress. */
export function systemContext({ quiet = false } = {}): Context {
  const context = contextOf(
    { progress: quiet ? () => () => {} : progress, uninterrupted, onInterrupt },
    { warn: quiet ? () => {} : warn, debugFor: () => debug },
  );
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

/**
 * This installation, and the folder that it lies in, which is looked up when it is asked for: 0.3 ms of a start. `verbose` shows where
 * an error came from.
 */
export const installationOf = (verbose: boolean): { readonly folder: string; readonly installation: Installation } => ({
  get folder() {
    return installationFolder();
  },
  installation: {
    ...{ version, node: process.execPath, verbose },
    get mp() {
      return join(installationFolder(), "scripts", "mp.mjs");
    },
  },
});
