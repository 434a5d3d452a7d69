/**
 * A secret that cannot print itself: `console.log`, `util.inspect`, `JSON.stringify`, template strings and error messages
 * all show `[redacted]`. Reading it is one explicit call, `reveal()`.
 *
 * Every secret that this process has held is remembered, so that text from outside (a server's reply, the message of a
 * foreign exception) can be scrubbed of it. The memory holds nothing that the process did not hold anyway.
 */
const REDACTED = "[redacted]";
const held = new Set<string>();

export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
    if (value !== "") held.add(value);
  }

  /** The value itself. Call it where the value leaves for its destination, and nowhere else. */
  reveal(): string {
    return this.#value;
  }

  equals(other: Secret): boolean {
    return this.#value === other.#value;
  }

  toString(): string {
    return REDACTED;
  }

  toJSON(): string {
    return REDACTED;
  }

  [Symbol.toPrimitive](): string {
    return REDACTED;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return REDACTED;
  }
}

/** The spellings in which a server or a library may repeat a value. */
const spellings = (value: string): string[] => {
  const quoted = JSON.stringify(value).slice(1, -1);
  const form = new URLSearchParams([["", value]]).toString().slice(1);
  return [value, quoted, form, encodeURIComponent(value.toWellFormed())];
};

/** `text`, which came from outside, with every secret that this process has held replaced by `[redacted]`. */
export function scrub(text: string): string {
  const found = new Set<string>();
  for (const value of held) for (const spelling of spellings(value)) if (text.includes(spelling)) found.add(spelling);
  let clean = text;
  // The longest first: a secret may contain another one.
  for (const spelling of [...found].sort((a, b) => b.length - a.length)) clean = clean.replaceAll(spelling, REDACTED);
  return clean;
}
