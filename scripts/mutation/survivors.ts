/** What a run found out about the mutants that it made. `files` is by path. */
export interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}
interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  /** Why a test failed; of a test that took too long, whether it was because it went round and round. */
  readonly statusReason?: string;
  readonly location: { readonly start: Place; readonly end: Place };
}
interface Place {
  readonly line: number;
  readonly column: number;
}

interface Tally {
  readonly found: number;
  /** Those of them for which only the time was up: on a busy machine that may be no test's doing. */
  readonly late: number;
  /** Those that survive although they change nothing that a test could notice. */
  readonly explained: number;
  /** Each of the others that survive: the beginning of a line for the list, and where it is. */
  readonly unexplained: readonly string[];
  /** Each line of the list that explains nothing, as a test notices the mutant, or as there is none. */
  readonly stale: readonly string[];
}

const survived = new Set(["Survived", "NoCoverage"]);

/** Counts a run's mutants. `list` has lines `PATH MUTATOR: ORIGINAL → MUTATED — WHY`, each of which explains one of them. */
export function tally({ files }: Report, list: readonly string[]): Tally {
  const lines = new Map<string, string[]>();
  for (const line of list) {
    const key = line.slice(0, line.lastIndexOf(" — "));
    lines.set(key, [...(lines.get(key) ?? []), line]);
  }
  let [found, late, explained] = [0, 0, 0];
  const unexplained: string[] = [];
  const notDrawn: string[] = [];
  for (const [path, { source, mutants }] of Object.entries(files))
    for (const mutant of mutants) {
      const key = `${path} ${changeOf(source, mutant)}`;
      const isLate = mutant.status === "Timeout" && !mutant.statusReason;
      if (mutant.status === "Killed" || (mutant.status === "Timeout" && !isLate)) found += 1;
      else if (!isLate && !survived.has(mutant.status)) notDrawn.push(key);
      else if (lines.get(key)?.pop()) explained += 1;
      else if (isLate) [found, late] = [found + 1, late + 1];
      else unexplained.push(`${key} — line ${mutant.location.start.line}`);
    }
  for (const key of notDrawn) lines.get(key)?.pop();
  return { found, late, explained, unexplained, stale: [...lines.values()].flat() };
}

/** The interval in which the share of all lies with 95 per cent (Wilson), in per cent. */
export function interval(hits: number, of: number): readonly [number, number] {
  const [z, share] = [1.96, hits / of];
  const middle = share + z ** 2 / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const per = (value: number): number => (100 * value) / (1 + z ** 2 / of);
  return [per(middle - half), per(middle + half)];
}

function changeOf(source: string, { mutatorName, replacement = "", location: { start, end } }: Mutant): string {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  lines.push(lines.pop()?.slice(0, end.column - 1) ?? "");
  const original = lines.join("\n").slice(start.column - 1);
  return `${mutatorName}: ${inOneLine(original)} → ${inOneLine(replacement)}`;
}

function inOneLine(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 80 ? `${line.slice(0, 60)}…${line.slice(-15)}` : line;
}
