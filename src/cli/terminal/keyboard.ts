import { emitKeypressEvents, type Key } from "node:readline";
import { PassThrough, type Readable } from "node:stream";
import type { WriteStream } from "node:tty";
import { interrupted } from "../../core/fault.ts";
import { streamOf } from "./console.ts";
import { discardTyped, isForeground } from "./foreground.ts";
import { questionDescriptor } from "./question.ts";
import { lastLine, writeAll } from "./screen.ts";

/** While a prompt stands on the terminal. */
export interface Keyboard {
  /** What is typed, key by key and unshown; Ctrl-Z and Ctrl-\ are taken out, and do what they always do. */
  readonly input: Readable;
  readonly output: WriteStream;
  /** Whether what arrives is part of a paste, where the terminal says so. */
  readonly isPasting: () => boolean;
  /** Called when the run goes on after it was stopped: to show the prompt again. */
  askAgain: () => void;
  /** Aborts when the terminal is gone. */
  readonly gone: AbortSignal;
}

interface KeyboardOptions {
  /** What is typed is a secret: what of it was not read when the prompt ends is thrown away. */
  readonly isSecret?: boolean;
}

const SHOW_CURSOR = "\x1b[?25h";
// "Bracketed paste" of xterm's control sequences: the terminal marks where a paste begins and ends.
const MARK_PASTES = "\x1b[?2004h";
const LEAVE_PASTES = "\x1b[?2004l";
/** Stands for a control character in a paste, which is text there and no key: a secret that holds one is refused. */
const PASTED_CONTROL = "\u0080";

/** What Ctrl-Z and Ctrl-\ send, where a terminal has such keys: on Windows they are text. */
export const signalOf = (sequence: string, platform: string = process.platform): NodeJS.Signals | undefined =>
  platform === "win32" ? undefined : keySignals[sequence];
const keySignals: Readonly<Record<string, NodeJS.Signals | undefined>> = { "\x1a": "SIGTSTP", "\x1c": "SIGQUIT" };

/**
 * What ends the program while a prompt stands there, and can be caught. SIGSEGV and its like are left out: after a real one no
 * code of ours is safe to run. SIGPROF is the profiler's.
 */
// biome-ignore format: a list
const deadly: readonly NodeJS.Signals[] = [
  "SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGABRT", "SIGALRM", "SIGIO", "SIGPWR", "SIGSTKFLT", "SIGSYS", "SIGTRAP", "SIGUSR2",
  "SIGVTALRM", "SIGXCPU",
];

/**
 * Runs `work` while the terminal shows nothing that is typed. However that ends (an answer, a signal, a bug), and while the run
 * is stopped (Ctrl-Z), the terminal is as it was. Throws `INTERRUPTED` where nobody can be asked.
 */
export async function atKeyboard<T>(
  work: (keyboard: Keyboard) => Promise<T>,
  { isSecret = false }: KeyboardOptions = {},
): Promise<T> {
  const descriptor = questionDescriptor();
  if (descriptor === undefined) throw interrupted();
  const { stdin } = process;
  const output = screenOf(descriptor);
  const marksPastes = process.env.TERM !== "dumb";
  const gone = new AbortController();
  const close = (): void => gone.abort();

  let isOurs = false;
  const enter = (): void => {
    stdin.setRawMode(true);
    isOurs = stdin.isRaw;
    // A terminal that is gone cannot be set, and would show a secret.
    if (!isOurs) close();
    else if (marksPastes) writeAll(descriptor, MARK_PASTES);
  };
  const leave = (): void => {
    if (!isOurs || !isForeground()) return;
    isOurs = false;
    writeAll(descriptor, marksPastes ? `${LEAVE_PASTES}${SHOW_CURSOR}` : SHOW_CURSOR);
    if (isSecret) discardTyped();
    stdin.setRawMode(false);
  };

  let isOver = false;
  let endedBy: NodeJS.Signals | undefined;
  const end = (name: NodeJS.Signals): void => {
    isOver = true;
    endedBy = name;
    leave();
    // Nobody else listens: it ends the program as if we did not either.
    if (process.listenerCount(name) > 1) return;
    process.off(name, end);
    process.kill(process.pid, name);
  };
  const suspend = (): void => {
    leave();
    process.off("SIGTSTP", suspend);
    process.kill(process.pid, "SIGTSTP");
    // From here on it goes on again; at once where no shell could wake it, which the system does not let stop.
    process.on("SIGTSTP", suspend);
    afterSignals(() => {
      if (!isOurs && !isOver) enter();
    });
  };
  const resume = (): void =>
    afterSignals(() => {
      if (isOver) return;
      // The shell has set the terminal in between, which Node does not know.
      if (isOurs) stdin.setRawMode(false);
      enter();
      keyboard.askAgain();
    });

  const decoder = new PassThrough();
  const input = new PassThrough();
  let isPasting = false;
  const keyboard: Keyboard = { input, output, isPasting: () => isPasting, askAgain: () => {}, gone: gone.signal };
  emitKeypressEvents(decoder);
  decoder.on("keypress", (_text: string | undefined, { name, sequence = "" }: Key) => {
    if (name === "paste-start" || name === "paste-end") isPasting = name === "paste-start";
    else if (isPasting) input.write(/^[\r\n\t\P{Cc}]/u.test(sequence) ? sequence : PASTED_CONTROL);
    else {
      const name = signalOf(sequence);
      // To the whole group, as the terminal does it: the script that runs this is stopped with it.
      if (name) process.kill(0, name);
      else input.write(sequence);
    }
  });
  const take = (chunk: Buffer): boolean => decoder.write(chunk);

  lastLine.erase?.();
  lastLine.pause = true;
  lastLine.erase = () => {
    writeAll(descriptor, "\n");
    lastLine.erase = undefined;
  };
  const atExit = (): void => {
    lastLine.erase?.();
    leave();
    if (endedBy === undefined || isForeground()) return;
    // Node sets the terminal once more before it ends, and would be stopped for that; the shell sees the same status this way.
    process.removeAllListeners(endedBy);
    process.kill(process.pid, endedBy);
  };
  process.once("exit", atExit);
  // Before the listener that ends the run.
  for (const name of deadly) process.prependListener(name, end);
  process.on("SIGTSTP", suspend).on("SIGCONT", resume);
  stdin.on("error", close).on("end", close).on("close", close);
  try {
    enter();
    stdin.on("data", take).resume();
    if (stdin.readableEnded || stdin.destroyed) close();
    return await work(keyboard);
  } finally {
    isOver = true;
    stdin.off("data", take).pause();
    // Node stops reading a little later. On Windows what still reads when the mode changes goes on in lines, and has the next one typed.
    await new Promise((resolve) => setImmediate(resolve));
    leave();
    stdin.off("error", close).off("end", close).off("close", close);
    process.off("SIGTSTP", suspend).off("SIGCONT", resume);
    for (const name of deadly) process.off(name, end);
    process.off("exit", atExit);
    lastLine.erase = undefined;
    lastLine.pause = false;
  }
}

function screenOf(descriptor: number): WriteStream {
  const screen = streamOf(descriptor);
  // Some terminals do not say how large they are.
  screen.columns ||= 80;
  screen.rows ||= 24;
  return screen;
}

/** Runs `work` once the signals that have arrived by now were answered: one of them may end the run. */
function afterSignals(work: () => void): void {
  setImmediate(() => setImmediate(work));
}
