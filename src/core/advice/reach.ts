const MOST_IN_MESSAGE = 10;
const MOST_LETTERS = 60;

/** A project or a workspace. */
export interface Named {
  readonly id: string | number;
  readonly name?: string | null;
}

/** The names and ids of the first of them, and how many more there are of `count`. */
export const reachText = (things: readonly Named[], count = things.length): string =>
  firstNames(things.slice(0, MOST_IN_MESSAGE).map(nameAndId), count) || "no project at all";

/** The first ten of these names, and how many more there are of `count`. */
export function firstNames(names: readonly string[], count = names.length): string {
  const first = names.slice(0, MOST_IN_MESSAGE);
  const more = count - first.length;
  return `${first.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

function nameAndId({ id, name }: Named): string {
  if (!name || name === String(id)) return String(id);
  const letters = [...name];
  return `${letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join("")}…` : name} (${id})`;
}
