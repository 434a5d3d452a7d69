import { apiOrigin } from "../core/http/hosts.ts";
import { timeouts } from "../core/http/timeouts.ts";
import { timeoutError } from "../mixpanel/network-error.ts";
import { type Transport, withTransport } from "../mixpanel/transport.ts";
import type { Context } from "../ports.ts";
import type { Region } from "../schema/primitives.ts";
import type { OAuthTokens } from "../schema/tokens.ts";
import { refreshElsewhere } from "./refresh-elsewhere.ts";
import { refreshHere } from "./refresh-here.ts";
import { lookAt, present, type TokenHolder, type Wanted } from "./token-holder.ts";

/**
 * Refreshes the holder's tokens, in a process that outlives this one where there can be one, and resolves to the new ones. Throws
 * what `freshTokens` does.
 */
export async function refresh(
  context: Context,
  transport: Transport,
  holder: TokenHolder,
  wanted: Wanted,
): Promise<OAuthTokens> {
  const { refreshDetached: start } = context;
  const patiently = <T>(work: Promise<T>): Promise<T> => withinTime(context, holder.region, work, wanted.patienceMs);
  if (!start)
    // It goes on when it is no longer waited for, and so needs a transport of its own.
    return patiently(withTransport(context, (own) => refreshHere(context, own, holder, wanted)));
  const isDone = await context.uninterrupted(() => refreshElsewhere(context, start, holder, wanted, patiently));
  return isDone ? lookAt(context, present(context, holder)).tokens : refreshHere(context, transport, holder, wanted);
}

/** Longer than a refresh takes that waits for another one before it. */
const LONGEST_MS = 95_000;

/** Waits for `work` as long as `MP_TIMEOUT` says, then rejects with `NETWORK_ERROR`; the work goes on. */
async function withinTime<T>(context: Context, region: Region, work: Promise<T>, patienceMs = Infinity): Promise<T> {
  const { env } = context;
  const timeoutMs = Math.min(patienceMs, env.MP_TIMEOUT ? timeouts(env).oauth : LONGEST_MS);
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    const url = new URL(apiOrigin(env, region));
    timer = setTimeout(
      () => reject(timeoutError({ url, proxy: undefined, timeoutMs, env, goesOn: timeoutMs === patienceMs })),
      timeoutMs,
    );
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
