import { nearestFirst } from "../near.ts";

const MOST_IN_DETAILS = 50;

type Thing = string | { readonly id: string | number; readonly name: string | null };
type Facts = Readonly<Record<string, unknown>>;

/** Where an error that says what is not there has what is: beside `project` in `available_projects`, and so on. */
const kinds = ["account", "target", "project", "workspace"] as const;

const lists: readonly string[] = [...kinds.map((kind) => `available_${kind}s`), "cross_region_projects"];

/** `details`, of what is there the nearest spelling first. */
export function nearestOf<D extends Facts>(details: D): D {
  for (const kind of kinds) {
    const typed = details[kind];
    const list = `available_${kind}s`;
    const there = details[list] as readonly Thing[] | undefined;
    if (typeof typed === "string" && there) return { ...details, [list]: nearestFirst(typed, there, spellings) };
  }
  return details;
}

const spellings = (thing: Thing): readonly string[] =>
  typeof thing === "string" ? [thing] : [String(thing.id), thing.name ?? ""];

/** What there is, as much of it as a program is told. */
export const capped = (details: Facts): Facts =>
  Object.fromEntries(
    Object.entries(details).map(([key, value]) => [
      key,
      lists.includes(key) && Array.isArray(value) ? value.slice(0, MOST_IN_DETAILS) : value,
    ]),
  );
