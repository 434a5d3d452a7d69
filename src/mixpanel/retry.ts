import { isFault } from "../core/fault.ts";
import type { HeaderFields } from "../core/http/headers.ts";
import { retryAfter } from "../core/http/retry-after.ts";
import type { Context } from "../ports.ts";

const RETRIES = 3;
/** Milliseconds: all waiting of one request together. */
const LONGEST_WAIT = 60_000;
const FIRST_PAUSE = 500;

interface Retryable {
  readonly status: number;
  readonly headers: HeaderFields;
}

/**
 * Runs `attempt` up to four times: again after 429, 5xx (but 511) and a connection that was reset, and pauses as long as the server
 * asks (`Retry-After`), else ever longer. Returns the last reply or throws the last error. The attempts together get
 * `timeoutMs`, and each is told what is left; the pauses together get 60 s, and a server that asks for more is not waited
 * for at all.
 */
export async function withRetries<R extends Retryable>(
  attempt: (remainingMs: number) => Promise<R>,
  timeoutMs: number,
  { sleep }: Pick<Context, "sleep">,
  signal: AbortSignal | undefined,
): Promise<R> {
  let remaining = timeoutMs;
  let patience = LONGEST_WAIT;
  for (let retry = 0; ; retry += 1) {
    const started = performance.now();
    const outcome = await attempt(remaining).catch((error: unknown) => new Failure(error));
    remaining -= Math.ceil(performance.now() - started);
    const pause = pauseAfter(outcome, retry);
    if (pause === undefined || retry === RETRIES || pause > patience || remaining <= 0) {
      if (outcome instanceof Failure) throw outcome.error;
      return outcome;
    }
    patience -= pause;
    // A signal that aborts the pause ends the next attempt before it begins, with the error that it has there.
    await sleep(pause, signal).catch(() => {});
  }
}

class Failure {
  readonly error: unknown;
  constructor(error: unknown) {
    this.error = error;
  }
}

/** Milliseconds to wait before the next attempt; undefined when there is to be none. */
function pauseAfter(outcome: Retryable | Failure, retry: number): number | undefined {
  // Half of it by chance, so that processes that failed together do not come back together.
  const ownPause = FIRST_PAUSE * 2 ** retry * (0.5 + Math.random() / 2);
  if (outcome instanceof Failure) {
    const { error } = outcome;
    return isFault(error, "NETWORK_ERROR") && error.details.reason === "reset" ? ownPause : undefined;
  }
  // 511 lasts until somebody has signed in.
  if ((outcome.status !== 429 && outcome.status < 500) || outcome.status === 511) return undefined;
  return retryAfter(outcome.headers) ?? ownPause;
}
