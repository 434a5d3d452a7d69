import type { MixpanelError } from "../../errors.ts";
import { say } from "./screen.ts";

/** The statuses that a shell gives a program ended by the signal (128 + its number). */
const statuses = { SIGHUP: 129, SIGINT: 130, SIGQUIT: 131, SIGTERM: 143 } as const;
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
 * Calls `end` at the first signal; while a token request is under way, once that is over, or at the second signal. `answer` is
 * what the run has said that an interrupt is to be answered with.
 */
export function onSignal(end: (name: Signal, status: number, answer: MixpanelError | undefined) => unknown): void {
  let isWaiting = false;
  for (const name of Object.keys(statuses) as Signal[])
    process.on(name, () => {
      const now = (): unknown => end(name, statuses[name], unfinished);
      if (underWay.size === 0 || isWaiting) return now();
      isWaiting = true;
      say("Waiting for the token that is on its way, so that it is not lost. Interrupt again to end at once.");
      setTimeout(now, GRACE_MS);
      Promise.allSettled(underWay).then(now);
    });
}

/** From here on a signal ends the run at once, also while a slow reader keeps us waiting. */
export function releaseSignals(): void {
  for (const name of Object.keys(statuses)) process.removeAllListeners(name);
}
