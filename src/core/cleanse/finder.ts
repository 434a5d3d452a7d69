/** From where to where in a text. */
export type Range = readonly [from: number, to: number];

/** Three characters are looked at together. */
const BLOCK = 3;
const SIZE = 1 << 18;
const hashOf = (a: number, b: number, c: number): number => ((a << 10) ^ (b << 5) ^ c) & (SIZE - 1);

/**
 * Finds any of many texts, each of at least three characters, in one pass: how far on the next of them can begin is told by the three
 * characters that were just read (S. Wu and U. Manber, A fast algorithm for multi-pattern searching, 1994).
 */
export class Finder {
  readonly #skips: Uint8Array;
  /** Those whose first characters, as many as the shortest has, end in this block. */
  readonly #endingWith = new Map<number, string[]>();
  readonly #beginningWith = new Map<number, string[]>();
  readonly #shortest: number;
  readonly #longest: number;

  constructor(texts: readonly string[]) {
    const shortest = Math.min(255, ...texts.map(({ length }) => length));
    this.#shortest = shortest;
    this.#longest = Math.max(0, ...texts.map(({ length }) => length));
    this.#skips = new Uint8Array(SIZE).fill(shortest - BLOCK + 1);
    for (const text of texts) {
      for (let end = BLOCK - 1; end < shortest; end += 1) {
        const block = blockAt(text, end);
        this.#skips[block] = Math.min(this.#skips[block] ?? 0, shortest - 1 - end);
      }
      push(this.#endingWith, blockAt(text, shortest - 1), text);
      push(this.#beginningWith, text.charCodeAt(0), text);
    }
  }

  /** Where any of the texts stands, in order; those that overlap as one. */
  find(text: string): Range[] {
    const found: Range[] = [];
    if (this.#longest === 0) return found;
    for (let end = this.#shortest - 1; end < text.length; ) {
      const block = blockAt(text, end);
      const skip = this.#skips[block] ?? 1;
      if (skip > 0) {
        end += skip;
        continue;
      }
      const from = end - this.#shortest + 1;
      for (const sought of this.#endingWith.get(block) ?? [])
        if (text.startsWith(sought, from)) add(found, from, from + sought.length);
      end += 1;
    }
    return found;
  }

  /** Where the end of `text` begins that may be the beginning of one of the texts; the length of `text` where none is. */
  open(text: string): number {
    for (let from = Math.max(0, text.length - this.#longest + 1); from < text.length; from += 1)
      for (const sought of this.#beginningWith.get(text.charCodeAt(from)) ?? [])
        if (sought.length > text.length - from && sought.startsWith(text.slice(from))) return from;
    return text.length;
  }
}

const blockAt = (text: string, end: number): number =>
  hashOf(text.charCodeAt(end - 2), text.charCodeAt(end - 1), text.charCodeAt(end));

function push(map: Map<number, string[]>, key: number, text: string): void {
  const texts = map.get(key);
  if (texts) texts.push(text);
  else map.set(key, [text]);
}

/** Adds a range that begins at or behind the last one. */
function add(ranges: Range[], from: number, to: number): void {
  const last = ranges.at(-1);
  if (last && from < last[1]) ranges[ranges.length - 1] = [last[0], Math.max(last[1], to)];
  else ranges.push([from, to]);
}
