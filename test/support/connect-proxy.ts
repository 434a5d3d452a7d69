import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { connect } from "node:net";
import type { TestContext } from "node:test";
import { listen } from "./network.ts";
import type { Certificate } from "./tls.ts";

export interface ConnectProxy {
  readonly port: number;
  /** The `host:port` of every CONNECT. */
  readonly targets: string[];
  /** The `user:password` of every CONNECT, decoded; "" without one. */
  readonly logins: string[];
}

export interface ConnectProxyOptions {
  /** `user:password`; without it everybody may. */
  readonly auth?: string;
  /** Answer every CONNECT with this status instead of a tunnel. */
  readonly status?: number;
  /** Where the tunnel leads, whatever was asked for. */
  readonly to?: number;
  readonly certificate?: Certificate;
}

/** An HTTP proxy that tunnels (RFC 9110 §9.3.6), on a free port of loopback. */
export async function startConnectProxy(t: TestContext, options: ConnectProxyOptions = {}): Promise<ConnectProxy> {
  const [targets, logins]: [string[], string[]] = [[], []];
  const server = options.certificate ? createSecureServer(options.certificate) : createServer();
  const wanted = options.auth && `Basic ${Buffer.from(options.auth).toString("base64")}`;
  server.on("connect", (request, client) => {
    targets.push(request.url ?? "");
    const login = request.headers["proxy-authorization"] ?? "";
    logins.push(Buffer.from(login.replace("Basic ", ""), "base64").toString());
    client.on("error", () => {});
    const status = wanted && request.headers["proxy-authorization"] !== wanted ? 407 : options.status;
    if (status !== undefined) return client.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`);
    const { hostname, port } = new URL(`http://${request.url}`);
    const upstream = connect(options.to ?? Number(port || 80), options.to ? "127.0.0.1" : hostname, () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on("error", () => client.destroy());
    client.on("close", () => upstream.destroy());
  });
  return { port: await listen(t, server), targets, logins };
}
