import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What one run has cost: milliseconds of CPU (user and system) and of time, and peak memory in KiB. */
interface Cost {
  readonly cpu: number;
  readonly elapsed: number;
  readonly memory: number;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The arguments that make Node run the shipped `scripts/NAME.mjs`. */
export const script = (name: "auth_manager" | "mp", ...args: string[]): string[] => [
  here(`../scripts/${name}.mjs`),
  ...args,
];

/** What Node costs when it does nothing. */
export const bare: readonly string[] = ["-e", "0"];

/** A module without anything in it: what no program of ours can cost less than. */
export const empty = here("./empty.mjs");

/** Call `use` with a temporary home whose config.toml is `config`. */
export function withHome<T>(config: string, use: (home: string) => T): T {
  const home = mkdtempSync(join(tmpdir(), "mp-bench-"));
  try {
    mkdirSync(join(home, ".mp"), { mode: 0o700 });
    writeFileSync(join(home, ".mp/config.toml"), config, { mode: 0o600 });
    return use(home);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** This environment, without what would change an answer. `NODE_EXTRA_CA_CERTS` alone can double what a start costs. */
const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(MP_|npm_)/.test(name)));

/**
 * Run Node with `args` once, in this environment, or in one with PATH and a home only. Throws when it fails, so that no
 * failure is measured.
 */
export function measure(home: string, args: readonly string[], environment: "inherited" | "empty" = "inherited"): Cost {
  const base = environment === "inherited" ? inherited : { PATH: process.env.PATH };
  const env = { ...base, HOME: home, TMPDIR: home };
  const output = execFileSync("python3", [here("rusage.py"), process.execPath, ...args], { env, encoding: "utf8" });
  const { status, ...cost } = JSON.parse(output);
  if (status !== 0) throw new Error(`status ${status} from: node ${args.join(" ")}`);
  return cost;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Print `label`, `value` and its limit, and end with status 1 when it is over. */
export function judge(label: string, value: number, limit: number): void {
  const over = value > limit;
  if (over) process.exitCode = 1;
  console.log(`${label.padEnd(34)} ${value.toFixed(2).padStart(6)}  limit ${limit}${over ? "  OVER" : ""}`);
}
