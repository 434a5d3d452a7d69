import { posix } from "node:path";

/** What the run without a mutant found: the file and the milliseconds of each test, and what each file reaches before its tests. */
export interface Known {
  readonly tests: Record<string, { file: string; ms: number }>;
  readonly atStart: Record<string, string[]>;
}

/** So many tests are run for a mutant at most: what only a later one would notice counts as not found. */
const atMost = 120;

/** The tests to run for a mutant of this source, first those that lie nearest to it, of these the quickest. */
export function inOrder(ids: readonly string[], { tests }: Known, source: string): readonly string[] {
  const cost = (id: string): number => tests[id]?.ms ?? 0;
  const far = new Map(ids.map((id) => [id, distance(tests[id]?.file ?? "", source)]));
  return [...ids].sort((a, b) => (far.get(a) ?? 0) - (far.get(b) ?? 0) || cost(a) - cost(b)).slice(0, atMost);
}

/** 0 for a test of this source by name, 1 for one of its folder, 2 for the rest. */
function distance(test: string, source: string): number {
  const [file, folder] = [posix.basename(source, ".ts"), posix.dirname(source)];
  if (!folder.endsWith(`/src/${posix.dirname(test)}`)) return 2;
  return posix.basename(test).startsWith(file) ? 0 : 1;
}
