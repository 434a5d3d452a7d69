/** What the tests of storage run in processes of their own: `node program.mjs COMMAND JSON`. */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { knownError } from "../../src/core/advice/advise.ts";
import { type Warning, warningText } from "../../src/core/advice/warnings.ts";
import type { Context } from "../../src/ports.ts";
import { readCredential, readText } from "../../src/storage/files.ts";
import { ensureFolder } from "../../src/storage/folders.ts";
import { warnIfOpen } from "../../src/storage/inspect.ts";
import { type HeldLock, SHORT_LOCK, withLock } from "../../src/storage/lock.ts";
import { patiently } from "../../src/storage/patience.ts";
import { newOwner } from "../../src/storage/process-identity.ts";
import { readTokens } from "../../src/storage/token-store.ts";
import { renameOver, type WriteOptions, writeAtomic } from "../../src/storage/write.ts";
import { documentOf } from "./document.ts";

const warnings: string[] = [];
const context = {
  home: "/nowhere",
  warn: (warning: Warning) => warnings.push(warningText(warning)),
  progress: () => () => {},
  debug: {},
} as unknown as Context;

const say = (line: string): void => void fs.writeSync(1, `${line}\n`);
const locked = <T>(path: string, work: (lock: HeldLock) => T | Promise<T>): Promise<T> =>
  withLock(context, path, { ...SHORT_LOCK, waitMs: 30_000 }, work);
const forever = (): Promise<never> => new Promise(() => setInterval(() => {}, 1_000_000));

const calls = {
  write: (path: string, text = "", options: WriteOptions = {}) => writeAtomic(context, path, text, options),
  readCredential: (path: string) => readCredential(context, path),
  readText: (path: string) => readText(context, path),
  readTokens: (path: string) => readTokens(context, path),
  warnIfOpen: (path: string) => warnIfOpen(context, path),
  ensureFolder: (path: string) => ensureFolder(context, path),
};
export type CallName = keyof typeof calls;

/** What a call of one function came to, as the command `call` prints it. */
export interface Outcome {
  readonly value?: unknown;
  readonly code?: string;
  readonly message?: string;
  readonly details?: Record<string, unknown>;
  readonly warnings: readonly string[];
}

const commands = {
  /** Calls one function under a umask and prints its {@link Outcome}. */
  call: async (given: {
    name: CallName;
    path: string;
    text?: string;
    options?: WriteOptions;
    umask?: number;
    times?: number;
    without?: readonly string[];
  }) => {
    for (const name of given.without ?? []) refuse(name);
    if (given.umask !== undefined) process.umask(given.umask);
    let outcome: Omit<Outcome, "warnings">;
    try {
      for (let n = 1; n < (given.times ?? 1); n++) await calls[given.name](given.path, given.text, given.options);
      outcome = { value: await calls[given.name](given.path, given.text, given.options) };
    } catch (thrown) {
      const error = knownError(thrown);
      if (!error) throw thrown;
      outcome = { code: error.code, message: error.message, details: { ...error.details } };
    }
    say(JSON.stringify({ ...outcome, warnings }));
  },

  /** Writes one document after another, and a line before the first and after each. */
  "write-forever": async ({ path, from }: { path: string; from: number }) => {
    say("started");
    for (let n = from; ; n++) {
      await writeAtomic(context, path, documentOf(n));
      say(String(n));
    }
  },

  /** Writes, and kills itself right before the `at`-th call of the file system, or in the midst of it where it writes. */
  "die-writing": async ({ path, text, at }: { path: string; text: string; at: number }) => {
    newOwner(); // reads what it reads only once
    dieAt(at);
    await writeAtomic(context, path, text);
  },

  /** Writes, and prints which functions of the file system that took. */
  "trace-writing": async ({ path, text }: { path: string; text: string }) => {
    newOwner();
    const names: string[] = [];
    beforeEachCall((name) => names.push(name));
    await writeAtomic(context, path, text);
    say(JSON.stringify(names));
  },

  /** Takes a lock, and kills itself right before the `at`-th call of the file system. */
  "die-locking": async ({ lock, at }: { lock: string; at: number }) => {
    newOwner();
    dieAt(at);
    await locked(lock, () => {});
  },

  /** Takes a lock, but stops right before the `at`-th call of the file system; once it goes on, it prints each call. */
  "stop-locking": async ({ lock, at }: { lock: string; at: number }) => {
    newOwner();
    const { writeSync } = fs;
    let calls = 0;
    beforeEachCall((name) => {
      if (calls === at) {
        writeSync(1, "stopped\n");
        process.kill(process.pid, "SIGSTOP");
      }
      if (calls++ >= at) writeSync(1, `${name}\n`);
    });
    await locked(lock, () => writeSync(1, "entered\n"));
    writeSync(1, "released\n");
  },

  /** Breaks a lock, but stops as soon as it has made its own lock for that; prints what becomes of it. */
  "stop-breaking": async ({ lock }: { lock: string }) => {
    const { writeSync, linkSync } = fs;
    fs.linkSync = (from, to) => {
      linkSync(from, to);
      if (!String(to).endsWith(".break")) return;
      writeSync(1, "breaking\n");
      process.kill(process.pid, "SIGSTOP");
    };
    const { unlinkSync } = fs;
    fs.unlinkSync = (path) => {
      unlinkSync(path);
      writeSync(1, `removed ${String(path).endsWith(".break") ? "breaker" : path === lock ? "lock" : "other"}\n`);
    };
    syncBuiltinESMExports();
    await locked(lock, () => writeSync(1, "entered\n"));
  },

  /** Writes under a lock to a disk that hangs for 2.5 s in one call of the file system, and prints when that begins. */
  "slow-disk": async ({ lock, path, call }: { lock: string; path: string; call: "fsync" | "rename" }) => {
    const original = fs[call] as (...given: unknown[]) => void;
    let hangs = true;
    const slow = (...given: unknown[]): void => {
      if (hangs) {
        hangs = false;
        say("hanging");
        setTimeout(() => original(...given), 2_500);
      } else original(...given);
    };
    Object.assign(fs, { [call]: slow });
    syncBuiltinESMExports();
    await locked(lock, (held) => writeAtomic(context, path, "text", { guard: held.assertHeld }));
    say("written");
  },

  /** Renames as on Windows, where the target is in use for so many tries. */
  "rename-busy": async ({
    from,
    to,
    tries,
    platform,
  }: {
    from: string;
    to: string;
    tries: number;
    platform: string;
  }) => {
    const { rename } = fs;
    let left = tries;
    const isReadOnly = (path: string): boolean => (fs.statSync(path).mode & 0o200) === 0;
    const busy = (source: string, target: string, done: fs.NoParamCallback): void =>
      left-- > 0 || isReadOnly(target)
        ? done(Object.assign(new Error("EPERM"), { code: "EPERM" }))
        : rename(source, target, done);
    Object.assign(fs, { rename: busy });
    syncBuiltinESMExports();
    const guarded: number[] = [];
    const guard = (): void => void guarded.push(left);
    const outcome = await renameOver(from, to, { guard, platform }).then(
      () => "renamed",
      (error: { code: string }) => error.code,
    );
    say(JSON.stringify([outcome, guarded.length]));
  },

  hold: async ({ lock }: { lock: string }) => {
    await locked(lock, () => {
      say("held");
      return forever();
    });
  },

  /**
   * Counts up its own entry of a file `times` times; a victim then takes the lock once more and stays where it is told. `without`
   * names functions of the file system that answer as where they are not known.
   */
  count: async (given: {
    lock: string;
    path: string;
    id: string;
    times: number;
    victim?: "before" | "after" | undefined;
    without?: readonly string[];
  }) => {
    for (const name of given.without ?? []) refuse(name);
    const increment = async (lock: HeldLock): Promise<void> => {
      const counts = JSON.parse(fs.readFileSync(given.path, "utf8"));
      counts[given.id] = (counts[given.id] ?? 0) + 1;
      await writeAtomic(context, given.path, JSON.stringify(counts), { guard: lock.assertHeld });
    };
    for (let n = 0; n < given.times; n++) await locked(given.lock, increment);
    if (given.victim === undefined) return;
    await locked(given.lock, async (lock) => {
      if (given.victim === "after") await increment(lock);
      say("holding");
      return forever();
    });
  },

  /** Takes a lock again and again, fails if it is not alone, and leaves a dead owner's lock behind every time. */
  churn: async ({ lock, times, deadPid }: { lock: string; times: number; deadPid: number }) => {
    for (let n = 0; n < times; n++) {
      await locked(lock, () => {
        fs.closeSync(fs.openSync(`${lock}.inside`, "wx"));
        fs.unlinkSync(`${lock}.inside`);
        const dead = newOwner().replace(/^\d+/, String(deadPid));
        fs.writeFileSync(`${lock}.${process.pid}`, dead);
        return patiently(() => fs.renameSync(`${lock}.${process.pid}`, lock));
      });
    }
  },
};

export type CommandName = keyof typeof commands;

/** Has a function of the file system fail as where it is not permitted. */
function refuse(name: string): void {
  const refused = (): never => {
    throw Object.assign(new Error(`EPERM: operation not permitted, ${name}`), { code: "EPERM" });
  };
  Object.assign(fs, { [name]: refused });
  syncBuiltinESMExports();
}

function beforeEachCall(look: (name: string, given: unknown[]) => void): void {
  const functions = fs as unknown as Record<string, (...given: unknown[]) => unknown>;
  const isWatched = (name: string): boolean =>
    name.endsWith("Sync") || ["fsync", "open", "close", "rename"].includes(name);
  for (const name of Object.keys(functions).filter(isWatched)) {
    const original = functions[name];
    if (original === undefined) continue;
    functions[name] = (...given) => {
      look(name, given);
      return original(...given);
    };
  }
  syncBuiltinESMExports();
}

function dieAt(at: number): void {
  const { writeSync } = fs;
  let calls = 0;
  beforeEachCall((name, given) => {
    if (calls++ !== at) return;
    if (name === "writeFileSync") writeSync(given[0] as number, String(given[1]).slice(0, 10));
    process.kill(process.pid, "SIGKILL");
  });
}

const [command, given = "{}"] = process.argv.slice(2);
await (commands[command as CommandName] as (given: unknown) => unknown)(JSON.parse(given));
