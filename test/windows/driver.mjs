/**
 * Runs on Windows Node, and there every file that its one argument lists (a JSON file: `tests`, each with the names that it leaves
 * out): first three at a time, then those alone that start as many processes as may run at once. Under wine a program can print into the pipe of
 * another Windows program, but into none of Linux: so this one writes to a file.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const { tests, programs } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const preloaded = ["refuse-links.cjs", "spawn-again.cjs"]
  .map((name) => fileURLToPath(new URL(name, import.meta.url)).replaceAll("\\", "/"))
  .map((path) => `--require="${path}"`)
  .join(" ");
const LONGEST_MS = 480_000;

function run({ file, leftOut }) {
  const skipped = leftOut.map((name) => `--test-skip-pattern=/${name.replaceAll(/[/\\^$*+?.()|[\]{}]/g, "\\$&")}/`);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--test-reporter=spec", "--test-timeout=60000", ...skipped, file], {
      env: { ...process.env, NODE_OPTIONS: preloaded, MP_TEST_PROGRAMS: programs },
      timeout: LONGEST_MS,
      killSignal: "SIGKILL",
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    child.on("error", (error) => resolve({ code: 1, output: String(error) }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

const count = (output, what) => Number(new RegExp(`^ℹ ${what} (\\d+)`, "m").exec(output)?.[1] ?? 0);

let failed = 0;

async function report(test) {
  const began = Date.now();
  const { name, leftOut } = test;
  const { code, output } = await run(test);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const passed = count(output, "pass");
  const isGood = code === 0 && passed + leftOut.length > 0;
  if (!isGood) failed++;
  const without = leftOut.length > 0 ? `, ${leftOut.length} left out` : "";
  console.log(`${isGood ? "✔" : "✖"} ${name}: ${passed} passed${without} (${seconds} s)`);
  if (!isGood) console.log(output);
}

const waiting = tests.filter(({ isAlone }) => !isAlone);
async function reportOneByOne() {
  for (let test = waiting.shift(); test; test = waiting.shift()) await report(test);
}
await Promise.all([reportOneByOne(), reportOneByOne(), reportOneByOne()]);
for (const test of tests) if (test.isAlone) await report(test);
console.log(failed === 0 ? "All passed." : `${failed} of ${tests.length} files failed.`);
process.exitCode = failed === 0 ? 0 : 1;
