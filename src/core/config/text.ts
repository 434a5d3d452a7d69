/** Replaces `text.slice(start, end)` by `insert`. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** `text` after `changes`, which do not overlap; those at the same place stand in the order given. */
export function applyChanges(text: string, changes: readonly Change[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, insert } of changes.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + insert;
    at = end;
  }
  return result + text.slice(at);
}

/** Where the line that holds `at` begins. */
export const lineStart = (text: string, at: number): number => (at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1);

/** Where the line that holds `at` ends: before its line break, or where the text ends. */
export function lineEnd(text: string, at: number): number {
  const feed = text.indexOf("\n", at);
  if (feed === -1) return text.length;
  return feed > at && text[feed - 1] === "\r" ? feed - 1 : feed;
}

/** Where the line after the one that holds `at` begins, or where the text ends. */
export function nextLine(text: string, at: number): number {
  const feed = text.indexOf("\n", at);
  return feed === -1 ? text.length : feed + 1;
}

/** The first place from `at` on that is neither a space nor a tab. */
export function skipBlanks(text: string, at: number): number {
  let end = at;
  while (text[end] === " " || text[end] === "\t") end++;
  return end;
}

/** The first place from `at` on that is no white space, line break or comment. */
function skipTrivia(text: string, at: number): number {
  let end = at;
  for (;;) {
    end = skipBlanks(text, end);
    if (text[end] === "#") end = lineEnd(text, end);
    if (text[end] !== "\n" && text[end] !== "\r") return end;
    end++;
  }
}

/** The comma that comes next from `at` on, with nothing but white space and comments before it. */
export function nextComma(text: string, at: number): number | undefined {
  const end = skipTrivia(text, at);
  return text[end] === "," ? end : undefined;
}

/** The white space that the line of `at` begins with. */
export function indentAt(text: string, at: number): string {
  const start = lineStart(text, at);
  return text.slice(start, skipBlanks(text, start));
}

/** The line that holds `at`, without its line break. */
export const lineAt = (text: string, at: number): string => text.slice(lineStart(text, at), lineEnd(text, at));

/** True for an empty line, one of white space, and where the text ends. */
export const isBlankLine = (text: string, at: number): boolean => at >= text.length || isBlank(lineAt(text, at));

/** True for nothing but white space. */
export const isBlank = (part: string): boolean => part.trim() === "";
/** True for a comment, with or without white space before it. */
export const isComment = (part: string): boolean => part.trimStart().startsWith("#");

/** The line break after `at`; on a last line without one, the first of the text, or "\n". */
export function lineBreakAt(text: string, at: number): string {
  const end = lineEnd(text, at);
  const own = text.slice(end, nextLine(text, at));
  if (own !== "") return own;
  const first = lineEnd(text, 0);
  return text.slice(first, nextLine(text, 0)) || "\n";
}

/** The end of the last line that is not blank, or 0. */
export function contentEnd(text: string): number {
  let end = text.length;
  while (end > 0 && isBlank(text[end - 1] ?? "")) end--;
  return end === 0 ? 0 : lineEnd(text, end);
}

/** A key as TOML writes it: bare where it can be. */
export const tomlKey = (key: string): string => (/^[A-Za-z0-9_-]+$/.test(key) ? key : tomlString(key));

/** A basic string of TOML 1.0. Its escapes are those of JSON, and DEL. */
const tomlString = (text: string): string => JSON.stringify(text).replaceAll("\u007f", "\\u007f");

/** A value as TOML writes it. */
export const tomlValue = (value: string | number): string =>
  typeof value === "number" ? String(value) : tomlString(value);
