import assert from "node:assert/strict";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { connect, createServer, type Socket } from "node:net";
import { type TestContext, test } from "node:test";
import { within } from "../../src/core/fault.ts";
import { scrub } from "../../src/core/scrub.ts";
import {
  type Callback,
  type CallbackServer,
  callbackPorts,
  listenForCallback,
} from "../../src/oauth/callback-server.ts";
import { Secret } from "../../src/secret.ts";
import { unusedPort } from "../support/network.ts";
import { rejects } from "./connect.ts";

const STATE = "the-state-of-this-login";
const BOTH = ["127.0.0.1", "::1"];

interface Waiting extends CallbackServer {
  readonly port: number;
  /** True while the login has not come back. */
  readonly waits: () => Promise<boolean>;
}

async function waiting(t: TestContext, ports?: readonly number[]): Promise<Waiting> {
  const server = await listenForCallback(new Secret(STATE), { ports: ports ?? [await unusedPort()] });
  t.after(server.close);
  const waits = () =>
    Promise.race([server.callback.then(() => false), new Promise<true>((r) => setImmediate(r, true))]);
  return { ...server, port: Number(new URL(server.redirectUri).port), waits };
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly text: string;
}

interface Ask {
  readonly method?: string;
  readonly host?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

function ask(
  { port }: { port: number },
  path: string,
  { method = "GET", host = "127.0.0.1", headers = {}, body }: Ask = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      { host, port, path, method, headers: { host: `localhost:${port}`, ...headers }, agent: false },
      (reply) => {
        let text = "";
        reply.setEncoding("utf8").on("data", (chunk) => {
          text += chunk;
        });
        reply.on("end", () => resolve({ status: reply.statusCode ?? 0, headers: reply.headers, text }));
      },
    );
    sent.on("error", reject).end(body);
  });
}

const good = (query = "code=c0de") => `/callback?${query}&state=${STATE}`;
const codeOf = (callback: Callback): string => (callback.kind === "code" ? callback.code.reveal() : callback.error);

/** A connection on which exactly `bytes` are sent. */
async function raw(t: TestContext, port: number, bytes: string): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  t.after(() => socket.destroy());
  socket.on("error", () => {});
  await new Promise<void>((resolve) => socket.once("connect", () => resolve()));
  socket.resume().write(bytes);
  return socket;
}

for (const host of BOTH)
  test(`a browser that resolves localhost to ${host} brings the code`, async (t) => {
    const server = await waiting(t);
    const reply = await ask(server, good(), { host });
    assert.equal(reply.status, 200);
    assert.match(reply.text, /You can close this tab/);
    assert.equal(codeOf(await server.callback), "c0de");
  });

test("the redirect address names localhost and the port that is held", async (t) => {
  const server = await waiting(t);
  assert.equal(server.redirectUri, `http://localhost:${server.port}/callback`);
});

const junk: [string, string, Ask, number][] = [
  ["a favicon", "/favicon.ico", {}, 404],
  ["a scanner", "/.env", {}, 404],
  ["the root", "/", {}, 404],
  ["a longer path", `/callback/x?code=c&state=${STATE}`, {}, 404],
  ["no state", "/callback?code=c", {}, 400],
  ["another state", "/callback?code=c&state=forged", {}, 400],
  ["the state and more", `/callback?code=c&state=${STATE}x`, {}, 400],
  ["an empty state", "/callback?code=c&state=", {}, 400],
  ["the state without a code", `/callback?state=${STATE}`, {}, 400],
  ["an empty code", `/callback?code=&state=${STATE}`, {}, 400],
  ["two codes", `/callback?code=a&code=b&state=${STATE}`, {}, 400],
  ["two states", `/callback?code=a&state=forged&state=${STATE}`, {}, 400],
  ["two errors and a code", `/callback?code=a&error=x&error=y&state=${STATE}`, {}, 400],
  ["an error without the state", "/callback?error=access_denied", {}, 400],
  ["HEAD", good(), { method: "HEAD" }, 405],
  ["POST", good(), { method: "POST", body: "x".repeat(100_000) }, 405],
  ["OPTIONS", good(), { method: "OPTIONS" }, 405],
  ["a forged host", good(), { headers: { host: "attacker.example" } }, 421],
  ["a forged host with the port", good(), { headers: { host: "attacker.example:19284" } }, 421],
  ["another port's host", good(), { headers: { host: "localhost:1" } }, 421],
  ["an absolute address elsewhere", `http://attacker.example${good()}`, {}, 421],
  ["percent signs that escape nothing", "/callback?code=%E0%A4%A&state=%", {}, 400],
];

for (const [name, path, how, status] of junk)
  test(`${name} is answered ${status}, and the waiting goes on`, async (t) => {
    const server = await waiting(t);
    const reply = await ask(server, path, how);
    assert.equal(reply.status, status);
    assert.equal(reply.headers.allow, status === 405 ? "GET" : undefined);
    assert.equal(reply.headers["cache-control"], "no-store");
    assert.ok(!reply.text.includes(STATE));
    assert.equal(await server.waits(), true);
    await ask(server, good());
    assert.equal(codeOf(await server.callback), "c0de");
  });

test("a request target in absolute form is read like its path, and for the host that it names", async (t) => {
  const server = await waiting(t);
  const here = `http://LocalHost:${server.port}`;
  const elsewhere = { headers: { host: "mixpanel.example" } };
  for (const [target, status] of [
    [`http://mixpanel.example${good()}`, 421],
    [`http://localhost:1${good()}`, 421],
    [`${here}/favicon.ico`, 404],
    [here, 404],
    [`${here}?code=c0de&state=${STATE}`, 404],
    [`${here}${good("")}`, 400],
    [`${here}/callback?code=c0de&state=${STATE}x`, 400],
  ] as const)
    assert.equal((await ask(server, target)).status, status, target);
  assert.ok(await server.waits());
  assert.equal((await ask(server, here + good(), elsewhere)).status, 200);
  assert.equal(codeOf(await server.callback), "c0de");
});

test("an address in a parameter, as that of the server (RFC 9207), is not taken for the host", async (t) => {
  const server = await waiting(t);
  assert.equal((await ask(server, `${good()}&iss=https://mixpanel.example/x`)).status, 200);
  assert.equal(codeOf(await server.callback), "c0de");
});

test("cookies of other programs on localhost, 40 KB of them, do no harm", async (t) => {
  const server = await waiting(t);
  assert.equal((await ask(server, good(), { headers: { cookie: `a=${"x".repeat(40_000)}` } })).status, 200);
});

test("headers beyond all measure, and bytes that are no HTTP, are refused, and the waiting goes on", async (t) => {
  const server = await waiting(t);
  const huge = await ask(server, good(), { headers: { cookie: "x".repeat(100_000) } }).catch((error) => error.code);
  assert.ok(huge === "ECONNRESET" || huge === "EPIPE" || huge.status === 431, String(huge));
  const noise = await raw(t, server.port, "\x16\x03\x01\x02\x00 hello\r\n\r\n");
  await new Promise((resolve) => noise.once("close", resolve));
  const tunnel = await raw(t, server.port, "CONNECT attacker.example:443 HTTP/1.1\r\nHost: attacker.example\r\n\r\n");
  await new Promise((resolve) => tunnel.once("close", resolve));
  assert.equal(await server.waits(), true);
  await ask(server, good());
  assert.equal(codeOf(await server.callback), "c0de");
});

test("after 1,000 requests that are none of ours the real one completes the login", async (t) => {
  const server = await waiting(t);
  for (let round = 0; round < 20; round++)
    await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        ask(server, `/callback?code=${i}&state=guess-${round}-${i}`, { host: BOTH[i % 2] ?? "" }),
      ),
    );
  assert.equal(await server.waits(), true);
  assert.equal((await ask(server, good())).status, 200);
  assert.equal(codeOf(await server.callback), "c0de");
});

test("connections that say nothing, or only half of something, keep nobody waiting and are cut at the end", async (t) => {
  const server = await waiting(t);
  const idle = await Promise.all(
    Array.from({ length: 100 }, (_, i) => raw(t, server.port, i % 2 ? "" : "GET /callback HTTP/1.1\r\nHost: localh")),
  );
  const closed = Promise.all(idle.map((socket) => new Promise((resolve) => socket.once("close", resolve))));
  await ask(server, good());
  assert.equal(codeOf(await server.callback), "c0de");
  server.close();
  await closed;
  const again = await listenForCallback(new Secret(STATE), { ports: [server.port] });
  again.close();
});

test("a guessed state is not remembered as a secret, or anybody could blot out our messages", async (t) => {
  const server = await waiting(t);
  await ask(server, "/callback?code=not&state=approved");
  assert.equal(scrub("not approved"), "not approved");
});

test("the provider's error with the right state ends the wait, and is shown escaped", async (t) => {
  const server = await waiting(t);
  const query = new URLSearchParams({
    error: "access_denied",
    error_description: "<b>no</b> \u202e&\u0007",
    state: STATE,
  });
  const reply = await ask(server, `/callback?${query}`);
  assert.equal(reply.status, 200);
  assert.match(reply.text, /<code>access_denied<\/code>: &lt;b&gt;no&lt;\/b&gt; &amp;/);
  assert.deepEqual(await server.callback, { kind: "error", error: "access_denied", description: "<b>no</b> &" });
});

test("a page that is loaded again after the end is answered as before", async (t) => {
  const server = await waiting(t);
  await ask(server, good());
  assert.equal((await ask(server, good("code=other"))).status, 200);
  assert.equal(codeOf(await server.callback), "c0de");
});

const occupy = (t: TestContext, port: number, host: string): Promise<void> => {
  const server = createServer();
  t.after(() => server.close());
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host, ipv6Only: host === "::" }, resolve);
  });
};

for (const host of [...BOTH, "0.0.0.0", "::"])
  test(`a port that is taken at ${host} alone is passed over`, async (t) => {
    const [taken, free] = [await unusedPort(), await unusedPort()];
    await occupy(t, taken, host);
    const server = await waiting(t, [taken, free]);
    assert.equal(server.port, free);
    if (!host.includes(":")) await assert.doesNotReject(occupy(t, taken, "::1"), "its other family is left free");
  });

test("with all ports taken the answer names the login that needs none", async (t) => {
  const taken = await unusedPort();
  await occupy(t, taken, "127.0.0.1");
  const error = await rejects(listenForCallback(new Secret(STATE), { ports: [taken, taken] }), "OAUTH_PORT_ERROR");
  assert.deepEqual(error.details, { ports: [taken, taken] });
  assert.equal(error.next[0]?.command, "mp login --start");
  assert.match(error.message, /mp login --start/);
});

test("a port that cannot be listened on for another reason than being taken says which", async () => {
  const login = { kind: "browser", flags: {}, region: "eu" } as const;
  const listening = within({ login }, () => listenForCallback(new Secret(STATE), { ports: [-1] }));
  const error = await rejects(listening, "OAUTH_PORT_ERROR");
  assert.match(error.message, /could not listen on them \(ERR_SOCKET_BAD_PORT\)/);
  assert.equal((error.cause as NodeJS.ErrnoException).code, "ERR_SOCKET_BAD_PORT");
  assert.equal(error.next[0]?.command, "mp login --start --region eu");
});

test("a machine without IPv6 listens at the address that it has", async (t) => {
  // An address that no interface of this machine has, as ::1 is where IPv6 is switched off.
  const server = await listenForCallback(new Secret(STATE), {
    ports: [await unusedPort()],
    hosts: ["127.0.0.1", "2001:db8::1"],
  });
  t.after(server.close);
  await ask({ port: Number(new URL(server.redirectUri).port) }, good());
  assert.equal(codeOf(await server.callback), "c0de");
  const nowhere = listenForCallback(new Secret(STATE), { ports: [0], hosts: ["2001:db8::1"] });
  assert.deepEqual((await rejects(nowhere, "OAUTH_PORT_ERROR")).details, { ports: [0], code: "EADDRNOTAVAIL" });
});

test("two logins at once get a port each", async (t) => {
  const ports = [await unusedPort(), await unusedPort()];
  const [one, other] = [await waiting(t, ports), await waiting(t, ports)];
  assert.notEqual(one.port, other.port);
});

test("the ports are those that every client is registered for, the usual one first", () => {
  assert.deepEqual(callbackPorts, [19284, 19285, 19286, 19287]);
});
