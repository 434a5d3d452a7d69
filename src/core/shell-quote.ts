/** `word` as one word for a POSIX shell; a placeholder such as `<id>` stays as it is, for a person to fill in. */
export function shellQuote(word: string): string {
  if (/^[A-Za-z0-9_/.,:=@%+-]+$/.test(word) || /^<[a-z-]+>$/.test(word)) return word;
  return `'${word.replaceAll("'", "'\\''")}'`;
}
