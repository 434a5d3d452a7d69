/** `word` as one word for a POSIX shell; a placeholder such as `<id>` stays as it is, for a person to fill in. */
export function shellQuote(word: string): string {
  if (/^[A-Za-z0-9_/.,:=@%+-]+$/.test(word) || /^<[a-z-]+>$/.test(word)) return word;
  return `'${word.replaceAll("'", "'\\''")}'`;
}

/** `command NAME flags`, for a name that may be left out, or begin with a dash: the parser would take it for a flag. */
export function commandFor(command: string, name = "", flags = ""): string {
  const words = name.startsWith("-") ? [command, flags, "--", name] : [command, name, flags];
  return words.filter((word) => word !== "").join(" ");
}

/** `--flag value`, likewise, and quoted. */
export const flagFor = (flag: string, value: string): string =>
  `${flag}${value.startsWith("-") ? "=" : " "}${shellQuote(value)}`;
