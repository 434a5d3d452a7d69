/** A word for a person to fill in, such as `<id>`. */
const PLACEHOLDER = /^<[a-z-]+>$/;

/**
 * `word` as one word for the shell that advice is followed in: a POSIX shell, or on Windows cmd and Git Bash alike, and PowerShell. A
 * placeholder stays as it is, and takes the place of what on Windows no spelling means to all of them: each takes another character in
 * double quotes for its own, and nothing that a name holds must be run.
 */
export function shellQuote(word: string, platform: string = process.platform): string {
  if (PLACEHOLDER.test(word)) return word;
  if (platform === "win32") return isPlainOnWindows(word) ? word : inDoubleQuotes(word);
  return /^[A-Za-z0-9_/.,:=@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/**
 * A path, likewise. On Windows always in quotes, in which both shells find a program whose path has forward slashes. One with a `$`
 * or a `%` is there, too, and where a shell takes that for a variable, nothing is found at the path.
 */
export function pathQuote(path: string, platform: string = process.platform): string {
  if (platform !== "win32") return shellQuote(path, platform);
  return /["“”„`\p{Cc}]|\$[({]/u.test(path) ? "<path>" : `"${path.replaceAll("\\", "/")}"`;
}

/**
 * A folder, for a program of Windows that takes a slash for the beginning of a flag. It reads a backslash before the last quote as part of
 * the path, quote and all.
 */
export const programPath = (path: string): string =>
  pathQuote(path.replace(/[\\/]+$/, "").replace(/:$/, ":\\."), "win32").replaceAll("/", "\\");

/** A placeholder for something that has to stay in quotes when it is filled in. */
export const toFillIn = (name: string, platform: string = process.platform): string =>
  platform === "win32" ? `"<${name}>"` : `'<${name}>'`;

/** Without what cmd parts words at, and what PowerShell reads as a list or a variable. */
const isPlainOnWindows = (word: string): boolean => /^[A-Za-z0-9_/.:=+-]+$/.test(word);

/** `%` is cmd's, `$` and the backtick are the others'; PowerShell ends a text at quotes that are curved, too. */
const inDoubleQuotes = (word: string): string => (/["“”„$`%\p{Cc}]|\\(?:\\|$)/u.test(word) ? "<value>" : `"${word}"`);

/** `command NAME flags`, for a name that may be left out, hold anything, or begin with a dash: the parser would take it for a flag. */
export function commandFor(command: string, name = "", flags = ""): string {
  const quoted = name === "" ? "" : shellQuote(name);
  const words = name.startsWith("-") ? [command, flags, "--", quoted] : [command, quoted, flags];
  return words.filter((word) => word !== "").join(" ");
}

/** `--flag value`, likewise, and quoted. */
export const flagFor = (flag: string, value: string): string =>
  `${flag}${value.startsWith("-") ? "=" : " "}${shellQuote(value)}`;
