import { MixpanelError } from "../errors.ts";
import { scrub } from "../secret.ts";
import { CONNECT_TIMEOUT, type Connection } from "./connection.ts";

/** `details.reason` of a `NETWORK_ERROR` (§1.3). */
type NetworkReason = "dns" | "refused" | "reset" | "timeout" | "tls" | "proxy" | "proxy_auth";

/**
 * The `NETWORK_ERROR` for `error`, which node:http, undici or a `fetch` threw: no complete reply came, so that nothing is
 * known about credentials, and the message says nothing about them. `timeoutMs`: what the whole request was allowed.
 */
export function networkError(error: unknown, url: URL, proxy: Connection["proxy"], timeoutMs: number): MixpanelError {
  const { code, text } = innermost(error);
  const reason = proxy ? reasonThroughProxy(code, text) : reasonOf(code);
  const late =
    code === "UND_ERR_CONNECT_TIMEOUT"
      ? `could not be reached within ${CONNECT_TIMEOUT / 1000} s. Check the network connection and the firewall, and try again.`
      : `sent no complete reply within ${timeoutMs / 1000} s. Try again; MP_TIMEOUT, in seconds, allows more time.`;
  return new MixpanelError("NETWORK_ERROR", sentence(reason, reported(code, text), url.host, proxy, late), {
    details: { reason, host: url.host, ...(proxy && { proxy: proxy.address }) },
    // The error itself may hold more than its text, such as an address with a password in it.
    cause: Object.assign(new Error(scrub(text)), code && { code }),
    // A certificate and a proxy's password do not mend themselves.
    retryable: reason !== "tls" && reason !== "proxy_auth",
  });
}

/** The `NETWORK_ERROR` for a request that was given up after `timeoutMs`. */
export const timeoutError = (url: URL, proxy: Connection["proxy"], timeoutMs: number): MixpanelError =>
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

function sentence(reason: NetworkReason, said: string, host: string, proxy: Connection["proxy"], late: string): string {
  const target = proxy ? `${host} through the proxy ${proxy.address}` : host;
  switch (reason) {
    case "dns":
      return `The name ${host} could not be looked up (${said}). Check the network connection; where the internet is reached only through a proxy, set HTTPS_PROXY.`;
    case "refused":
      return `${host} could not be reached: no connection was possible (${said}). Check the network connection and the firewall; where the internet is reached only through a proxy, set HTTPS_PROXY.`;
    case "reset":
      return `The connection to ${target} broke before the reply was complete (${said}). Try again.`;
    case "timeout":
      return `${target} ${late}`;
    case "tls":
      return `The connection to ${target} could not be secured (${said}). Where a proxy or firewall inspects the traffic, set NODE_EXTRA_CA_CERTS to the file with its certificate.`;
    case "proxy":
      return `${host} could not be reached through the proxy ${proxy?.address} that ${proxy?.variable} names (${said}). Check that the address is right and that the proxy lets ${host} through.`;
    case "proxy_auth":
      return `The proxy ${proxy?.address} that ${proxy?.variable} names asks for a user and password and did not accept what it got. Set ${proxy?.variable} to scheme://user:password@host:port, special characters percent-encoded.`;
  }
}
