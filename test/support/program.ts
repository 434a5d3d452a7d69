import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { type AnyEnvelope, assertEnvelope } from "./envelope.ts";
import { limits } from "./limits.ts";
import { projectFolder } from "./project-folder.ts";

const scripts = join(projectFolder, "scripts");

export interface RunOptions {
  readonly env?: Record<string, string>;
  readonly stdin?: string;
  readonly cwd?: string;
  /** Must not be found in anything that is printed. */
  readonly secrets?: readonly string[];
}
export interface RunResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Run a shipped script in the home folder `home`, with nothing else of this environment. */
export function runScript(
  script: "auth_manager.mjs" | "mp.mjs",
  home: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  assert.notEqual(home, process.env.HOME, "tests never run in the real home");
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(scripts, script), ...args], {
      ...limits,
      cwd: options.cwd ?? home,
      env: { PATH: process.env.PATH ?? "", HOME: home, LANG: "C.UTF-8", BROWSER: "false", ...options.env },
      stdio: ["pipe", "pipe", "pipe"],
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      stderr += text;
    });
    child.stdin.on("error", () => {}); // a program that answers early does not read its input
    child.stdin.end(options.stdin ?? "");
    child.on("error", fail);
    child.on("close", (status) => {
      for (const secret of options.secrets ?? [])
        assert.ok(!(stdout + stderr).includes(secret), `a secret was printed by: ${args.join(" ")}`);
      done({ status, stdout, stderr: withoutProgress(stderr) });
    });
  });
}

/** `text` without the lines that are printed where something takes longer than two seconds: on a busy machine anything may. */
export const withoutProgress = (text: string): string => text.replaceAll(/^still .* \.\.\. \(\d+ s\)\n/gm, "");

/** Run the shipped `auth_manager` and return its envelope, checked against its schema. */
export async function authManager(
  home: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<AnyEnvelope> {
  const { status, stdout, stderr } = await runScript("auth_manager.mjs", home, args, options);
  assert.equal(status, 0, `${args.join(" ")}\n${stdout}\n${stderr}`);
  assert.match(stdout, /^\{.*\}\n$/, `one line, one object: ${args.join(" ")}\n${stdout}\n${stderr}`);
  return assertEnvelope(args, JSON.parse(stdout));
}
