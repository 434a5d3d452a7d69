import { fstatSync, statSync, writeSync } from "node:fs";
import type { Warning } from "../../core/advice/warnings.ts";
import { visible } from "../format/visible.ts";

/** What turns on the last line of stderr while something takes long; whatever else is written there erases it first. */
export const lastLine: { erase?: (() => void) | undefined; pause: boolean } = { pause: false };

/**
 * How the commands in a line for a person are spelled, and what a warning says. Whoever reads a command line, after which there may be
 * more of them than a start has words for, sets both.
 */
export const wording: { spell: (line: string) => string; warningText?: (warning: Warning) => string } = {
  spell: (line) => line,
};

/** How bytes get to a descriptor, and the path of the terminal that the run belongs to. See `befit` in layout.ts. */
export const output: { write: (descriptor: number, bytes: Buffer, from: number) => number; terminal: string } = {
  write: writeSync,
  terminal: "/dev/tty",
};

/** Write all of `text`, waiting where a full pipe asks to. Returns the error code when it cannot be written. */
export function writeAll(descriptor: number, text: string): string | undefined {
  const bytes = Buffer.from(text);
  let written = 0;
  while (written < bytes.length)
    try {
      written += output.write(descriptor, bytes, written);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== "EAGAIN") return code ?? "EIO";
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  return undefined;
}

/** How a line for a person is laid out. What does that is loaded only where stderr is a terminal. */
export const layout: { lines: (text: string) => string } = {
  lines: (text) => visible(wording.spell(text)),
};

/**
 * One line on stderr for a person; control characters in names and paths are spelled out, and never reach the terminal. A line that
 * cannot be written is lost, which must not end the run.
 */
export function say(line: string): void {
  lastLine.erase?.();
  writeAll(2, `${layout.lines(line)}\n`);
}

/** Whether a descriptor is a terminal. The module that knows loads the network stack, so what can be told without it is. */
export function isTerminal(descriptor: 0 | 1 | 2): boolean {
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isCharacterDevice() || stat.rdev === deviceOf("/dev/null")) return false;
    return process.getBuiltinModule("node:tty").isatty(descriptor);
  } catch {
    return false;
  }
}

/** Whether any of the standard streams is a terminal. */
export const isAtTerminal = (): boolean => ([0, 1, 2] as const).some(isTerminal);

/** Undefined where there is no such thing, as on Windows. */
export const deviceOf = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.rdev;
