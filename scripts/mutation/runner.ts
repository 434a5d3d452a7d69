import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import type { CoveragePerTestId, InstrumenterContext } from "@stryker-mutator/api/core";
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
import { inOrder, type Known } from "./known.ts";
import { Modules } from "./modules.ts";
import { attempt, type Body, hearStrays, isSkipped, quickly, runTest, startsNoProgram } from "./one-test.ts";
import { sample } from "./sample.ts";

/**
 * Runs tests for Stryker in this process: of those that reach a mutant the likeliest and quickest, until one fails. A process for
 * each mutant would take hours.
 */
interface Test {
  readonly id: string;
  readonly name: string;
  readonly body: Body;
}

/** In the copy of the project, which is the working folder once Stryker calls. */
const compiled = "compiled";
const knownFile = join(compiled, "known.json");
/** The tests that fail here without a mutant, and why; beside the reports. */
const leftOutFile = "../../left-out.txt";

/** What Stryker's instrumented sources read and write. */
const stryker: { [K in keyof InstrumenterContext]?: InstrumenterContext[K] | undefined } = {};

/** Where nothing is kept from one call to the next, sources need not be evaluated anew for each mutant. */
const keepsNothing = /src.(core|cli.arguments)./;

class InProcess implements TestRunner {
  /** By file, the tests of those that are evaluated. */
  readonly #tests = new Map<string, readonly Test[]>();
  readonly #modules = new Modules({
    "node:test": {
      test: (name: string, ...rest: unknown[]) => {
        if (!isSkipped(rest)) this.#registering.push({ id: `${this.#file}: ${name}`, name, body: rest.at(-1) as Body });
      },
      after: () => {},
    },
    "fast-check": { default: { ...fc, assert: quickly } },
    "node:module": {
      syncBuiltinESMExports: () => {
        syncBuiltinESMExports();
        this.#modules.syncBuiltins();
      },
    },
    "node:child_process": { spawn: startsNoProgram(spawn), spawnSync: startsNoProgram(spawnSync) },
  });
  #file = "";
  #registering: Test[] = [];
  #known: Known | undefined;

  capabilities = () => ({ reloadEnvironment: true });

  async init(): Promise<void> {
    Object.assign(globalThis, { __stryker__: stryker });
    hearStrays();
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
    const chosen = inOrder(testFilter, this.#known, sandboxFileName);
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
      // Whatever fails without the mutant too, by what another one left behind, or not again with it, says nothing of this one.
      if (result.status === TestStatus.Failed) {
        const healthy = await this.#runOf(id, known[id]?.file ?? "", undefined, anew);
        const again = await this.#runOf(id, known[id]?.file ?? "", activeMutant.id, anew);
        if (healthy.status === TestStatus.Failed || again.status !== TestStatus.Failed) continue;
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
    const usualMs = this.#known?.tests[test.id]?.ms;
    const wrong = await attempt(() => runTest(test), usualMs === undefined ? undefined : 10_000 + 20 * usualMs);
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

export const strykerPlugins = [
  { kind: "TestRunner", name: "in-process", factory: () => new InProcess() },
  { kind: "Ignore", name: "sample", value: sample },
];
