/**
 * Whether `NO_PROXY` exempts the host of `url`, so that no proxy is used for it. The value is a list, separated by commas or
 * white space, of `*` (every host), host names (with all their subdomains; a leading `.` or `*.` changes nothing), IP
 * addresses, and IPv4 ranges such as `10.0.0.0/8`; each but the last may end in `:port`. Loopback is exempt only when listed.
 */
export function bypassesProxy(noProxy: string, url: URL): boolean {
  const host = bare(url.hostname);
  const port = url.port || (url.protocol === "https:" ? "443" : "80");
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => entry !== "" && matches(entry, host, port));
}

function matches(entry: string, host: string, port: string): boolean {
  if (entry === "*") return true;
  const [, network, length] = /^([0-9.]+)\/([0-9]{1,2})$/.exec(entry) ?? [];
  if (network !== undefined) return inRange(host, network, Number(length));
  const { name, wanted } = split(entry);
  if (wanted !== undefined && wanted !== port) return false;
  if (isAddress(host)) return host === canonical(name);
  const domain = bare(name.replace(/^\*?\./, ""));
  return host === domain || host.endsWith(`.${domain}`);
}

/** `host:port`, `[::1]:port`, or without a port; more than one bare colon belongs to an IPv6 address. */
function split(entry: string): { name: string; wanted: string | undefined } {
  const [, bracketed, plain, wanted] = /^(?:\[([^\]]+)\]|([^:]+))(?::([0-9]+))?$/.exec(entry) ?? [];
  return { name: bracketed ?? plain ?? entry, wanted };
}

/** Without the brackets of an IPv6 address and without the dot that ends an absolute name. */
const bare = (host: string): string => host.replace(/^\[|\]$/g, "").replace(/\.$/, "");

const isAddress = (host: string): boolean => host.includes(":") || octets(host) !== undefined;

/** One spelling per address: `::0001` and `::1` are the same. */
const canonical = (name: string): string =>
  name.includes(":") && URL.canParse(`http://[${name}]`) ? bare(new URL(`http://[${name}]`).hostname) : name;

function octets(text: string): number | undefined {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^[0-9]{1,3}$/.test(part) && Number(part) < 256)) return undefined;
  return parts.reduce((sum, part) => sum * 256 + Number(part), 0);
}

function inRange(host: string, network: string, length: number): boolean {
  const [address, start] = [octets(host), octets(network)];
  if (address === undefined || start === undefined || length > 32) return false;
  const size = 2 ** (32 - length);
  return Math.floor(address / size) === Math.floor(start / size);
}
