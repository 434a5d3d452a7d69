import type { Document, InlineTable, Key, PairNode, TableNode } from "./document.ts";

/** The keys that lead to a value, the outermost first. */
export type Keys = readonly string[];

/** A `key = value`, with the whole path that it stands for. */
export interface Pair {
  readonly node: PairNode;
  readonly keys: Keys;
  /** How many of `keys` come from the header or the inline table around it. */
  readonly inherited: number;
}

/** What in a document has to do with one path, each in the order of the text. */
export interface Places {
  /** Headers at the path or below it. */
  readonly headers: readonly TableNode[];
  /** Pairs at the path, or below it but under none of these headers. */
  readonly pairs: readonly Pair[];
}

/** What in a document stands at `path` or below it. */
export function findPlaces(document: Document, path: Keys): Places {
  const headers: TableNode[] = [];
  const pairs: Pair[] = [];
  const visit = (node: PairNode, around: Keys): void => {
    const keys = [...around, ...namesOf(node.key)];
    if (!areRelated(keys, path)) return;
    if (keys.length >= path.length) pairs.push({ node, keys, inherited: around.length });
    else if (node.value.kind === "inline") for (const inner of node.value.body) visit(inner, keys);
  };
  for (const node of document.body) {
    if (node.kind === "pair") visit(node, []);
    // The path of a table inside an array holds its index: a number, which is in no path.
    else if (areRelated(node.path, path)) {
      if (node.path.length >= path.length) headers.push(node);
      else for (const inner of node.body) visit(inner, namesOf(node.key));
    }
  }
  return { headers, pairs };
}

/** The header of the table at `path` itself. */
export const headerAt = ({ headers }: Places, path: Keys): TableNode | undefined =>
  headers.find((header) => header.path.length === path.length);

/** The pair at `path` itself. */
export const pairAt = ({ pairs }: Places, path: Keys): Pair | undefined =>
  pairs.find((pair) => pair.keys.length === path.length);

/** The inline table that is the value at `path`. */
export function inlineTableAt(places: Places, path: Keys): InlineTable | undefined {
  const value = pairAt(places, path)?.node.value;
  return value?.kind === "inline" ? value : undefined;
}

/** The last pair inside the table at `path`, under its header or with dotted keys. */
export function lastPairIn(places: Places, path: Keys): Pair | undefined {
  const header = headerAt(places, path);
  if (!header) return places.pairs.findLast((pair) => pair.keys.length > path.length);
  const node = header.body.at(-1);
  return node && { node, keys: [...path, ...namesOf(node.key)], inherited: path.length };
}

const namesOf = ({ parts }: Key): string[] => parts.map(({ name }) => name);

/** True when one of the paths leads to the other. */
const areRelated = (a: readonly (string | number)[], b: Keys): boolean => {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return false;
  return true;
};
