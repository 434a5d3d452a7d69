/**
 * What a terminal would obey or an eye cannot see: control characters, bidi and other format characters, line separators
 * and halves of surrogate pairs. Joiners are left, which emoji and several scripts are written with. In a function, because most runs
 * need not look these classes up: 0.1 ms.
 */
const hidden = (): RegExp => /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const PLAIN = /^[\x20-\x7e]*$/;

const names: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** `text` with every hidden character spelled out, such as `\u202e` for the one that turns a line around. One line. */
export const visible = (text: string): string =>
  PLAIN.test(text) ? text : text.replace(hidden(), (character) => names[character] ?? codePoint(character));

function codePoint(character: string): string {
  const hex = character.codePointAt(0)?.toString(16) ?? "";
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
}

/**
 * JSON text of `value`, indented by so many spaces. Hidden characters are escaped also where JSON lets them stand; what it
 * parses to is the same.
 */
export function toJson(value: unknown, indent = 0): string {
  const text = JSON.stringify(value, null, indent);
  // Line feeds are the indentation: inside strings they are escaped already.
  return /^[\x20-\x7e\n]*$/.test(text)
    ? text
    : text.replace(hidden(), (character) => (character === "\n" ? "\n" : units(character)));
}

const units = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`,
  ).join("");
