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

/** What a process of its own says that came of one GET. It must end by itself and keep stderr empty. */
async function run(
  url: string,
  env: Record<string, string> = {},
  timeoutMs = 20_000,
): Promise<Record<string, unknown>> {
  const child = spawn(process.execPath, [program, url, String(timeoutMs)], {
    ...limits,
    env: { PATH: process.env.PATH, HOME: "/nonexistent", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [stdout, stderr] = await Promise.all(
    [child.stdout, child.stderr].map((stream) => stream.setEncoding("utf8").toArray()),
  );
  if (child.exitCode === null) await once(child, "exit");
  assert.equal(stderr?.join(""), "");
  assert.equal(child.exitCode, 0);
  return JSON.parse(stdout?.join("") ?? "");
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
    ["https://secure.test/", { ALL_PROXY: `socks5h://127.0.0.1:${socks.port}` }],
  ];
  const trust = { NODE_EXTRA_CA_CERTS: certificate.path };
  const trusted = await Promise.all(cases.map(([url, env]) => run(url, { ...env, ...trust })));
  assert.deepEqual(
    trusted.map(({ status }) => status),
    [200, 200, 200, 200],
    JSON.stringify(trusted),
  );
  const refused = await Promise.all(cases.map(([url, env]) => run(url, env)));
  assert.deepEqual(
    refused.map(({ details }) => (details as { reason: string }).reason),
    ["tls", "tls", "tls", "tls"],
  );
});

test("a proxy that never answers does not keep the process alive", { timeout: 60_000 }, async (t) => {
  const port = await serveTcp(t, () => {});
  for (const scheme of ["http", "socks5h"]) {
    const proxy = `${scheme}://127.0.0.1:${port}`;
    const { details } = await run("https://mixpanel.com/", { ALL_PROXY: proxy }, 300);
    assert.deepEqual(details, { reason: "timeout", host: "mixpanel.com", proxy });
  }
});
