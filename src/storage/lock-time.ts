import type { LockFile } from "./lock-file.ts";
import { stateOf } from "./process-identity.ts";

const LONGEST_STEP_MS = 400;
const LONGEST_WAIT_STEP_MS = 150;
/** Where many wait, looking who holds the lock would cost them more than trying for it does. */
const EAGER_TRIES = 10;
const TRIES_A_LOOK = 2;

/** Milliseconds of a clock that nobody sets. `performance` would have to be loaded first. */
const hrtime = (): number => Number(process.hrtime.bigint()) / 1e6;

/** Whether to look who holds the lock, after so many tries. */
export const isLookDue = (tries: number): boolean => tries < EAGER_TRIES || tries % TRIES_A_LOOK === 0;

/**
 * What is left of `waitMs`, at each call, which is told who holds the lock. Only the wait for one holder is counted, and in small
 * steps: in a queue that moves on, or without a share of a busy machine, nobody has waited in vain. Over after three times as long
 * in any case.
 */
export function countDown(waitMs: number, clock = hrtime): (holder?: string) => number {
  const start = clock();
  let before = start;
  let seen: string | undefined;
  let waited = 0;
  return (holder) => {
    const now = clock();
    waited = holder === seen ? waited + Math.min(now - before, LONGEST_WAIT_STEP_MS) : 0;
    before = now;
    seen = holder;
    return now - start >= 3 * waitMs ? 0 : waitMs - waited;
  };
}

/**
 * How long to wait before another try, in milliseconds: longer after many tries, when there are many waiters or the work takes
 * long, and by chance (0 to 1) shorter or longer, so that waiters do not come in step.
 */
export const pauseMs = (tries: number, chance: number): number =>
  tries < EAGER_TRIES ? 5 + chance * 25 : 20 + chance * 80;

export type Judge = (lock: LockFile) => boolean;

/** Tells whether a lock's owner is gone. It remembers what it was shown, because silence shows only over time. */
export function createJudge(silenceMs: number, clock = hrtime): Judge {
  const silent = new Map<string, { touchedAt: number; lookedAt: number; ms: number }>();
  return ({ id, owner, touchedAt }) => {
    const state = owner === undefined ? "elsewhere" : stateOf(owner);
    if (state === "dead") return true;
    if (state === "alive") return false;
    const now = clock();
    const before = silent.get(id);
    if (before?.touchedAt !== touchedAt) {
      silent.set(id, { touchedAt, lookedAt: now, ms: 0 });
      return false;
    }
    before.ms += Math.min(now - before.lookedAt, LONGEST_STEP_MS);
    before.lookedAt = now;
    return before.ms >= silenceMs;
  };
}
