// What a pattern of a shell or of a search can match. To match too much is right here: a file is denied for it, and not let through.

/** `[a-z]`, `[!x]`, `[]x]`, `[[:alpha:]]`: glob(7). */
const BRACKETS = /\[[!^]?\]?(?:\[([:.=])\]?[^\]]*\1\]|[^\]])*\]/g;

const MEANINGS: Readonly<Record<string, string>> = { "*": ".*", "?": ".", "{": "(?:", "}": ")", ",": "|" };

/**
 * The pattern as an expression; undefined for one whose braces do not close. `*` may stand for a part of a path, as `**` does, and
 * what stands in brackets for any character. `around` says what comes before and behind.
 */
export function expressionOf(pattern: string, around: readonly [string, string], flags = ""): RegExp | undefined {
  const source = pattern
    .replace(BRACKETS, "?")
    .replace(/\*+/g, "*")
    .replace(/[\\^$.|+()[\]{},?*]/g, (character) => MEANINGS[character] ?? `\\${character}`);
  try {
    return new RegExp(around.join(source), flags);
  } catch {
    return undefined;
  }
}

/** Whether a pattern of names fits the file or a folder above it, one of paths the whole. */
export function fitting(pattern: string): (path: string) => boolean {
  const expression = expressionOf(pattern.replace(/^\.?\/|\/$|\\/g, ""), ["(?:^|/)(?:", ")(?:/|$)"], "i");
  return (path) => expression?.test(path.replaceAll("\\", "/")) ?? true;
}

/** Whether a pattern of what is left out fits: in doubt nothing is left out. */
export function leavingOut(pattern: string): (path: string) => boolean {
  const source = pattern
    .replace(/^\.?\/|\/$/g, "")
    .replace(/[\\^$.|+()[\]{}]/g, "\\$&")
    .replace(/\*+/g, "[^/]*")
    .replaceAll("?", "[^/]");
  const expression = new RegExp(`(?:^|/)${source}(?:/|$)`, "i");
  return (path) => expression.test(path.replaceAll("\\", "/"));
}
