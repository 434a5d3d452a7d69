import { BEFORE } from "./programs.ts";
import { textsOf, type Word } from "./shell-words.ts";

/** The arguments of one of our own programs, however it is started, and what stands before it; undefined where the command is another. */
export function ownArguments(
  words: readonly Word[],
): { readonly before: readonly Word[]; readonly args: readonly string[] } | undefined {
  const texts = textsOf(words);
  const at = texts.findIndex((word) => OURS.test(word));
  const runtime = texts.findIndex((word) => /(?:^|[/\\])(?:node|bun|deno)(?:\.exe)?$/.test(word));
  const isStarted = texts
    .slice(0, at < 0 ? 0 : at)
    .every((word, index) => BEFORE.test(word) || STARTERS.test(word) || (runtime >= 0 && index >= runtime));
  return at < 0 || !isStarted
    ? undefined
    : { before: words.slice(0, at).filter(({ text }) => !BEFORE.test(text)), args: texts.slice(at + 1) };
}

const OURS = /(?:^|[/\\])(?:mp|auth_manager)(?:\.m?js|\.cmd)?$|^mixpanel-auth(?:@[\w.^~-]+)?$/;
/** What stands before it where a package manager finds it, `xargs` gives it its arguments, or PowerShell calls it. */
const STARTERS = /^(?:npm|pnpm|yarn|exec|dlx|x|run|xargs|[&.])$|^mixpanel-auth(?:@\S+)?$/;

/** How a program would start ours. */
const STARTS_OURS = /\bmp(?:\.mjs)?\b[^\n;]{0,60}\baccount\b\W+(token|headers)\b/;

/** What of a token the text of another program would have ours print. */
export function printedByOurs(text: string): "token" | "headers" | undefined {
  const [, prints] = STARTS_OURS.exec(text) ?? [];
  return prints === "token" || prints === "headers" ? prints : undefined;
}
