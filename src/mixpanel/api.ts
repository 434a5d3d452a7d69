import type { Remedy } from "../core/advice/remedies.ts";
import { mayCarryCredential } from "../core/http/headers.ts";
import { retryAfter } from "../core/http/retry-after.ts";
import { quotable } from "../core/quotable.ts";
import { MixpanelError } from "../errors.ts";
import type { Region } from "../schema/primitives.ts";
import { Secret } from "../secret.ts";
import type { Reply } from "./transport.ts";

/** Who asked Mixpanel for what: for messages. */
export interface Asked {
  /** As in "the credentials of …": `the account "team"`. */
  readonly whose: string;
  /** The name of the account, where it has one. */
  readonly account?: string | undefined;
  readonly region: Region;
  /** What to advise when the credentials are refused. */
  readonly remedy: Remedy;
  /** What a 403 forbids, as in "… may not …". */
  readonly what: string;
  /** What else to say about a 403. */
  readonly lacking?: string;
}

/** A server may repeat a header in its answer. */
export const guarded = (headers: Readonly<Record<string, string>>): Record<string, string | Secret> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, mayCarryCredential(name) ? new Secret(value) : value]),
  );

/**
 * The error that a reply which is no success means: `AUTH_FAILED` (401), `PERMISSION_DENIED` (403), `RATE_LIMITED` (429;
 * `details.retry_after` in seconds when the server says), `SERVER_ERROR` (5xx), else `API_ERROR`. All have
 * `details.region` and `status`, and `account` where there is one.
 */
export function refusal(
  { whose, account, region, remedy, what, lacking = "" }: Asked,
  reply: Reply,
  now: number,
): MixpanelError {
  const { status } = reply;
  const details = { ...(account !== undefined && { account }), region, status };
  const answer = `Mixpanel (region ${region}) answered ${status}${saying(reply.text)}`;
  if (status === 401) {
    const message = `The credentials of ${whose} were refused: ${answer}. ${remedy.advice}`;
    return new MixpanelError("AUTH_FAILED", message, { details, next: remedy.next });
  }
  if (status === 403) {
    const message = `${whose.charAt(0).toUpperCase()}${whose.slice(1)} may not ${what}: ${answer}.${lacking}`;
    return new MixpanelError("PERMISSION_DENIED", message, { details });
  }
  if (status === 429) {
    const pause = retryAfter(reply.headers["retry-after"], now);
    const when = pause === undefined ? "later" : `in ${Math.ceil(pause / 1000)} s`;
    return new MixpanelError("RATE_LIMITED", `${answer}: too many requests. Try again ${when}.`, {
      details: { ...details, ...(pause !== undefined && { retry_after: Math.ceil(pause / 1000) }) },
    });
  }
  if (status >= 500) return new MixpanelError("SERVER_ERROR", `${answer}. Try again later.`, { details });
  return new MixpanelError("API_ERROR", `${answer}, which was not expected.`, { details });
}

/** What the server says in its own words, if it says so in JSON. */
function saying(text: string): string {
  try {
    const { error } = JSON.parse(text) as { error?: unknown };
    return typeof error === "string" && error !== "" ? ` (${quotable(error)})` : "";
  } catch {
    return "";
  }
}
