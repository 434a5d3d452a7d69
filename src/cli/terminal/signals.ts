import { readlinkSync } from "node:fs";
import type { MixpanelError } from "../../errors.ts";
import { isAtTerminal, isTerminal, say } from "./screen.ts";

/** The statuses that a shell gives a program ended by the signal (128 + its number). Ctrl-Break is a signal on Windows alone. */
const statuses = { SIGHUP: 129, SIGINT: 130, SIGQUIT: 131, SIGTERM: 143, SIGBREAK: 149 } as const;
type Signal = keyof typeof statuses;

/** How long a signal waits for a token request, in milliseconds: longer than a server takes that is well. */
const GRACE_MS = 5_000;

const underWay = new Set<Promise<unknown>>();
let unfinished: MixpanelError | undefined;

/** See `Context.onInterrupt`. */
export function onInterrupt(answer: MixpanelError | undefined): void {
  unfinished = answer;
}

/** Runs `work`, which a signal then lets finish; see `Context.uninterrupted`. */
export async function uninterrupted<T>(work: () => Promise<T>): Promise<T> {
  const result = work();
  underWay.add(result);
  try {
    return await result;
  } finally {
    underWay.delete(result);
  }
}

/**
 * Calls `end` at the first signal, once; while a token request is under way, when that is over, at the second signal, or after
 * 5 seconds. `answer` is what the run has said that an interrupt is to be answered with.
 */
export function onSignal(end: (name: Signal, status: number, answer: MixpanelError | undefined) => unknown): void {
  let isWaiting = false;
  let isOver = false;
  if (isAtTerminal()) process.once("exit", endAsTerminal);
  for (const name of Object.keys(statuses) as Signal[])
    process.on(name, () => {
      const now = (): void => {
        if (!isOver) end(name, statuses[name], unfinished);
        isOver = true;
      };
      if (underWay.size === 0) return now();
      // A terminal that closes sends SIGHUP, and its shell once more: nobody is impatient.
      if (isWaiting) return name === "SIGHUP" ? undefined : now();
      isWaiting = true;
      say("Waiting for the token that is on its way, so that it is not lost. Interrupt again to end at once.");
      setTimeout(now, GRACE_MS);
      Promise.allSettled(underWay).then(now);
    });
}

/**
 * Node sets the terminal once more before it ends, and crashes where that is gone (status 134, and a core file with all that it
 * holds). A signal ends it without that.
 */
function endAsTerminal(status: number): void {
  if (!isTerminalGone()) return;
  const name = status === statuses.SIGTERM ? "SIGTERM" : "SIGHUP";
  process.removeAllListeners(name);
  process.kill(process.pid, name);
}

/** Whether a standard stream is a terminal that was closed. False where that cannot be known (no `/proc`). */
const isTerminalGone = (): boolean => ([0, 1, 2] as const).some(isGone);

function isGone(descriptor: 0 | 1 | 2): boolean {
  try {
    const path = readlinkSync(`/proc/self/fd/${descriptor}`);
    return /^\/dev\/(pts\/|tty)/.test(path) && !isTerminal(descriptor);
  } catch {
    return false;
  }
}

/** From here on a signal ends the run at once, also while a slow reader keeps us waiting. */
export function releaseSignals(): void {
  for (const name of Object.keys(statuses)) process.removeAllListeners(name);
}

/**
 * Calls `end`, once, with whatever ends the run outside its own chain of calls: an exception, a promise that nobody waits for, or
 * an event loop that has nothing left to wait for although there is no answer. When `end` fails itself, the status is 1.
 */
export function onStray(end: (error: unknown) => unknown): void {
  let isEnding = false;
  const stray = async (error: unknown): Promise<void> => {
    if (isEnding) return;
    isEnding = true;
    try {
      await end(error);
    } catch {
      process.exit(1);
    }
  };
  process.on("uncaughtException", stray);
  process.on("unhandledRejection", stray);
  process.on("beforeExit", () => {
    process.exitCode = 1;
    stray(new Error("The run ended without an answer: nothing was left to wait for."));
  });
}
