import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { bundle } from "../support/child.ts";
import { startConnectProxy } from "../support/connect-proxy.ts";
import { limits } from "../support/limits.ts";
import { serve, serveTcp } from "../support/network.ts";
import { startNameProxy } from "../support/socks.ts";
import { selfSigned } from "../support/tls.ts";

const program = bundle(new URL("../support/send.ts", import.meta.url));

type Outcome = Record<string, unknown> & { readonly details?: { readonly reason: string } };

/** What a process of its own says that came of one GET, and what it printed on stderr. It must end by itself. */
async function outcome(
  url: string,
  env: Record<string, string> = {},
  timeoutMs = 20_000,
): Promise<{ result: Outcome; stderr: string }> {
  const child = spawn(process.execPath, [program, url, String(timeoutMs)], {
    ...limits,
    env: { PATH: process.env.PATH, HOME: "/nonexistent", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [stdout = "", stderr = ""] = await Promise.all(
    [child.stdout, child.stderr].map(async (stream) => (await stream.setEncoding("utf8").toArray()).join("")),
  );
  if (child.exitCode === null) await once(child, "exit");
  assert.equal(child.exitCode, 0, stderr);
  return { result: JSON.parse(stdout), stderr };
}

/** The same, with nothing on stderr. */
async function run(...args: Parameters<typeof outcome>): Promise<Outcome> {
  const { result, stderr } = await outcome(...args);
  assert.equal(stderr, "");
  return result;
}

test("the proxy code is loaded when a proxy applies, and only then", async (t) => {
  const origin = await serve(t, (_, reply) => reply.end());
  const proxy = await startConnectProxy(t);
  const env = { HTTP_PROXY: `http://127.0.0.1:${proxy.port}` };
  const results = await Promise.all([run(origin), run(origin, { ...env, NO_PROXY: "127.0.0.1" }), run(origin, env)]);
  assert.deepEqual(results, [
    { status: 200, isProxyLoaded: false },
    { status: 200, isProxyLoaded: false },
    { status: 200, isProxyLoaded: true },
  ]);
});

test("NODE_EXTRA_CA_CERTS counts without a proxy, through a tunnel, through SOCKS, and for the proxy itself", async (t) => {
  const certificate = selfSigned(t);
  if (!certificate) return t.skip("openssl is not installed");
  const secure = await serve(t, (_, reply) => reply.end(), certificate);
  const tunnel = await startConnectProxy(t);
  const securedTunnel = await startConnectProxy(t, { certificate });
  const socks = await startNameProxy(t, { "secure.test": Number(new URL(secure).port) });
  const cases: [url: string, env: Record<string, string>][] = [
    [secure, {}],
    [secure, { HTTPS_PROXY: `http://127.0.0.1:${tunnel.port}` }],
    [secure, { HTTPS_PROXY: `https://localhost:${securedTunnel.port}` }],
    [secure, { HTTPS_PROXY: `https://127.0.0.1:${securedTunnel.port}` }],
    ["https://secure.test/", { ALL_PROXY: `socks5h://127.0.0.1:${socks.port}` }],
  ];
  const trust = { NODE_EXTRA_CA_CERTS: certificate.path };
  const trusted = await Promise.all(cases.map(([url, env]) => run(url, { ...env, ...trust })));
  assert.deepEqual(
    trusted.map(({ status }) => status),
    [200, 200, 200, 200, 200],
    JSON.stringify(trusted),
  );
  const refused = await Promise.all(cases.map(([url, env]) => run(url, env)));
  assert.deepEqual(
    refused.map(({ details }) => details?.reason),
    ["tls", "tls", "tls", "tls", "tls"],
  );
});

test("certificates are checked whatever NODE_TLS_REJECT_UNAUTHORIZED says, on every way", async (t) => {
  const certificate = selfSigned(t);
  if (!certificate) return t.skip("openssl is not installed");
  const seen: (string | undefined)[] = [];
  const secure = await serve(t, (request) => void seen.push(request.headers.authorization), certificate);
  const tunnel = await startConnectProxy(t);
  const socks = await startNameProxy(t, { "secure.test": Number(new URL(secure).port) });
  const securedTunnel = await startConnectProxy(t, { certificate });
  const cases: [url: string, env: Record<string, string>][] = [
    [secure, {}],
    [secure, { HTTPS_PROXY: `http://127.0.0.1:${tunnel.port}` }],
    ["https://secure.test/", { ALL_PROXY: `socks5h://127.0.0.1:${socks.port}` }],
    [secure, { HTTPS_PROXY: `https://ada:planted@127.0.0.1:${securedTunnel.port}` }],
  ];
  for (const [url, env] of cases) {
    const { result } = await outcome(url, { ...env, NODE_TLS_REJECT_UNAUTHORIZED: "0" });
    assert.equal(result.details?.reason, "tls", JSON.stringify(result));
  }
  assert.deepEqual([seen, securedTunnel.logins], [[], []]);
});

test("nothing that Node prints under NODE_DEBUG shows what was sent", async (t) => {
  const certificate = selfSigned(t);
  const plain = await serve(t, (_, reply) => reply.end());
  const tunnel = await startConnectProxy(t);
  const socks = await startNameProxy(t, { "a.test": Number(new URL(plain).port) }, { asksWho: true });
  const ways: [url: string, env: Record<string, string>][] = [
    [plain, {}],
    [plain, { HTTP_PROXY: `http://ada:planted@127.0.0.1:${tunnel.port}` }],
    ["http://a.test/", { ALL_PROXY: `socks5h://ada:planted@127.0.0.1:${socks.port}` }],
  ];
  if (certificate)
    ways.push([await serve(t, (_, reply) => reply.end(), certificate), { NODE_EXTRA_CA_CERTS: certificate.path }]);
  for (const [url, env] of ways) {
    const { result, stderr } = await outcome(url, { ...env, NODE_DEBUG: "*" });
    assert.equal(result.status, 200);
    assert.match(stderr, /HTTP [0-9]+:/);
    assert.doesNotMatch(stderr, /planted|cGxhbnRlZ|YWRhOnBsYW50ZWQ/);
  }
});

// It would be ten seconds until each connection is given up.
test("a proxy that never answers does not keep the process alive", { timeout: 10_000 }, async (t) => {
  const port = await serveTcp(t, () => {});
  const proxies = ["http", "socks5h"].map((scheme) => `${scheme}://127.0.0.1:${port}`);
  const results = await Promise.all(proxies.map((proxy) => run("https://mixpanel.com/", { ALL_PROXY: proxy }, 300)));
  assert.deepEqual(
    results.map(({ details }) => details),
    proxies.map((proxy) => ({ reason: "timeout", host: "mixpanel.com", proxy })),
  );
});
