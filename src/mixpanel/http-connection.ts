import * as http from "node:http";
import * as https from "node:https";
import type { Socket } from "node:net";
import { pipeline, type Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import {
  CONNECT_TIMEOUT,
  type Connection,
  connectTimeout,
  hungUp,
  type Incoming,
  nothing,
  type Send,
} from "./connection.ts";

/** Where connections come from: for `http:` and for `https:`. */
export interface Agents {
  readonly plain: http.Agent;
  readonly secure: https.Agent;
}

/** Straight to the server. Certificates are checked whatever `NODE_TLS_REJECT_UNAUTHORIZED` says. */
const directAgents = (keepAlive: boolean): Agents => ({
  plain: new http.Agent({ keepAlive }),
  secure: new https.Agent({ keepAlive, rejectUnauthorized: true }),
});

/**
 * HTTP/1.1 with `node:http`, and not with `fetch`, which costs some 80 ms of CPU in a process that makes one request.
 * `agents` says how connections are made; sockets that wait for a next request do not keep the process alive.
 */
export function httpConnection(agents: (keepAlive: boolean) => Agents = directAgents): Connection {
  // The server may close a kept connection at the moment that it is used again: nobody could tell then whether the request
  // was carried out. A GET is repeated; anything else gets a connection of its own.
  const [kept, fresh] = [agents(true), agents(false)];
  const send: Send = (url, { method, headers, body, signal }) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const { plain, secure } = method === "GET" ? kept : fresh;
      const request =
        url.protocol === "https:"
          ? https.request(url, { method, signal, agent: secure })
          : http.request(url, { method, signal, agent: plain });
      // As options they would be shown by NODE_DEBUG=http.
      for (const [name, value] of Object.entries(headers)) request.setHeader(name, value);
      // Node says how long the body of a DELETE is only when it is told.
      if (body !== undefined) request.setHeader("content-length", Buffer.byteLength(body));
      limitConnecting(request, url.protocol === "https:");
      request.on("response", (reply) => resolve(incoming(reply)));
      request.on("upgrade", (reply, socket) => {
        socket.destroy();
        resolve({ ...incoming(reply), body: nothing() });
      });
      request.on("error", reject);
      // While a tunnel is opened, the request itself does not notice.
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      request.on("close", () => reject(hungUp()));
      request.end(body);
    });
  return {
    send,
    close: async () => {
      for (const { plain, secure } of [kept, fresh]) {
        plain.destroy();
        secure.destroy();
      }
    },
  };
}

function limitConnecting(request: http.ClientRequest, encrypted: boolean): void {
  request.once("socket", (socket: Socket) => {
    if (!socket.connecting) return;
    const timer = setTimeout(() => request.destroy(connectTimeout()), CONNECT_TIMEOUT);
    const over = (): void => clearTimeout(timer);
    socket.once(encrypted ? "secureConnect" : "connect", over);
    socket.once("close", over);
  });
}

/** What gzip begins with (RFC 1952 §2.3.1), and no JSON and no page does. */
const GZIP = 0x1f;

/** A reply with its body decompressed. */
function incoming(reply: http.IncomingMessage): Incoming {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(reply.headers))
    if (value !== undefined) headers[name] = typeof value === "string" ? value : value.join(", ");
  const isZipped = /^\s*(x-)?gzip\s*$/i.test(headers["content-encoding"] ?? "");
  return { status: reply.statusCode ?? 0, headers, body: isZipped ? unzipped(reply) : reply };
}

/** What is not packed is taken as it is, whatever its `Content-Encoding`: a proxy may unpack it, and leave the header. */
async function* unzipped(body: Readable): AsyncGenerator<Uint8Array> {
  const parts: AsyncIterator<Uint8Array> = body[Symbol.asyncIterator]();
  const first = await parts.next();
  if (first.done) return;
  const all = async function* (): AsyncGenerator<Uint8Array> {
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => parts };
  };
  if (first.value[0] !== GZIP) return yield* all();
  // Whoever reads the result meets the error, from whichever end; the callback only says that it is looked after.
  yield* pipeline(all, createGunzip(), () => {});
}
