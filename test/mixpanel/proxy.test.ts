import assert from "node:assert/strict";
import { once } from "node:events";
import { type TestContext, test } from "node:test";
import { inspect } from "node:util";
import { scrub } from "../../src/core/scrub.ts";
import { MixpanelError } from "../../src/errors.ts";
import { startConnectProxy } from "../support/connect-proxy.ts";
import { network, serve, serveTcp, unusedPort } from "../support/network.ts";
import { startMicrosocks, startNameProxy } from "../support/socks.ts";
import { selfSigned } from "../support/tls.ts";

const get = (url: string) => ({ method: "GET", url, timeoutMs: 20_000, label: "asking" }) as const;

async function text(t: TestContext, env: Record<string, string>, url: string): Promise<string> {
  return (await network(t, env).send(get(url))).text;
}

async function failure(t: TestContext, env: Record<string, string>, url: string): Promise<MixpanelError> {
  const error = await text(t, env, url).then(assert.fail, (thrown: unknown) => thrown);
  assert.ok(error instanceof MixpanelError, String(error));
  assert.doesNotMatch(inspect(error, { depth: 9, showHidden: true }), /planted/);
  return error;
}

const hello = (t: TestContext): Promise<string> => serve(t, (request, reply) => reply.end(`hello ${request.method}`));

test("an HTTP proxy tunnels, also to loopback, unless NO_PROXY exempts the host", async (t) => {
  const origin = await hello(t);
  const proxy = await startConnectProxy(t);
  const env = { http_proxy: `http://127.0.0.1:${proxy.port}` };
  assert.equal(await text(t, env, origin), "hello GET");
  assert.deepEqual(proxy.targets, [new URL(origin).host]);
  assert.equal(await text(t, { ...env, NO_PROXY: "127.0.0.1" }, origin), "hello GET");
  assert.equal(proxy.targets.length, 1);
});

test("an address without a scheme is an HTTP proxy", async (t) => {
  const proxy = await startConnectProxy(t);
  assert.equal(await text(t, { ALL_PROXY: `127.0.0.1:${proxy.port}` }, await hello(t)), "hello GET");
  assert.equal(proxy.targets.length, 1);
});

test("a proxy gets the user and password of its address, decoded, and they count as secrets from then on", async (t) => {
  const proxy = await startConnectProxy(t, { auth: "ada:planted:p@ss" });
  const env = { HTTP_PROXY: `http://ada:planted%3Ap%40ss@127.0.0.1:${proxy.port}` };
  assert.equal(await text(t, env, await hello(t)), "hello GET");
  assert.equal(scrub("it said planted:p@ss"), "it said [redacted]");
  assert.equal(scrub(`Basic ${Buffer.from("ada:planted:p@ss").toString("base64")}`), "[redacted]");
});

test("a proxy that wants a user and password is proxy_auth, and the password is not shown", async (t) => {
  const proxy = await startConnectProxy(t, { auth: "ada:right" });
  const address = `http://127.0.0.1:${proxy.port}`;
  for (const given of [address, address.replace("//", "//ada:planted-wrong@")]) {
    const { code, details, message, retryable } = await failure(t, { HTTPS_PROXY: given }, "https://mixpanel.com/api");
    assert.deepEqual({ code, retryable }, { code: "NETWORK_ERROR", retryable: false });
    assert.deepEqual(details, { reason: "proxy_auth", host: "mixpanel.com", proxy: address });
    assert.match(message, /that HTTPS_PROXY names asks for a user and password/);
  }
});

test("a proxy that cannot be reached, has no name, or opens no tunnel is proxy", async (t) => {
  const refusing = await startConnectProxy(t, { status: 502 });
  const said = /\((ECONNREFUSED|it answered 502|ENOTFOUND|EAI_AGAIN)\)/;
  for (const host of [`127.0.0.1:${await unusedPort()}`, `127.0.0.1:${refusing.port}`, "proxy.invalid:3128"]) {
    const address = `http://${host}`;
    const env = { ALL_PROXY: address.replace("//", "//ada:planted-pw@") };
    const { code, details, message, retryable } = await failure(t, env, "https://mixpanel.com/api");
    assert.deepEqual({ code, retryable }, { code: "NETWORK_ERROR", retryable: true });
    assert.deepEqual(details, { reason: "proxy", host: "mixpanel.com", proxy: address });
    assert.match(message, /^mixpanel\.com could not be reached through the proxy .* that ALL_PROXY names/);
    assert.match(message, said);
  }
});

test("a proxy that never answers is a timeout, and one that hangs up a reset", async (t) => {
  const mute = await serveTcp(t, () => {});
  const curt = await serveTcp(t, (socket) => void socket.once("data", () => socket.end()));
  for (const [port, reason] of [
    [mute, "timeout"],
    [curt, "reset"],
  ] as const) {
    const { send } = network(t, { ALL_PROXY: `http://127.0.0.1:${port}` });
    const request = { ...get("https://mixpanel.com/api"), timeoutMs: 300 };
    await assert.rejects(send(request), {
      code: "NETWORK_ERROR",
      details: { reason, host: "mixpanel.com", proxy: `http://127.0.0.1:${port}` },
    });
  }
});

test("what goes wrong behind the tunnel is told as without a proxy, and names the proxy", async (t) => {
  const proxy = await startConnectProxy(t);
  const env = { ALL_PROXY: `http://127.0.0.1:${proxy.port}` };
  const port = await serveTcp(t, (socket) => {
    socket.once("data", () => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf"));
  });
  const { details, message } = await failure(t, env, `http://127.0.0.1:${port}/`);
  assert.deepEqual(details, { reason: "reset", host: `127.0.0.1:${port}`, proxy: env.ALL_PROXY });
  assert.match(message, /through the proxy http:\/\/127\.0\.0\.1/);
  const certificate = selfSigned(t);
  if (!certificate) return t.diagnostic("TLS behind a proxy is not tried: openssl is not installed");
  const secure = await serve(t, (_, reply) => reply.end(), certificate);
  assert.equal((await failure(t, env, secure)).details?.reason, "tls");
});

test("a malformed proxy is an error that names the variable and not its value", async (t) => {
  for (const value of [
    "ftp://planted:planted@127.0.0.1:1",
    "socks4://127.0.0.1:1",
    "http://planted:pl#anted@127.0.0.1:1",
    "http://planted:1/planted@127.0.0.1:1",
    "http://planted:1?planted@127.0.0.1:1",
    "socks5h://planted:1#planted@127.0.0.1:1",
    "http://ada:planted%zz@127.0.0.1:1",
    "http://127.0.0.1:99999",
    "socks5://",
    "planted planted",
  ]) {
    const { code, message, next } = await failure(t, { all_proxy: value }, "https://mixpanel.com/");
    assert.equal(code, "CONFIG_ERROR", value);
    assert.match(message, /^The environment variable all_proxy .*unset all_proxy$/);
    assert.equal(next[0]?.command, "unset all_proxy");
  }
  assert.equal(await text(t, { all_proxy: "ftp://x", no_proxy: "*" }, await hello(t)), "hello GET");
});

test("with socks5 and socks5h the name goes to the proxy, which alone can look it up", async (t) => {
  const origin = await hello(t);
  const proxy = await startNameProxy(t, { "only-the-proxy.test": Number(new URL(origin).port) });
  for (const scheme of ["socks5", "socks5h"]) {
    const env = { ALL_PROXY: `${scheme}://127.0.0.1:${proxy.port}` };
    assert.equal(await text(t, env, "http://only-the-proxy.test:8080/"), "hello GET");
    const { code, details } = await failure(t, env, "http://nobody-knows.test/");
    assert.equal(code, "NETWORK_ERROR");
    assert.deepEqual(details, { reason: "proxy", host: "nobody-knows.test", proxy: env.ALL_PROXY });
  }
  assert.deepEqual(proxy.targets[0], { host: "only-the-proxy.test", port: 8080, byName: true });
});

test("half a credential is sent as it stands, to both kinds of proxy", async (t) => {
  const origin = await hello(t);
  const http = await startConnectProxy(t);
  const socks = await startNameProxy(t, { "a.test": Number(new URL(origin).port) }, { asksWho: true });
  for (const [who, sent] of [
    ["planted-user@", "planted-user:"],
    [":planted-token@", ":planted-token"],
    ["u%3A1:p%40ss@", "u:1:p@ss"],
  ] as const) {
    assert.equal(await text(t, { ALL_PROXY: `http://${who}127.0.0.1:${http.port}` }, origin), "hello GET");
    assert.equal(
      await text(t, { ALL_PROXY: `socks5h://${who}127.0.0.1:${socks.port}` }, "http://a.test/"),
      "hello GET",
    );
    assert.deepEqual([http.logins.at(-1), socks.logins.at(-1)], [sent, sent]);
  }
  assert.equal(await text(t, { ALL_PROXY: `http://127.0.0.1:${http.port}` }, origin), "hello GET");
  assert.equal(http.logins.at(-1), "");
  const tooLong = `socks5://${"planted".repeat(40)}@127.0.0.1:${socks.port}`;
  assert.match((await failure(t, { ALL_PROXY: tooLong }, "http://a.test/")).message, /more than 255 bytes/);
});

test("an address is sent to a proxy as an address, IPv6 too", async (t) => {
  const [http, socks] = [await startConnectProxy(t, { status: 502 }), await startNameProxy(t, {})];
  for (const url of ["http://[2001:db8::a:1]:8080/", "http://192.0.2.1/", "http://[::ffff:192.0.2.1]/"]) {
    await failure(t, { ALL_PROXY: `http://127.0.0.1:${http.port}` }, url);
    await failure(t, { ALL_PROXY: `socks5h://127.0.0.1:${socks.port}` }, url);
  }
  assert.deepEqual(http.targets, ["[2001:db8::a:1]:8080", "192.0.2.1:80", "[::ffff:c000:201]:80"]);
  assert.deepEqual(socks.targets, [
    { host: "2001:0db8:0000:0000:0000:0000:000a:0001", port: 8080, byName: false },
    { host: "192.0.2.1", port: 80, byName: false },
    { host: "0000:0000:0000:0000:0000:ffff:c000:0201", port: 80, byName: false },
  ]);
});

test("a SOCKS proxy that hangs up is noticed at once, whatever it had heard before", async (t) => {
  for (const hangsUp of ["at once", "after the greeting", "after the request"] as const) {
    const proxy = await startNameProxy(t, {}, { hangsUp });
    const { details } = await failure(t, { ALL_PROXY: `socks5h://127.0.0.1:${proxy.port}` }, "http://a.test/");
    assert.equal(details?.reason, "reset", hangsUp);
  }
});

test("what a SOCKS proxy says may come in any pieces", async (t) => {
  const port = Number(new URL(await hello(t)).port);
  for (let bytes = 1; bytes < 10; bytes++) {
    const proxy = await startNameProxy(t, { "a.test": port }, { asksWho: true, pieces: { bytes } });
    const env = { ALL_PROXY: `socks5h://ada:planted@127.0.0.1:${proxy.port}` };
    assert.equal(await text(t, env, "http://a.test/"), "hello GET", `${bytes} at a time`);
  }
});

test("a SOCKS proxy that hangs up amid what it says is noticed at once", async (t) => {
  for (let most = 1; most < 12; most++) {
    const proxy = await startNameProxy(t, { "a.test": 1 }, { pieces: { bytes: 1, most } });
    const { details } = await failure(t, { ALL_PROXY: `socks5h://127.0.0.1:${proxy.port}` }, "http://a.test/");
    assert.equal(details?.reason, "reset", `after ${most} bytes`);
  }
});

test("what a server says along with the proxy's last byte is the server's", async (t) => {
  const port = await serveTcp(t, async (client) => {
    for (const reply of [
      [5, 0],
      [5, 0, 0, 1, 0, 0, 0, 0, 0, 0, ...Buffer.from("HTTP/1.1 200 OK\r\n")],
    ]) {
      await once(client, "data");
      client.write(Buffer.from(reply));
    }
    await once(client, "data");
    client.end("content-length: 5\r\n\r\nearly");
  });
  assert.equal(await text(t, { ALL_PROXY: `socks5h://127.0.0.1:${port}` }, "http://a.test/"), "early");
});

test("a tunnel gets 10 s until it stands, of either kind and however long the request may take", async (t) => {
  const { port } = new URL(await hello(t));
  const later = (): void => t.mock.timers.tick(9_999);
  const slow = await startNameProxy(t, { "a.test": Number(port) }, { meanwhile: later });
  const http = await serveTcp(t, (socket) => void socket.once("data", () => t.mock.timers.tick(10_000)));
  const socks = await startNameProxy(t, { "a.test": Number(port) }, { meanwhile: () => t.mock.timers.tick(10_000) });
  t.mock.timers.enable({ apis: ["setTimeout"] });
  assert.equal(await text(t, { ALL_PROXY: `socks5h://127.0.0.1:${slow.port}` }, "http://a.test/"), "hello GET");
  for (const proxy of [`http://127.0.0.1:${http}`, `socks5h://127.0.0.1:${socks.port}`]) {
    const { details, message } = await failure(t, { ALL_PROXY: proxy }, "http://a.test/");
    assert.deepEqual(details, { reason: "timeout", host: "a.test", proxy });
    assert.match(message, /could not be reached within 10 s/);
  }
});

test("through a proxy, too, a GET uses a connection again and a POST has one of its own", async (t) => {
  const { port } = new URL(await hello(t));
  const http = await startConnectProxy(t, { to: Number(port) });
  const socks = await startNameProxy(t, { "a.test": Number(port) });
  for (const { proxy, targets } of [
    { proxy: `http://127.0.0.1:${http.port}`, targets: http.targets },
    { proxy: `socks5h://127.0.0.1:${socks.port}`, targets: socks.targets },
  ]) {
    const { send } = network(t, { ALL_PROXY: proxy });
    for (const count of [1, 1]) {
      assert.equal((await send(get("http://a.test/"))).text, "hello GET");
      assert.equal(targets.length, count);
    }
    for (const count of [2, 3]) {
      assert.equal((await send({ ...get("http://a.test/"), method: "POST", body: "a=b" })).text, "hello POST");
      assert.equal(targets.length, count);
    }
    assert.equal((await send(get("http://a.test/"))).text, "hello GET");
    assert.equal(targets.length, 3);
  }
});

// Without it the ten seconds that a tunnel has would end the wait.
test("a caller who gives up while a tunnel is opened is not kept waiting", { timeout: 8_000 }, async (t) => {
  const gone = new AbortController();
  const port = await serveTcp(t, (socket) => void socket.once("data", () => gone.abort(new Error("interrupted"))));
  for (const scheme of ["http", "socks5h"]) {
    const { send } = network(t, { ALL_PROXY: `${scheme}://127.0.0.1:${port}` });
    await assert.rejects(send({ ...get("https://mixpanel.com/"), signal: gone.signal }), /interrupted/);
  }
});

test("a SOCKS proxy that cannot be reached, or is none, is proxy", async (t) => {
  const web = new URL(await hello(t)).port;
  for (const port of [await unusedPort(), web])
    assert.equal(
      (await failure(t, { ALL_PROXY: `socks5h://127.0.0.1:${port}` }, "http://a.test/")).details?.reason,
      "proxy",
    );
});

test("microsocks, a real SOCKS5 proxy, takes the name and reaches the server", async (t) => {
  const proxy = await startMicrosocks(t);
  if (!proxy) return t.skip("microsocks is not installed");
  const { port } = new URL(await hello(t));
  const env = { ALL_PROXY: `socks5h://127.0.0.1:${proxy.port}` };
  assert.equal(await text(t, env, `http://localhost:${port}/`), "hello GET");
  assert.deepEqual(proxy.targets, [{ host: "localhost", port: Number(port), byName: true }]);
  const { details } = await failure(t, env, `http://127.0.0.1:${await unusedPort()}/`);
  assert.equal(details?.reason, "proxy");
});

test("microsocks with a user and password lets in who has them, and nobody else", async (t) => {
  const proxy = await startMicrosocks(t, { user: "ada", password: "p@ss:word" });
  if (!proxy) return t.skip("microsocks is not installed");
  const origin = await hello(t);
  const address = `socks5h://127.0.0.1:${proxy.port}`;
  assert.equal(await text(t, { ALL_PROXY: address.replace("//", "//ada:p%40ss%3Aword@") }, origin), "hello GET");
  for (const given of [address, address.replace("//", "//ada:planted-wrong@")]) {
    const { details, retryable } = await failure(t, { ALL_PROXY: given }, origin);
    assert.deepEqual(details, { reason: "proxy_auth", host: new URL(origin).host, proxy: address });
    assert.equal(retryable, false);
  }
});
