import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mock } from "node:test";
import type { CoveragePerTestId, InstrumenterContext } from "@stryker-mutator/api/core";
import type { Ignorer } from "@stryker-mutator/api/ignore";
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import fc from "fast-check";
import { Modules } from "./modules.ts";

/**
 * Runs tests for Stryker in this process: of those that reach a mutant the quickest first, until one fails. A process for each
 * mutant would take hours.
 */
type Body = (t: object) => unknown;
interface Test {
  readonly id: string;
  readonly name: string;
  readonly body: Body;
}

/** In the copy of the project, which is the working folder once Stryker calls. */
const compiled = "compiled";
/** What the run without a mutant found: the file and the milliseconds of each test, and what each file reaches before its tests. */
interface Known {
  readonly tests: Record<string, { file: string; ms: number }>;
  readonly atStart: Record<string, string[]>;
}
const knownFile = join(compiled, "known.json");
/** The tests that fail here without a mutant, and why; beside the reports. */
const leftOutFile = "../../left-out.txt";

/** What Stryker's instrumented sources read and write. */
const stryker: { [K in keyof InstrumenterContext]?: InstrumenterContext[K] | undefined } = {};

/** Ends the test that runs; what is thrown where nobody waits for it belongs to that test. */
let fail: (error: unknown) => void = () => {};

/** A test that runs what is shipped would see no mutant, as `dist` has none: it fails, and is left out. */
const startsNoProgram =
  (start: (command: string, args: readonly string[], ...rest: never[]) => unknown) =>
  (command: string, args: readonly string[], ...rest: never[]): unknown => {
    if (/scripts.(mp|auth_manager)\.mjs$/.test(args[0] ?? "")) throw new Error("runs what is shipped");
    return start(command, args, ...rest);
  };

/** Properties are tried with few inputs, always the same: a smaller counterexample, or one that is found at times, helps nobody here. */
const quickly = (property: fc.IRawProperty<unknown>, given: object): unknown =>
  fc.assert(property, { ...given, numRuns: 25, seed: 14, endOnFailure: true });

/** Runs a test with what it is given by node:test. Resolves after its clean-up, and rejects where it fails. */
async function runTest({ name, body }: Pick<Test, "name" | "body">): Promise<void> {
  const cleaning: (() => unknown)[] = [];
  const t = {
    name,
    mock,
    after: (clean: () => unknown) => void cleaning.push(clean),
    diagnostic: () => {},
    skip: () => {},
    test: (inner: string, ...rest: unknown[]) => runTest({ name: inner, body: rest.at(-1) as Body }),
  };
  try {
    await body(t);
  } finally {
    mock.reset();
    for (const clean of cleaning) await clean();
  }
}

/** Where nothing is kept from one call to the next, sources need not be evaluated anew for each mutant. */
const keepsNothing = /src.(core|cli.arguments)./;

class InProcess implements TestRunner {
  /** By file, the tests of those that are evaluated. */
  readonly #tests = new Map<string, readonly Test[]>();
  readonly #modules = new Modules({
    "node:test": {
      test: (name: string, ...rest: unknown[]) => {
        const { skip = false } = (rest.length > 1 ? rest[0] : {}) as { skip?: unknown };
        if (skip === false) this.#registering.push({ id: `${this.#file}: ${name}`, name, body: rest.at(-1) as Body });
      },
      after: () => {},
    },
    "fast-check": { default: { ...fc, assert: quickly } },
    "node:child_process": { spawn: startsNoProgram(spawn), spawnSync: startsNoProgram(spawnSync) },
  });
  #file = "";
  #registering: Test[] = [];
  #known: Known | undefined;

  capabilities = () => ({ reloadEnvironment: true });

  async init(): Promise<void> {
    Object.assign(globalThis, { __stryker__: stryker });
    process.on("uncaughtException", (error) => fail(error)).on("unhandledRejection", (error) => fail(error));
  }

  async dryRun(): Promise<DryRunResult> {
    const perTest: CoveragePerTestId = {};
    stryker.mutantCoverage = { static: {}, perTest };
    const tests: TestResult[] = [];
    const known: Known = { tests: {}, atStart: {} };
    const leftOut: string[] = [];
    const paths = readdirSync(compiled, { recursive: true, encoding: "utf8" });
    for (const file of paths.filter((path) => path.endsWith(".test.mjs"))) {
      this.#forget();
      const wrong = await this.#load(file);
      if (wrong) leftOut.push(`${file}: ${wrong}`);
      const atStart = perTest[file] ?? {};
      known.atStart[file] = Object.keys(atStart);
      for (const test of this.#tests.get(file) ?? []) {
        const result = await this.#run(test);
        // What a file evaluates before its tests belongs to each of them: it is evaluated again with the mutant.
        const reached = { ...perTest[test.id] };
        for (const [mutant, times] of Object.entries(atStart)) reached[mutant] = (reached[mutant] ?? 0) + times;
        perTest[test.id] = reached;
        if (result.status === TestStatus.Failed) {
          leftOut.push(`${test.id}: ${result.failureMessage}`);
          delete perTest[test.id];
        } else {
          tests.push(result);
          known.tests[test.id] = { file, ms: result.timeSpentMs };
        }
      }
      delete perTest[file];
    }
    writeFileSync(knownFile, JSON.stringify(known));
    writeFileSync(leftOutFile, leftOut.map((line) => `${line.split("\n")[0]}\n`).join(""));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: { static: {}, perTest } };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, testFilter = [], hitLimit, disableBail, sandboxFileName } = options;
    this.#known ??= JSON.parse(readFileSync(knownFile, "utf8")) as Known;
    const { tests: known, atStart } = this.#known;
    const chosen = [...testFilter].sort((a, b) => (known[a]?.ms ?? 0) - (known[b]?.ms ?? 0));
    const anew =
      !keepsNothing.test(sandboxFileName) ||
      chosen.some((id) => atStart[known[id]?.file ?? ""]?.includes(activeMutant.id));
    stryker.hitLimit = hitLimit;
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    const tests: TestResult[] = [];
    let isFresh = false;
    for (const id of chosen) {
      const result = await this.#runOf(id, known[id]?.file ?? "", activeMutant.id, anew && !isFresh);
      isFresh = true;
      const late = determineHitLimitReached(stryker.hitCount, stryker.hitLimit);
      if (late) return toMutantRunResult(late);
      if (result.status === TestStatus.Failed) {
        // Whatever fails without the mutant too, by what another one left behind, says nothing of this one.
        const healthy = await this.#runOf(id, known[id]?.file ?? "", undefined, anew);
        isFresh = false;
        if (healthy.status === TestStatus.Failed) continue;
      }
      tests.push(result);
      if (!disableBail && result.status === TestStatus.Failed) break;
    }
    if (anew) this.#forget();
    return toMutantRunResult({ status: DryRunStatus.Complete, tests });
  }

  async #runOf(id: string, file: string, mutant: string | undefined, anew: boolean): Promise<TestResult> {
    stryker.activeMutant = mutant;
    if (anew) this.#forget();
    try {
      const wrong = this.#tests.has(file) ? undefined : await this.#load(file);
      if (wrong) return failed(id, file, wrong);
      const test = this.#tests.get(file)?.find((one) => one.id === id);
      if (!test) throw new Error(`There is no test ${id}.`);
      return await this.#run(test);
    } finally {
      stryker.activeMutant = undefined;
    }
  }

  #forget(): void {
    this.#modules.forget();
    this.#tests.clear();
  }

  /** Evaluates a test file. Returns what is thrown. */
  async #load(file: string): Promise<Error | undefined> {
    this.#file = file;
    this.#registering = [];
    stryker.currentTestId = file;
    const wrong = await attempt(() => this.#modules.evaluateAll(join(compiled, file)));
    if (!wrong) this.#tests.set(file, this.#registering);
    return wrong;
  }

  async #run(test: Test): Promise<TestResult> {
    const file = test.id.slice(0, test.id.indexOf(": "));
    const start = performance.now();
    stryker.currentTestId = test.id;
    const wrong = await attempt(() => runTest(test));
    if (wrong) return failed(test.id, file, wrong);
    return {
      ...about(test.id, file),
      timeSpentMs: performance.now() - start,
      status: TestStatus.Success,
    };
  }
}

const about = (id: string, file: string) => ({ id, name: id, fileName: `test/${file.replace(/mjs$/, "ts")}` });

const failed = (id: string, file: string, wrong: Error): TestResult => ({
  ...about(id, file),
  timeSpentMs: 0,
  status: TestStatus.Failed,
  failureMessage: String(wrong),
});

/** What was thrown; undefined where nothing was. */
async function attempt(work: () => unknown): Promise<Error | undefined> {
  const thrown = new Promise((_, reject) => {
    fail = reject;
  });
  try {
    await Promise.race([thrown, (async () => await work())()]);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Of what stands at the top level of the sources, so many per cent are looked at, always the same ones. */
const percent = Number(process.env.MP_MUTATION_PERCENT ?? 100);
const sample: Ignorer = {
  shouldIgnore: (path) => {
    const { node, parent } = path as { node?: { start: number; end: number }; parent?: { type: string } };
    if (parent?.type !== "Program" || !node) return undefined;
    const drawn = Math.abs(Math.sin(node.start + 31 * node.end) * 1e4) % 100;
    return drawn < percent ? undefined : "not in the sample";
  },
};

export const strykerPlugins = [
  { kind: "TestRunner", name: "in-process", factory: () => new InProcess() },
  { kind: "Ignore", name: "sample", value: sample },
];
