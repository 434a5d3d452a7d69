import { apiOrigin } from "../core/http/hosts.ts";
import { timeouts } from "../core/http/timeouts.ts";
import type { Me } from "../core/me/me.ts";
import { parseMe } from "../core/me/reply.ts";
import type { Context } from "../ports.ts";
import type { Region } from "../schema/primitives.ts";
import type { Secret } from "../secret.ts";
import { attributed, isWebPage, protectedHeaders, statusError, webPage } from "./api.ts";
import type { Transport } from "./transport.ts";

export interface MeRequest {
  readonly region: Region;
  /** The value of the header: `Basic …` or `Bearer …`. */
  readonly authorization: Secret;
  /** The session's custom headers. */
  readonly headers: Readonly<Record<string, string>>;
  /** The name of the account, where it has one: for `details.account`. */
  readonly account?: string | undefined;
  /** Milliseconds; by default 120 s, or `MP_TIMEOUT`. */
  readonly timeoutMs?: number;
}

/**
 * Asks Mixpanel who an account is and what it can reach (docs/protocol.md). Throws `AUTH_FAILED` (401), `PERMISSION_DENIED`
 * (403), `RATE_LIMITED` (429 after retries; `details.retry_after` in seconds when the server says), `SERVER_ERROR` (5xx after
 * retries), `API_ERROR` for any other reply, `NETWORK_ERROR`, `CONFIG_ERROR`. What is about the reply or the way to the
 * server has `details.region`, `account` where there is one, and `status` where there was a reply.
 */
export async function fetchMe(context: Context, transport: Transport, request: MeRequest): Promise<Me> {
  const { region, account, authorization, headers, timeoutMs = timeouts(context.env).me } = request;
  const asked = { ...(account !== undefined && { account }), region };
  const reply = await attributed(asked, () =>
    transport.send({
      method: "GET",
      // Without the parameter every member of every workspace is listed too, which takes a minute on large accounts.
      url: `${apiOrigin(context.env, region)}/api/app/me?include_workspace_users=false`,
      headers: { accept: "application/json", ...protectedHeaders(headers), authorization },
      timeoutMs,
      label: "asking Mixpanel what the account can reach",
      retry: true,
    }),
  );
  const { status } = reply;
  if (status !== 200) throw statusError(asked, reply);
  if (isWebPage(reply)) throw webPage(asked, status);
  return attributed({ ...asked, status }, async () => parseMe(reply.text));
}
