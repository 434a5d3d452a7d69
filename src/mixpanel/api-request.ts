import { Fault } from "../core/fault.ts";
import { apiUrl, type Query } from "../core/http/api-url.ts";
import { apiOrigin } from "../core/http/hosts.ts";
import { timeouts } from "../core/http/timeouts.ts";
import { checkedMilliseconds } from "../core/milliseconds.ts";
import type { Context } from "../ports.ts";
import type { AccountRef } from "../schema/responses.ts";
import type { Secret } from "../secret.ts";
import { attributed, isWebPage, protectedHeaders, statusError, webPage } from "./api.ts";
import type { HttpRequest, Transport } from "./transport.ts";

export interface ApiRequest {
  readonly method: HttpRequest["method"];
  /** Below the region's origin. */
  readonly path: string;
  readonly query?: Query | undefined;
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly headers: Readonly<Record<string, string>>;
  readonly account: AccountRef;
  /** The value of the header. */
  readonly authorization: Secret;
  /** Milliseconds; by default those of `/me`. */
  readonly timeoutMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The JSON that Mixpanel answers an API request with, null for an empty answer. A GET is tried again after 429, 5xx and a
 * reset connection. Throws `INVALID_ARGS` for a path that leads elsewhere, a body that JSON cannot hold and a `timeoutMs` that
 * no timer can wait, what {@link statusError} makes of any status but 2xx, `API_ERROR` for an answer that is not JSON,
 * `NETWORK_ERROR`, `CONFIG_ERROR`, and the signal's reason.
 */
export async function sendApiRequest(context: Context, transport: Transport, request: ApiRequest): Promise<unknown> {
  const { method, path, query, body, headers, account, authorization, signal } = request;
  const timeoutMs =
    request.timeoutMs === undefined ? timeouts(context.env).me : checkedMilliseconds(request.timeoutMs, "timeoutMs");
  const asked = { account: account.name, region: account.region };
  const url = apiUrl(apiOrigin(context.env, account.region), path, query);
  const plainPath = path.replace(/\?.*/s, "");
  const reply = await attributed(asked, () =>
    transport.send({
      method,
      url,
      headers: {
        accept: "application/json",
        ...(body !== undefined && { "content-type": "application/json" }),
        ...protectedHeaders(headers),
        authorization,
      },
      ...(body !== undefined && { body: jsonOf(body) }),
      timeoutMs,
      label: `asking Mixpanel for ${plainPath}`,
      retry: true,
      ...(signal && { signal }),
    }),
  );
  if (reply.status < 200 || reply.status >= 300) throw statusError({ ...asked, what: `${method} ${plainPath}` }, reply);
  if (reply.text === "") return null;
  try {
    return JSON.parse(reply.text);
  } catch {
    if (isWebPage(reply)) throw webPage(asked, reply.status);
    // The parser's message quotes the text, so it is no cause.
    const details = { ...asked, status: reply.status, reason: "not_json" } as const;
    throw new Fault("API_ERROR", details, { place: { request: { what: plainPath } } });
  }
}

/** `body` as JSON. Throws `INVALID_ARGS` for what JSON cannot hold, such as an object that holds itself. */
function jsonOf(body: unknown): string {
  try {
    const text: string | undefined = JSON.stringify(body);
    if (text !== undefined) return text;
  } catch {}
  throw new Fault("INVALID_ARGS", {}, { place: { refusal: { reason: "no_json" } } });
}
