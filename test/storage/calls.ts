/** How the tests of storage run `program.ts`, and what they expect of a refusal. */
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import type { TestContext } from "node:test";
import { knownError } from "../../src/core/advice/advise.ts";
import type { Context } from "../../src/ports.ts";
import { type HeldLock, SHORT_LOCK, withLock } from "../../src/storage/lock.ts";
import { newOwner } from "../../src/storage/process-identity.ts";
import { bundle, type Child, start } from "../support/child.ts";
import type { TemporaryHome } from "../support/home.ts";
import type { CallName, CommandName, Outcome } from "./program.ts";

export const program = bundle(new URL("./program.ts", import.meta.url));

const isRoot = process.geteuid?.() === 0;
/** For `skip`: false where we are root. */
export const needsRoot = isRoot ? false : "only root can make files of other users and become another one";
export const OTHER_UID = 12_345;

/** Runs `work` in this process with the rights of another user, which only root can give up and take back. */
export async function withRightsOf<T>(uid: number, work: () => T | Promise<T>): Promise<T> {
  const us = process.geteuid?.() ?? 0;
  process.seteuid?.(uid);
  try {
    return await work();
  } finally {
    process.seteuid?.(us);
  }
}

export const run = (t: TestContext, command: CommandName, given: object): Child =>
  start(t, process.execPath, [program, command, JSON.stringify(given)]);

interface Call {
  readonly name: CallName;
  readonly path: string;
  readonly text?: string;
  readonly options?: object;
  readonly umask?: number;
  /** How often; by default once. */
  readonly times?: number;
  /** Functions of the file system that are not permitted there. */
  readonly without?: readonly string[];
}

/** Calls a function in a process of another user; the files stay whose they are. */
export async function asOther(t: TestContext, call: Call): Promise<Outcome> {
  return outcome(t, call, { uid: OTHER_UID });
}

/** Calls a function in a process that owns the whole home and that root's rights do not help. */
export async function asOrdinaryUser(t: TestContext, home: TemporaryHome, call: Call): Promise<Outcome> {
  if (isRoot) execFileSync("chown", ["-R", String(OTHER_UID), home.root]);
  return outcome(t, call, isRoot ? { uid: OTHER_UID } : {});
}

/** Calls a function in a process in which Node's permission model is on, and allows whatever file. */
export async function withPermissionModel(t: TestContext, call: Call): Promise<Outcome> {
  const name = process.allowedNodeEnvironmentFlags.has("--permission") ? "--permission" : "--experimental-permission";
  return outcome(t, call, {}, [name, "--allow-fs-read=*", "--allow-fs-write=*", "--no-warnings"]);
}

async function outcome(
  t: TestContext,
  call: Call,
  options: { uid?: number },
  flags: readonly string[] = [],
): Promise<Outcome> {
  const args = [...flags, program, "call", JSON.stringify(call)];
  const { stdout, stderr } = await start(t, process.execPath, args, { cwd: "/", ...options }).ended;
  assert.equal(stderr, "");
  return JSON.parse(stdout);
}

/** For `assert.throws`: the error has that code, names the path and says why. */
export const refusal = (code: string, path: string, reason: RegExp) => (thrown: unknown) => {
  const error = knownError(thrown);
  assert.ok(error);
  assert.equal(error.code, code, error.message);
  assert.equal(error.details?.path, path);
  assert.match(error.message, reason);
  assert.ok(error.message.includes(path), error.message);
  return true;
};

/** For `assert.rejects`: somebody else has the lock; `pid` where it is known who. */
export const busy = (path: string, pid?: number) => (thrown: unknown) => {
  const error = knownError(thrown);
  assert.ok(error);
  assert.equal(error.code, "LOCK_BUSY", error.message);
  assert.equal(error.retryable, true);
  assert.deepEqual(error.details, pid === undefined ? { path } : { path, pid });
  return true;
};

/** {@link withLock} for work on files alone, which waits so long. */
export const locked = <T>(
  path: string,
  waitMs: number,
  work: (lock: HeldLock) => T | Promise<T>,
  more: Partial<Context> = {},
): Promise<T> => withLock({ ...lockContext, ...more }, path, { ...SHORT_LOCK, waitMs }, work);

const lockContext = { progress: () => () => {}, warn: () => {}, debug: {} } as unknown as Context;

/** The work of a lock that must not be had. */
export const never = (): never => assert.fail("work ran without the lock");

export const deadPid = spawnSync(process.execPath, ["-v"]).pid;

/** An owner as this process would be written, but for what is given. */
export function ownerWith(change: { pid?: number; start?: string; place?: string }): string {
  const [pid, start, place, nonce] = newOwner().split(".");
  return [change.pid ?? pid, change.start ?? start, change.place ?? place, nonce].join(".");
}
