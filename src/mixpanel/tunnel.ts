import * as http from "node:http";
import * as https from "node:https";
import { connect, isIP, type Socket } from "node:net";
import { addAbortSignal } from "node:stream";
import * as tls from "node:tls";
import type { Secret } from "../secret.ts";
import { CONNECT_TIMEOUT, connectTimeout, hungUp } from "./connection.ts";
import type { Agents } from "./http-connection.ts";

/** Where a proxy is, and who we are there. */
export interface ProxyServer {
  readonly url: URL;
  readonly login?: { readonly user: string; readonly password: Secret };
}

/** Where a tunnel leads. An IPv6 address has no brackets. */
export interface Target {
  readonly host: string;
  readonly port: number;
}

/** Opens a tunnel through a proxy; gives it up when the signal aborts. Throws {@link ProxyError}. */
export type OpenTunnel = (proxy: ProxyServer, target: Target, signal: AbortSignal) => Promise<Socket>;

/** Something went wrong between us and the proxy, or at the proxy. */
export class ProxyError extends Error {
  /** `PROXY_AUTH`, `PROXY_REFUSED`, or the code of the cause. */
  readonly code: string;

  constructor(message: string, code: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "ProxyError";
    this.code = code;
  }
}

/** Whatever was thrown between us and the proxy, as a {@link ProxyError}. */
export function proxyError(error: unknown): ProxyError {
  if (error instanceof ProxyError) return error;
  const { message, code = "" } = error as NodeJS.ErrnoException;
  return new ProxyError(message, code, error);
}

/** The TCP connection to the proxy. */
export async function connectTo({ url }: ProxyServer, defaultPort: number, signal: AbortSignal): Promise<Socket> {
  const socket = connect({ host: bareHost(url), port: Number(url.port || defaultPort) });
  addAbortSignal(signal, socket);
  await stands(socket, "connect");
  return socket;
}

/** TLS inside `socket`, with the certificate of `host`. */
export async function secured(socket: Socket, host: string, signal: AbortSignal): Promise<Socket> {
  // An address is no server name (RFC 6066 §3); the certificate is checked against it all the same.
  const servername = isIP(host) ? "" : host;
  const inside = tls.connect({ socket, host, servername, rejectUnauthorized: true });
  addAbortSignal(signal, inside);
  socket.once("close", () => inside.destroy());
  await stands(inside, "secureConnect");
  return inside;
}

/** The host of an address; an IPv6 address without its brackets. */
export const bareHost = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, "");

/** Resolves with the event, and rejects with the error or the end that comes instead of it. */
const stands = (socket: Socket, event: "connect" | "secureConnect"): Promise<void> =>
  new Promise((resolve, reject) => {
    socket.once(event, resolve);
    socket.once("error", reject);
    socket.once("close", () => reject(hungUp()));
  });

/** Agents whose connections are tunnels, and what ends the tunnels that are being opened. */
export interface Tunnels {
  readonly agents: (keepAlive: boolean) => Agents;
  readonly close: () => void;
}

/** The tunnels through `proxy`. Each gets 10 s until it stands, TLS to the server included. */
export function tunnelsThrough(proxy: ProxyServer, openTunnel: OpenTunnel): Tunnels {
  const closing = new AbortController();
  const open = async (target: Target, isSecure: boolean): Promise<Socket> => {
    const opening = new AbortController();
    const stop = (): void => opening.abort(hungUp());
    const timer = setTimeout(() => opening.abort(connectTimeout()), CONNECT_TIMEOUT);
    closing.signal.addEventListener("abort", stop);
    try {
      const tunnel = await openTunnel(proxy, target, opening.signal);
      return isSecure ? await secured(tunnel, target.host, opening.signal) : tunnel;
    } catch (error) {
      throw opening.signal.aborted ? opening.signal.reason : error;
    } finally {
      clearTimeout(timer);
      closing.signal.removeEventListener("abort", stop);
    }
  };
  return {
    agents: (keepAlive) => ({
      plain: connectingBy(new http.Agent({ keepAlive }), (target) => open(target, false)),
      secure: connectingBy(new https.Agent({ keepAlive }), (target) => open(target, true)),
    }),
    close: () => closing.abort(),
  };
}

/** `agent`, which gets its connections from `open`. */
function connectingBy<A extends http.Agent>(agent: A, open: (target: Target) => Promise<Socket>): A {
  agent.createConnection = ({ host, port }, callback) => {
    open({ host: host ?? "", port: Number(port) }).then(
      (socket) => callback?.(null, socket),
      // Node's types want a socket beside the error, where there can be none.
      (error: Error) => (callback as ((error: Error) => void) | undefined)?.(error),
    );
    return undefined;
  };
  return agent;
}
