import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { Fault } from "../../core/fault.ts";
import type { Choice } from "../../ports.ts";
import { Secret } from "../../secret.ts";
import { lastLine, writeAll } from "./screen.ts";

const interrupted = (): Fault => new Fault("INTERRUPTED", {});

const SHOW_CURSOR = "\x1b[?25h";

/** Leaves the terminal as it should be, also when a signal or a bug ends the program inside `work`. */
async function during<T>(work: () => Promise<T>): Promise<T> {
  lastLine.erase?.();
  lastLine.pause = true;
  lastLine.erase = () => {
    writeAll(2, "\n");
    lastLine.erase = undefined;
  };
  const restore = (): void => {
    lastLine.erase?.();
    writeAll(2, SHOW_CURSOR);
  };
  process.once("exit", restore);
  try {
    return await work();
  } finally {
    process.removeListener("exit", restore);
    lastLine.erase = undefined;
    lastLine.pause = false;
  }
}

interface Question {
  readonly text: string;
  readonly hidden?: boolean;
  /** Take all of what is pasted at once, however many lines it has. */
  readonly whole?: boolean;
  readonly signal?: AbortSignal;
}

/** One line, edited with the usual keys. Ctrl-D on an empty line is an empty answer. */
function line({ text: question, hidden = false, whole = false, signal }: Question): Promise<string> {
  const nothing = new Writable({ write: (_chunk, _encoding, done) => done() });
  const asked = question === "" ? "" : `${question.trimEnd()} `;
  return during(
    () =>
      new Promise((resolve, reject) => {
        const reader = createInterface({
          input: process.stdin,
          output: hidden ? nothing : process.stderr,
          terminal: true,
          historySize: 0,
          prompt: hidden ? "" : asked,
        });
        const stop = (): void => {
          reject(signal?.reason);
          reader.close();
        };
        let answer: string | undefined;
        // What follows a pasted line is read too, so that it does not end up in the shell.
        const lines: string[] = [];
        const end = (): void => {
          answer = whole ? [...lines, reader.line].join("\n") : lines[0];
          reader.close();
        };
        reader.on("line", (text) => {
          if (lines.push(text) === 1) setImmediate(end);
        });
        reader.on("SIGINT", () => {
          reject(interrupted());
          reader.close();
        });
        reader.on("close", () => {
          signal?.removeEventListener("abort", stop);
          if (hidden || answer === undefined) writeAll(2, "\n");
          if (answer !== undefined || !process.stdin.readableEnded) resolve(answer ?? "");
          // Who can stop waiting waits for something else too.
          else if (signal === undefined) reject(interrupted());
        });
        if (signal?.aborted) return stop();
        signal?.addEventListener("abort", stop, { once: true });
        // Not before the terminal has stopped showing what is typed.
        if (hidden) writeAll(2, asked);
        reader.prompt();
      }),
  );
}

async function choose(question: string, choices: readonly Choice[]): Promise<string> {
  const { pick } = await import("./picker.ts");
  const picked = await during(() => pick(question, choices));
  if (picked === undefined) throw interrupted();
  return picked;
}

/** Asks at a terminal, on stderr, because stdout may be piped. Ctrl-C ends the program: `INTERRUPTED`. */
export const terminal = {
  readLine: (signal: AbortSignal) => line({ text: "", whole: true, signal }),
  ask: (text: string) => line({ text }),
  askSecret: async (text: string) => new Secret(await line({ text, hidden: true })),
  confirm: async (question: string) => /^y(es)?$/i.test((await line({ text: `${question} [y/N] ` })).trim()),
  choose,
};
