import type { Environment } from "../core/env.ts";
import { bypassesProxy } from "../core/http/no-proxy.ts";

/** A variable that names a proxy, and its value, which may hold a password. */
export interface ProxySetting {
  readonly variable: string;
  readonly value: string;
}

/**
 * The proxy that the environment names for `url`, or undefined: `HTTPS_PROXY` for https and `HTTP_PROXY` for http, else
 * `ALL_PROXY`, unless `NO_PROXY` exempts the host. Of two spellings the lower-case one wins, as with curl; empty is unset.
 */
export function proxySetting(env: Environment, url: URL): ProxySetting | undefined {
  const names = [url.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY", "ALL_PROXY"];
  const variable = names.flatMap((name) => [name.toLowerCase(), name]).find((name) => env[name]);
  if (variable === undefined || bypassesProxy(env.no_proxy || env.NO_PROXY || "", url)) return undefined;
  return { variable, value: env[variable] ?? "" };
}
