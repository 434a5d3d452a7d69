import { request } from "node:http";
import type { Socket } from "node:net";
import { Secret } from "../secret.ts";
import { hungUp } from "./connection.ts";
import { bareHost, connectTo, type OpenTunnel, ProxyError, type ProxyServer, proxyError, secured } from "./tunnel.ts";

/** A tunnel through an HTTP proxy (RFC 9110 §9.3.6), which is spoken to in TLS where its address says https. */
export const openHttpTunnel: OpenTunnel = async (proxy, { host, port }, signal) => {
  const isSecure = proxy.url.protocol === "https:";
  try {
    const plain = await connectTo(proxy, isSecure ? 443 : 80, signal);
    const socket = isSecure ? await secured(plain, bareHost(proxy.url), signal) : plain;
    return await tunnelOver(socket, proxy, `${host.includes(":") ? `[${host}]` : host}:${port}`);
  } catch (error) {
    throw proxyError(error);
  }
};

const tunnelOver = (socket: Socket, { login }: ProxyServer, authority: string): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const connect = request({ method: "CONNECT", path: authority, createConnection: () => socket });
    connect.setHeader("host", authority);
    if (login) connect.setHeader("proxy-authorization", basic(login));
    connect.once("connect", ({ statusCode = 0 }, _, head: Buffer) => {
      if (statusCode < 200 || statusCode >= 300) {
        socket.destroy();
        return reject(new ProxyError(`it answered ${statusCode}`, statusCode === 407 ? "PROXY_AUTH" : "PROXY_REFUSED"));
      }
      if (head.length > 0) socket.unshift(head);
      resolve(socket);
    });
    connect.once("error", (error: NodeJS.ErrnoException) => {
      const isNoHttp = error.code?.startsWith("HPE_") === true;
      reject(isNoHttp ? new ProxyError("it does not speak HTTP", "PROXY_REFUSED", error) : error);
    });
    connect.once("close", () => reject(hungUp()));
    connect.end();
  });

/** RFC 7617 §2. */
const basic = ({ user, password }: NonNullable<ProxyServer["login"]>): string =>
  new Secret(`Basic ${Buffer.from(`${user}:${password.reveal()}`).toString("base64")}`).reveal();
