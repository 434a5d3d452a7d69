const MOST_IN_MESSAGE = 10;

/** The ids of the first projects, and how many more there are of `count`. */
export function reachInWords(projects: readonly { readonly id: string | number }[], count = projects.length): string {
  const ids = projects.slice(0, MOST_IN_MESSAGE).map(({ id }) => id);
  const more = count - ids.length;
  return ids.length === 0 ? "no project at all" : `${ids.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
