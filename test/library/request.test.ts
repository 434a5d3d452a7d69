import assert from "node:assert/strict";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type TestContext, test } from "node:test";
import { createLibrary, type Library, type LibraryOptions, type Workspace } from "../../src/index.ts";
import { temporaryHome } from "../support/home.ts";
import { type Mixpanel, startMixpanel } from "../support/mixpanel.ts";
import { serve } from "../support/network.ts";

const config = `
[active]
account = "team"

[accounts.team]
type = "service_account"
region = "eu"
default_project = "410"
username = "sa"
secret = "placeholder-1"

[accounts.other]
type = "service_account"
region = "us"
default_project = "77"
username = "sb"
secret = "placeholder-2"
`;

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

interface Api {
  readonly asked: Asked[];
  readonly connections: Set<unknown>;
  readonly workspace: Workspace;
  readonly library: Library;
}

type Answer = (request: Asked, response: ServerResponse) => unknown;

/** A workspace whose server answers as told, by default with what it was asked. */
async function api(t: TestContext, answer: Answer = echo, options: LibraryOptions = {}): Promise<Api> {
  const asked: Asked[] = [];
  const connections = new Set<unknown>();
  const origin = await serve(t, async (request, response) => {
    let body = "";
    for await (const chunk of request.setEncoding("utf8")) body += chunk;
    connections.add(request.socket);
    const one = { method: request.method ?? "", url: request.url ?? "", headers: request.headers, body };
    asked.push(one);
    answer(one, response);
  });
  const home = temporaryHome(t);
  home.write(".mp/config.toml", config);
  const env = { MP_API_BASE_URL: `${origin}/{region}` };
  const library = createLibrary({ ...home.context({ env, sleep: async () => {} }), ...options });
  const session = library.resolveSession().replace({ headers: { "X-Cluster": "a", "X-Both": "session" } });
  const workspace = library.openWorkspace(session);
  t.after(() => workspace.close());
  return { asked, connections, library, workspace };
}

const echo: Answer = ({ method, url, body }, response) => response.end(JSON.stringify({ method, url, body }));
const status =
  (code: number, body = "", headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response.writeHead(code, headers).end(body);

test("a request goes to the account's region with its credentials and headers, and comes back as JSON", async (t) => {
  const { workspace, asked } = await api(t);
  const query = { project_id: "410", all: true, none: undefined };
  const got = await workspace.request<{ url: string }>("GET", "/api/app/boards", { query });
  assert.equal(got.url, "/eu/api/app/boards?project_id=410&all=true");
  const headers = { "x-both": "request", Authorization: "Bearer other" };
  await workspace.request("POST", "api/app/boards", { body: { title: "é" }, headers });
  const [first, second] = asked;
  assert.equal(first?.headers.authorization, `Basic ${Buffer.from("sa:placeholder-1").toString("base64")}`);
  assert.equal(second?.headers.authorization, first?.headers.authorization);
  assert.deepEqual([first?.headers["x-cluster"], first?.headers["x-both"]], ["a", "session"]);
  assert.deepEqual([second?.headers["x-cluster"], second?.headers["x-both"]], ["a", "request"]);
  assert.equal(second?.headers["content-type"], "application/json");
  assert.equal(first?.headers["content-type"], undefined);
  assert.equal(second?.body, '{"title":"é"}');
  for (const method of ["PUT", "PATCH", "DELETE"] as const) await workspace.request(method, "/x", { body: 1 });
  assert.deepEqual(asked.map((one) => one.method).slice(2), ["PUT", "PATCH", "DELETE"]);
});

test("a path that leads to another server, or what cannot be sent, is refused before anything is", async (t) => {
  const { workspace, asked } = await api(t);
  for (const path of [
    "https://example.com/",
    "//example.com/",
    "/../us/api/app/me",
    "\\\\example.com",
    5 as unknown as string,
  ])
    await assert.rejects(workspace.request("GET", path), { code: "INVALID_ARGS" });
  for (const headers of [{ "x y": "1" }, { x: "a\nb" }, { x: "\u{1f600}" }, { x: 5 as unknown as string }])
    await assert.rejects(workspace.request("GET", "/api", { headers }), { code: "INVALID_ARGS" });
  for (const timeoutMs of [0, -1, Number.NaN, 2 ** 31])
    await assert.rejects(workspace.request("GET", "/api", { timeoutMs }), { code: "INVALID_ARGS" });
  assert.equal(asked.length, 0);
});

test("every status that is no success is one of our errors", async (t) => {
  const cases = [
    [401, "AUTH_FAILED"],
    [403, "PERMISSION_DENIED"],
    [404, "API_ERROR"],
    [400, "API_ERROR"],
  ] as const;
  for (const [code, expected] of cases) {
    const { workspace } = await api(t, status(code, '{"error":"placeholder-1 is not welcome"}'));
    await assert.rejects(workspace.request("GET", "/api"), (error: Error & { details: object }) => {
      assert.match(error.message, /\(\[redacted\] is not welcome\)/);
      assert.deepEqual(error.details, { account: "team", region: "eu", status: code });
      assert.equal(Object.assign(error).code, expected);
      return true;
    });
  }
  const slow = await api(t, status(429, "", { "retry-after": "7" }));
  const limited = { code: "RATE_LIMITED", details: { account: "team", region: "eu", status: 429, retry_after: 7 } };
  await assert.rejects(slow.workspace.request("GET", "/api"), limited);
  assert.equal(slow.asked.length, 4);
});

test("a GET is tried again after a 5xx, and nothing else is", async (t) => {
  let failures = 2;
  const { workspace, asked } = await api(t, (request, response) =>
    failures-- > 0 ? response.writeHead(503).end() : echo(request, response),
  );
  await workspace.request("GET", "/api");
  assert.equal(asked.length, 3);
  failures = 1;
  await assert.rejects(workspace.request("POST", "/api", { body: {} }), { code: "SERVER_ERROR" });
  assert.equal(asked.length, 4);
});

test("an empty answer is null, and one that is not JSON an error that quotes nothing of it", async (t) => {
  assert.equal(await (await api(t, status(204))).workspace.request("DELETE", "/api"), null);
  const { workspace } = await api(t, status(200, "<html>placeholder</html>"));
  await assert.rejects(workspace.request("GET", "/api"), (error: Error & { code: string }) => {
    assert.equal(error.code, "API_ERROR");
    assert.doesNotMatch(error.message, /placeholder/);
    return true;
  });
});

test("a request ends when its signal says so or its time is over", async (t) => {
  const { workspace } = await api(t, () => {});
  await assert.rejects(workspace.request("GET", "/api", { signal: AbortSignal.abort(new Error("enough")) }), /enough/);
  await assert.rejects(workspace.request("GET", "/api", { timeoutMs: 19.5 }), { code: "NETWORK_ERROR" });
});

test("connections stay open across moves", async (t) => {
  const { workspace, connections, asked } = await api(t);
  await workspace.request("GET", "/one");
  await workspace.use({ project: "409" });
  await workspace.request("GET", "/two");
  assert.deepEqual([asked.length, connections.size], [2, 1]);
});

test("a request that is under way stays in the session in which it was made", async (t) => {
  const { workspace, asked } = await api(t);
  const first = workspace.request("GET", "/one");
  await workspace.use({ account: "other" });
  await Promise.all([first, workspace.request("GET", "/two")]);
  const one = asked.find(({ url }) => url === "/eu/one");
  const two = asked.find(({ url }) => url === "/us/two");
  assert.equal(one?.headers.authorization, `Basic ${Buffer.from("sa:placeholder-1").toString("base64")}`);
  assert.equal(two?.headers.authorization, `Basic ${Buffer.from("sb:placeholder-2").toString("base64")}`);
});

test("a fetch of your own carries every request", async (t) => {
  const seen: string[] = [];
  const fetch = async (input: unknown) => {
    seen.push(String(input));
    return new Response('{"ok":true}');
  };
  const { workspace, asked } = await api(t, echo, { fetch: fetch as typeof globalThis.fetch });
  assert.deepEqual(await workspace.request("GET", "/api"), { ok: true });
  assert.match(seen.join(), /\/eu\/api$/);
  assert.equal(asked.length, 0);
});

async function browserAccount(
  t: TestContext,
): Promise<{ workspace: Workspace; mixpanel: Mixpanel; token: () => string }> {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  home.write(
    ".mp/config.toml",
    '[active]\naccount = "me"\n[accounts.me]\ntype = "oauth_browser"\nregion = "us"\ndefault_project = "410"\n',
  );
  home.write(".mp/accounts/me/tokens.json", JSON.stringify(mixpanel.tokens()));
  const env = { HOME: home.root, MP_API_BASE_URL: mixpanel.baseUrl };
  const workspace = createLibrary(home.context({ env })).openWorkspace();
  return { workspace, mixpanel, token: () => JSON.parse(home.read(".mp/accounts/me/tokens.json")).access_token };
}

test("an access token that is refused is refreshed once, and the request repeated once", async (t) => {
  const { workspace, mixpanel, token } = await browserAccount(t);
  const before = token();
  mixpanel.bearers.delete(before);
  const answers = Array.from({ length: 5 }, () => workspace.request<{ status: string }>("GET", "/api/app/me"));
  assert.deepEqual(new Set((await Promise.all(answers)).map(({ status: said }) => said)), new Set(["ok"]));
  assert.notEqual(token(), before);
  assert.equal(mixpanel.count("/oauth/token/"), 1);

  mixpanel.bend("/api/app/me", [{ status: 401 }], "always");
  const count = mixpanel.count("/api/app/me");
  const refused = { code: "AUTH_FAILED", message: /mp account login me/, actionable: true };
  await assert.rejects(workspace.request("GET", "/api/app/me"), refused);
  assert.equal(mixpanel.count("/api/app/me"), count + 2);
});

test("a token that ends sooner than a request asks for is refreshed before it", async (t) => {
  const { workspace, mixpanel, token } = await browserAccount(t);
  const before = token();
  await workspace.request("GET", "/api/app/me", { minTtl: 50 * 60_000 });
  assert.equal(token(), before);
  await workspace.request("GET", "/api/app/me", { minTtl: 61 * 60_000 });
  assert.notEqual(token(), before);
  assert.equal(mixpanel.count("/oauth/token/"), 1);
  for (const minTtl of [0, -1, Number.NaN])
    await assert.rejects(workspace.request("GET", "/api/app/me", { minTtl }), { code: "INVALID_ARGS" });
});

test("sessions taken from a workspace work side by side", async (t) => {
  const { asked, library, workspace } = await api(t);
  const sessions = ["1", "2", "3"].map((id) => workspace.session.replace({ project: { id } }));
  const other = (await workspace.use({ account: "other" })).session;
  const answers = [...sessions, other].map((session) => {
    const query = { project_id: session.project.id };
    return library.openWorkspace(session).request<{ url: string }>("GET", "/api", { query });
  });
  const urls = (await Promise.all(answers)).map(({ url }) => url);
  assert.deepEqual(urls, [
    "/eu/api?project_id=1",
    "/eu/api?project_id=2",
    "/eu/api?project_id=3",
    "/us/api?project_id=77",
  ]);
  assert.equal(asked.length, 4);
});
