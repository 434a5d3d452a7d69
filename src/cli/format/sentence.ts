import { wrap } from "./width.ts";

/** The text in lines of `width` columns, broken between words; each of the `commands` in it stays whole, to be copied. */
export function broken(
  text: string,
  width: number | undefined,
  indent: string,
  commands: readonly string[] = [],
): string[] {
  if (width === undefined) return [text];
  const [start = ""] = /^ */.exec(text) ?? [];
  const whole = [...commands].sort((a, b) => b.length - a.length);
  const joined = whole.reduce(
    (said, command) => said.replaceAll(command, command.replaceAll(" ", "\0")),
    text.slice(start.length),
  );
  const [first = "", ...words] = joined.split(" ");
  return wrap([start + first, ...words], width, indent).map((line) => line.replaceAll("\0", " "));
}

/** What is to be run ends the sentence that names it, after a colon. */
const ADVISED = /(?<=: )(?:mp|export|unset|set|icacls|auth_manager) \S.*$/;

/** The command that a sentence for a person ends with, if it ends with one. */
export const advisedIn = (text: string): readonly string[] => ADVISED.exec(text) ?? [];
