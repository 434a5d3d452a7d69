import { fstatSync, openSync } from "node:fs";
import { deviceOf, isTerminal, output } from "./screen.ts";

let questions: number | undefined;

/**
 * The descriptor on which the person who types at stdin sees a question: stderr where that is the same terminal, else the
 * terminal that the run belongs to. Undefined where nobody can be asked: stdin is no terminal, or nothing can be shown on it.
 */
export function questionDescriptor(): number | undefined {
  if (!isTerminal(0)) return undefined;
  if (isTerminal(2) && isSameTerminal()) return 2;
  try {
    questions ??= openSync(output.terminal, "r+");
  } catch {}
  return questions;
}

/** Whether stdin and stderr are one terminal; `/dev/tty` is another name of the one that the run belongs to. */
function isSameTerminal(): boolean {
  const [typed, shown] = [fstatSync(0).rdev, fstatSync(2).rdev];
  return typed === shown || [typed, shown].some((device) => device === deviceOf("/dev/tty"));
}
