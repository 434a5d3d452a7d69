/** The paths of the values in `theirs` that `ours` has not. What is left out counts as null. */
export function missingIn(ours: unknown, theirs: unknown, path: readonly string[] = []): string[] {
  if (Array.isArray(theirs) && Array.isArray(ours)) {
    if (ours.length !== theirs.length) return [`${path.join(".")}.length`];
    return [...new Set(theirs.flatMap((item, index) => missingIn(ours[index], item, path)))].sort();
  }
  if (typeof theirs === "object" && theirs !== null && typeof ours === "object" && ours !== null)
    return Object.entries(theirs)
      .flatMap(([key, value]) => missingIn((ours as Record<string, unknown>)[key], value, [...path, key]))
      .sort();
  return (ours ?? null) === theirs ? [] : [path.join(".")];
}
