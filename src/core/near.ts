/** A longer word is no slip of a known one. */
const MOST_LENGTH = 40;
/** With more letters behind it, a word is another one: `remove-bridge` is not meant by `remove`. */
const MOST_BEHIND = 3;
const MOST_NEAR = 3;

/**
 * Those of the `known` words that `word` is a slip, a beginning or a longer form of, whatever its case and its dashes: all that are equally
 * near, at most three.
 */
export function near(word: string, known: readonly string[]): readonly string[] {
  const typed = folded(word);
  if (typed.length < 2 || typed.length > MOST_LENGTH) return [];
  const most = typed.length < 8 ? 1 : 2;
  const rated = known.map((one) => ({ one, slips: slipsBetween(typed, folded(one)) }));
  const least = Math.min(most, ...rated.map(({ slips }) => slips));
  return rated
    .filter(({ slips }) => slips === least)
    .map(({ one }) => one)
    .slice(0, MOST_NEAR);
}

/** The most of a name that is compared: enough to tell a slip. */
const MOST_COMPARED = 64;

/**
 * `items`, those first that one of their spellings is nearest to `typed`, whatever its case and its dashes; those that are equally near,
 * and those of which less than half is like it, stay in their order.
 */
export function nearestFirst<T>(typed: string, items: readonly T[], spellings: (item: T) => readonly string[]): T[] {
  const wanted = folded(typed).slice(0, MOST_COMPARED);
  const far = Math.max(3, Math.ceil(wanted.length / 2));
  return items
    .map((item) => ({
      item,
      slips: Math.min(far, ...spellings(item).map((spelling) => slipsOf(wanted, folded(spelling)))),
    }))
    .sort((a, b) => a.slips - b.slips)
    .map(({ item }) => item);
}

/** A name that holds all that was typed is one slip away, however long it is. */
const slipsOf = (typed: string, name: string): number =>
  typed !== name && typed.length > 2 && name.includes(typed) ? 1 : slipsBetween(typed, name.slice(0, MOST_COMPARED));

const folded = (word: string): string => word.toLowerCase().replaceAll(/[-_]/g, "");

function slipsBetween(a: string, b: string): number {
  if (a === b) return 0;
  const isLonger = b.length > 1 && a.startsWith(b) && a.length - b.length <= MOST_BEHIND;
  return isLonger || b.startsWith(a) ? 1 : distance(a, b);
}

/** Letters to add, drop, change, or swap with their neighbour (Damerau, in its restricted form). */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const change = at(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, change, isSwap ? at(i - 2, j - 2) + 1 : change));
    }
  }
  return at(a.length, b.length);
}
