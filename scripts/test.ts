import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { watch } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build, type Metafile } from "esbuild";
import type { Plan, Share } from "../test/support/lane.ts";
import { testBundle } from "./test-bundle.ts";

/**
 * Runs the tests: `npm run test:node`, `test:fast` (those that start no process) and `test:watch`; words after `--` choose the
 * files whose paths contain one of them. All test files are compiled once, together, and run in as many processes as there are
 * processors (test/support/lane.ts): with one for each, each would compile the same sources again before it does anything.
 * One file alone runs with `node --import tsx --test`.
 */
const root = fileURLToPath(new URL("..", import.meta.url));

/** By then the tests of a file must be over, or those that are not have failed. */
const TIMEOUT_MS = 240_000;
/** By then a single test must be over, or its process is ended: what loops is not ended by a timer of its own. */
const TEST_SECONDS = 270;

/** The files of these folders run one after the other in one process: they share what takes seconds, a start of the Python tool, a package. */
const TOGETHER = ["interop", "library/installed"];
/** These have a process of their own: they tell the whole of it that it runs on another platform. */
const ALONE = ["browser-on-macos", "mp/advice-on-windows", "mp/steps-on-windows"];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { fast: { type: "boolean" }, watch: { type: "boolean" } },
});

/** How many processes run tests at a time. */
const PROCESSES = Math.max(2, availableParallelism());
const LANE = "test/support/lane.ts";

/** Compiles these test files into `folder`. Returns what was compiled, and into what. */
async function compile(files: readonly string[], folder: string): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...files, LANE],
    outdir: folder,
    ...testBundle,
    sourcemap: "linked",
    metafile: true,
  });
  return metafile;
}

/** The sources that each compiled test file is made of, by the path of the test file. */
function sourcesOf({ inputs }: Metafile, file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const { path, external } of inputs[file]?.imports ?? [])
    if (!external) sourcesOf({ inputs, outputs: {} }, path, found);
  return found;
}

/** What starts a process: of Node, and the package that drives Chromium. */
const STARTING = ["node:child_process", "playwright-core"];

/** True where neither the test file nor what helps it starts a process. */
const staysInProcess = (metafile: Metafile, file: string): boolean =>
  [...sourcesOf(metafile, file)]
    .filter((source) => source.startsWith("test/"))
    .every((source) => metafile.inputs[source]?.imports.every(({ path }) => !STARTING.includes(path)));

/** Runs these files, each in a process of its own. Returns the status to end with. */
function run(files: readonly string[], notes: string, programs: string): Promise<number> {
  // A grammar of PowerShell is one large function, which V8 would optimize beside the tests for 6 s, or until Node 24 runs out of memory.
  const flags = ["--enable-source-maps", "--liftoff-only", "--test", "--test-reporter=spec"];
  // Each process would read these at its start, in 40 ms; no test asks a server outside.
  const { NODE_EXTRA_CA_CERTS: _certificates, ...env } = process.env;
  // A group of its own, so that it can be ended with all that it started.
  const child = spawn(process.execPath, [...flags, `--test-concurrency=${PROCESSES}`, ...files], {
    cwd: root,
    stdio: "inherit",
    detached: true,
    env: { ...env, MP_TEST_PROGRAMS: programs },
  });
  const endAll = (): void => {
    if (child.pid !== undefined) kill(-child.pid);
  };
  const interrupted = (): void => {
    values.watch = false;
    endAll();
  };
  const watchdog = setInterval(() => endStuck(notes), 5_000);
  process.on("SIGINT", interrupted).on("SIGTERM", interrupted);
  return new Promise<number>((resolve, reject) => {
    child.on("error", reject).on("close", (status) => resolve(sayUnfinished(notes) ? 1 : (status ?? 1)));
  }).finally(() => {
    clearInterval(watchdog);
    endAll(); // what a process that was ended has left behind
    process.off("SIGINT", interrupted).off("SIGTERM", interrupted);
  });
}

/** The processes that have not ended by themselves, and where each notes what it is at. */
const unfinished = (notes: string) =>
  readdirSync(notes)
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({ pid: Number(pid), note: join(notes, pid) }));

/** Kills each process that has been at one test for too long. */
function endStuck(notes: string): void {
  for (const { pid, note } of unfinished(notes))
    if (Date.now() - statSync(note).mtimeMs > TEST_SECONDS * 1000) kill(pid);
}

/** Says of each process that was killed, or crashed, at which test it was. Returns whether there are any. */
function sayUnfinished(notes: string): boolean {
  const all = unfinished(notes);
  for (const { note } of all)
    console.error(`A process of the tests did not end by itself; it was at ${readFileSync(note)}`);
  return all.length > 0;
}

/** Kills a process, or with a negative number a group of them, if it is still there. */
function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** Writes into `folder` what each process is to run, and returns the paths: of those who share the tests, and those of tests that are alone. */
function processesFor(files: readonly string[], folder: string, notes: string): string[] {
  const isOf = (place: string) => (file: string) =>
    file === `test/${place}.test.ts` || file.startsWith(`test/${place}/`);
  const isOfOneOf = (places: readonly string[]) => (file: string) => places.some((place) => isOf(place)(file));
  const share = (name: string, its: readonly string[]): Share => ({
    name,
    files: its.map((file) => compiledOf(file, folder)),
  });
  const shares = [
    ...TOGETHER.map((place) => share(`test/${place}`, files.filter(isOf(place)))),
    ...files.filter((file) => !isOfOneOf([...TOGETHER, ...ALONE])(file)).map((file) => share(file, [file])),
  ].filter((one) => one.files.length > 0);
  const lanes = [
    // Each has one to begin with, and they take turns at the others.
    ...shares.slice(0, PROCESSES).map((first) => [first, ...shares.slice(PROCESSES)]),
    ...files.filter(isOfOneOf(ALONE)).map((file) => [share(file, [file])]),
  ];
  return lanes.map((lane, index) => {
    const path = join(folder, `process-${index}.mjs`);
    const plan: Plan = { shares: lane, timeout: TIMEOUT_MS, notes };
    writeFileSync(path, `import { run } from "${compiledOf(LANE, folder)}";\nawait run(${JSON.stringify(plan)});\n`);
    return path;
  });
}

const compiledOf = (file: string, folder: string): string =>
  join(folder, `${relative("test", file).slice(0, -".ts".length)}.mjs`);

const testFiles = (): string[] =>
  readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts") && !name.includes("node_modules"))
    .map((name) => join("test", name))
    .filter((file) => positionals.length === 0 || positionals.some((word) => file.includes(word)))
    .sort();

/** Compiles and runs the tests that were asked for, or of them those that the source `changed` is a part of. */
async function once(changed?: string): Promise<number> {
  mkdirSync(join(root, "test-output"), { recursive: true });
  // Inside the project, so that packages are found.
  const folder = mkdtempSync(join(root, "test-output", "compiled-"));
  const notes = mkdtempSync(join(tmpdir(), "mixpanel-auth-notes-"));
  const programs = mkdtempSync(join(tmpdir(), "mixpanel-auth-programs-"));
  chmodSync(programs, 0o755); // other users run them, too
  try {
    const files = testFiles();
    const metafile = await compile(files, folder);
    const isQuick = (file: string): boolean => staysInProcess(metafile, file);
    const chosen = files
      .filter((file) => !values.fast || isQuick(file))
      .filter((file) => changed === undefined || sourcesOf(metafile, file).has(changed));
    if (chosen.length === 0) console.error(`No test ${changed === undefined ? "has such a name" : `uses ${changed}`}.`);
    // Those that take long begin first, so that no process is left with one of them at the end.
    const inOrder = [...chosen.filter((file) => !isQuick(file)), ...chosen.filter(isQuick)];
    return chosen.length === 0 ? 1 : await run(processesFor(inOrder, folder, notes), notes, programs);
  } finally {
    for (const made of [folder, notes, programs]) rmSync(made, { recursive: true, force: true });
  }
}

/** Runs the tests of each source that changes, until it is interrupted. */
async function onChanges(folder: string): Promise<void> {
  for await (const { filename } of watch(join(root, folder), { recursive: true }))
    if (values.watch && filename?.endsWith(".ts"))
      await once(join(folder, filename)).catch((error) => console.error(String(error)));
}

process.exitCode = await once();
if (values.watch) await Promise.all(["src", "test"].map(onChanges));
