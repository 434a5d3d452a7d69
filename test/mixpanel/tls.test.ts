import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import type { MixpanelError } from "../../src/errors.ts";
import { startConnectProxy } from "../support/connect-proxy.ts";
import { network, serve } from "../support/network.ts";
import { selfSigned } from "../support/tls.ts";

async function failure(t: TestContext, url: string, env: Record<string, string> = {}): Promise<MixpanelError> {
  const request = { method: "GET", url, timeoutMs: 20_000, label: "asking" } as const;
  const error = await network(t, env)
    .send(request)
    .then(
      () => assert.fail("it was expected to fail"),
      (thrown: MixpanelError) => thrown,
    );
  assert.equal(error.details?.reason, "tls", error.message);
  assert.equal(error.retryable, false);
  return error;
}

/** The error for a handshake that failed with this code. */
async function failedWith(t: TestContext, code: string, env: Record<string, string> = {}): Promise<string> {
  const fetch = async (): Promise<Response> => {
    throw new TypeError("fetch failed", { cause: Object.assign(new Error("no"), { code }) });
  };
  const error = await network(t, env, { fetch })
    .send({ method: "GET", url: "https://mixpanel.com/", timeoutMs: 20_000, label: "asking" })
    .then(
      () => assert.fail("it was expected to fail"),
      (thrown: MixpanelError) => thrown,
    );
  return error.message;
}

test("a certificate whose time is wrong is about the clock, or a page to sign in on", async (t) => {
  for (const [code, what] of [
    ["CERT_HAS_EXPIRED", /has expired/],
    ["CERT_NOT_YET_VALID", /is not valid yet/],
  ] as const) {
    const message = await failedWith(t, code);
    assert.match(message, what);
    assert.match(message, /clock of this machine.*sign in/);
    assert.doesNotMatch(message, /NODE_EXTRA_CA_CERTS/);
  }
});

test("a certificate of another name is about what answers in the server's place", async (t) => {
  const portal = selfSigned(t, { names: "DNS:portal.example" });
  if (!portal) return t.skip("openssl is not installed");
  const message = await failedWith(t, "ERR_TLS_CERT_ALTNAME_INVALID");
  assert.match(message, /certificate of another server, not of mixpanel\.com.*page to sign in on/);
  assert.doesNotMatch(message, /NODE_EXTRA_CA_CERTS/);
  // Nobody vouches for this one, which Node looks at first.
  assert.match((await failure(t, await serve(t, (_, reply) => reply.end(), portal))).message, /SELF_SIGNED/);
});

test("a certificate that nobody vouches for is about NODE_EXTRA_CA_CERTS, and about its file where that is set", async (t) => {
  const unknown = selfSigned(t);
  if (!unknown) return t.skip("openssl is not installed");
  const origin = await serve(t, (_, reply) => reply.end(), unknown);
  assert.match((await failure(t, origin)).message, /inspects the traffic, set NODE_EXTRA_CA_CERTS to the file/);
  const set = await failure(t, origin, { NODE_EXTRA_CA_CERTS: "/certificates.pem" });
  assert.match(set.message, /NODE_EXTRA_CA_CERTS is set: check that its file can be read/);
  assert.doesNotMatch(set.message, /set NODE_EXTRA_CA_CERTS to/);
});

test("what does not speak TLS is told apart, a proxy by the http:// that is missing in its variable", async (t) => {
  const plain = await serve(t, (_, reply) => reply.end());
  const server = await failure(t, plain.replace("http:", "https:"));
  assert.match(server.message, /does not speak TLS.*page to sign in on/);
  const proxy = await startConnectProxy(t);
  const env = { HTTPS_PROXY: `https://127.0.0.1:${proxy.port}` };
  const { message } = await failure(t, "https://mixpanel.com/", env);
  assert.match(
    message,
    /The proxy https:\/\/127\.0\.0\.1:\d+ that HTTPS_PROXY names does not speak TLS .*write http:\/\//,
  );
  for (const said of [server.message, message]) assert.doesNotMatch(said, /NODE_EXTRA_CA_CERTS/);
});

test("whoever wants no certificate checked is told that they are, and what there is instead", async (t) => {
  const env = { NODE_TLS_REJECT_UNAUTHORIZED: "0" };
  for (const code of ["CERT_HAS_EXPIRED", "ERR_TLS_CERT_ALTNAME_INVALID", "SELF_SIGNED_CERT_IN_CHAIN", "ERR_SSL_BAD"]) {
    assert.match(await failedWith(t, code, env), /NODE_TLS_REJECT_UNAUTHORIZED.*NODE_EXTRA_CA_CERTS/, code);
    assert.doesNotMatch(await failedWith(t, code), /NODE_TLS_REJECT_UNAUTHORIZED/, code);
  }
});
