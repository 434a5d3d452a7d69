import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import type { TemporaryHome } from "../support/home.ts";
import { limits } from "../support/limits.ts";
import { projectFolder } from "../support/project-folder.ts";
import { asserting, type Ran } from "./asserting.ts";

/** `mp` as it is shipped (`npm run build`). What no process is needed for runs by `here.ts`. */
export const program = join(projectFolder, "scripts", "mp.mjs");

export interface RunOptions {
  readonly env?: Record<string, string>;
  readonly stdin?: string;
  /** Instead of running `mp` itself; `COMMAND` is what the shell runs it by. */
  readonly command?: readonly string[];
  /** Is told what was printed so far, on both outputs. */
  readonly watch?: (printed: string, child: ChildProcess) => void;
}

/** Runs `mp` in this home with nothing else of this environment; stdin and both outputs are pipes. */
export function mp(home: TemporaryHome, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  assert.notEqual(home.root, process.env.HOME, "tests never run in the real home");
  const [command = "", ...words] = options.command ?? [process.execPath, program, ...args];
  return new Promise((done, fail) => {
    const child = spawn(command, words, {
      ...limits,
      cwd: home.root,
      env: { PATH: process.env.PATH ?? "", HOME: home.root, LANG: "C.UTF-8", BROWSER: "false", ...options.env },
      stdio: "pipe",
    });
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text) => {
      stdout += text;
      options.watch?.(stdout + stderr, child);
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      stderr += text;
      options.watch?.(stdout + stderr, child);
    });
    child.stdin.on("error", () => {}); // a program that answers early does not read its input
    if (options.watch === undefined) child.stdin.end(options.stdin ?? "");
    child.on("error", fail);
    child.on("close", (status) => done({ status, stdout, stderr }));
  });
}

/** `text` with the escape character spelled out, so that an assertion can name it. */
export const spelt = (text: string): string => text.replaceAll("\u001b", "<esc>");

export const { ends } = asserting(mp);
