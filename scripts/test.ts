import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { watch } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build, type Metafile } from "esbuild";
import { testBundle } from "./test-bundle.ts";

/**
 * Runs the tests: `npm run test:node`, `test:fast` (those that start no process) and `test:watch`; words after `--` choose the
 * files whose paths contain one of them. All test files are compiled once, together, which takes a second; with tsx each of a
 * hundred processes would load a compiler and compile the sources again. One file alone runs with `node --import tsx --test`.
 */
const root = fileURLToPath(new URL("..", import.meta.url));

/** A single test must be over by then; on Node 20 and 22 a whole file, or the files of one process. */
const TIMEOUT_MS = 240_000;
/** The process of a file must be over by then: what loops, or waits after its last test, is not ended by its own timers. */
const FILE_SECONDS = 270;

/** The files of these folders run in one process, one after the other: the Python tool that they drive costs a second to start. */
const TOGETHER = ["interop"];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { fast: { type: "boolean" }, watch: { type: "boolean" } },
});

/** Compiles these test files into `folder`. Returns what was compiled, and into what. */
async function compile(files: readonly string[], folder: string): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...files],
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

/** Runs compiled test files, two at a time or as many as there are processors. Returns the status to end with. */
function run(compiled: readonly string[], programs: string): Promise<number> {
  const flags = [
    ...["--enable-source-maps", "--test", "--test-reporter=spec", `--test-timeout=${TIMEOUT_MS}`],
    `--test-concurrency=${Math.max(2, availableParallelism())}`,
  ];
  // Each file is a process, and each would read these at its start, in 40 ms; no test asks a server outside.
  const { NODE_EXTRA_CA_CERTS: _certificates, ...env } = process.env;
  // A group of its own, so that it can be ended with all that it started.
  const child = spawn(process.execPath, [...flags, ...compiled], {
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
  const began = performance.now();
  const watchdog = setInterval(() => endOldChildren(child.pid, performance.now() - began), 5_000);
  process.on("SIGINT", interrupted).on("SIGTERM", interrupted);
  return new Promise<number>((resolve, reject) => {
    child.on("error", reject).on("close", (status) => resolve(status ?? 1));
  }).finally(() => {
    clearInterval(watchdog);
    endAll(); // what the process of a file that was ended has left behind
    process.off("SIGINT", interrupted).off("SIGTERM", interrupted);
  });
}

/** Kills the children of a process that have run for too long. `ps` may show one that has just begun as ages old: none is `oldest` ms. */
function endOldChildren(parent: number | undefined, oldest: number): void {
  const { stdout } = spawnSync("ps", ["-Ao", "pid=,ppid=,etime="], { encoding: "utf8" });
  for (const [, pid, ppid, days = 0, hours = 0, minutes, seconds] of stdout.matchAll(
    /^ *(\d+) +(\d+) +(?:(\d+)-)?(?:(\d+):)?(\d+):(\d+)$/gm,
  )) {
    const age = ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
    if (Number(ppid) !== parent || age < FILE_SECONDS || age > oldest / 1000 + 2) continue;
    console.error(`The process ${pid} of a test file was ended: it had run for ${age} s.`);
    kill(Number(pid));
  }
}

/** Kills a process, or with a negative number a group of them, if it is still there. */
function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** What is given to a process each: compiled files, and for folders whose files share one a file that imports them. */
function processesOf(files: readonly string[], folder: string): string[] {
  const isOf = (name: string) => (file: string) => dirname(file) === name;
  const shared = TOGETHER.flatMap((name) => {
    const together = files.filter(isOf(name));
    if (together.length < 2) return together;
    writeFileSync(join(folder, `${name}.mjs`), together.map((file) => `import "./${file}";\n`).join(""));
    return [`${name}.mjs`];
  });
  const alone = files.filter((file) => !TOGETHER.some((name) => isOf(name)(file)));
  return [...shared, ...alone].map((file) => join(folder, file));
}

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
  const programs = mkdtempSync(join(tmpdir(), "mixpanel-auth-programs-"));
  chmodSync(programs, 0o755); // other users run them, too
  try {
    const files = testFiles();
    const metafile = await compile(files, folder);
    const chosen = files
      .filter((file) => !values.fast || staysInProcess(metafile, file))
      .filter((file) => changed === undefined || sourcesOf(metafile, file).has(changed))
      .map((file) => `${relative("test", file).slice(0, -".ts".length)}.mjs`);
    if (chosen.length === 0) console.error(`No test ${changed === undefined ? "has such a name" : `uses ${changed}`}.`);
    return chosen.length === 0 ? 1 : await run(processesOf(chosen, folder), programs);
  } finally {
    for (const made of [folder, programs]) rmSync(made, { recursive: true, force: true });
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
