import { Fault, isFault } from "../core/fault.ts";
import { mayCarryCredential } from "../core/http/credential-header.ts";
import { retryAfter } from "../core/http/retry-after.ts";
import { quotable } from "../core/quotable.ts";
import type { Region } from "../schema/primitives.ts";
import { Secret } from "../secret.ts";
import type { Reply } from "./transport.ts";

/** Who asked Mixpanel for what. */
export interface Asked {
  /** The name of the account, where it has one. */
  readonly account?: string | undefined;
  readonly region: Region;
  /** Method and path; left out for `/me`. */
  readonly what?: string;
}

/** Headers whose values count as secrets where their names say so: a server may repeat them in its answer. */
export const protectedHeaders = (headers: Readonly<Record<string, string>>): Record<string, string | Secret> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, mayCarryCredential(name) ? new Secret(value) : value]),
  );

/**
 * The error that a reply which is no success means: `AUTH_FAILED` (401), `PERMISSION_DENIED` (403), `RATE_LIMITED` (429;
 * `details.retry_after` in seconds when the server says), `SERVER_ERROR` (5xx), else `API_ERROR`, as also for a web page of what
 * stands on the way. All have `details.region` and `status`, and `account` where there is one.
 */
export function statusError(asked: Asked, reply: Reply): Fault {
  const { status } = reply;
  if (isFromIntermediary(reply)) return webPage(asked, status);
  const { account, region, what } = asked;
  const details = { ...(account !== undefined && { account }), region, status };
  const said = wordsOf(reply.text);
  const place = { request: { ...(what !== undefined && { what }), ...(said !== undefined && { said }) } };
  if (status === 401) return new Fault("AUTH_FAILED", details, { place });
  if (status === 403) return new Fault("PERMISSION_DENIED", details, { place });
  if (status === 429) {
    const pause = retryAfter(reply.headers);
    const seconds = pause === undefined ? {} : { retry_after: Math.ceil(pause / 1000) };
    return new Fault("RATE_LIMITED", { ...details, ...seconds }, { place });
  }
  return new Fault(status >= 500 ? "SERVER_ERROR" : "API_ERROR", details, { place });
}

/** Runs `work`; what goes wrong with a reply or on the way there is said to be about these facts. */
export async function attributed<T>(facts: Asked & { readonly status?: number }, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { what: _, status, ...asked } = facts;
    if (isFault(error, "NETWORK_ERROR")) throw error.withDetails(asked);
    if (isFault(error, "API_ERROR")) throw error.withDetails({ ...asked, ...(status !== undefined && { status }) });
    throw error;
  }
}

/**
 * Whether a reply is a page for a browser. Mixpanel's API answers with JSON; a page comes from a gateway or a portal on the way,
 * whatever its status. What has no markup in it is none, whatever its type.
 */
export const isWebPage = ({ headers, text }: ResponseText): boolean =>
  /^\s*<[!?a-z]/i.test(text) || (/html/i.test(headers?.["content-type"] ?? "") && /<[!/a-z][^<>]*>/i.test(text));

/** What is looked at of a reply for that. */
export type ResponseText = Pick<Reply, "text"> & Partial<Pick<Reply, "headers">>;

/**
 * Whether a page is the doing of what stands on the way. With 429 and 5xx it may as well be one of Mixpanel's own front; 511 is what a
 * network answers that wants one to sign in (RFC 6585 §6).
 */
export const isFromIntermediary = (reply: ResponseText & Pick<Reply, "status">): boolean =>
  isWebPage(reply) && (reply.status === 511 || (reply.status < 500 && reply.status !== 429));

/** `API_ERROR` for such a reply: nobody has said anything about credentials. */
export const webPage = ({ account, region }: Asked, status: number): Fault<"API_ERROR"> =>
  new Fault("API_ERROR", { ...(account !== undefined && { account }), region, status, reason: "web_page" });

/** What the server says in its own words, if it says so in JSON. */
function wordsOf(text: string): string | undefined {
  try {
    const { error } = JSON.parse(text) as { error?: unknown };
    return typeof error === "string" && error !== "" ? quotable(error) : undefined;
  } catch {
    return undefined;
  }
}
