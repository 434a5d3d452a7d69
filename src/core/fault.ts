import { type ErrorCode, type ErrorDetails, rowOf } from "../errors.ts";
import type { Place } from "./advice/place.ts";

interface FaultOptions {
  readonly cause?: unknown;
  readonly place?: Place;
  /** Where this one case differs from its code. */
  readonly retryable?: boolean;
}

/**
 * What went wrong, as facts. This is what every layer throws; no sentence for a person is in it. `core/advice` words it at the
 * boundary, where the programs answer and where the library is left, as a `MixpanelError`.
 */
export class Fault<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C;
  /** What a program may read: never a secret, never text from outside that was not scrubbed. */
  readonly details: ErrorDetails<C>;
  readonly place: Place;
  readonly retryable: boolean;

  constructor(code: C, details: ErrorDetails<C>, { cause, place = {}, retryable }: FaultOptions = {}) {
    super(`${code} ${JSON.stringify(details)}`, cause === undefined ? undefined : { cause });
    this.name = "Fault";
    this.code = code;
    this.details = details;
    this.place = place;
    this.retryable = retryable ?? rowOf(code).retryable;
  }

  /** This fault with more facts; what it says already stays. */
  withDetails(details: Partial<ErrorDetails<C>>): Fault<C> {
    const { code, cause, place, retryable, stack } = this;
    const more = new Fault(code, { ...details, ...this.details }, { cause, place, retryable });
    if (stack !== undefined) more.stack = stack;
    return more;
  }

  /** This fault, and where it happened; what is known of that already stays. */
  withPlace(place: Place): Fault<C> {
    const { code, details, cause, retryable, stack } = this;
    const there = new Fault(code, details, { cause, place: { ...place, ...this.place }, retryable });
    if (stack !== undefined) there.stack = stack;
    return there;
  }
}

/** Whether this is a fault with one of the codes; without codes, any fault. */
export const isFault = <const C extends ErrorCode = ErrorCode>(
  thrown: unknown,
  ...codes: readonly C[]
): thrown is Fault<C> =>
  thrown instanceof Fault && (codes.length === 0 || (codes as readonly ErrorCode[]).includes(thrown.code));

/** What `work` comes to; undefined where it is a fault, of which somebody else tells. */
export function ifPossible<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (isFault(error)) return undefined;
    throw error;
  }
}

/** Runs `work`; a fault that it throws is said to have happened at `place`. */
export async function within<T>(place: Place, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Fault ? error.withPlace(place) : error;
  }
}

/** What a signal is answered with: which one it was, where that is to be told. */
export const interrupted = (signal?: string): Fault<"INTERRUPTED"> => new Fault("INTERRUPTED", { signal });
