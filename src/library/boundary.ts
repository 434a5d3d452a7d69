import { advise } from "../core/advice/advise.ts";

/** `work`, whose faults leave the library in words: what it throws or rejects with is a `MixpanelError`. */
export const spoken =
  <A extends readonly unknown[], R>(work: (...args: A) => R): ((...args: A) => R) =>
  (...args) => {
    try {
      const result = work(...args);
      return result instanceof Promise ? (result.catch(inWords) as R) : result;
    } catch (error) {
      throw advise(error);
    }
  };

const inWords = (error: unknown): never => {
  throw advise(error);
};

/** Every function of `namespace` likewise. */
export const allSpoken = <T extends object>(namespace: T): T =>
  Object.fromEntries(Object.entries(namespace).map(([name, work]) => [name, spoken(work)])) as T;
