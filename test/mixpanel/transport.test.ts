import assert from "node:assert/strict";
import { createServer, type IncomingMessage } from "node:http";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import type { MixpanelError } from "../../src/errors.ts";
import type { HttpRequest, Reply } from "../../src/mixpanel/transport.ts";
import { Secret } from "../../src/secret.ts";
import { version } from "../../src/version.ts";
import { listen, network, serve, serveTcp, unusedPort } from "../support/network.ts";

const get = (url: string, more: Partial<HttpRequest> = {}): HttpRequest => ({
  method: "GET",
  url,
  timeoutMs: 20_000,
  label: "asking",
  ...more,
});

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += chunk;
  return text;
};

test("a reply comes back whatever its status, with its headers in lower case", async (t) => {
  const origin = await serve(t, (_, reply) => reply.writeHead(403, { "X-Reason": "no" }).end("<h1>né</h1>"));
  const { send, progress } = network(t);
  const reply = await send(get(`${origin}/`));
  assert.equal(reply.status, 403);
  assert.equal(reply.headers["x-reason"], "no");
  assert.equal(reply.text, "<h1>né</h1>");
  assert.deepEqual(progress, ["asking", "over"]);
});

test("a request says who it comes from, and carries secrets in its headers", async (t) => {
  const seen: { method: string | undefined; headers: IncomingMessage["headers"]; body: string }[] = [];
  const origin = await serve(t, async (request, reply) => {
    seen.push({ method: request.method, headers: request.headers, body: await bodyOf(request) });
    reply.end();
  });
  const { send } = network(t);
  const headers = { Authorization: new Secret("Bearer planted-bearer"), "X-Cluster": "internal-1" };
  await send({ ...get(`${origin}/`), method: "POST", headers, body: "code=a+b%26c" });
  assert.equal(seen[0]?.method, "POST");
  assert.equal(seen[0]?.headers["user-agent"], `mixpanel-auth/${version} node/${process.versions.node}`);
  assert.equal(seen[0]?.headers.authorization, "Bearer planted-bearer");
  assert.equal(seen[0]?.headers["x-cluster"], "internal-1");
  assert.equal(seen[0]?.headers["content-length"], "12");
  assert.equal(seen[0]?.body, "code=a+b%26c");
});

test("a header that cannot be sent is an error that names it and not its value", async (t) => {
  const { send } = network(t);
  for (const headers of [
    { Authorization: new Secret("Bearer planted\nbearer") },
    { "X-Name": "planted — bearer" },
    { "X Name": "planted" },
    { "": "planted" },
    { "Transfer-Encoding": "planted" },
    { "Proxy-Authorization": "planted" },
  ] as Record<string, string>[])
    await assert.rejects(send(get("http://127.0.0.1:1/", { headers })), {
      code: "CONFIG_ERROR",
      message: /^The header "(?!.*planted)/,
    });
});

test("a compressed reply is unpacked", async (t) => {
  const origin = await serve(t, (request, reply) => {
    assert.equal(request.headers["accept-encoding"], "gzip");
    reply.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync('{"status":"ok"}'));
  });
  assert.equal((await network(t).send(get(`${origin}/`))).text, '{"status":"ok"}');
});

test("gzip has an old name, and a body that is empty or not packed is what it is, whatever its encoding", async (t) => {
  const origin = await serve(t, (request, reply) => {
    const encoding = request.url?.slice(1) ?? "";
    reply.writeHead(401, { "content-encoding": decodeURIComponent(encoding) });
    const bodies = { nothing: undefined, plain: '{"plain":1}' } as Record<string, string | undefined>;
    const { accept = "" } = request.headers;
    reply.end(accept in bodies ? bodies[accept] : gzipSync("unpacked"));
  });
  const { send } = network(t);
  for (const encoding of ["gzip", "x-gzip", "X-GZip", " gzip "]) {
    const url = `${origin}/${encodeURIComponent(encoding)}`;
    assert.equal((await send(get(url))).text, "unpacked", encoding);
    for (const [accept, body] of [
      ["nothing", ""],
      ["plain", '{"plain":1}'],
    ] as const) {
      const { status, text } = await send(get(url, { headers: { accept } }));
      assert.deepEqual([status, text], [401, body], encoding);
    }
  }
});

test("a server that changes the protocol has answered, and is not waited for", async (t) => {
  const switching = "HTTP/1.1 101 Switching Protocols\r\n";
  const answers = [
    `${switching}upgrade: websocket\r\nconnection: upgrade\r\n\r\n`,
    `${switching}\r\n`,
    `${switching}content-length: 5\r\n\r\nhello`,
  ];
  for (const answer of answers)
    for (const method of ["GET", "POST"] as const) {
      const port = await serveTcp(t, (socket) => void socket.once("data", () => socket.write(answer)));
      const { status, text } = await network(t).send(get(`http://127.0.0.1:${port}/`, { method }));
      assert.deepEqual([status, text], [101, ""]);
    }
});

test("a body of 64 MiB is read, a larger one is refused, also when it is small until it is unpacked", async (t) => {
  const limit = 64 * 1024 * 1024;
  const bodies: Record<string, () => Buffer> = {
    "/full": () => Buffer.alloc(limit, "a"),
    "/over": () => Buffer.alloc(limit + 1, "a"),
  };
  const origin = await serve(t, (request, reply) => {
    const body = bodies[request.url ?? ""]?.() ?? gzipSync(Buffer.alloc(limit + 1));
    if (request.url === "/bomb") reply.setHeader("content-encoding", "gzip");
    reply.end(body);
  });
  const { send } = network(t);
  assert.equal((await send(get(`${origin}/full`))).text.length, limit);
  for (const path of ["/over", "/bomb"])
    await assert.rejects(send(get(origin + path)), { code: "API_ERROR", message: /more than 64 MiB/ });
});

test("a GET follows redirects within its origin, at most five", async (t) => {
  const paths: string[] = [];
  const origin = await serve(t, (request, reply) => {
    paths.push(`${request.url} ${request.headers.authorization}`);
    const left = Number(request.url?.slice(1));
    if (left === 0) reply.end("there");
    else reply.writeHead(302, { location: `/${left - 1}` }).end();
  });
  const { send } = network(t);
  const headers = { authorization: "Bearer x" };
  assert.equal((await send(get(`${origin}/5`, { headers }))).text, "there");
  assert.deepEqual(
    paths,
    [5, 4, 3, 2, 1, 0].map((left) => `/${left} Bearer x`),
  );
  await assert.rejects(send(get(`${origin}/6`)), { code: "API_ERROR", message: /too many redirects/ });
});

test("no redirect leads to another origin, and a POST follows none", async (t) => {
  const elsewhere: string[] = [];
  const other = await serve(t, (request, reply) => {
    elsewhere.push(request.url ?? "");
    reply.end();
  });
  const origin = await serve(t, (request, reply) => {
    const there: Record<string, string> = {
      "/away": `${other}/?token=planted`,
      "/up": `https://${request.headers.host}/`,
      "/script": "javascript:alert(1)",
    };
    const location = there[request.url ?? ""] ?? "/oauth/token/";
    reply.writeHead(308, { location }).end();
  });
  const { send } = network(t);
  await assert.rejects(send(get(`${origin}/away`)), {
    code: "API_ERROR",
    message: `${new URL(origin).host}/away redirects to ${other}, which is not followed: credentials are not sent to another origin.`,
  });
  await assert.rejects(send(get(`${origin}/up`)), { message: /not sent to another origin/ }, "nor the other way about");
  await assert.rejects(send(get(`${origin}/script`)), { message: /redirects to javascript:, which is not followed/ });
  await assert.rejects(send({ ...get(`${origin}/oauth/token`), method: "POST", body: "a=b" }), {
    code: "API_ERROR",
    message: /a redirect would drop what was sent/,
  });
  assert.deepEqual(elsewhere, []);
});

test("a secret in the address that a redirect leads to is not shown, in any case of its letters", async (t) => {
  const secret = new Secret("Planted-Host-1");
  const origin = await serve(t, (request, reply) => {
    // By way of a path that repeats it too.
    const location = request.url === "/" ? `/for-${secret.reveal()}` : `https://${secret.reveal()}.example/`;
    reply.writeHead(302, { location }).end();
  });
  await assert.rejects(network(t).send(get(`${origin}/`)), (error: MixpanelError) => {
    assert.doesNotMatch(`${error.message} ${JSON.stringify(error.details)}`, /planted/i);
    assert.match(error.message, /\/for-\[redacted\] redirects to \[redacted\], which is not followed/);
    return true;
  });
});

test("a redirect that leads nowhere is a reply like any other", async (t) => {
  const origin = await serve(t, (request, reply) =>
    reply.writeHead(302, request.url === "/none" ? {} : { location: "http://[" }).end("moved"),
  );
  const { send } = network(t);
  for (const path of ["/none", "/bad"]) assert.equal((await send(get(origin + path))).status, 302);
});

test("a GET uses a connection again, a POST has one of its own", async (t) => {
  let connections = 0;
  const server = createServer((_, reply) => reply.end());
  server.on("connection", () => {
    connections += 1;
  });
  const url = `http://127.0.0.1:${await listen(t, server)}/`;
  const { send } = network(t);
  await send(get(url));
  await send(get(url));
  assert.equal(connections, 1);
  await send({ ...get(url), method: "POST", body: "a=b" });
  assert.equal(connections, 2);
});

test("a fetch that the caller brings is used instead, with the same limits and errors", async (t) => {
  const seen: [string, RequestInit | undefined][] = [];
  const { send } = network(
    t,
    { HTTPS_PROXY: "http://127.0.0.1:1" },
    {
      fetch: async (url, init) => {
        seen.push([String(url), init]);
        if (seen.length === 1) return new Response("hello", { headers: { "X-A": "b" } });
        throw new TypeError("fetch failed", { cause: Object.assign(new Error("gone"), { code: "ENOTFOUND" }) });
      },
    },
  );
  const reply: Reply = await send(get("https://mixpanel.com/api", { headers: { a: "b" } }));
  assert.deepEqual([reply.status, reply.text, reply.headers["x-a"]], [200, "hello", "b"]);
  assert.equal(seen[0]?.[0], "https://mixpanel.com/api");
  assert.equal(seen[0]?.[1]?.redirect, "manual");
  await assert.rejects(send(get("https://mixpanel.com/api")), {
    code: "NETWORK_ERROR",
    details: { reason: "dns", host: "mixpanel.com" },
  });
});

test("MP_DEBUG=http shows method, host, path, outcome and milliseconds of each exchange, and nothing that was sent", async (t) => {
  const origin = await serve(t, (request, reply) =>
    request.url?.startsWith("/first")
      ? reply.writeHead(302, { location: "/then?code=planted" }).end()
      : reply.end("planted"),
  );
  const { host } = new URL(origin);
  const lines: string[] = [];
  const { send } = network(t, {}, { debug: { http: (line) => lines.push(line) } });
  const headers = { authorization: "Bearer planted" };
  await send(get(`${origin}/first?token=planted`, { headers }));
  await send({ ...get(`${origin}/oauth/token/`, { headers }), method: "POST", body: "code=planted" });
  await assert.rejects(send(get(`http://127.0.0.1:${await unusedPort()}/gone?a=planted`)));
  const [first, then, token, gone = ""] = lines.map((line) => line.replace(/ [0-9]+ ms$/, " N ms"));
  assert.deepEqual(
    [first, then, token],
    [`GET ${host}/first 302 N ms`, `GET ${host}/then 200 N ms`, `POST ${host}/oauth/token/ 200 N ms`],
  );
  assert.match(gone, /^GET 127\.0\.0\.1:[0-9]+\/gone failed N ms$/);
});
