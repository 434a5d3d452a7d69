import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import type { TestContext } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import { serveTcp, unusedPort } from "./network.ts";
import { until } from "./until.ts";

export interface SocksProxy {
  readonly port: number;
  /** The host and port of every CONNECT. `byName`: sent as a name (address type 3), for the proxy to look up. */
  readonly targets: { host: string; port: number; byName: boolean }[];
  /** The `user:password` of each connection, where they are asked for. */
  readonly logins: string[];
}

export interface NameProxyOptions {
  /** Ask for a user and password (RFC 1929), and take any. */
  readonly asksWho?: boolean;
  /** When to hang up. */
  readonly hangsUp?: "at once" | "after the greeting" | "after the request";
  /** Write what it says in pieces of so many bytes, each once the one before was read; only so many of them, and then hang up. */
  readonly pieces?: { readonly bytes: number; readonly most?: number };
  /** What happens before the tunnel stands. */
  readonly meanwhile?: () => void;
}

/**
 * The SOCKS5 part of a proxy (RFC 1928), which knows the names in `names` and no other, and maps them to
 * ports of loopback. It shows who looks a name up; real proxying is what microsocks is for.
 */
export async function startNameProxy(
  t: TestContext,
  names: Record<string, number>,
  { asksWho = false, hangsUp, pieces, meanwhile }: NameProxyOptions = {},
): Promise<SocksProxy> {
  const targets: SocksProxy["targets"] = [];
  const logins: string[] = [];
  const port = await serveTcp(t, async (client) => {
    const say = sayer(client, pieces);
    if (hangsUp === "at once") return void client.destroy();
    const greeting = await read(client, 2);
    const methods = [...(await read(client, greeting[1] ?? 0))];
    if (hangsUp === "after the greeting") return void client.end();
    if (asksWho && !methods.includes(2)) return void client.end(Buffer.from([5, 0xff]));
    await say([5, asksWho ? 2 : 0]);
    if (asksWho) {
      const user = await read(client, (await read(client, 2))[1] ?? 0);
      logins.push(`${user}:${await read(client, (await read(client, 1))[0] ?? 0)}`);
      await say([1, 0]);
    }
    const { bytes: _, ...target } = await readTarget(client);
    targets.push(target);
    if (hangsUp === "after the request") return void client.end();
    meanwhile?.();
    const to = target.byName ? names[target.host] : undefined;
    await say([5, to === undefined ? 4 : 0, 0, 1, 0, 0, 0, 0, 0, 0]);
    if (to === undefined) return void client.end();
    const upstream = connect(to, "127.0.0.1", () => upstream.pipe(client).pipe(upstream));
    upstream.on("error", () => client.destroy());
    client.on("close", () => upstream.destroy());
  });
  return { port, targets, logins };
}

/** Writes to `client`, in pieces where they are asked for; rejects once it has hung up. */
function sayer(client: Socket, pieces: NameProxyOptions["pieces"]): (bytes: readonly number[]) => Promise<void> {
  const { bytes: size = Number.POSITIVE_INFINITY, most = Number.POSITIVE_INFINITY } = pieces ?? {};
  let said = 0;
  client.setNoDelay(true);
  return async (bytes) => {
    for (let at = 0; at < bytes.length; at += size) {
      if (said++ === most) {
        client.end();
        throw new Error("it hung up");
      }
      client.write(Buffer.from(bytes.slice(at, at + size)));
      // Both ends are in this process: the other one reads it before the second turn is over.
      if (pieces) for (let turns = 0; turns < 2; turns++) await turn();
    }
  };
}

/** `microsocks`, a real proxy, with a relay in front that notes what is asked of it; undefined where it is not installed. */
export async function startMicrosocks(
  t: TestContext,
  auth?: { user: string; password: string },
): Promise<SocksProxy | undefined> {
  if (spawnSync("microsocks", ["-h"]).error) return undefined;
  const real = await unusedPort();
  const who = auth ? ["-u", auth.user, "-P", auth.password] : [];
  const child = spawn("microsocks", ["-i", "127.0.0.1", "-p", String(real), ...who], { stdio: "ignore" });
  t.after(async () => {
    child.kill();
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  });
  await until("microsocks to listen", () => {
    if (child.exitCode !== null) throw new Error("microsocks did not start");
    return accepts(real);
  });
  const targets: SocksProxy["targets"] = [];
  const port = await serveTcp(t, async (client) => {
    const upstream = connect(real, "127.0.0.1");
    upstream.on("error", () => client.destroy()).pipe(client);
    client.on("close", () => upstream.destroy());
    // microsocks takes every read for one whole message.
    const greeting = await read(client, 2);
    upstream.write(Buffer.concat([greeting, await read(client, greeting[1] ?? 0)]));
    if (auth) {
      const start = await read(client, 2);
      const user = await read(client, (start[1] ?? 0) + 1);
      upstream.write(Buffer.concat([start, user, await read(client, user.at(-1) ?? 0)]));
    }
    const { bytes, ...target } = await readTarget(client);
    targets.push(target);
    upstream.write(bytes);
    client.pipe(upstream);
  });
  return { port, targets, logins: [] };
}

type Target = SocksProxy["targets"][number];

async function readTarget(client: Socket): Promise<Target & { bytes: Buffer }> {
  const start = await read(client, 5);
  // The fifth byte is the length of a name, or the first of an address.
  const [, , , type, first = 0] = start;
  const byName = type === 3;
  const rest = await read(client, (byName ? first : type === 4 ? 15 : 3) + 2);
  const bytes = [first, ...rest.subarray(0, -2)];
  const address = byName ? rest.subarray(0, -2).toString() : type === 4 ? groupsOf(bytes) : bytes.join(".");
  return { host: address, port: rest.readUInt16BE(rest.length - 2), byName, bytes: Buffer.concat([start, rest]) };
}

/** An IPv6 address, every group of it. */
const groupsOf = (bytes: readonly number[]): string =>
  Buffer.from(bytes)
    .toString("hex")
    .replace(/.{4}(?=.)/g, "$&:");

async function read(socket: Socket, bytes: number): Promise<Buffer> {
  let taken = Buffer.alloc(0);
  while (taken.length < bytes) {
    const part: Buffer | null = socket.read();
    if (part) taken = Buffer.concat([taken, part]);
    else if (socket.readableEnded || socket.destroyed) throw new Error("the connection ended amid a message");
    else await once(socket, "readable");
  }
  socket.unshift(taken.subarray(bytes));
  return taken.subarray(0, bytes);
}

const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => resolve(true)).on("error", () => resolve(false));
    socket.on("connect", () => socket.destroy());
  });
