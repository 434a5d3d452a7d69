/**
 * JSON that stays text. `JSON.parse` reorders keys that look like integers and rounds integers beyond 2^53, and both matter
 * in `/me`. So a value is kept as the text it came as, and looked into one object at a time: what nobody looked at
 * is written back byte for byte.
 */
declare const valid: unique symbol;

/** Text that `JSON.parse` accepts. */
export type JsonText = string & { readonly [valid]: true };

/** The members of an object in the order sent; of a key sent twice, the last value at the first place. */
export type Members = ReadonlyMap<string, JsonText>;

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];

/** `text` itself. Throws what `JSON.parse` throws when it is not JSON; the message quotes the text. */
export function jsonText(text: string): JsonText {
  JSON.parse(text);
  return text as JsonText;
}

/** The members of the object that `text` is; undefined when it is something else. */
export function members(text: JsonText): Members | undefined {
  let at = afterSpace(text, 0);
  if (text[at] !== "{") return undefined;
  const found = new Map<string, JsonText>();
  for (;;) {
    at = afterSpace(text, at + 1);
    if (text[at] === "}") return found;
    const keyEnd = endOfString(text, at);
    const key = JSON.parse(text.slice(at, keyEnd)) as string;
    const from = afterSpace(text, text.indexOf(":", keyEnd) + 1);
    at = endOfValue(text, from);
    found.set(key, text.slice(from, at).trimEnd() as JsonText);
    if (text[at] !== ",") return found;
  }
}

/** The object with these members: the inverse of {@link members}. */
export function objectText(members: Members): JsonText {
  const parts: string[] = [];
  for (const [key, value] of members) parts.push(`${JSON.stringify(key)}:${value}`);
  return `{${parts.join(",")}}` as JsonText;
}

/** What `text` stands for; an integer that a number cannot hold exactly is given as the string of its digits. */
export function exactValue(text: JsonText): unknown {
  const value: unknown = JSON.parse(text);
  return typeof value === "number" && !Number.isSafeInteger(value) && /^-?\d+$/.test(text) ? text : value;
}

function afterSpace(text: string, at: number): number {
  let i = at;
  while (text.charCodeAt(i) <= 0x20) i++;
  return i;
}

/** The index after the string that begins at `at`. */
function endOfString(text: string, at: number): number {
  // A letter at a time, a reply of 20 MB took five times as long.
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let first = end;
    while (text.charCodeAt(first - 1) === BACKSLASH) first--;
    if ((end - first) % 2 === 0) return end + 1;
  }
  return text.length;
}

/** The index of the comma or bracket that comes next after the value which begins at `at`. */
function endOfValue(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) i = endOfString(text, i) - 1;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) depth++;
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
      if (depth === 0) return i;
      depth--;
    } else if (code === COMMA && depth === 0) return i;
  }
  return text.length;
}
