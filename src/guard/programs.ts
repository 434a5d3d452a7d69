import type { Word } from "./shell-words.ts";

/** What stands before the program that is meant; with `=`, and nothing for the variable, an assignment of PowerShell. */
export const BEFORE =
  /^(?:if|then|else|elif|do|while|until|!|\{|sudo|doas|env|command|builtin|exec|time|nohup|nice|stdbuf|npx|bunx|-\S*|\w+=.*|\d+[smhd]?|timeout|=|)$/s;

export const CHANGES_FOLDER = /^(?:cd|chdir|pushd|set-location|sl|push-location)$/;
/** Programs that run a line, and those that run what they are given with `-c` or as one word. */
export const SHELLS = /^(?:ba|z|da|k|a|fi|t?c|mk)?sh(?:\.exe)?$|^(?:eval|iex|invoke-expression)$/;
export const RUNS_LINES = /^(?:su|runuser|script|watch|flock|ssh|trap|entr|parallel)$/;
export const SEARCHES = /^(?:e|f|z)?grep$|^(?:rg|ag|ack|select-string|sls|findstr)$/;

export const nameOf = (word: Pick<Word, "text"> | undefined): string =>
  (word?.text ?? "").replace(/^.*[/\\]/s, "").toLowerCase();

/** The program of a simple command, by its name, and what it is given. */
export function programOf(words: readonly Word[]): { readonly name: string; readonly args: readonly Word[] } {
  const at = words.findIndex(({ text }) => !BEFORE.test(text));
  return at < 0 ? { name: "", args: [] } : { name: nameOf(words[at]), args: words.slice(at + 1) };
}
