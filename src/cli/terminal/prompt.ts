import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { interrupted } from "../../core/fault.ts";
import type { Choice } from "../../ports.ts";
import { Secret } from "../../secret.ts";
import { atKeyboard, type Keyboard } from "./keyboard.ts";
import { questionDescriptor } from "./question.ts";
import { layout, writeAll } from "./screen.ts";

/** What follows a line end within this time, in milliseconds, was pasted with it: no hand is that fast. */
const PASTE_MS = 100;

interface Question {
  readonly text: string;
  readonly isHidden?: boolean;
  /** Take all of what is pasted at once, however many lines it has. */
  readonly isWhole?: boolean;
  readonly signal?: AbortSignal;
  /** Whether Enter ends what was typed so far; else it goes on, to Ctrl-D. */
  readonly isComplete?: (text: string) => boolean;
  /** What to show when the run goes on after it was stopped; else the question. */
  readonly again?: string;
}

/** What is typed up to Enter, edited with the usual keys. Ctrl-D on an empty line is an empty answer. */
async function line(question: Question): Promise<string> {
  const { isHidden = false, signal } = question;
  let answer: Typed | undefined;
  try {
    answer = await atKeyboard((keyboard) => typed(question, keyboard), { isSecret: isHidden });
  } finally {
    // What comes next has a line of its own.
    if (isHidden || !answer?.isEnded) show("\n");
  }
  if (answer.text !== undefined) return answer.text;
  // Who can stop waiting waits for something else too, which the end of the terminal does not end.
  if (signal) return aborted(signal);
  throw interrupted();
}

interface Typed {
  /** Undefined: the terminal is gone. */
  readonly text: string | undefined;
  /** Whether Enter ended it. */
  readonly isEnded: boolean;
}

function typed(question: Question, keyboard: Keyboard): Promise<Typed> {
  const { text, isHidden = false, isWhole = isHidden, signal, again = text, isComplete = () => true } = question;
  const nothing = new Writable({ write: (_chunk, _encoding, done) => done() });
  const laidOut = text === "" ? "" : `${layout.lines(text.trimEnd())} `;
  // The reader knows of the last line alone.
  const above = laidOut.slice(0, laidOut.lastIndexOf("\n") + 1);
  const asked = laidOut.slice(above.length);
  return new Promise((resolve, reject) => {
    const reader = createInterface({
      input: keyboard.input,
      output: isHidden ? nothing : keyboard.output,
      terminal: true,
      historySize: 0,
      prompt: isHidden ? "" : asked,
    });
    // What follows a pasted line is read too, so that it does not end up in the shell.
    const lines: string[] = [];
    let ending: NodeJS.Timeout | undefined;
    const endSoon = (): void => {
      clearTimeout(ending);
      // What has arrived by then is looked at first, however late the clock is.
      const mine = setTimeout(() => setImmediate(end, mine), PASTE_MS);
      ending = mine;
    };
    const end = (timer: NodeJS.Timeout): void => {
      if (timer !== ending) return;
      const text = soFar();
      if (keyboard.isPasting()) endSoon();
      else if (isComplete(text)) over({ text, isEnded: true });
    };
    const soFar = (): string => (isWhole ? lineFrom([...lines, reader.line]) : (lines[0] ?? ""));
    const over = (result: Typed): void => {
      resolve(result);
      reader.close();
    };
    const stop = (): void => {
      reject(signal?.reason);
      reader.close();
    };
    const lose = (): void => over({ text: undefined, isEnded: false });
    reader.on("line", (one) => {
      lines.push(one);
      endSoon();
    });
    keyboard.input.on("data", () => {
      if (lines.length > 0) endSoon();
    });
    reader.on("SIGINT", () => {
      reject(interrupted());
      reader.close();
    });
    reader.on("close", () => {
      clearTimeout(ending);
      signal?.removeEventListener("abort", stop);
      keyboard.gone.removeEventListener("abort", lose);
      // Ctrl-D; anything else has said before how it ended.
      resolve({ text: soFar(), isEnded: lines.length > 0 });
    });
    keyboard.askAgain = () => {
      show(`\r\x1b[K${again === text ? above : `${again}\n`}${isHidden ? asked : ""}`);
      if (!isHidden) return reader.prompt(true);
      lines.length = 0;
      clearTimeout(ending);
      // Who typed half of it does not know any more which half.
      reader.write(null, { ctrl: true, name: "e" });
      reader.write(null, { ctrl: true, name: "u" });
    };
    if (signal?.aborted) return stop();
    if (keyboard.gone.aborted) return lose();
    signal?.addEventListener("abort", stop, { once: true });
    keyboard.gone.addEventListener("abort", lose, { once: true });
    // Not before the terminal has stopped showing what is typed.
    show(above + (isHidden ? asked : ""));
    reader.prompt();
  });
}

/** Without the line ends around it. */
const lineFrom = (lines: readonly string[]): string => lines.join("\n").replace(/^\n+|\n+$/g, "");

const show = (text: string): unknown => writeAll(questionDescriptor() ?? 2, text);

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function choose(question: string, choices: readonly Choice[]): Promise<string> {
  const { pick } = await import("./picker.ts");
  const picked = await atKeyboard((keyboard) => pick(question, choices, keyboard));
  if (picked === undefined) throw interrupted();
  return picked;
}

/**
 * Asks at the terminal, on stderr or where the person sees it, because stdout may be piped. Ctrl-C, and a terminal that is gone,
 * end the program: `INTERRUPTED`.
 */
export const terminal = {
  /** `said` is what the person was told to type; it is said again when the run goes on after it was stopped. */
  readLine: (signal: AbortSignal, said?: string) =>
    line({ text: "", isWhole: true, signal, ...(said !== undefined && { again: said }) }),
  ask: (text: string) => line({ text }),
  /** All that is pasted at once, however many lines it has. */
  askWhole: (text: string) => line({ text, isWhole: true }),
  /** A JSON value, which may hold secrets: lines up to the one that completes it, or to Ctrl-D. */
  askJson: (text: string) => line({ text, isHidden: true, isComplete: isJson }),
  /** A secret pasted with a line break in it comes back with it, to be refused. */
  askSecret: async (text: string) => new Secret(await line({ text, isHidden: true })),
  confirm: async (question: string, otherwise = false) => {
    const answer = (await line({ text: `${question} ${otherwise ? "[Y/n]" : "[y/N]"} ` })).trim();
    return answer === "" ? otherwise : /^y(es)?$/i.test(answer);
  },
  choose,
};
