import type { ErrorDetails } from "../../errors.ts";
import type { Place } from "./place.ts";

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
      return `The connection to ${target} broke before the reply was complete (${said}). Try again.`;
    case "timeout":
      return `${target} ${tooLate(waited)}`;
    case "tls":
      return `The connection to ${target} could not be secured (${said}). Where a proxy or firewall inspects the traffic, set NODE_EXTRA_CA_CERTS to the file with its certificate.`;
    case "proxy":
      return `${host} could not be reached through the proxy ${proxy} that ${variable} names (${said}). Check that the address is right and that the proxy lets ${host} through.`;
    case "proxy_auth":
      return `The proxy ${proxy} that ${variable} names asks for a user and password and did not accept what it got. Set ${variable} to scheme://user:password@host:port, special characters percent-encoded.`;
  }
}

const BEHIND_A_PROXY = "where the internet is reached only through a proxy, set HTTPS_PROXY.";

function tooLate(waited: NonNullable<Place["connection"]>["waited"]): string {
  const seconds = (waited?.milliseconds ?? 0) / 1000;
  return waited?.for === "connection"
    ? `could not be reached within ${seconds} s. Check the network connection and the firewall, and try again.`
    : `sent no complete reply within ${seconds} s. Try again; MP_TIMEOUT, in seconds, allows more time.`;
}
