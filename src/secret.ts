export const REDACTED = "[redacted]";
/**
 * The secrets that this process has held, so that text from outside can be scrubbed of them (core/scrub.ts): the last thousand that
 * were made or revealed, the latest last. A program that runs for long gets new tokens all the time, and each is looked for in every text.
 */
const held = new Set<string>();
const MOST_HELD = 1000;

function hold(value: string): void {
  held.delete(value);
  held.add(value);
  const [oldest = ""] = held;
  if (held.size > MOST_HELD) held.delete(oldest);
}

export const heldSecrets = (): readonly string[] => [...held];

/** A shorter one turns up in names by chance, and counts only as the whole of one. */
const SHORTEST_PART = 8;

/** Whether one of those secrets stands in `text`, such as a name, as it is. */
export const holdsSecret = (text: string): boolean =>
  heldSecrets().some((value) => (value.length < SHORTEST_PART ? value === text : text.includes(value)));

/** For tests, many of which share a process: from here on it has held none. */
export const forgetSecrets = (): void => held.clear();

/**
 * A secret that cannot print itself: `console.log`, `util.inspect`, `JSON.stringify`, template strings and error messages
 * all show `[redacted]`. Reading it is one explicit call, `reveal()`.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
    if (value !== "") hold(value);
  }

  /** The value itself. Call it where the value leaves for its destination, and nowhere else. */
  reveal(): string {
    if (this.#value !== "") hold(this.#value);
    return this.#value;
  }

  /** Whether both hold the same value. */
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
