import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { type AddressInfo, createServer as createTcpServer, type Socket, type Server as TcpServer } from "node:net";
import type { TestContext } from "node:test";
import { publicCall } from "../../src/library/boundary.ts";
import { createTransport, type Transport } from "../../src/mixpanel/transport.ts";
import type { Context } from "../../src/ports.ts";
import type { Certificate } from "./tls.ts";

export interface Network {
  readonly transport: Transport;
  /** The same, whose faults come in words. */
  readonly send: Transport["send"];
  /** Milliseconds of each pause asked for; none is slept. */
  readonly pauses: number[];
  /** Labels of what was under way, and "over" when it ended. */
  readonly progress: string[];
}

/** A transport in a fixed environment whose pauses take no time; closed after the test. */
export function network(t: TestContext, env: Context["env"] = {}, more: Partial<Context> = {}): Network {
  const pauses: number[] = [];
  const progress: string[] = [];
  const transport = createTransport({
    env,
    cwd: "/",
    home: "/",
    now: Date.now,
    sleep: async (milliseconds) => {
      pauses.push(milliseconds);
    },
    warn: () => {},
    debug: {},
    uninterrupted: (work) => work(),
    onInterrupt: () => {},
    progress: (label) => {
      progress.push(label);
      return () => progress.push("over");
    },
    ...more,
  });
  t.after(() => transport.close());
  return { transport, send: (request) => publicCall(() => transport.send(request)), pauses, progress };
}

/** An HTTP server, or an HTTPS one where there is a certificate, on a free port of loopback. Returns its origin. */
export async function serve(t: TestContext, answer: RequestListener, certificate?: Certificate): Promise<string> {
  const server = certificate ? createSecureServer(certificate, answer) : createServer(answer);
  const port = await listen(t, server);
  return `${certificate ? "https" : "http"}://127.0.0.1:${port}`;
}

/** A server that does with each connection what it likes. Returns its port. */
export function serveTcp(t: TestContext, accept: (socket: Socket) => void | Promise<void>): Promise<number> {
  // A connection that breaks ends what is done with it.
  return listen(
    t,
    createTcpServer(async (socket) => accept(socket)?.catch(() => socket.destroy())),
  );
}

/** Returns the port; the server and its connections are closed after the test. */
export async function listen(t: TestContext, server: Server | TcpServer): Promise<number> {
  const open = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    open.add(socket);
    socket.on("error", () => {}).once("close", () => open.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of open) socket.destroy();
    await closed;
  });
  return (server.address() as AddressInfo).port;
}

/** A port on which nothing listens. */
export async function unusedPort(): Promise<number> {
  const server = createTcpServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
