/**
 * A lock between processes: a symbolic link whose target is no path but says who holds it, as Emacs and Firefox do it.
 * A link is made in one step together with its text, so that there is never a lock without an owner, and a process that
 * is killed leaves one that everybody can judge:
 *
 * - Its owner ran in the same place (same boot, same pid namespace) and is gone, or its pid belongs to a process that
 *   started at another time: dead, and the lock is broken at once. A holder that lives, even a stopped one, keeps it.
 * - Its owner runs elsewhere (a container or another machine that shares the folder), or there is no telling who it is:
 *   pids say nothing. Holders touch their link every second, and such a lock is broken once it has not been touched for
 *   2.5 s. These are counted in small steps, so that a machine which slept, holder and all, does not break it on waking.
 *
 * Breaking has to be exclusive, or of two waiters that found the same dead lock the slower one would remove the lock that
 * the quicker one has made since. So whoever wants to break makes a second link first, `<lock>.<owner>.break`, named after
 * the very owner that it found dead and no other; looks again; removes the lock only if it is still that owner's; and
 * removes its own link. Nobody else removes a dead owner's lock, and no two locks have the same owner, so what goes is
 * always what was judged. A breaker that is killed leaves a link like any other, and it is broken by the same rule.
 *
 * What no lock with a time-out can promise: a holder elsewhere that is stopped for longer than 2.5 s and then goes on does
 * not know that it lost the lock. Within one place this cannot happen.
 */
import { lstatSync, lutimesSync, readdirSync, readlinkSync, rmdirSync, symlinkSync, unlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Fault } from "../core/fault.ts";
import type { Context } from "../ports.ts";
import { errnoOf, isMissing, storageError } from "./failure.ts";
import { newOwner, type Owner, parseOwner, stateOf } from "./process-identity.ts";

const BEAT_MS = 1_000;
const SILENCE_MS = 2_500;
const LONGEST_STEP_MS = 100;
/** A live process that has the right pid, where start times are unknown, and has not touched its link for so long, is another. */
const UNSURE_MS = 60 * 60 * 1_000;

/**
 * Runs `work` while holding the lock `path`, a name of its own in a folder that exists; resolves to its result. Waits at most
 * `waitMs` milliseconds for another holder, then rejects with `LOCK_BUSY` (details: `path`, and `pid` where it is one of
 * this place) and has not run `work`. Rejects with `STORAGE_ERROR` where no lock can be made. Not re-entrant: `work` that
 * asks for the same lock waits for itself. `work` should not block the event loop for 2 s, or waiters elsewhere take it for dead.
 * `progress` is told while it waits.
 */
export async function withLock<T>(
  path: string,
  waitMs: number,
  work: () => T | Promise<T>,
  progress: Context["progress"] = () => () => {},
): Promise<T> {
  const owner = newOwner();
  const done = progress(`waiting for another process that holds ${path}`);
  try {
    await acquire(path, owner, waitMs);
  } finally {
    done();
  }
  const beat = setInterval(() => touch(path, owner), BEAT_MS).unref();
  try {
    return await work();
  } finally {
    clearInterval(beat);
    release(path, owner);
  }
}

async function acquire(path: string, owner: string, waitMs: number): Promise<void> {
  const isDead = createJudge();
  const start = clock();
  for (let tries = 0; !make(path, owner); tries++) {
    const found = look(path);
    if (found !== undefined && isDead(found) && breakLink(path, path, found, isDead)) {
      breakAbandoned(path, isDead);
      continue;
    }
    const left = waitMs - (clock() - start);
    if (left <= 0) throw busy(path, found, waitMs);
    const pause = 5 + Math.random() * Math.min(20 + 3 * tries, 50);
    await new Promise((resolve) => setTimeout(resolve, Math.min(pause, left)));
  }
}

interface Link {
  /** The text of a link that we know how to read, else something that stands for this one thing and no later one. */
  readonly id: string;
  readonly owner: Owner | undefined;
  /** When it was last touched, in milliseconds since 1970. */
  readonly touchedAt: number;
}

type Judge = (link: Link) => boolean;

/** Tells whether a link's owner is gone. It remembers what it was shown, because silence shows only over time. */
function createJudge(): Judge {
  const silent = new Map<string, { touchedAt: number; lookedAt: number; ms: number }>();
  return (link) => {
    const state = link.owner === undefined ? "elsewhere" : stateOf(link.owner);
    if (state === "dead") return true;
    if (state === "alive" || (state === "unsure" && Date.now() - link.touchedAt < UNSURE_MS)) return false;
    const now = clock();
    const before = silent.get(link.id);
    if (before?.touchedAt !== link.touchedAt) {
      silent.set(link.id, { touchedAt: link.touchedAt, lookedAt: now, ms: 0 });
      return false;
    }
    before.ms += Math.min(now - before.lookedAt, LONGEST_STEP_MS);
    before.lookedAt = now;
    return before.ms >= SILENCE_MS;
  };
}

/** Removes the link `at`, which was `found` dead, for the lock `lock`; false when another process is at it. */
function breakLink(lock: string, at: string, found: Link, isDead: Judge): boolean {
  const owner = newOwner();
  const breaker = `${lock}.${found.id}.break`;
  if (!make(breaker, owner)) {
    const other = look(breaker);
    if (other !== undefined && isDead(other)) breakLink(lock, breaker, other, isDead);
    return false;
  }
  try {
    const now = look(at);
    if (now?.id === found.id && now.touchedAt === found.touchedAt) remove(at);
  } finally {
    release(breaker, owner);
  }
  return true;
}

/** A breaker that was killed after its work was done left a link that nobody would meet again. Never throws. */
function breakAbandoned(lock: string, isDead: Judge): void {
  try {
    for (const name of readdirSync(dirname(lock))) {
      if (!name.startsWith(`${basename(lock)}.`) || !name.endsWith(".break")) continue;
      const at = join(dirname(lock), name);
      const found = look(at);
      if (found !== undefined && isDead(found)) breakLink(lock, at, found, isDead);
    }
  } catch {
    // It is only tidying up, and the folder may not be readable.
  }
}

function make(path: string, owner: string): boolean {
  try {
    symlinkSync(owner, path);
    return true;
  } catch (error) {
    if (errnoOf(error) !== "EEXIST") throw storageError(path, { doing: "lock" }, error);
    // On NFS a request whose reply was lost is sent again, and then meets the link that it has made.
    return look(path)?.id === owner;
  }
}

function look(path: string): Link | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  const text = stat.isSymbolicLink() ? textOf(path) : undefined;
  const owner = text === undefined ? undefined : parseOwner(text);
  const id = text === undefined || owner === undefined ? `${stat.ino}-${stat.mtimeMs}` : text;
  return { id, owner, touchedAt: stat.mtimeMs };
}

function textOf(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined; // gone or replaced since
  }
}

function remove(path: string): void {
  try {
    if (lstatSync(path).isDirectory()) rmdirSync(path);
    else unlinkSync(path);
  } catch (error) {
    if (!isMissing(error)) throw storageError(path, { doing: "unlock" }, error);
  }
}

/** Never throws: the work is done, and a link that stays is dead as soon as this process ends. */
function release(path: string, owner: string): void {
  try {
    if (readlinkSync(path) === owner) unlinkSync(path);
  } catch {}
}

function touch(path: string, owner: string): void {
  try {
    const now = new Date();
    if (readlinkSync(path) === owner) lutimesSync(path, now, now);
  } catch {
    // Where links cannot be touched, or this one was taken: there is nobody to tell.
  }
}

function busy(path: string, found: Link | undefined, waitedMs: number): Fault {
  const state = found?.owner && stateOf(found.owner);
  const pid = state === "alive" || state === "unsure" ? found?.owner?.pid : undefined;
  return new Fault("LOCK_BUSY", { path, ...(pid !== undefined && { pid }) }, { place: { lock: { waitedMs } } });
}

/** Milliseconds of a clock that nobody sets. `performance` would have to be loaded first. */
const clock = (): number => Number(process.hrtime.bigint()) / 1e6;
