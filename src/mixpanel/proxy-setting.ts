import type { Environment } from "../core/env.ts";
import { isLoopback } from "../core/http/loopback.ts";
import { bypassesProxy } from "../core/http/no-proxy.ts";

/** A variable that names a proxy, and its value, which may hold a password. */
export interface ProxySetting {
  readonly variable: string;
  readonly value: string;
}

/**
 * The proxy that the environment names for `url`, or undefined: `HTTPS_PROXY` for https and `HTTP_PROXY` for http, else
 * `ALL_PROXY`, unless `NO_PROXY` exempts the host. What is
 * meant for this machine goes through a proxy on this machine only: another one would be shown it. Of two spellings the lower-case one wins, as with curl; empty is unset.
 */
export function proxySetting(env: Environment, url: URL): ProxySetting | undefined {
  const names = [url.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY", "ALL_PROXY"];
  const variable = names.flatMap((name) => [name.toLowerCase(), name]).find((name) => env[name]);
  if (variable === undefined || bypassesProxy(env.no_proxy || env.NO_PROXY || "", url)) return undefined;
  const value = env[variable] ?? "";
  return isLoopback(url.hostname) && !isLoopback(hostOf(value)) ? undefined : { variable, value };
}

/** The host that a proxy variable names; empty where it names none, which is told once the proxy is used. */
function hostOf(value: string): string {
  const address = value.includes("://") ? value : `http://${value}`;
  // URL does not put every spelling of an address right where it does not know the scheme.
  const plain = address.replace(/^socks5h?:/i, "http:");
  return URL.canParse(plain) ? new URL(plain).hostname : "";
}
