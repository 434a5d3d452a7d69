/**
 * A lock between processes: a small file that says who holds it, and can be made by one process only. A process that is
 * killed leaves one that everybody can judge:
 *
 * - Its owner ran in the same place (same boot, same pid namespace) and is gone, or its pid belongs to a process that
 *   started at another time: dead, and the lock is broken at once. A holder that lives, even a stopped one, keeps it.
 * - Its owner runs elsewhere (a container or another machine that shares the folder), or there is no telling who it is:
 *   pids say nothing. Holders touch their lock every second, and such a lock is broken once it has not been touched for
 *   a while. That is counted in small steps, so that a machine which slept, holder and all, does not break it on waking;
 *   and only changes are counted, so that nobody's clock has to be right.
 *
 * Breaking has to be exclusive, or of two waiters that found the same dead lock the slower one would remove the lock that
 * the quicker one has made since. So whoever wants to break makes a second lock first, `<lock>.<owner>.break`, named after
 * the very owner that it found dead and no other; looks again; removes the lock only if it is still that owner's; and
 * removes its own. Nobody else removes a dead owner's lock, and no two locks have the same owner, so what goes is
 * always what was judged. A breaker that is killed leaves a lock like any other, and it is broken by the same rule.
 *
 * A holder elsewhere that is stopped for long enough loses its lock and does not notice. So it looks once more right before
 * its work takes effect ({@link HeldLock.assertHeld}), and does the work again where it finds the lock lost.
 */
import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Fault } from "../core/fault.ts";
import type { Context } from "../ports.ts";
import { claimLock, holdsLock, type LockFile, lookAtLock, releaseLock, removeLock, touchLock } from "./lock-file.ts";
import { countDown, createJudge, isLookDue, type Judge, pauseMs } from "./lock-time.ts";
import { newOwner, stateOf } from "./process-identity.ts";
import { sweepTemporaries } from "./temporaries.ts";

const BEAT_MS = 1_000;

/** How long a lock is waited for, and how long its holder may be silent where nothing else tells whether it lives. */
export interface LockTimes {
  readonly waitMs: number;
  readonly silenceMs: number;
}

/** For work on files alone: whoever holds the lock is done in a moment, or dead. */
export const SHORT_LOCK: LockTimes = { waitMs: 10_000, silenceMs: 2_500 };
/** For work that waits for a server with a token that is good for one use. */
export const LONG_LOCK: LockTimes = { waitMs: 50_000, silenceMs: 45_000 };

/** The lock, for the work that runs under it. */
export interface HeldLock {
  /** Throws, where the lock was lost, what {@link withLock} answers by doing the work again. For right before a rename. */
  readonly assertHeld: () => void;
  /** Has the work run again where what it began with has changed under it. */
  readonly startOver: () => never;
  /** Runs `work` once the lock is given back, and before {@link withLock} resolves: what others need not wait for. */
  readonly afterwards: (work: () => Promise<void>) => void;
}

/**
 * Runs `work` while holding the lock `path`, a name of its own in a folder that exists; resolves to its result. Waits `waitMs`
 * milliseconds for any one holder, and at most three times that in all, then rejects with `LOCK_BUSY` (details: `path`, and `pid` where it is one of
 * this place) and has not run `work`, or has not let it take effect. Rejects with `STORAGE_ERROR` where no lock can be made.
 * Not re-entrant: `work` that asks for the same lock waits for itself. `work` must not block the event loop for a second and
 * more. `work` runs again where it finds that the lock was lost, so what it does before {@link HeldLock.assertHeld} must bear
 * that.
 */
export async function withLock<T>(
  context: Context,
  path: string,
  { waitMs, silenceMs }: LockTimes,
  work: (lock: HeldLock) => T | Promise<T>,
): Promise<T> {
  const debug = context.debug.lock;
  const patience = { waitMs, left: countDown(waitMs) };
  for (;;) {
    const owner = newOwner();
    await acquire(context, path, owner, patience, silenceMs);
    debug?.(`take ${path}`);
    const stop = beat(path, owner);
    const lost = new LostLock();
    const later: (() => Promise<void>)[] = [];
    const afterwards = (work: () => Promise<void>): void => void later.push(work);
    const startOver = (): never => {
      throw lost;
    };
    const assertHeld = (): void => {
      if (!holdsLock(path, owner)) startOver();
    };
    let result: T;
    try {
      result = await work({ assertHeld, startOver, afterwards });
    } catch (error) {
      if (error !== lost) throw error;
      debug?.(`lost ${path}`);
      if (patience.left() <= 0) throw busy(path, lookAtLock(path), waitMs);
      continue;
    } finally {
      stop();
      await releaseLock(path, owner);
      debug?.(`release ${path}`);
    }
    for (const work of later) await work();
    return result;
  }
}

class LostLock extends Error {}

/** Touches the lock until the result is called. */
function beat(path: string, owner: string): () => void {
  const timer = setInterval(() => touchLock(path, owner, Date.now() / 1000), BEAT_MS).unref();
  return () => clearInterval(timer);
}

async function acquire(
  context: Context,
  path: string,
  owner: string,
  { waitMs, left }: { readonly waitMs: number; readonly left: (holder?: string) => number },
  silenceMs: number,
): Promise<void> {
  const isDead = createJudge(silenceMs);
  const isBreakerDead = createJudge(SHORT_LOCK.silenceMs);
  const claim = claimLock(context, path, owner);
  const done = context.progress(`waiting for another process that holds ${path}`);
  try {
    let found: LockFile | undefined;
    for (let tries = 0; !claim.take(); tries++) {
      if (isLookDue(tries)) {
        found = lookAtLock(path);
        if (tries === 0) context.debug.lock?.(`wait ${path}${found?.owner ? ` held by pid ${found.owner.pid}` : ""}`);
        if (found !== undefined && isDead(found) && breakLock(context, path, path, found, isBreakerDead)) {
          context.debug.lock?.(`break ${path}`);
          breakAbandoned(context, path, isBreakerDead);
          continue;
        }
      }
      const leftMs = left(found?.id);
      if (leftMs <= 0) throw busy(path, found, waitMs);
      const pause = pauseMs(tries, Math.random());
      await new Promise((resolve) => setTimeout(resolve, Math.min(pause, leftMs)));
    }
  } finally {
    done();
    claim.drop();
  }
}

/** Removes the lock or breaker `at`, which was `found` dead, for the sake of `lock`; false when another process is at it. */
function breakLock(context: Context, lock: string, at: string, found: LockFile, isDead: Judge): boolean {
  const owner = newOwner();
  const breaker = `${lock}.${found.id}.break`;
  const claim = claimLock(context, breaker, owner);
  try {
    if (!claim.take()) {
      const other = lookAtLock(breaker);
      if (other !== undefined && isDead(other)) breakLock(context, lock, breaker, other, isDead);
      return false;
    }
    try {
      const now = lookAtLock(at);
      return now?.id !== found.id || now.touchedAt !== found.touchedAt || removeLock(at);
    } finally {
      void releaseLock(breaker, owner); // at once, unless somebody is looking at it
    }
  } finally {
    claim.drop();
  }
}

/** Breakers that were killed after their work was done left locks that nobody would meet again. Never throws. */
function breakAbandoned(context: Context, lock: string, isDead: Judge): void {
  sweepTemporaries(dirname(lock));
  try {
    for (const name of readdirSync(dirname(lock))) {
      if (!name.startsWith(`${basename(lock)}.`) || !name.endsWith(".break")) continue;
      const at = join(dirname(lock), name);
      const found = lookAtLock(at);
      if (found !== undefined && isDead(found)) breakLock(context, lock, at, found, isDead);
    }
  } catch {
    // It is only tidying up, and the folder may not be readable.
  }
}

function busy(path: string, found: LockFile | undefined, waitedMs: number): Fault {
  const state = found?.owner && stateOf(found.owner);
  const pid = state === "alive" || state === "unsure" ? found?.owner?.pid : undefined;
  return new Fault("LOCK_BUSY", { path, ...(pid !== undefined && { pid }) }, { place: { lock: { waitedMs } } });
}
