import { advise } from "../core/advice/advise.ts";

/**
 * Runs `work` for a caller outside: a fault that it throws or rejects with becomes a `MixpanelError`, whose message is for a
 * person. Every public function, constructor and method runs its work in here.
 */
export function publicCall<R>(work: () => R): R {
  try {
    const result = work();
    return result instanceof Promise ? (result.catch(throwWorded) as R) : result;
  } catch (error) {
    return throwWorded(error);
  }
}

function throwWorded(error: unknown): never {
  throw advise(error);
}

/** The functions of `namespace`, each of which runs as a {@link publicCall}. */
export const publicCalls = <T extends object>(namespace: T): T =>
  Object.fromEntries(
    Object.entries(namespace).map(([name, work]) => [name, (...args: unknown[]) => publicCall(() => work(...args))]),
  ) as T;
