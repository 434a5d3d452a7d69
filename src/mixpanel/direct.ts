import * as http from "node:http";
import * as https from "node:https";
import { CONNECT_TIMEOUT, type Connection, incoming, type Send } from "./connection.ts";

/**
 * Straight to the server. `node:https` and not `fetch`, which costs some 80 ms of CPU in a process that makes one request.
 * Sockets that wait for a next request do not keep the process alive.
 */
export function createDirect(): Connection {
  const plain = new http.Agent({ keepAlive: true });
  const secure = new https.Agent({ keepAlive: true });
  const send: Send = (url, { method, headers, body, signal }) =>
    new Promise((resolve, reject) => {
      const encrypted = url.protocol === "https:";
      // A kept connection may be closed by the server at the moment that it is used again: nobody could tell then whether
      // the request was carried out. A GET is repeated; anything else gets a connection of its own.
      const agent = method === "GET" && (encrypted ? secure : plain);
      // Node says how long the body of a DELETE is only when it is told.
      const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
      const request = (encrypted ? https : http).request(url, {
        method,
        headers: { ...headers, ...length },
        signal,
        agent,
      });
      limitConnecting(request, encrypted);
      request.on("error", reject);
      request.on("response", (reply) => resolve(incoming(reply.statusCode ?? 0, reply.headers, reply)));
      request.end(body);
    });
  return {
    send,
    close: async () => {
      plain.destroy();
      secure.destroy();
    },
  };
}

function limitConnecting(request: http.ClientRequest, encrypted: boolean): void {
  request.once("socket", (socket) => {
    if (!socket.connecting) return;
    const timer = setTimeout(() => {
      request.destroy(Object.assign(new Error("no connection in time"), { code: "UND_ERR_CONNECT_TIMEOUT" }));
    }, CONNECT_TIMEOUT);
    const over = (): void => clearTimeout(timer);
    socket.once(encrypted ? "secureConnect" : "connect", over);
    socket.once("close", over);
  });
}
