import { lstatSync, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * What is in the way where nothing is at `path`: a link to nothing, `path` itself or a folder above it, such as one to a volume that is
 * not mounted. The first from above; undefined where there is none.
 */
export function danglingLink(path: string): string | undefined {
  const above = dirname(path) === path ? undefined : danglingLink(dirname(path));
  if (above !== undefined) return above;
  try {
    const isLink = lstatSync(path).isSymbolicLink();
    return isLink && statSync(path, { throwIfNoEntry: false }) === undefined ? path : undefined;
  } catch {
    return undefined; // nothing is there, or nothing can be told
  }
}
