import { parse } from "smol-toml";
import { lineEnd, skipBlanks } from "./text.ts";

/** From where to where in the text. */
export type Range = [start: number, end: number];

/** One part of a dotted key. */
interface KeyPart {
  readonly name: string;
  readonly range: Range;
}

export interface Key {
  readonly parts: readonly KeyPart[];
  readonly range: Range;
}

/** `key = value` */
export interface PairNode {
  readonly kind: "pair";
  readonly key: Key;
  readonly value: ValueNode;
  readonly range: Range;
  /** The inline table that it is in. */
  readonly parent?: InlineTable | undefined;
}

/** `[key]` or `[[key]]`, and the pairs under it: its range reaches to the end of the last one. */
export interface TableNode {
  readonly kind: "table";
  readonly key: Key;
  /** The whole path; a table inside an array has its index in it, a number. */
  readonly path: readonly (string | number)[];
  readonly body: readonly PairNode[];
  readonly range: Range;
}

/** `{ key = value, … }` */
export interface InlineTable {
  readonly kind: "inline";
  readonly body: readonly PairNode[];
  readonly range: Range;
}

/** Of any other value only its place is known. */
type ValueNode = InlineTable | { readonly kind: "other"; readonly range: Range };

/** Where what stands in a document. */
export interface Document {
  readonly body: readonly (PairNode | TableNode)[];
  /** Each from its `#` to the end of its line. */
  readonly comments: readonly Range[];
}

/**
 * The places of tables, keys, values and comments in a valid document of TOML 1.1 without a byte order mark. What is no TOML is not
 * told apart here: whoever edits has it parsed before and after.
 */
export function parseDocument(text: string): Document {
  const scanner = new Scanner(text);
  const body: (PairNode | TableNode)[] = [];
  const arrays = new Map<string, number>();
  /** Under the last header: its pairs, and its range. */
  let under: { pairs: PairNode[]; range: Range } | undefined;
  for (scanner.skipTrivia(); scanner.at < text.length; scanner.skipTrivia()) {
    if (text[scanner.at] === "[") {
      const { key, isArray, range } = scanner.header();
      under = { pairs: [], range };
      body.push({ kind: "table", key, path: pathOf(key, isArray, arrays), body: under.pairs, range });
    } else {
      const pair = scanner.pair();
      (under?.pairs ?? body).push(pair);
      if (under) under.range[1] = pair.range[1];
    }
  }
  return { body, comments: scanner.comments };
}

/** The path of a header; `arrays` counts the tables that each array of them has so far, and is kept. */
function pathOf({ parts }: Key, isArray: boolean, arrays: Map<string, number>): (string | number)[] {
  if (!isArray && arrays.size === 0) return parts.map(({ name }) => name);
  const path: (string | number)[] = [];
  for (const [index, { name }] of parts.entries()) {
    path.push(name);
    const array = JSON.stringify(path);
    if (isArray && index === parts.length - 1) arrays.set(array, (arrays.get(array) ?? 0) + 1);
    const count = arrays.get(array);
    if (count !== undefined) path.push(count - 1);
  }
  return path;
}

const BARE_KEY = /[A-Za-z0-9_-]*/y;

class Scanner {
  readonly comments: Range[] = [];
  readonly #text: string;
  at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Goes on to what is no white space, line break or comment. */
  skipTrivia(): void {
    for (;;) {
      const found = skipBlanks(this.#text, this.at);
      const character = this.#text[found];
      this.at = character === "#" ? lineEnd(this.#text, found) : found;
      if (character === "#") this.comments.push([found, this.at]);
      else if (character === "\n" || character === "\r") this.at += 1;
      else return;
    }
  }

  header(): { key: Key; isArray: boolean; range: Range } {
    const start = this.at;
    const isArray = this.#text.startsWith("[[", start);
    this.at += isArray ? 2 : 1;
    const key = this.#key();
    this.at = this.#text.indexOf("]", this.at) + (isArray ? 2 : 1);
    return { key, isArray, range: [start, this.at] };
  }

  pair(parent?: InlineTable): PairNode {
    const key = this.#key();
    this.at = this.#text.indexOf("=", this.at) + 1;
    this.skipTrivia();
    const value = this.#value();
    return { kind: "pair", key, value, range: [key.range[0], this.at], parent };
  }

  #key(): Key {
    const parts: KeyPart[] = [];
    for (;;) {
      this.at = skipBlanks(this.#text, this.at);
      const start = this.at;
      const isQuoted = this.#skipString();
      if (!isQuoted) this.#skipBareKey();
      const spelled = this.#text.slice(start, this.at);
      parts.push({ name: isQuoted ? meantBy(spelled) : spelled, range: [start, this.at] });
      const next = skipBlanks(this.#text, this.at);
      if (this.#text[next] !== ".") return { parts, range: [parts[0]?.range[0] ?? start, this.at] };
      this.at = next + 1;
    }
  }

  #skipBareKey(): void {
    BARE_KEY.lastIndex = this.at;
    BARE_KEY.test(this.#text);
    this.at = BARE_KEY.lastIndex;
  }

  #value(): ValueNode {
    const start = this.at;
    const first = this.#text[start];
    if (first === "{") {
      const body: PairNode[] = [];
      const range: Range = [start, start];
      const table: InlineTable = { kind: "inline", body, range };
      this.#members("}", () => body.push(this.pair(table)));
      range[1] = this.at;
      return table;
    }
    if (first === "[") this.#members("]", () => this.#value());
    else if (!this.#skipString()) {
      // A date and a time may have a blank between them.
      while (this.at < this.#text.length && !/[,\]}#\r\n]/.test(this.#text[this.at] ?? "")) this.at += 1;
      this.at = start + this.#text.slice(start, this.at).trimEnd().length;
    }
    return { kind: "other", range: [start, this.at] };
  }

  /** What stands between the bracket here and `close`, separated by commas. */
  #members(close: string, member: () => void): void {
    this.at += 1;
    for (this.skipTrivia(); this.#text[this.at] !== close; this.skipTrivia()) {
      const before = this.at;
      if (this.#text[before] === ",") this.at += 1;
      else member();
      if (this.at === before) throw new Error("not a document of TOML");
    }
    this.at += 1;
  }

  /** Goes on to the end of the string that begins here, if one does. */
  #skipString(): boolean {
    const text = this.#text;
    const quote = text[this.at];
    if (quote !== '"' && quote !== "'") return false;
    const long = quote.repeat(3);
    const end = text.startsWith(long, this.at) ? long : quote;
    let at = this.at + end.length;
    while (!text.startsWith(end, at)) {
      if (at >= text.length) throw new Error("a string does not end");
      at += quote === '"' && text[at] === "\\" ? 2 : 1;
    }
    at += end.length;
    // Up to two quotes directly before the end are part of what is quoted.
    for (let extra = 0; end === long && extra < 2 && text[at] === quote; extra++) at += 1;
    this.at = at;
    return true;
  }
}

/** A key without its quotes and escapes. */
const meantBy = (spelled: string): string => String(parse(`_ = ${spelled}`)._);
