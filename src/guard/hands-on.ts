import { isHarmless } from "./harmless.ts";
import { programOf } from "./programs.ts";
import type { Segment } from "./shell.ts";
import { textsOf } from "./shell-words.ts";

/** Programs, and arguments, that make arguments or lines of what another one prints. */
const FEEDS =
  /^(?:xargs|parallel|cpio|pax|entr|-@|--files-from.*|read|mapfile|readarray|foreach-object|%|get-content|gc)$/i;
/** What feeds in PowerShell: what takes the files that are piped to it, a method of what is in parentheses. */
const FEEDS_IN_POWERSHELL =
  /\|\s*(?:select-string|sls|import-\w+|\w+-(?:item|content|archive|acl|hex)|cpi?|copy|m[vi]|move|r[mid]|rni|ren|del|sc|clc)\b|\)\.\w+\(/i;
const KEEPS_FILES = /\$\w+\s*=\s*(?:get-(?:child)?item|gc?i|ls|dir|resolve-path)\b/i;

/** Whether one command of the line may be given the files that another one only names. */
export const handsOn = (line: string, segments: readonly Segment[], isPowerShell: boolean): boolean =>
  segments.some(({ words }) => words.some(({ text }) => FEEDS.test(text))) ||
  (isPowerShell && (FEEDS_IN_POWERSHELL.test(line) || isJoined(line, segments)));

/** Whether a path that is put together, or a file that is kept in a variable, is given to another program. */
function isJoined(line: string, segments: readonly Segment[]): boolean {
  const programs = segments.map(({ words }) => programOf(words));
  return (
    (KEEPS_FILES.test(line) || programs.some(({ name }) => name === "join-path")) &&
    programs.some(({ name, args }) => name !== "" && !isHarmless(name, textsOf(args)))
  );
}
