import type { Step } from "../../errors.ts";

const more: Step = { command: "ulimit -n 1024", label: "Allow programs of this shell to open more files" };

/** What helps where no more files can be opened, as the system's `code` says; undefined for any other. */
export function tooManyFiles(code: string | undefined): { advice: string; next: readonly Step[] } | undefined {
  if (code === "EMFILE")
    return {
      advice: `Allow programs of this shell to open more, and run the same again: ${more.command}`,
      next: [more],
    };
  if (code === "ENFILE")
    return {
      advice: "This machine allows no more: end a program that has many open, and run the same again.",
      next: [],
    };
  return undefined;
}
