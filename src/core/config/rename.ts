import type { Document } from "./document.ts";
import { findPlaces, type Keys } from "./places.ts";
import { type Change, tomlKey } from "./text.ts";

/** The changes that give the table at `path` the name `name`, in every header and key that spells it; the rest stays as it is. */
export function rename(document: Document, path: Keys, name: string): Change[] {
  const { headers, pairs } = findPlaces(document, path);
  const last = path.length - 1;
  const parts = [
    ...headers.map(({ key }) => key.parts[last]),
    ...pairs.map(({ node, inherited }) => node.key.parts[last - inherited]),
  ];
  return parts.flatMap((part) => (part ? [{ start: part.range[0], end: part.range[1], insert: tomlKey(name) }] : []));
}
