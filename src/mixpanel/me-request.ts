import { worded } from "../core/advice/advise.ts";
import type { Remedy } from "../core/advice/remedies.ts";
import { isFault } from "../core/fault.ts";
import { apiOrigin } from "../core/http/hosts.ts";
import { timeouts } from "../core/http/timeouts.ts";
import { type Me, parseMe } from "../core/me/me.ts";
import { MixpanelError } from "../errors.ts";
import type { Context } from "../ports.ts";
import type { AccountType, Region } from "../schema/primitives.ts";
import type { Secret } from "../secret.ts";
import { guarded, refusal } from "./api.ts";
import type { Reply, Transport } from "./transport.ts";

export interface MeRequest {
  readonly region: Region;
  /** The value of the header: `Basic …` or `Bearer …`. */
  readonly authorization: Secret;
  /** The session's custom headers. */
  readonly headers: Readonly<Record<string, string>>;
  readonly accountType: AccountType;
  /** As in "the credentials of …": `the account "team"`, `this login`. */
  readonly whose: string;
  /** The name of the account, where it has one. */
  readonly accountName?: string | undefined;
  /** What to advise when the credentials are refused. */
  readonly remedy: Remedy;
  /** Milliseconds; by default 120 s, or `MP_TIMEOUT`. */
  readonly timeoutMs?: number;
}

/**
 * Asks Mixpanel who an account is and what it can reach (§3.4). Throws `AUTH_FAILED` (401), `PERMISSION_DENIED` (403),
 * `RATE_LIMITED` (429 after retries; `details.retry_after` in seconds when the server says), `SERVER_ERROR` (5xx after
 * retries), `API_ERROR` for any other reply, `NETWORK_ERROR`, `CONFIG_ERROR`. What is about the reply or the way to the
 * server has `details.region`, `account` where there is one, and `status` where there was a reply.
 */
export async function fetchMe(context: Context, transport: Transport, request: MeRequest): Promise<Me> {
  const { region, authorization, headers, timeoutMs = timeouts(context.env).me } = request;
  let status: number | undefined;
  try {
    const reply = await transport.send({
      method: "GET",
      // Without the parameter every member of every workspace is listed too, which takes a minute on large accounts.
      url: `${apiOrigin(context.env, region)}/api/app/me?include_workspace_users=false`,
      headers: { accept: "application/json", ...guarded(headers), authorization },
      timeoutMs,
      label: "asking Mixpanel what the account can reach",
      retry: true,
    });
    status = reply.status;
    if (status === 200) return parseMe(reply.text);
    throw refused(request, reply, context.now());
  } catch (error) {
    throw located(error, request, status);
  }
}

function refused({ accountName, accountType, region, whose, remedy }: MeRequest, reply: Reply, now: number) {
  const scope =
    " It needs the scope user_details: an administrator of its organization can grant that in Mixpanel's settings.";
  const asked = { whose, account: accountName, region, remedy, what: "ask for its projects" };
  return refusal(accountType === "service_account" ? { ...asked, lacking: scope } : asked, reply, now);
}

/** The transport and the parser know neither the account nor the region that was asked. */
function located(error: unknown, { accountName, region }: MeRequest, status: number | undefined): unknown {
  const said = isFault(error, "API_ERROR", "NETWORK_ERROR") ? worded(error) : undefined;
  if (!said) return error;
  const where = { ...(accountName !== undefined && { account: accountName }), region };
  return new MixpanelError(said.code, said.message, {
    details: { ...where, ...(status !== undefined && { status }), ...said.details },
    cause: said.cause,
    next: said.next,
    retryable: said.retryable,
  });
}
