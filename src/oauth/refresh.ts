import { variable } from "../core/env.ts";
import { Fault, isFault } from "../core/fault.ts";
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
  // Before anything is begun, which nobody would wait for.
  const limit = limitOf(context, wanted);
  const patiently = <T>(work: Promise<T>): Promise<T> => withinTime(context, holder.region, work, limit);
  if (!start)
    // It goes on when it is no longer waited for, and so needs a transport of its own.
    return patiently(withTransport(context, (own) => refreshHere(context, own, holder, wanted)));
  const end = await context.uninterrupted(() => refreshElsewhere(context, start, holder, wanted, patiently));
  if (end === "refreshed") return lookAt(context, present(context, holder)).tokens;
  try {
    return await refreshHere(context, transport, holder, wanted);
  } catch (error) {
    throw end === "unknown" && isFault(error, "STORAGE_ERROR") ? unknown(holder, error) : error;
  }
}

/** Of what another process has done, where this one cannot look. What it has found out stays. */
function unknown({ place }: TokenHolder, error: Fault<"STORAGE_ERROR">): Fault {
  if (error.place.file?.reply) return error;
  const { details, cause } = error;
  return new Fault("STORAGE_ERROR", details, { cause, place: { ...place, file: { reply: "unknown" } } });
}

/** Longer than a refresh takes that waits for another one before it. */
const LONGEST_MS = 95_000;

/** For how long it is waited, and whether the caller would not wait longer. Throws `CONFIG_ERROR` for a malformed `MP_TIMEOUT`. */
function limitOf({ env }: Context, { patienceMs = Infinity }: Wanted): { timeoutMs: number; goesOn: boolean } {
  const timeoutMs = Math.min(patienceMs, variable(env, "MP_TIMEOUT") === undefined ? LONGEST_MS : timeouts(env).oauth);
  return { timeoutMs, goesOn: timeoutMs === patienceMs };
}

/** Waits for `work` until the limit, then rejects with `NETWORK_ERROR`; the work goes on. */
async function withinTime<T>(
  context: Context,
  region: Region,
  work: Promise<T>,
  limit: ReturnType<typeof limitOf>,
): Promise<T> {
  const { env } = context;
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    const url = new URL(apiOrigin(env, region));
    timer = setTimeout(() => reject(timeoutError({ url, proxy: undefined, env, ...limit })), limit.timeoutMs);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
