import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Stryker } from "@stryker-mutator/core";

const below = (path: string): string => `test/${path}`;
/** Not `mp/steps-on-windows`: it tells the whole process that this is Windows. */
/** `npm run mutation`, or with words only those parts: which changes of the sources does no test notice? */
const parts: Readonly<Record<string, { mutate: string; tests: readonly string[] }>> = {
  parser: {
    mutate: "src/cli/arguments/**/*.ts",
    tests: ["cli", "mp/steps.test", "mp/next"].map(below),
  },
  core: {
    mutate: "src/core/**/*.ts",
    tests: ["core", "schema", "cli", "mp/steps.test", "mp/next", "actions/doctor", "storage/sandbox-facts"].map(below),
  },
  storage: { mutate: "src/storage/**/*.ts", tests: ["storage"].map(below) },
  oauth: { mutate: "src/oauth/**/*.ts", tests: ["oauth"].map(below) },
};

const programs = mkdtempSync(join(tmpdir(), "mixpanel-auth-programs-"));
chmodSync(programs, 0o755); // other users run them, too
process.env.MP_TEST_PROGRAMS = programs;
const asked = process.argv.slice(2);
try {
  for (const [name, { mutate, tests }] of Object.entries(parts))
    if (asked.length === 0 || asked.includes(name))
      await new Stryker({
        mutate: [mutate],
        plugins: ["./scripts/mutation/runner.ts"],
        testRunner: "in-process",
        testRunnerNodeArgs: ["--import", "tsx", "--experimental-vm-modules", "--no-warnings"],
        buildCommand: `node --import tsx scripts/mutation/compile.ts ${tests.join(" ")}`,
        coverageAnalysis: "perTest",
        concurrency: 2,
        mutator: { plugins: [], excludedMutations: ["StringLiteral"] },
        ignorers: ["sample"],
        dryRunTimeoutMinutes: 30,
        timeoutMS: 20_000, // of a machine that has other things to do
        incremental: true,
        incrementalFile: `test-output/mutation/${name}.json`,
        tempDirName: "test-output/mutation/copies",
        ignorePatterns: ["test-output"],
        disableTypeChecks: false,
        tsconfigFile: "none", // what Stryker does to it needs an older TypeScript
        reporters: ["progress-append-only", "json"],
        jsonReporter: { fileName: `test-output/mutation/${name}-report.json` },
      }).runMutationTest();
} finally {
  rmSync(programs, { recursive: true, force: true });
}
