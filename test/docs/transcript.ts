import type { Block, Page } from "./markdown.ts";

/** One command of a transcript, and what the terminal shows after it. */
export interface Exchange {
  /** As typed, without the prompts `$ ` and, on further lines, `> `. */
  readonly command: string;
  readonly output: readonly string[];
}

/** The transcripts that are run: those that name a `home` to start in, and on the same page those after them. */
export function transcripts({ blocks }: Page): readonly Block[] {
  const all = blocks.filter(({ language }) => language === "console");
  const first = all.findIndex(({ attributes }) => attributes.home !== undefined);
  return first === -1 ? [] : all.slice(first);
}

export function exchanges({ lines }: Block): readonly Exchange[] {
  const found: { command: string; output: string[] }[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (line.startsWith("$ ")) found.push({ command: line.slice(2), output: [] });
    else if (last === undefined) throw new Error(`a transcript begins with a command, not with: ${line}`);
    else if (line.startsWith("> ") && last.output.length === 0) last.command += `\n${line.slice(2)}`;
    else last.output.push(line);
  }
  return found;
}

export const linesOf = ({ command, output }: Exchange): readonly string[] => [
  ...command.split("\n").map((line, index) => (index === 0 ? `$ ${line}` : `> ${line}`)),
  ...output,
];

/** Whether the page shows what was printed. A line `…` in the page stands for any lines. */
export function shows(expected: readonly string[], printed: readonly string[]): boolean {
  const trimmed = expected.at(-1) === "" ? expected.slice(0, -1) : expected;
  const literally = (line: string): string => line.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = trimmed.map((line) => (line.trim() === "…" ? "(?:.*\n)*?" : `${literally(line)}\n`)).join("");
  return new RegExp(`^${pattern}$`).test(printed.map((line) => `${line}\n`).join(""));
}
