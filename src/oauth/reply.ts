import { type CustomFetch, type CustomFetchOptions, ResponseBodyError, type ServerMetadata } from "openid-client";
import { messageOf } from "../core/advice/advise.ts";
import { isFault } from "../core/fault.ts";
import { quotable } from "../core/quotable.ts";
import type { ErrorDetails } from "../errors.ts";
import type { Reply, Transport } from "../mixpanel/transport.ts";
import { Secret } from "../secret.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

const secretMembers = ["access_token", "refresh_token", "id_token", "client_secret", "registration_access_token"];

/** The server answered, but not with what was asked for. The facts hold no secret. */
export class BadAnswer extends Error {
  readonly facts: ErrorDetails<"OAUTH_REFRESH_ERROR">;

  constructor(facts: ErrorDetails<"OAUTH_REFRESH_ERROR">) {
    super(JSON.stringify(facts));
    this.name = "BadAnswer";
    this.facts = facts;
  }
}

export interface Asking {
  readonly transport: Transport;
  readonly timeoutMs: number;
  readonly label: string;
  /** The status that oauth4webapi takes for success; servers send either. */
  readonly success: 200 | 201;
  /** What openid-client finds when it looks for the server's metadata, of which Mixpanel publishes none. */
  readonly metadata?: ServerMetadata;
}

/**
 * Runs one request of openid-client's and resolves to the reply that it accepted, as it was sent. The one place where its
 * errors and oauth4webapi's become ours: throws {@link BadAnswer}, `NETWORK_ERROR` when no answer came, `CONFIG_ERROR`.
 */
export async function ask(asking: Asking, request: (fetch: CustomFetch) => Promise<unknown>): Promise<JsonObject> {
  const { transport, timeoutMs, label, success, metadata } = asking;
  let failure: unknown;
  let reply: Reply | undefined;
  const fetch: CustomFetch = async (url, options) => {
    if (metadata && options.method === "GET") return Response.json(metadata);
    try {
      reply = await transport.send({ method: "POST", url, ...sent(options), timeoutMs, label });
    } catch (error) {
      failure = error;
      throw error;
    }
    return palatable(reply, success);
  };
  try {
    await request(fetch);
  } catch (error) {
    if (failure !== undefined) throw refusedByTransport(failure);
    throw reply === undefined ? error : badAnswer(reply, error);
  }
  return (reply && objectIn(reply.text)) ?? {};
}

function sent({ headers, body }: CustomFetchOptions): { headers: Record<string, string>; body: string } {
  const { "user-agent": _theirs, ...rest } = headers;
  return { headers: rest, body: String(body) };
}

/**
 * The reply as oauth4webapi insists on having it: the one status for success, the right content type, and nothing in
 * it that would make it turn down tokens or miss an error: a challenge header (it hides the body), members that are null,
 * an ID token, a lifetime that is no number, a scope that is no text, an empty refresh token.
 */
function palatable({ status, text }: Reply, success: 200 | 201): Response {
  const isSuccess = status === 200 || status === 201;
  const object = objectIn(text);
  if (object) for (const name of secretMembers) if (typeof object[name] === "string") new Secret(object[name]);
  return new Response(object && isSuccess ? JSON.stringify(withoutFrills(object)) : text, {
    status: isSuccess ? success : status,
    headers: { "content-type": "application/json" },
  });
}

function withoutFrills(object: JsonObject): JsonObject {
  const { id_token: _id, expires_in: _lifetime, ...rest } = object;
  const isFrill = ([name, value]: [string, unknown]): boolean =>
    value === null || (name === "scope" && typeof value !== "string") || (name === "refresh_token" && value === "");
  return { token_type: "Bearer", ...Object.fromEntries(Object.entries(rest).filter((member) => !isFrill(member))) };
}

/** The codes of RFC 6749 §5.2, which stand as they are, whatever a secret looks like. */
const codes: readonly string[] = [
  "invalid_request",
  "invalid_client",
  "invalid_grant",
  "unauthorized_client",
  "unsupported_grant_type",
  "invalid_scope",
];

function badAnswer({ status }: Reply, error: unknown): BadAnswer {
  if (!(error instanceof ResponseBodyError)) return new BadAnswer({ status });
  const { error_description: description } = error;
  return new BadAnswer({
    status,
    error: codes.includes(error.error) ? error.error : quotable(error.error),
    ...(typeof description === "string" && { error_description: quotable(description) }),
  });
}

/** The transport refuses replies that are too long or lead elsewhere: answers, if bad ones. */
function refusedByTransport(error: unknown): unknown {
  return isFault(error, "API_ERROR") ? new BadAnswer({ reason: messageOf(error).replace(/\.$/, "") }) : error;
}

function objectIn(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}
