/**
 * What three shells of Windows make of a command line, as far as advice goes: its words, or undefined where the line would do more
 * than run one program with these words (a variable put in, a redirection, a second command).
 */
export const shells: Readonly<Record<"cmd" | "gitBash" | "powerShell", (line: string) => string[] | undefined>> = {
  /** cmd looks for variables and its own characters, and the program parts the line as Microsoft's C library does. */
  cmd(line) {
    let isQuoted = false;
    for (const character of line) {
      if (character === '"') isQuoted = !isQuoted;
      else if (/[\p{Cc}%]/u.test(character) || (!isQuoted && /[&|<>^()]/.test(character))) return undefined;
    }
    return isQuoted || /\\+"/.test(line) || /"[^\s"]*"[^\s]/.test(line) ? undefined : words(line);
  },
  gitBash(line) {
    let isQuoted = false;
    for (const [at, character] of [...line].entries()) {
      if (character === '"') isQuoted = !isQuoted;
      else if (/[\p{Cc}$`]/u.test(character)) return undefined;
      else if (!isQuoted && /[\\&|<>()';*?[\]{}~!#]/.test(character)) return undefined;
      else if (isQuoted && character === "\\" && /["\\$`]/.test(line[at + 1] ?? "")) return undefined;
    }
    return isQuoted ? undefined : words(line);
  },
  /** In front stands `& `, without which a program in quotes is a text. */
  powerShell(line) {
    let isQuoted = false;
    for (const character of line) {
      if (/["“”„]/.test(character)) isQuoted = !isQuoted;
      else if (/[\p{Cc}$`]/u.test(character)) return undefined;
      else if (!isQuoted && /[&|<>(){};,@'‘’#]/.test(character)) return undefined;
    }
    return isQuoted || /[“”„]/.test(line) ? undefined : words(line);
  },
};

/** Where double quotes are all that parts of a line can stand in. */
const words = (line: string): string[] =>
  [...line.matchAll(/(?:"[^"]*"|[^\s"])+/g)].map(([word]) => word.replaceAll('"', ""));
