import { bare, judge, measure, median, script, withHome } from "./measure.ts";

/**
 * CPU time and peak memory of the shipped programs against `node -e 0`, run in turn so that a busy machine slows all alike.
 * `node --import tsx bench/startup.ts ROUNDS` (default 25).
 */
const rounds = Number(process.argv[2] ?? 25);
const memoryLimit = 1.2;

const account = (name: string) => `
[accounts.${name}]
type = "service_account"
region = "us"
default_project = "3713224"
username = "sa.user"
secret = "placeholder"
`;
const config = `[active]\naccount = "one"\n${account("one")}${account("two")}`;

const subjects = [
  { name: "node -e 0", args: () => bare, limit: 1 },
  { name: "auth_manager session", args: () => script("auth_manager", "session"), limit: 1.3 },
  { name: "auth_manager account list", args: () => script("auth_manager", "account", "list"), limit: 1.3 },
  {
    name: "auth_manager account use",
    // Another one each time, so that every run writes.
    args: (round: number) => script("auth_manager", "account", "use", round % 2 === 0 ? "two" : "one"),
    limit: 1.45,
  },
  { name: "mp session", args: () => script("mp", "session"), limit: 1.4 },
];

type Environment = "inherited" | "empty";

/** The medians of each subject. */
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
    return found.map(({ name, limit, cpu, memory }) => ({ name, limit, cpu: median(cpu), memory: median(memory) }));
  });

console.log(`Medians of ${rounds} rounds, Node ${process.versions.node}`);
const [bareHere, ...here] = medians("inherited");
const [bareAlone, ...alone] = medians("empty");
if (!bareHere || !bareAlone) throw new Error("nothing was measured");
console.log(`node -e 0: ${bareHere.cpu.toFixed(1)} ms CPU, ${(bareHere.memory / 1024).toFixed(1)} MiB`);
here.forEach(({ name, limit, cpu, memory }, index) => {
  console.log(`\n${name}: ${cpu.toFixed(1)} ms CPU, ${(memory / 1024).toFixed(1)} MiB`);
  judge("  CPU, times node -e 0", cpu / bareHere.cpu, limit);
  judge("  memory, times node -e 0", memory / bareHere.memory, memoryLimit);
  const ratio = (alone[index]?.cpu ?? 0) / bareAlone.cpu;
  console.log(
    `  (CPU with an empty environment, where node -e 0 takes ${bareAlone.cpu.toFixed(1)} ms: ${ratio.toFixed(2)})`,
  );
});
