import type { ConnectionPlace, TlsFailure } from "../core/advice/place.ts";
import { type Environment, variable } from "../core/env.ts";
import { Fault } from "../core/fault.ts";
import { scrub } from "../core/scrub.ts";
import type { ErrorDetails } from "../errors.ts";
import { CONNECT_TIMEOUT, type Connection } from "./connection.ts";

type NetworkReason = ErrorDetails<"NETWORK_ERROR">["reason"];

/** A request that got no complete reply. */
export interface Unanswered {
  readonly url: URL;
  readonly proxy: Connection["proxy"];
  /** What the whole request was allowed. */
  readonly timeoutMs: number;
  readonly env: Environment;
  /** It goes on, and is only waited for no longer. */
  readonly goesOn?: boolean;
}

/** The `NETWORK_ERROR` for `error`, which was thrown on the way. */
export function networkError(
  error: unknown,
  { url, proxy, timeoutMs, env, goesOn }: Unanswered,
): Fault<"NETWORK_ERROR"> {
  const { code, text, isAtProxy } = innermost(error);
  const reason = reasonOf(code, proxy !== undefined);
  const details = { reason, host: url.host, ...(proxy && { proxy: proxy.address }) };
  const connection: ConnectionPlace = {
    said: scrub(isOurs(code) ? text : code).slice(0, 200),
    ...(proxy && { variable: proxy.variable }),
    ...(reason === "tls" && { tls: tlsFailure(`${code} ${text}`, isAtProxy, env) }),
    waited:
      code === "CONNECT_TIMEOUT"
        ? { for: "connection", milliseconds: CONNECT_TIMEOUT }
        : { for: goesOn ? "refresh" : "reply", milliseconds: timeoutMs },
  };
  return new Fault("NETWORK_ERROR", details, {
    // The error itself may hold more than its text, such as an address with a password in it.
    cause: Object.assign(new Error(scrub(text)), code && { code }),
    place: { connection },
    // A certificate and a proxy's password do not mend themselves.
    retryable: reason !== "tls" && reason !== "proxy_auth",
  });
}

/** The `NETWORK_ERROR` for a request that was given up when its time was over. */
export const timeoutError = (unanswered: Unanswered): Fault<"NETWORK_ERROR"> =>
  networkError(Object.assign(new Error("no complete reply in time"), { code: "ETIMEDOUT" }), unanswered);

/** `fetch` wraps what happened, and the attempts at several addresses of one name come as a list: the last one waits longest. */
function innermost(error: unknown): { code: string; text: string; isAtProxy: boolean } {
  const isAtProxy = error instanceof Error && error.name === "ProxyError";
  let found = { code: "", text: String(error), isAtProxy };
  let at = error;
  for (let depth = 0; at instanceof Error && depth < 10; depth += 1) {
    const { code } = at as { code?: unknown };
    if (typeof code === "string" && code !== "") found = { code, text: at.message, isAtProxy };
    else if (found.code === "") found = { code: "", text: at.message, isAtProxy };
    if (isOurs(found.code) && found.code !== "") return found;
    at = at instanceof AggregateError ? at.errors.at(-1) : at.cause;
  }
  return found;
}

/** A code that says nothing to a person, whose text says it. */
const isOurs = (code: string): boolean => code === "" || /^(PROXY_|CONNECT_|UND_ERR_)/.test(code);

const unreachable = new Set([
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "EHOSTDOWN",
  "ENETUNREACH",
  "ENETDOWN",
  "EADDRNOTAVAIL",
  // A sandbox or a firewall on this machine.
  "EACCES",
  "EPERM",
]);
/** The last three are those of a `fetch` that the caller brings. */
const tooLate = new Set([
  "ETIMEDOUT",
  "CONNECT_TIMEOUT",
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_BODY_TIMEOUT",
]);
/** What Node calls the ways in which a certificate is not accepted, and OpenSSL the ways in which a handshake fails. */
const tls =
  /^(ERR_TLS_|ERR_SSL_|EPROTO$|UND_ERR_PRX_TLS|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ERROR_IN_CERT)/;

function reasonOf(code: string, isProxied: boolean): NetworkReason {
  if (code === "PROXY_AUTH") return "proxy_auth";
  // All that we connect to and whose name we look up is the proxy.
  const isDns = /^(ENOTFOUND$|EAI_|ENODATA$|ESERVFAIL$)/.test(code);
  if (code === "PROXY_REFUSED" || (isProxied && (isDns || unreachable.has(code)))) return "proxy";
  if (isDns) return "dns";
  if (unreachable.has(code)) return "refused";
  if (tooLate.has(code)) return "timeout";
  if (tls.test(code)) return "tls";
  // Closed too early, or garbled on the way.
  return "reset";
}

/** What kept a connection from being secured, as far as code and text of the error say. */
function tlsFailure(said: string, isAtProxy: boolean, env: Environment): TlsFailure {
  return {
    problem: tlsProblem(said),
    at: isAtProxy ? "proxy" : "server",
    hasExtraCertificates: variable(env, "NODE_EXTRA_CA_CERTS") !== undefined,
    wantsNoChecks: env.NODE_TLS_REJECT_UNAUTHORIZED === "0",
  };
}

function tlsProblem(said: string): TlsFailure["problem"] {
  if (/^(CERT|CRL)_HAS_EXPIRED/.test(said)) return "expired";
  if (/^(CERT|CRL)_NOT_YET_VALID/.test(said)) return "not_yet_valid";
  if (/^(ERR_TLS_CERT_ALTNAME_|HOSTNAME_MISMATCH)/.test(said)) return "name";
  if (/^(UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|CERT_UNTRUSTED|INVALID_CA)/.test(said)) return "issuer";
  // What is not TLS looks like a record of a version, or of a length, that there is not.
  return /wrong.version.number|packet.length.too.long|http.request|unknown.protocol/i.test(said) ? "no_tls" : "other";
}
