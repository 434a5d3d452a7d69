import { mock } from "node:test";
import fc from "fast-check";

export type Body = (t: object) => unknown;

/** Ends the test that runs; what is thrown where nobody waits for it belongs to that test. */
let fail: (error: unknown) => void = () => {};

export const hearStrays = (): unknown =>
  process.on("uncaughtException", (error) => fail(error)).on("unhandledRejection", (error) => fail(error));

/** A test that runs what is shipped would see no mutant, as `dist` has none: it fails, and is left out. */
export const startsNoProgram =
  (start: (command: string, args: readonly string[], ...rest: never[]) => unknown) =>
  (command: string, args: readonly string[], ...rest: never[]): unknown => {
    if (/scripts.(mp|auth_manager)\.mjs$/.test(args[0] ?? "")) throw new Error("runs what is shipped");
    return start(command, args, ...rest);
  };

/** Properties are tried with few inputs, always the same: a smaller counterexample, or one that is found at times, helps nobody here. */
export const quickly = (property: fc.IRawProperty<unknown>, given: object): unknown =>
  fc.assert(property, { ...given, numRuns: 25, seed: 14, endOnFailure: true });

/** Runs a test with what it is given by node:test. Resolves after its clean-up, and rejects where it fails. */
export async function runTest({ name, body }: { name: string; body: Body }): Promise<void> {
  const cleaning: (() => unknown)[] = [];
  const own = new (mock.constructor as new () => typeof mock)();
  const t = {
    name,
    mock: own,
    after: (clean: () => unknown) => void cleaning.push(clean),
    diagnostic: () => {},
    skip: () => {},
    test: async (inner: string, ...rest: unknown[]) => {
      if (!isSkipped(rest)) await runTest({ name: inner, body: rest.at(-1) as Body });
    },
  };
  try {
    await body(t);
  } finally {
    own.reset();
    for (const clean of cleaning) await clean();
  }
}

/** Whether a test that is declared with these words behind its name says that it is not to be run. */
export function isSkipped(rest: readonly unknown[]): boolean {
  const { skip = false } = (rest.length > 1 ? rest[0] : {}) as { skip?: unknown };
  return skip !== false;
}

/** What was thrown; undefined where nothing was. What is not over after `limitMs`, because a mutant waits for ever, has failed. */
export async function attempt(work: () => unknown, limitMs = 240_000): Promise<Error | undefined> {
  const late = setTimeout(() => fail(new Error(`not over after ${limitMs} ms`)), limitMs);
  const thrown = new Promise((_, reject) => {
    fail = reject;
  });
  try {
    await Promise.race([thrown, (async () => await work())()]);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    clearTimeout(late);
  }
}
