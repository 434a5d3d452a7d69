import { apiOrigin } from "../core/hosts.ts";
import { type Me, parseMe } from "../core/me.ts";
import { type Remedy, remedyFor } from "../core/remedies.ts";
import type { MixpanelError } from "../errors.ts";
import type { Context } from "../ports.ts";
import type { AccountType, Region } from "../schema/primitives.ts";
import type { Secret } from "../secret.ts";
import { guarded, refusal } from "./api.ts";
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
  throw refused(request, reply, context.now());
}

function refused(request: MeRequest, reply: Reply, now: number): MixpanelError {
  const { accountName, accountType, region } = request;
  const remedy = request.remedy ?? remedyFor({ name: accountName, type: accountType, region }, "config");
  const scope =
    " It needs the scope user_details: an administrator of its organisation can grant that in Mixpanel's settings.";
  const asked = { account: accountName, region, remedy, what: "ask for its projects" };
  return refusal(accountType === "service_account" ? { ...asked, lacking: scope } : asked, reply, now);
}
