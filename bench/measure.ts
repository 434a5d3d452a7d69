import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** What one run has cost: milliseconds of CPU (user and system) and of time, and peak memory in KiB. */
export interface Cost {
  readonly cpu: number;
  readonly elapsed: number;
  readonly memory: number;
}

/** A program to run, and how its line of the table is called. */
export interface Subject {
  readonly name: string;
  /** The words of the command in a round; the first is the program. */
  readonly command: (round: number) => readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** What is given to it on stdin; nothing where that is left out. */
  readonly input?: string;
  /** How often it runs in a round, 1 where that is left out: more often what also waits for the disk, less often what takes a second. */
  readonly often?: number;
  /** Of how many empty Nodes before it the median is what it is compared with; 1 where that is left out. */
  readonly floors?: number;
}

export const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The command that runs the shipped `scripts/NAME.mjs`. */
export const script = (name: "auth_manager" | "mp", ...args: readonly string[]): readonly string[] => [
  process.execPath,
  here(`../scripts/${name}.mjs`),
  ...args,
];

/** Node doing nothing: what everything is measured against. */
export const bare: Subject = { name: "node -e 0", command: () => [process.execPath, "-e", "0"] };

/** A temporary home with these files below it, removed when `use` is done. */
export async function withHome<T>(
  files: Readonly<Record<string, string>>,
  use: (home: string) => Promise<T>,
): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), "mp-bench-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(home, path)), { recursive: true, mode: 0o700 });
      writeFileSync(join(home, path), text, { mode: 0o600 });
    }
    return await use(home);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** This environment, without what would change an answer; or PATH alone. `NODE_EXTRA_CA_CERTS` by itself can double a start. */
export const environments = {
  sandbox: Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(MP_|npm_|.*_proxy$)/i.test(name))),
  clean: { PATH: process.env.PATH },
} as const;
export type EnvironmentName = keyof typeof environments;

const run = promisify(execFile);

/** Runs a command once. Rejects when it fails, so that no failure is measured. */
export async function measure(
  home: string,
  subject: Subject,
  round: number,
  environment: EnvironmentName,
): Promise<Cost> {
  const env = { ...environments[environment], HOME: home, TMPDIR: home, ...subject.env };
  const running = run("python3", [here("rusage.py"), ...subject.command(round)], { env });
  running.child.stdin?.end(subject.input);
  const { stdout } = await running;
  const { status, ...cost } = JSON.parse(stdout);
  if (status !== 0) throw new Error(`status ${status} from: ${subject.name}`);
  return cost;
}

/** What a subject has cost beside an empty Node that ran right before it, medians over the rounds. */
export interface Compared {
  readonly cost: Cost;
  /** Times that Node. */
  readonly times: Cost;
  /** Milliseconds of CPU above it. */
  readonly above: number;
}

/**
 * Each subject over `rounds`, in turn, each run with empty Nodes right before it. What is compared is each such pair: what slows a
 * machine for some seconds slows both, where the medians of either alone differ by a tenth between two runs.
 */
export async function inTurn(
  home: string,
  subjects: readonly Subject[],
  rounds: number,
  environment: EnvironmentName,
): Promise<readonly Compared[]> {
  const pairs: (readonly [floor: Cost, cost: Cost])[][] = subjects.map(() => []);
  for (let round = -1; round < rounds; round++)
    for (const [index, subject] of subjects.entries()) {
      const { often = 1, floors = 1 } = subject;
      const [first, end] = round < 0 ? [-1, 0] : [Math.ceil(round * often), Math.ceil((round + 1) * often)];
      for (let turn = first; turn < end; turn++) {
        const floor = [];
        for (let one = 0; one < floors; one++) floor.push(await measure(home, bare, turn + 1, environment));
        const cost = await measure(home, subject, turn + 1, environment);
        if (round >= 0) pairs[index]?.push([medians(floor), cost]); // the first run of each fills caches
      }
    }
  return pairs.map((each) => ({
    cost: medians(each.map(([, cost]) => cost)),
    times: medians(
      each.map(([floor, cost]) => ({
        cpu: cost.cpu / floor.cpu,
        elapsed: cost.elapsed / floor.elapsed,
        memory: cost.memory / floor.memory,
      })),
    ),
    above: median(each.map(([floor, cost]) => cost.cpu - floor.cpu)),
  }));
}

const medians = (costs: readonly Cost[]): Cost => ({
  cpu: median(costs.map(({ cpu }) => cpu)),
  elapsed: median(costs.map(({ elapsed }) => elapsed)),
  memory: median(costs.map(({ memory }) => memory)),
});

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
