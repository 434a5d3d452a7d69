import { once } from "node:events";
import { isIPv4, isIPv6, type Socket } from "node:net";
import { hungUp } from "./connection.ts";
import { connectTo, type OpenTunnel, ProxyError, type ProxyServer, proxyError, type Target } from "./tunnel.ts";

const VERSION = 5;
const CONNECT = 1;
const [NO_LOGIN, PASSWORD, NOTHING_ACCEPTED] = [0, 2, 0xff];
const [IPV4, NAME, IPV6] = [1, 3, 4];
const DEFAULT_PORT = 1080;

/** What a proxy's answer means (RFC 1928 §6), beginning with 1. */
const refusals = [
  "general failure",
  "not allowed by its rules",
  "network unreachable",
  "host unreachable",
  "connection refused",
  "the way was too long",
  "it opens no connections",
  "it does not know this kind of address",
];

/** A tunnel through a SOCKS5 proxy (RFC 1928), which looks the name up. */
export const openSocksTunnel: OpenTunnel = async (proxy, target, signal) => {
  try {
    const socket = await connectTo(proxy, DEFAULT_PORT, signal);
    try {
      await introduce(socket, proxy);
      await requestTunnel(socket, target);
      return socket;
    } catch (error) {
      socket.destroy();
      throw error;
    }
  } catch (error) {
    throw proxyError(error);
  }
};

/** Agrees on how we say who we are, and says it (RFC 1928 §3, RFC 1929). */
async function introduce(socket: Socket, { login }: ProxyServer): Promise<void> {
  const methods = login ? [NO_LOGIN, PASSWORD] : [NO_LOGIN];
  socket.write(Buffer.from([VERSION, methods.length, ...methods]));
  const [version, method] = await take(socket, 2);
  if (version !== VERSION) throw new ProxyError("it does not speak SOCKS5", "PROXY_REFUSED");
  if (method === NO_LOGIN) return;
  if (method !== PASSWORD || !login) {
    const isLoginWanted = method === NOTHING_ACCEPTED || method === PASSWORD;
    throw new ProxyError("it wants another way to log in", isLoginWanted ? "PROXY_AUTH" : "PROXY_REFUSED");
  }
  const fields = [login.user, login.password.reveal()].map((field) => Buffer.from(field));
  socket.write(Buffer.concat([Buffer.from([1]), ...fields.flatMap((field) => [Buffer.from([field.length]), field])]));
  const [, status] = await take(socket, 2);
  if (status !== 0) throw new ProxyError("it did not accept the user and password", "PROXY_AUTH");
}

/** Asks for the connection (RFC 1928 §4 to §6). */
async function requestTunnel(socket: Socket, { host, port }: Target): Promise<void> {
  socket.write(
    Buffer.concat([Buffer.from([VERSION, CONNECT, 0]), addressOf(host), Buffer.from([port >> 8, port & 0xff])]),
  );
  const [version, reply = 0, , type] = await take(socket, 4);
  if (version !== VERSION) throw new ProxyError("it does not speak SOCKS5", "PROXY_REFUSED");
  if (reply !== 0) throw new ProxyError(`SOCKS5 ${reply}: ${refusals[reply - 1] ?? "refused"}`, "PROXY_REFUSED");
  // Where it is connected from, which nobody needs.
  const length = type === IPV4 ? 4 : type === IPV6 ? 16 : ((await take(socket, 1))[0] ?? 0);
  await take(socket, length + 2);
}

/** The address with its type: an IP address as its bytes, anything else as a name for the proxy to look up. */
function addressOf(host: string): Buffer {
  if (isIPv4(host)) return Buffer.from([IPV4, ...host.split(".").map(Number)]);
  if (isIPv6(host)) return Buffer.from([IPV6, ...ipv6Bytes(host)]);
  const name = Buffer.from(host);
  return Buffer.concat([Buffer.from([NAME, name.length]), name]);
}

/** The sixteen bytes of an address as `URL` spells it: groups of hexadecimal digits, and `::` for the zeros that are left out. */
function ipv6Bytes(address: string): number[] {
  const [start = "", end] = address.split("::");
  const groups = (part: string): number[] =>
    part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16));
  const [head, tail] = [groups(start), groups(end ?? "")];
  const zeros = Array<number>(8 - head.length - tail.length).fill(0);
  return [...head, ...zeros, ...tail].flatMap((group) => [group >> 8, group & 0xff]);
}

/**
 * The next bytes from the proxy. Throws when it hangs up before they are there. All that has come is taken, and what is too much given
 * back: while something is left unread, whoever listens is told so again at once, and nothing else would ever run.
 */
async function take(socket: Socket, bytes: number): Promise<Buffer> {
  let taken = Buffer.alloc(0);
  while (taken.length < bytes) {
    const part: Buffer | null = socket.read();
    if (part) taken = Buffer.concat([taken, part]);
    else if (socket.readableEnded || socket.destroyed) throw hungUp();
    else await once(socket, "readable");
  }
  socket.unshift(taken.subarray(bytes));
  return taken.subarray(0, bytes);
}
