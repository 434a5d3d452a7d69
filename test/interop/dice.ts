/** Throws the same dice in every run: numbers from 0 to one below a limit. */
export interface Dice {
  (limit: number): number;
  readonly one: <T>(...of: readonly T[]) => T;
}

export function dice(seed: number): Dice {
  let state = Math.imul(seed, 2654435761) + 1;
  const roll = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return Object.assign(roll, { one: <T>(...of: readonly T[]): T => of[roll(of.length)] as T });
}
