/**
 * The commands in `BROWSER`, which are tried in turn, each as its words, for the address `url`: it stands where a command has `%s`,
 * else it comes last. Between commands stand colons, and on Windows, where a path has one, semicolons. A word with blanks stands in
 * quotes; a backslash takes the blank after it into the word, but on Windows it is a part of the path, and there a command that `isFile`
 * is taken as it is, blanks and all.
 */
export function browserCommands(
  chosen: string,
  url: string,
  isFile: (path: string) => boolean,
  platform: string = process.platform,
): readonly string[][] {
  const isWindows = platform === "win32";
  return chosen
    .split(isWindows ? ";" : ":")
    .map((command) => command.trim())
    .map((command) => (isWindows && isFile(command) ? [command] : wordsOf(command, isWindows)))
    .filter((words) => words.length > 0)
    .map((words) => {
      const filled = words.map((word) => word.replaceAll("%s", () => url));
      return words.some((word) => word.includes("%s")) ? filled : [...filled, url];
    });
}

const POSIX_PARTS = /"(?:\\.|[^"\\])*"|'[^']*'|\\.|[^\s"'\\]+|["'\\]/gs;
const WINDOWS_PARTS = /"[^"]*"|[^\s"]+|"/g;

/** Words between blanks; parts of one that touch each other belong together. */
function wordsOf(command: string, isWindows: boolean): string[] {
  const words: string[] = [];
  let end = -1;
  for (const { 0: part, index } of command.matchAll(isWindows ? WINDOWS_PARTS : POSIX_PARTS)) {
    const text = unquoted(part, isWindows);
    if (index === end) words.push((words.pop() ?? "") + text);
    else words.push(text);
    end = index + part.length;
  }
  return words;
}

function unquoted(part: string, isWindows: boolean): string {
  const isQuoted = part.length > 1 && /^(["']).*\1$/s.test(part);
  const inner = isQuoted ? part.slice(1, -1) : part;
  if (isWindows || part.startsWith("'")) return inner;
  return inner.replace(isQuoted ? /\\(["\\$`])/g : /\\(.)/gs, "$1");
}
