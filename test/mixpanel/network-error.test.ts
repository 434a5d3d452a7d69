import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { MixpanelError } from "../../src/errors.ts";
import type { HttpRequest } from "../../src/mixpanel/transport.ts";
import { network, serve, serveTcp, unusedPort } from "../support/network.ts";
import { selfSigned } from "../support/tls.ts";

const noAnswer = { code: "NETWORK_ERROR", retryable: true };

async function failure(t: TestContext, url: string, more: Partial<HttpRequest> = {}): Promise<MixpanelError> {
  const request: HttpRequest = { method: "GET", url, timeoutMs: 20_000, label: "asking", ...more };
  const error = await network(t)
    .send(request)
    .then(
      (reply) => assert.fail(`answered ${reply.status}`),
      (thrown: unknown) => thrown,
    );
  assert.ok(error instanceof MixpanelError);
  assert.doesNotMatch(
    error.message,
    /log ?in|credential|secret|account/i,
    "a network problem says nothing about credentials",
  );
  return error;
}

test("a name that cannot be looked up is dns", async (t) => {
  const { code, details, message, retryable } = await failure(t, "https://mixpanel.invalid/api");
  assert.deepEqual({ code, retryable }, noAnswer);
  assert.deepEqual(details, { reason: "dns", host: "mixpanel.invalid" });
  assert.match(message, /^The name mixpanel\.invalid could not be looked up \((ENOTFOUND|EAI_AGAIN)\)/);
});

test("a port on which nobody listens is refused, under a name with two addresses too", async (t) => {
  const port = await unusedPort();
  for (const host of [`127.0.0.1:${port}`, `localhost:${port}`]) {
    const { code, details, message, retryable } = await failure(t, `http://${host}/`);
    assert.deepEqual({ code, retryable }, noAnswer);
    assert.deepEqual(details, { reason: "refused", host });
    assert.match(message, /could not be reached.*ECONNREFUSED/);
  }
});

test("a connection that is closed before or in the middle of the reply is reset", async (t) => {
  const answers = {
    nothing: "",
    "half of the headers": "HTTP/1.1 200 OK\r\ncontent-le",
    "half of the body": "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf",
    "some chunks": "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\nhalf\r\n",
    "something else than HTTP": "SSH-2.0-OpenSSH\r\n",
    "a header that is none": "HTTP/1.1 200 OK\r\nno name: of a header\r\n\r\n",
  };
  for (const [what, answer] of Object.entries(answers)) {
    const port = await serveTcp(t, (socket) => {
      socket.once("data", () => socket.end(answer));
    });
    const { code, details, retryable, message } = await failure(t, `http://127.0.0.1:${port}/`);
    assert.deepEqual({ code, retryable }, noAnswer, what);
    assert.equal(details?.reason, "reset", what);
    const isGarbled = what === "something else than HTTP" || what === "a header that is none";
    assert.match(message, isGarbled ? /cannot be read as HTTP \(HPE_/ : /broke before the reply was complete/, what);
  }
});

test("a server that sends nothing, or not all of it, in time is a timeout that names MP_TIMEOUT", async (t) => {
  const origin = await serve(t, (request, reply) => {
    if (request.url === "/body") reply.writeHead(200, { "content-length": 10 }).write("half");
  });
  for (const path of ["/headers", "/body"]) {
    const { code, details, message, retryable } = await failure(t, origin + path, { timeoutMs: 200, retry: true });
    assert.deepEqual({ code, retryable }, noAnswer);
    assert.deepEqual(details, { reason: "timeout", host: new URL(origin).host });
    assert.match(message, /within 0\.2 s\. .*MP_TIMEOUT/);
  }
});

test("a connection that is not secured within 10 s is a timeout, however long the request may take", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const port = await serveTcp(t, (socket) => {
    // The first bytes are the client's side of the handshake, which is never answered.
    socket.once("data", () => t.mock.timers.tick(10_000));
  });
  const { details, message } = await failure(t, `https://127.0.0.1:${port}/`, { timeoutMs: 60_000 });
  assert.equal(details?.reason, "timeout");
  assert.match(message, /could not be reached within 10 s/);
});

test("a caller who gives up gets the own reason back, and the own timeout as ours", async (t) => {
  const origin = await serve(t, () => {});
  const gone = new AbortController();
  const request: HttpRequest = { method: "GET", url: origin, timeoutMs: 20_000, label: "asking", signal: gone.signal };
  const pending = network(t).send(request);
  const reason = new Error("interrupted");
  gone.abort(reason);
  await assert.rejects(pending, (error) => error === reason);
  assert.equal((await failure(t, origin, { signal: AbortSignal.timeout(100) })).details?.reason, "timeout");
});

test("a certificate that nobody vouches for is tls, and does not mend itself", async (t) => {
  const certificate = selfSigned(t);
  if (!certificate) return t.skip("openssl is not installed");
  const origin = await serve(t, (_, reply) => reply.end(), certificate);
  const { code, details, message, retryable } = await failure(t, origin);
  assert.equal(code, "NETWORK_ERROR");
  assert.deepEqual(details, { reason: "tls", host: new URL(origin).host });
  assert.equal(retryable, false);
  assert.match(message, /DEPTH_ZERO_SELF_SIGNED_CERT.*NODE_EXTRA_CA_CERTS/);
});

test("a server that does not speak TLS is tls", async (t) => {
  const origin = await serve(t, (_, reply) => reply.end());
  assert.equal((await failure(t, origin.replace("http:", "https:"))).details?.reason, "tls");
});

test("no error holds what was sent", async (t) => {
  const port = await unusedPort();
  const error = await failure(t, `http://127.0.0.1:${port}/?code=planted-code`, {
    method: "POST",
    headers: { authorization: "Bearer planted-bearer" },
    body: "refresh_token=planted-refresh",
  });
  const { inspect } = await import("node:util");
  assert.doesNotMatch(inspect(error, { depth: 9, showHidden: true }), /planted/);
});
