import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdtempSync, renameSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { limits } from "./limits.ts";
import { removeFolder } from "./remove-folder.mjs";

interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Child {
  readonly pid: number;
  /** The next line that it prints. Rejects when it ends without one. */
  readonly line: () => Promise<string>;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Resolves once it has ended and everything it printed was read. */
  readonly ended: Promise<Ending>;
}

/**
 * Bundles a program in TypeScript once for a run of tests, so that each of its many runs starts in the time that Node takes;
 * returns its path, readable by every user. The runner removes it, or without one the end of the file's tests.
 */
export function bundle(program: URL): string {
  const source = fileURLToPath(program);
  const all = process.env.MP_TEST_PROGRAMS ?? folderOfThisFile();
  const folder = join(all, createHash("sha256").update(source).digest("hex").slice(0, 16));
  const path = join(folder, `${basename(source, ".ts")}.mjs`);
  if (existsSync(folder)) return path;
  const unfinished = mkdtempSync(join(all, "unfinished-"));
  buildSync({
    entryPoints: [source],
    outdir: unfinished,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    // What a run does not need, it does not read.
    splitting: true,
    minifySyntax: true,
    minifyWhitespace: true,
    platform: "node",
    format: "esm",
    // For packages that are CommonJS.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  chmodSync(unfinished, 0o755);
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error; // else another test file was faster
  }
  return path;
}

function folderOfThisFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "mixpanel-auth-programs-"));
  after(() => removeFolder(folder));
  chmodSync(folder, 0o755);
  return folder;
}

/** Starts a command; it is killed at the latest when the test `t` is over. `uid` needs root. */
export function start(
  t: { after: (clean: () => void) => void },
  command: string,
  args: readonly string[],
  options: { uid?: number; cwd?: string } = {},
): Child {
  const child = spawn(command, args, {
    ...limits,
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env.PATH },
    ...options,
    ...(options.uid !== undefined && { gid: options.uid }),
  });
  t.after(() => child.kill("SIGKILL"));

  let stdout = "";
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = new Promise<Ending>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  return {
    pid: child.pid ?? -1,
    line: async () => {
      const next = await lines.next();
      if (next.done === true) throw new Error(`ended without another line: ${JSON.stringify(await ended)}`);
      return next.value;
    },
    kill: (signal) => child.kill(signal),
    ended,
  };
}
