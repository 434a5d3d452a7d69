import type { Region } from "../../schema/primitives.ts";

/** Where each region is served. */
export const domains: Readonly<Record<Region, string>> = {
  us: "mixpanel.com",
  eu: "eu.mixpanel.com",
  in: "in.mixpanel.com",
};

/**
 * The region whose `domain` in `/me` this is; undefined for any other host. A scheme, a port, a path, a `data-` or `data.`
 * prefix and the case do not count.
 */
export function domainRegion(domain: string): Region | undefined {
  const host = domain
    .trim()
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, "")
    .replace(/[:/?#].*$/s, "")
    .replace(/\.$/, "")
    .replace(/^data[-.]/, "");
  return (Object.keys(domains) as Region[]).find((region) => domains[region] === host);
}
