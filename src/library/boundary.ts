import { explained } from "../actions/sandbox.ts";
import { advise } from "../core/advice/advise.ts";
import type { Context } from "../ports.ts";

/**
 * Runs `work` for a caller outside: a fault that it throws or rejects with becomes a `MixpanelError`, whose message is for a
 * person, and says so where a sandbox is behind it. Every public function, constructor and method runs its work in here; `context` is
 * left out where nothing is read or asked.
 */
export function publicCall<R>(work: () => R, context?: Context): R {
  const throwWorded = (error: unknown): never => {
    throw advise(context ? explained(context, error) : error);
  };
  try {
    const result = work();
    return result instanceof Promise ? (result.catch(throwWorded) as R) : result;
  } catch (error) {
    return throwWorded(error);
  }
}

/** The functions of `namespace`, each of which runs as a {@link publicCall}. */
export const publicCalls = <T extends object>(context: Context, namespace: T): T =>
  Object.fromEntries(
    Object.entries(namespace).map(([name, work]) => [
      name,
      (...args: unknown[]) => publicCall(() => work(...args), context),
    ]),
  ) as T;
