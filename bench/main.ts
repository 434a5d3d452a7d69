import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { chart } from "./chart.ts";
import { growth } from "./growth.ts";
import { here } from "./measure.ts";
import { beside, starts } from "./starts.ts";
import { largeMe, refreshes, writers } from "./work.ts";

/**
 * Measures everything, `npm run bench -- ROUNDS` (40 by default, ten minutes), and writes what it found into bench/results.json and
 * docs/performance.svg. Nothing is judged here: docs/performance.md says what is aimed at.
 */
const rounds = Number(process.argv[2] ?? 40);
const few = Math.max(3, Math.ceil(rounds / 3));

const cleaners: (() => unknown)[] = [];
const t = { after: (clean: () => unknown) => cleaners.push(clean) } as unknown as Parameters<typeof starts>[1];

try {
  const measured = await starts(rounds, t);
  const grown = await growth(few);
  const figures = [...(await largeMe(few, t)), ...(await writers(few)), ...(await refreshes(rounds, t))];
  const machine = `Node ${process.versions.node}, ${cpus().length} processors, medians of ${rounds} rounds in turn`;

  console.log(`${machine}. Times are multiples of node -e 0 in the same environment.\n`);
  for (const environment of ["sandbox", "clean"] as const) {
    console.log(
      `${environment === "sandbox" ? "This environment" : "PATH and HOME only"}`.padEnd(30),
      "   CPU    time  memory     CPU ms",
    );
    for (const { name, times, cost } of measured.filter((one) => one.environment === environment)) {
      const cells = [times.cpu, times.elapsed, times.memory].map((value) => value.toFixed(2).padStart(7));
      console.log(name.padEnd(30), ...cells, cost.cpu.toFixed(1).padStart(9));
    }
    console.log();
    for (const { line, ours, cpu, elapsed } of beside(measured, environment))
      console.log(`Python's mp ${line}, times ${ours}`.padEnd(66), `${cpu.toFixed(1)} CPU, ${elapsed.toFixed(1)} time`);
    console.log();
  }
  for (const { name, points } of grown)
    console.log(name.padEnd(42), ...points.map(({ count, cpu }) => `${count}: ${cpu.toFixed(0)} ms`.padStart(14)));
  for (const { name, ms } of figures) console.log(name.padEnd(66), `${ms.toFixed(0)} ms`.padStart(9));

  const results = { machine, starts: measured, growth: grown, figures };
  writeFileSync(here("results.json"), `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(here("../docs/performance.svg"), chart(measured, grown, machine));
} finally {
  for (const clean of cleaners.reverse()) await clean();
}
