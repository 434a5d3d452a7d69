import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { removeFolder } from "../support/remove-folder.mjs";
import { leftOut } from "./left-out.ts";
import { missing, node, preparePrefix, seen, stopWine, underWine } from "./wine.ts";

/**
 * Runs the tests of Windows (`npm run test:windows`, after a build) on a Windows Node under wine, with links refused as they are to an ordinary
 * account: those of storage, the shared conformance tests, and those that lie beside this file. Words on the command line choose
 * files by a part of their names. What is missing is told, and then nothing is run.
 */
const root = fileURLToPath(new URL("../..", import.meta.url));
const LONGEST_SECONDS = 1200;
const chosen = process.argv.slice(2);
const isChosen = (name: string): boolean => chosen.length === 0 || chosen.some((word) => name.includes(word));

/** As if it had not been compiled, on Windows: a module finds what lies beside it at its own address. There is no esbuild. */
const there: Plugin = {
  name: "there",
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^esbuild$/ }, ({ path }) => ({ path, namespace: "nothing" }));
    onLoad({ filter: /.*/, namespace: "nothing" }, () => ({ contents: "export const buildSync = undefined;" }));
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: `const ownAddress = ${JSON.stringify(`file:///Z:${path}`)};${readFileSync(path, "utf8")}`,
      loader: "ts",
    }));
  },
};

/** The tests of storage, compiled into `folder`, and the program that they start where they look for it. */
async function compile(files: readonly string[], folder: string): Promise<void> {
  const options: BuildOptions = {
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    outExtension: { ".js": ".mjs" },
    define: { "import.meta.url": "ownAddress" },
    banner: {
      js: `import { createRequire as createRequire_ } from "node:module"; const require = createRequire_("file:///Z:${folder}/x.mjs");`,
    },
    plugins: [there],
    logLevel: "warning",
  };
  const program = join(root, "test/storage/program.ts");
  const name = createHash("sha256").update(seen(program)).digest("hex").slice(0, 16); // as support/child.ts has it
  await build({ ...options, entryPoints: [...files], outdir: folder, outbase: join(root, "test/storage") });
  await build({ ...options, entryPoints: [join(root, "test/windows/advice/main.ts")], outdir: join(folder, "advice") });
  await build({ ...options, entryPoints: [join(root, "test/windows/pages.ts")], outdir: join(folder, "pages") });
  await build({ ...options, entryPoints: [program], outdir: join(folder, "programs", name) });
}

/** What the driver runs. */
async function jobs(folder: string) {
  const storage = join(root, "test/storage");
  const files = readdirSync(storage)
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => join(storage, name));
  await compile(files, folder);
  const names = Object.values(leftOut).flat();
  const sources = files.map((file) => readFileSync(file, "utf8"));
  const unknown = names.filter((name) => !sources.some((source) => source.includes(name)));
  if (unknown.length > 0)
    throw new Error(`test/windows/left-out.ts names tests that there are not: ${unknown.join("; ")}`);
  const ofStorage = files.map((file, index) => ({
    name: `storage/${basename(file, ".test.ts")}`,
    file: seen(join(folder, `${basename(file, ".ts")}.mjs`)),
    leftOut: names.filter((name) => sources[index]?.includes(name)),
    isAlone: file.includes("contention"),
  }));
  const others = [
    "files",
    "login",
    "conformance/network",
    "conformance/protocol",
    "commands",
    "exec",
    "habits",
    "guard",
    "names",
    "writers",
  ].map((name) => ({
    name,
    file: seen(join(root, "test/windows", `${name}.mjs`)),
    leftOut: [],
    isAlone: name === "writers",
  }));
  const compiled = [
    ["advice", "main.mjs"],
    ["pages", "pages.mjs"],
  ].map(([name = "", file = ""]) => ({ name, file: seen(join(folder, name, file)), leftOut: [], isAlone: false }));
  const tests = [...compiled, ...others, ...ofStorage].filter(({ name }) => isChosen(name));
  return { tests, programs: seen(join(folder, "programs")) };
}

/** The tests at a console are a program of Linux, which has a terminal to give and types into it. */
const atConsole = (): number =>
  spawnSync(process.execPath, [...process.execArgv, join(root, "test/windows/console.ts")], { stdio: "inherit" })
    .status ?? 1;

const here = (name: string): string => seen(join(root, "test/windows", name));

async function main(): Promise<number> {
  if (missing !== undefined) {
    console.log(`The tests of Windows are skipped: ${missing}.`);
    return 0;
  }
  const folder = mkdtempSync(join(root, "test-output", "windows-"));
  try {
    await preparePrefix();
    writeFileSync(join(folder, "jobs.json"), JSON.stringify(await jobs(folder)));
    const output = join(folder, "output");
    const status = await underWine(
      [node, `--require=${here("spawn-again.cjs")}`, here("driver.mjs"), seen(join(folder, "jobs.json"))],
      output,
      LONGEST_SECONDS,
    );
    console.log(readFileSync(output, "utf8"));
    for (const [what, names] of Object.entries(leftOut)) console.log(`${names.length} left out, which need ${what}`);
    return isChosen("console") ? Math.max(status, atConsole()) : status;
  } finally {
    stopWine();
    removeFolder(folder);
  }
}

mkdirSync(join(root, "test-output"), { recursive: true });
process.exitCode = await main();
