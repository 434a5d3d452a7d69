import { mayCarryCredential } from "../core/headers.ts";
import { apiOrigin } from "../core/hosts.ts";
import { type Me, parseMe } from "../core/me.ts";
import { quotable } from "../core/pasted-address.ts";
import { type Remedy, remedyFor } from "../core/remedies.ts";
import { retryAfter } from "../core/retry-after.ts";
import { MixpanelError } from "../errors.ts";
import type { Context } from "../ports.ts";
import type { AccountType, Region } from "../schema/primitives.ts";
import { Secret } from "../secret.ts";
import type { Reply, Transport } from "./transport.ts";
import { timeouts } from "./variables.ts";

export interface MeRequest {
  readonly region: Region;
  /** The value of the header: `Basic …` or `Bearer …`. */
  readonly authorization: Secret;
  /** The session's custom headers. */
  readonly headers: Readonly<Record<string, string>>;
  readonly accountName: string;
  readonly accountType: AccountType;
  /** What to advise when the credentials are refused; by default what fits an account of the config file. */
  readonly remedy?: Remedy;
  /** Milliseconds; by default 120 s, or `MP_TIMEOUT`. */
  readonly timeoutMs?: number;
}

/**
 * Asks Mixpanel who an account is and what it can reach (§3.4). Throws `AUTH_FAILED` (401), `PERMISSION_DENIED` (403),
 * `RATE_LIMITED` (429 after retries; `details.retry_after` in seconds when the server says), `SERVER_ERROR` (5xx after
 * retries), `API_ERROR` for any other reply, `NETWORK_ERROR`, `CONFIG_ERROR`. All have `details.account`, `region`, `status`
 * where there was a reply.
 */
export async function fetchMe(context: Context, transport: Transport, request: MeRequest): Promise<Me> {
  const { region, authorization, headers, timeoutMs = timeouts(context.env).me } = request;
  const reply = await transport.send({
    method: "GET",
    // Without the parameter every member of every workspace is listed too, which takes a minute on large accounts.
    url: `${apiOrigin(context.env, region)}/api/app/me?include_workspace_users=false`,
    headers: { accept: "application/json", ...guarded(headers), authorization },
    timeoutMs,
    label: "asking Mixpanel what the account can reach",
    retry: true,
  });
  if (reply.status === 200) return parseMe(reply.text);
  throw refusal(request, reply, context.now());
}

/** A server may repeat a header in its answer. */
const guarded = (headers: Readonly<Record<string, string>>): Record<string, string | Secret> =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => name.toLowerCase() !== "authorization")
      .map(([name, value]) => [name, mayCarryCredential(name) ? new Secret(value) : value]),
  );

function refusal(request: MeRequest, reply: Reply, now: number): MixpanelError {
  const { accountName: account, accountType, region } = request;
  const { status } = reply;
  const details = { account, region, status };
  const answer = `Mixpanel (region ${region}) answered ${status}${saying(reply.text)}`;
  if (status === 401) {
    const { advice, next } = request.remedy ?? remedyFor({ name: account, type: accountType, region }, "config");
    return new MixpanelError(
      "AUTH_FAILED",
      `The credentials of the account "${account}" were refused: ${answer}. ${advice}`,
      { details, next },
    );
  }
  if (status === 403) {
    const scope =
      " It needs the scope user_details: an administrator of its organisation can grant that in Mixpanel's settings.";
    const lacking = accountType === "service_account" ? scope : "";
    return new MixpanelError(
      "PERMISSION_DENIED",
      `The account "${account}" may not ask for its projects: ${answer}.${lacking}`,
      { details },
    );
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
