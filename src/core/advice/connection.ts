import type { ErrorDetails } from "../../errors.ts";
import type { Place, TlsFailure } from "./place.ts";

/** Why no complete reply came, and what to look at. It says nothing about credentials: nothing is known of them. */
export function networkFailure(details: ErrorDetails<"NETWORK_ERROR">, { connection }: Place): string {
  const { reason, host, proxy } = details;
  const { said = reason, variable = "the environment", waited } = connection ?? {};
  const target = proxy === undefined ? host : `${host} through the proxy ${proxy}`;
  switch (reason) {
    case "dns":
      return `The name ${host} could not be looked up (${said}). Check the network connection; ${BEHIND_A_PROXY}`;
    case "refused":
      return `${host} could not be reached: no connection was possible (${said}). Check the network connection and the firewall; ${BEHIND_A_PROXY}`;
    case "reset":
      return said.startsWith("HPE_")
        ? `${target} sent what cannot be read as HTTP (${said}). Check whether a proxy or firewall on the way interferes, and try again.`
        : `The connection to ${target} broke before the reply was complete (${said}). Try again.`;
    case "timeout":
      return `${target} ${tooLate(waited)}`;
    case "tls":
      return notSecured(details, said, variable, connection?.tls);
    case "proxy":
      return `${host} could not be reached through the proxy ${proxy} that ${variable} names (${said}). Check that the address is right and that the proxy lets ${host} through.`;
    case "proxy_auth":
      return `The proxy ${proxy} that ${variable} names asks for a user and password and did not accept what it got. Set ${variable} to scheme://user:password@host:port, special characters percent-encoded.`;
  }
}

const BEHIND_A_PROXY = "where the internet is reached only through a proxy, set HTTPS_PROXY.";

function tooLate(waited: NonNullable<Place["connection"]>["waited"]): string {
  const seconds = (waited?.milliseconds ?? 0) / 1000;
  if (waited?.for === "refresh") return `sent no new token within ${seconds} s. It is waited for elsewhere; try again.`;
  return waited?.for === "connection"
    ? `could not be reached within ${seconds} s. Check the network connection and the firewall, and try again.`
    : `sent no complete reply within ${seconds} s. Try again; MP_TIMEOUT, in seconds, allows more time.`;
}

const TRY_A_BROWSER = "or, where this network has a page to sign in on, open a browser and sign in first.";
const NEVER_UNCHECKED =
  " Certificates are checked whatever NODE_TLS_REJECT_UNAUTHORIZED says; one more is trusted with NODE_EXTRA_CA_CERTS.";

/** What is the matter with a certificate, or with what came in its place, and advice that fits it. */
function notSecured(
  { host, proxy }: ErrorDetails<"NETWORK_ERROR">,
  said: string,
  variable: string,
  tls: TlsFailure | undefined,
): string {
  const { problem = "other", at = "server", hasExtraCertificates = false, wantsNoChecks = false } = tls ?? {};
  const through = proxy === undefined ? "" : ` through the proxy ${proxy}`;
  const [peer, way] = at === "proxy" ? [`the proxy ${proxy}`, `the proxy ${proxy}`] : [host, `${host}${through}`];
  const switchedOff = wantsNoChecks && problem !== "no_tls" ? NEVER_UNCHECKED : "";
  switch (problem) {
    case "expired":
    case "not_yet_valid": {
      const what = problem === "expired" ? "has expired" : "is not valid yet";
      return `The connection to ${way} could not be secured: its certificate ${what} (${said}). Check that the clock of this machine is right, ${TRY_A_BROWSER}${switchedOff}`;
    }
    case "name":
      return `The connection to ${way} could not be secured: what answered has the certificate of another server, not of ${peer} (${said}). Something on the way answers in its place: open a browser and see whether this network has a page to sign in on.${switchedOff}`;
    case "no_tls":
      return at === "proxy"
        ? `The proxy ${proxy} that ${variable} names does not speak TLS (${said}). Where it is a plain HTTP proxy, write http:// in place of https:// in ${variable}.`
        : `The connection to ${way} could not be secured: what answered does not speak TLS (${said}). Something on the way answers in its place: open a browser and see whether this network has a page to sign in on.`;
    case "issuer":
      return hasExtraCertificates
        ? `The connection to ${way} could not be secured: no authority that is trusted here has signed its certificate (${said}). NODE_EXTRA_CA_CERTS is set: check that its file can be read and holds the certificate of whoever inspects the traffic here.${switchedOff}`
        : `The connection to ${way} could not be secured: no authority that is trusted here has signed its certificate (${said}). Where a proxy or firewall inspects the traffic, set NODE_EXTRA_CA_CERTS to the file with its certificate.${switchedOff}`;
    case "other":
      return `The connection to ${way} could not be secured (${said}). Check whether a proxy or firewall on the way interferes.${switchedOff}`;
  }
}
