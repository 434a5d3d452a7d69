import { bare, empty, measure, median, script, withHome } from "./measure.ts";

/**
 * CPU time and peak memory of the shipped programs against `node -e 0`, run in turn so that a busy machine slows all alike.
 * `node --import tsx bench/startup.ts ROUNDS` (default 25).
 */
const rounds = Number(process.argv[2] ?? 25);
const MEMORY_AT_MOST = 1.12;

const account = (name: string) => `
[accounts.${name}]
type = "service_account"
region = "us"
default_project = "3713224"
username = "sa.user"
secret = "placeholder"
`;
const config = `[active]\naccount = "one"\n${account("one")}${account("two")}`;

const isNode20 = process.versions.node.startsWith("20.");

/** Limits of CPU against `node -e 0`: `here` in this environment, `clean` with PATH and a home only. */
const subjects = [
  { name: "node -e 0", args: () => bare },
  { name: "an empty .mjs", args: () => [empty] },
  {
    name: "auth_manager session",
    args: () => script("auth_manager", "session"),
    here: 1.25,
    clean: isNode20 ? 1.55 : 1.3,
  },
  { name: "auth_manager account list", args: () => script("auth_manager", "account", "list"), here: 1.4 },
  {
    name: "auth_manager account use",
    // Another one each time, so that every run writes.
    args: (round: number) => script("auth_manager", "account", "use", round % 2 === 0 ? "two" : "one"),
    here: 1.4,
  },
  { name: "mp session", args: () => script("mp", "session"), here: 1.4 },
];

type Environment = "inherited" | "empty";

/** The medians of each subject: milliseconds of CPU, KiB of memory. */
const medians = (environment: Environment) =>
  withHome(config, (home) => {
    for (const { args } of subjects) measure(home, args(1), environment); // the first run of each fills caches
    const found = subjects.map((subject) => ({ ...subject, cpu: [] as number[], memory: [] as number[] }));
    for (let round = 0; round < rounds; round++)
      for (const { args, cpu, memory } of found) {
        const cost = measure(home, args(round), environment);
        cpu.push(cost.cpu);
        memory.push(cost.memory);
      }
    return found.map(({ name, cpu, memory }) => ({ name, cpu: median(cpu), memory: median(memory) }));
  });

const [here, clean] = [medians("inherited"), medians("empty")];
const [bareHere, bareClean] = [here[0], clean[0]];
if (!bareHere || !bareClean) throw new Error("nothing was measured");
console.log(`Medians of ${rounds} rounds in turn, Node ${process.versions.node}; CPU is user and system time.`);
console.log("The numbers are times node -e 0, and in brackets the limit; memory is the peak, in this environment.\n");
console.log(`${"".padEnd(28)}${"this environment".padEnd(20)}${"PATH and HOME only".padEnd(20)}memory`);
for (const [index, { name, here: hereAtMost, clean: cleanAtMost }] of subjects.entries()) {
  const [one, other] = [here[index] ?? bareHere, clean[index] ?? bareClean];
  const cells = [
    cell(one.cpu / bareHere.cpu, hereAtMost, ` ${one.cpu.toFixed(1)} ms`),
    cell(other.cpu / bareClean.cpu, cleanAtMost, ` ${other.cpu.toFixed(1)} ms`),
    cell(one.memory / bareHere.memory, index < 2 ? undefined : MEMORY_AT_MOST),
  ];
  console.log(name.padEnd(28) + cells.join(""));
}

/** `1.31 (1.25!) 81.2 ms`; a value over its limit ends the run with status 1. */
function cell(value: number, atMost: number | undefined, more = ""): string {
  const isOver = atMost !== undefined && value > atMost;
  if (isOver) process.exitCode = 1;
  return `${value.toFixed(2)}${atMost === undefined ? "" : ` (${atMost}${isOver ? "!" : ""})`}${more}`.padEnd(20);
}
