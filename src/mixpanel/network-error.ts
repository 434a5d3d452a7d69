import type { ConnectionPlace } from "../core/advice/place.ts";
import { Fault } from "../core/fault.ts";
import type { ErrorDetails } from "../errors.ts";
import { scrub } from "../secret.ts";
import { CONNECT_TIMEOUT, type Connection } from "./connection.ts";

type NetworkReason = ErrorDetails<"NETWORK_ERROR">["reason"];

/**
 * The `NETWORK_ERROR` for `error`, which node:http, undici or a `fetch` threw: no complete reply came. `timeoutMs`: what the
 * whole request was allowed.
 */
export function networkError(
  error: unknown,
  url: URL,
  proxy: Connection["proxy"],
  timeoutMs: number,
): Fault<"NETWORK_ERROR"> {
  const { code, text } = innermost(error);
  const reason = proxy ? reasonThroughProxy(code, text) : reasonOf(code);
  const details = { reason, host: url.host, ...(proxy && { proxy: proxy.address }) };
  const connection: ConnectionPlace = {
    said: reported(code, text),
    ...(proxy && { variable: proxy.variable }),
    waited:
      code === "UND_ERR_CONNECT_TIMEOUT"
        ? { for: "connection", milliseconds: CONNECT_TIMEOUT }
        : { for: "reply", milliseconds: timeoutMs },
  };
  return new Fault("NETWORK_ERROR", details, {
    // The error itself may hold more than its text, such as an address with a password in it.
    cause: Object.assign(new Error(scrub(text)), code && { code }),
    place: { connection },
    // A certificate and a proxy's password do not mend themselves.
    retryable: reason !== "tls" && reason !== "proxy_auth",
  });
}

/** The `NETWORK_ERROR` for a request that was given up after `timeoutMs`. */
export const timeoutError = (url: URL, proxy: Connection["proxy"], timeoutMs: number): Fault<"NETWORK_ERROR"> =>
  networkError(Object.assign(new Error("no complete reply in time"), { code: "ETIMEDOUT" }), url, proxy, timeoutMs);

/** `fetch` wraps what happened, and the attempts at several addresses of one name come as a list: the last one waits longest. */
function innermost(error: unknown): { code: string; text: string } {
  let found = { code: "", text: String(error) };
  let at = error;
  for (let depth = 0; at instanceof Error && depth < 10; depth += 1) {
    const { code } = at as { code?: unknown };
    if (typeof code === "string") found = { code, text: at.message };
    else if (found.code === "") found = { code: "", text: at.message };
    at = at instanceof AggregateError ? at.errors.at(-1) : at.cause;
  }
  return found;
}

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
const tooLate = new Set(["ETIMEDOUT", "UND_ERR_CONNECT_TIMEOUT", "UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT"]);
/** What Node calls the ways in which a certificate is not accepted, and OpenSSL the ways in which a handshake fails. */
const tls =
  /^(ERR_TLS_|ERR_SSL_|EPROTO$|UND_ERR_PRX_TLS|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ERROR_IN_CERT)/;

/** How undici says that a proxy opened no tunnel. */
const proxyStatus = /^Proxy response \((\d+)\)/;

function reasonOf(code: string): NetworkReason {
  if (/^(ENOTFOUND$|EAI_|ENODATA$|ESERVFAIL$)/.test(code)) return "dns";
  if (unreachable.has(code)) return "refused";
  if (tooLate.has(code)) return "timeout";
  if (tls.test(code)) return "tls";
  // Closed too early, or garbled on the way.
  return "reset";
}

function reasonThroughProxy(code: string, text: string): NetworkReason {
  if (/^UND_ERR_SOCKS5_AUTH/.test(code) || proxyStatus.exec(text)?.[1] === "407") return "proxy_auth";
  if (/^UND_ERR_SOCKS5/.test(code) || /^SOCKS5 /.test(text) || proxyStatus.test(text)) return "proxy";
  const reason = reasonOf(code);
  // All that we connect to and whose name we resolve is the proxy.
  return reason === "dns" || reason === "refused" ? "proxy" : reason;
}

/** What happened, as short as it can be looked up: the system's code, or undici's sentence where the code is its own. */
function reported(code: string, text: string): string {
  const status = proxyStatus.exec(text)?.[1];
  if (status) return `it answered ${status}`;
  return scrub(code === "" || code.startsWith("UND_ERR_") ? text : code).slice(0, 200);
}
