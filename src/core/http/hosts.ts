import { type Region, regions } from "../../schema/primitives.ts";
import { type Environment, environmentRegion, malformedVariable, variable } from "../env.ts";
import { domains } from "./domains.ts";
import { isLoopback } from "./loopback.ts";

/**
 * The address, without a slash at its end, to which the paths of a region's API are appended: that of `MP_APP_BASE_URL`, else
 * of `MP_API_BASE_URL`, with its `{region}` filled in, else Mixpanel's own. Throws `CONFIG_ERROR` for an address that must not be
 * given credentials (docs/configuration.md), without repeating it: it may hold a password.
 */
export const apiOrigin = (env: Environment, region: Region): string =>
  originIn(env, ["MP_APP_BASE_URL", "MP_API_BASE_URL"], region);

/** The address of the region's authorization server, which `MP_APP_BASE_URL` leaves alone. Throws `CONFIG_ERROR`. */
export const oauthOrigin = (env: Environment, region: Region): string => originIn(env, ["MP_API_BASE_URL"], region);

const mcpHosts: Readonly<Record<Region, string>> = {
  us: "mcp.mixpanel.com",
  eu: "mcp-eu.mixpanel.com",
  in: "mcp-in.mixpanel.com",
};

/** Mixpanel's servers that take the credentials of an account of the region: of MCP and of the API. */
export const hostsOf = (region: Region): readonly string[] => [mcpHosts[region], domains[region]];

/**
 * Whether `address` is one of those, or on this machine where the API is: letter for letter, so that nothing which another program
 * may read otherwise (another case, a port, a user name, a dot at the end) is taken for them. Throws what {@link apiOrigin} throws.
 */
export function isOfMixpanel(env: Environment, region: Region, address: string): boolean {
  const [, scheme = "", host = "", port] =
    /^(https?):\/\/([a-z0-9.-]+|\[::1\])(:[0-9]{1,5})?(?:\/[!-[\]-~]*)?$/.exec(address) ?? [];
  if (isLoopback(host)) return isLoopback(new URL(apiOrigin(env, region)).hostname) && URL.canParse(address);
  return scheme === "https" && port === undefined && hostsOf(region).includes(host);
}

/**
 * The regions in which an account is looked for: all of them, but only one where the address that is asked is the same for
 * all: `MP_REGION`, else us. Throws `CONFIG_ERROR` for a malformed `MP_REGION`.
 */
export function probedRegions(env: Environment): readonly Region[] {
  const address = variable(env, "MP_APP_BASE_URL") ?? variable(env, "MP_API_BASE_URL") ?? REGION;
  return address.includes(REGION) ? regions : [environmentRegion(env) ?? "us"];
}

const REGION = "{region}";

function originIn(env: Environment, names: readonly string[], region: Region): string {
  const name = names.find((one) => variable(env, one) !== undefined);
  if (name === undefined) return `https://${domains[region]}`;
  const template = variable(env, name) ?? "";
  // URL parsers drop tabs and line breaks, and take a backslash for a slash: what is meant would be anybody's guess.
  const isPlain = /^https?:\/\/[^\s\\@?#]+$/i.test(template);
  const url = isPlain ? parsed(template.replaceAll(REGION, region)) : undefined;
  if (!url || !mayHaveCredentials(url)) throw malformedVariable(name, FORBIDDEN);
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}

function parsed(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}

/** `hostname` is what will be connected to: lower case, punycode, and an IPv4 address in its dotted form. */
function mayHaveCredentials({ protocol, hostname }: URL): boolean {
  const isMixpanel = hostname === "mixpanel.com" || hostname.endsWith(".mixpanel.com");
  return isLoopback(hostname) || (isMixpanel && protocol === "https:");
}

const FORBIDDEN =
  "names a server that must not be given credentials. It must be an https:// address on mixpanel.com or a subdomain " +
  "of it, or an http:// or https:// address of this machine (localhost, 127.0.0.0/8 or [::1]), without user name, " +
  "query or fragment";
