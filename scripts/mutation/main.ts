import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Stryker } from "@stryker-mutator/core";
import { percent } from "./sample.ts";
import { interval, type Report, tally } from "./survivors.ts";

const below = (path: string): string => `test/${path}`;
/**
 * `npm run mutation`, or with words only those parts: which changes of the sources does no test notice?
 * Not among the tests: `mp/steps-on-windows`, which tells the whole process that this is Windows.
 */
const parts: Readonly<Record<string, { folder: string; tests: readonly string[]; without?: readonly string[] }>> = {
  parser: {
    folder: "src/cli/arguments/",
    tests: ["cli", "mp/steps.test", "mp/next"].map(below),
  },
  core: {
    folder: "src/core/",
    tests: ["core", "schema", "cli", "mp/steps.test", "mp/next", "actions", "storage/sandbox-facts"]
      .concat(["request", "session", "workspace", "namespaces", "boundary"].map((name) => `library/${name}.test`))
      .concat(["me-request", "network-error", "retry", "transport", "variables"].map((name) => `mixpanel/${name}`))
      .map(below),
  },
  storage: {
    folder: "src/storage/",
    tests: [
      ...["storage/", "oauth/bridge", "oauth/kept", "oauth/refresh-here", "actions/accounts", "actions/bridge"],
      ...[
        "actions/choose",
        "actions/standing",
        "actions/login/two-shot",
        "actions/login/renewal",
        "library/namespaces",
      ],
      ...["actions/login/unfinished", "actions/login/browser", "actions/login/account", "actions/login/approval"],
      "library/workspace",
    ].map(below),
    // They wait for seconds, or look at processes that have no mutants.
    without: ["storage/lock-silence", "storage/crash"].map(below),
  },
  oauth: { folder: "src/oauth/", tests: ["oauth"].map(below) },
  // Most tests of outputs cleanse megabytes, again for each mutant.
  guard: { folder: "src/guard/", tests: ["guard"].map(below), without: ["guard/outputs"].map(below) },
};

/** What survives although nothing that a test could notice differs; see survivors.ts. */
const list = readFileSync("scripts/mutation/explained.txt", "utf8").split("\n").filter(Boolean);

function say(name: string, folder: string): void {
  const report = JSON.parse(readFileSync(`test-output/mutation/${name}-report.json`, "utf8")) as Report;
  const { found, late, explained, unexplained, stale } = tally(
    report,
    list.filter((line) => line.startsWith(folder)),
  );
  const all = found + explained + unexplained.length;
  const [low, high] = interval(found, all).map((value) => value.toFixed(0));
  const within = percent < 100 ? ` (95 % interval, without clustering: ${low} to ${high} %)` : "";
  console.log([`\n${name}: no test notices, and nothing explains:`, ...unexplained].join("\n"));
  if (stale.length > 0) console.log(["\nexplained.txt explains nothing with:", ...stale].join("\n"));
  console.log(
    `\n${name}: ${found} of ${all} found, ${((100 * found) / all).toFixed(1)} %${within}; ${late} of them because the time was up; ${explained} of the others explained`,
  );
  if (stale.length > 0) process.exitCode = 1;
}

const programs = mkdtempSync(join(tmpdir(), "mixpanel-auth-programs-"));
chmodSync(programs, 0o755); // other users run them, too
process.env.MP_TEST_PROGRAMS = programs;
const asked = process.argv.slice(2);
try {
  for (const [name, { folder, tests, without = [] }] of Object.entries(parts))
    if (asked.length === 0 || asked.includes(name)) {
      await new Stryker({
        mutate: [`${folder}**/*.ts`],
        plugins: ["./scripts/mutation/runner.ts"],
        testRunner: "in-process",
        testRunnerNodeArgs: ["--import", "tsx", "--experimental-vm-modules", "--no-warnings"],
        buildCommand: `node --import tsx scripts/mutation/compile.ts ${[...tests, ...without.map((path) => `!${path}`)].join(" ")}`,
        coverageAnalysis: "perTest",
        concurrency: 1,
        mutator: { plugins: [], excludedMutations: ["StringLiteral"] },
        ignorers: ["sample"],
        dryRunTimeoutMinutes: 30,
        timeoutMS: 60_000, // of a machine that has other things to do
        incremental: true,
        incrementalFile: `test-output/mutation/${name}.json`,
        tempDirName: "test-output/mutation/copies",
        ignorePatterns: ["test-output"],
        disableTypeChecks: false,
        tsconfigFile: "none", // what Stryker does to it needs an older TypeScript
        reporters: ["progress-append-only", "json"],
        jsonReporter: { fileName: `test-output/mutation/${name}-report.json` },
      }).runMutationTest();
      say(name, folder);
    }
} finally {
  rmSync(programs, { recursive: true, force: true });
}
