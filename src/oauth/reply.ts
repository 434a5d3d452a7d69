import type { CustomFetchOptions } from "oauth4webapi";
import * as v from "valibot";
import { messageOf } from "../core/advice/advise.ts";
import { isFault } from "../core/fault.ts";
import { exactValue, jsonText, members } from "../core/me/ordered-json.ts";
import { quotable } from "../core/quotable.ts";
import type { ErrorDetails } from "../errors.ts";
import { isFromIntermediary, type ResponseText } from "../mixpanel/api.ts";
import type { Reply, Transport } from "../mixpanel/transport.ts";
import { OAuthErrorReply } from "../schema/oauth-replies.ts";
import { Secret } from "../secret.ts";

/** The server answered, but not with what was asked for. The facts hold no secret. */
export class BadAnswer extends Error {
  readonly facts: ErrorDetails<"OAUTH_REFRESH_ERROR">;

  constructor(facts: ErrorDetails<"OAUTH_REFRESH_ERROR">) {
    super(JSON.stringify(facts));
    this.name = "BadAnswer";
    this.facts = facts;
  }
}

/** What oauth4webapi sends a request with. */
export type Fetch = (
  url: string,
  options: CustomFetchOptions<"POST", URLSearchParams | string | undefined>,
) => Promise<Response>;

/**
 * Sends a request that oauth4webapi makes, and resolves to the reply, whatever its status. Throws {@link BadAnswer} for a reply
 * that the transport does not accept (too long, a redirect), `NETWORK_ERROR` when none came, `CONFIG_ERROR`.
 */
export async function send(
  transport: Transport,
  { timeoutMs, label }: { readonly timeoutMs: number; readonly label: string },
  request: (fetch: Fetch) => Promise<unknown>,
): Promise<Reply> {
  let reply: Reply | undefined;
  await request(async (url, { headers, body }) => {
    const { "user-agent": _theirs, ...rest } = headers;
    try {
      reply = await transport.send({ method: "POST", url, headers: rest, body: String(body), timeoutMs, label });
    } catch (error) {
      throw isFault(error, "API_ERROR") ? new BadAnswer({ reason: messageOf(error).replace(/\.$/, "") }) : error;
    }
    return {} as Response; // handed on unread
  });
  if (reply === undefined) throw new Error("oauth4webapi has sent nothing");
  return reply;
}

/** A reply as it came. */
export type RawReply = Pick<Reply, "status" | "text">;

/** Servers send either for a success. */
export const isSuccess = ({ status }: RawReply): boolean => status === 200 || status === 201;

/** What a reply with status 200 or 201 says. Throws {@link BadAnswer} for any other, and for one that does not fit `schema`. */
export function read<T>(reply: RawReply & ResponseText, schema: v.GenericSchema<unknown, T>): T {
  const { status, text } = reply;
  const body = parsed(text);
  holdSecrets(body);
  const result = isSuccess(reply) ? v.safeParse(schema, body) : undefined;
  if (result?.success) return result.output;
  const isRefusal = status >= 400 && status < 500;
  const refusal = isRefusal ? v.safeParse(OAuthErrorReply, body) : undefined;
  if (!refusal?.success) throw new BadAnswer({ status, ...(isFromIntermediary(reply) && { reason: "web_page" }) });
  const { error, error_description: description } = refusal.output;
  throw new BadAnswer({
    status,
    error: standardErrors.includes(error) ? error : quotable(error),
    ...(description !== undefined && { error_description: quotable(description) }),
  });
}

/** The codes of RFC 6749 §5.2, which stand as they are, whatever a secret looks like. */
export const standardErrors: readonly string[] = [
  "invalid_request",
  "invalid_client",
  "invalid_grant",
  "unauthorized_client",
  "unsupported_grant_type",
  "invalid_scope",
];

/** The members of a JSON object, undefined for anything else. An id that a number cannot hold is given as its digits. */
function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const found = members(jsonText(text));
    return found && Object.fromEntries([...found].map(([name, value]) => [name, exactValue(value)]));
  } catch {
    return undefined;
  }
}

const secretMembers = ["access_token", "refresh_token", "id_token", "client_secret", "registration_access_token"];

/** So that they are taken out of what is quoted: a server may repeat in its description what it sends, or was sent. */
function holdSecrets(body: Record<string, unknown> = {}): void {
  for (const name of secretMembers) if (typeof body[name] === "string") new Secret(body[name]);
}
