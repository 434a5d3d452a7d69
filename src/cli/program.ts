import { type ChildProcessByStdio, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import os from "node:os";
import type { Readable, Writable } from "node:stream";
import type { Sought } from "../core/cleanse/spellings.ts";
import { type CleansedStream, streamsOf } from "../core/cleanse/stream.ts";
import { startable } from "./batch-file.ts";
import { isTerminal, say, writeAll } from "./terminal/screen.ts";
import { releaseSignals } from "./terminal/signals.ts";

/** Node would open its debugger at SIGUSR1. */
const signals = ["SIGHUP", "SIGINT", "SIGQUIT", "SIGTERM", "SIGUSR1", "SIGUSR2"] as const;

/**
 * Runs a program to its end and that of its output, which what it leaves in the background may hold, with our stdin, and with `secrets` hidden in what it prints; resolves to the status that a shell would give
 * it (128 and its number for a signal), 127 where there is none of this name or what it needs is missing, and 126 where it cannot be run. Signals go to it.
 */
export async function runProgram(
  [name = "", ...args]: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  secrets: readonly Sought[],
): Promise<number> {
  if (env.GITHUB_ACTIONS === "true") mask(secrets);
  const stream = streamsOf(secrets);
  releaseSignals();
  const start = startable(name, args, env);
  if (!start) return unable(name, "one of its arguments has several lines, which no batch file can be given");
  let child: ChildProcessByStdio<null, Readable, Readable>;
  try {
    child = spawn(start.file, start.args, {
      env,
      stdio: ["inherit", "pipe", "pipe"],
      windowsVerbatimArguments: start.isVerbatim ?? false,
    });
  } catch (error) {
    return failed(name, error);
  }
  for (const signal of signals)
    process.on(signal, () => {
      // Those of the keyboard the terminal has sent to the program, too.
      const isTyped = (signal === "SIGINT" || signal === "SIGQUIT") && isTerminal(0);
      if (!isTyped) child.kill(signal);
    });
  const ending = new Promise<number>((resolve) => {
    child.on("error", (error) => resolve(failed(name, error)));
    child.on("exit", (code, signal) => resolve(code ?? 128 + (signal ? os.constants.signals[signal] : 0)));
  });
  await Promise.all([pass(child.stdout, process.stdout, stream()), pass(child.stderr, process.stderr, stream())]);
  return ending;
}

function failed(name: string, error: unknown): number {
  const { code, name: kind } = error as NodeJS.ErrnoException;
  if (code !== "ENOENT") return unable(name, code ?? kind);
  // The system says the same of a file that is there, and names a program that is not.
  const isThere = /[\\/]/.test(name) && existsSync(name);
  say(
    isThere
      ? `error: ${name} cannot be run: its interpreter, or a library that it needs, is missing.`
      : `error: There is no program called ${name}.`,
  );
  return 127;
}

function unable(name: string, why: string): number {
  say(`error: ${name} cannot be run (${why}).`);
  return 126;
}

/** Passes everything on, until nobody reads it any more; then the program meets a closed pipe, as it would without us. */
async function pass(from: Readable, to: Writable, { next, end }: CleansedStream): Promise<void> {
  to.on("error", () => {});
  const isWritten = (bytes: Buffer): Promise<boolean> =>
    new Promise((resolve) => {
      to.write(bytes, (error) => resolve(!error));
    });
  try {
    for await (const bytes of from) if (!(await isWritten(next(bytes)))) return;
    await isWritten(end());
  } catch {} // a program that never started has nothing to read
}

/** Has the runner of GitHub Actions hide them in every log. It takes commands on stderr too, where they are in nobody's way. */
function mask(secrets: readonly Sought[]): void {
  const escaped = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const texts = secrets.flatMap(({ value, usernames = [] }) => [
    value,
    ...usernames.map((username) => Buffer.from(`${username}:${value}`).toString("base64")),
  ]);
  writeAll(2, texts.map((text) => `::add-mask::${escaped(text)}\n`).join(""));
}
