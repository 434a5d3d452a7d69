import assert from "node:assert/strict";
import { test } from "node:test";
import { REDIRECT, rejects, standIn } from "./connect.ts";

test("registration sends what a public client is, and takes 200 like 201", async (t) => {
  const { mixpanel, server } = await standIn(t);
  for (const status of [200, 201]) {
    mixpanel.bend("/oauth/mcp/register/", [{ status, body: { client_id: `client-${status}`, client_secret: null } }]);
    const client = await server.register(REDIRECT);
    assert.equal(client.client_id, `client-${status}`);
    assert.equal(client.redirect_uri, REDIRECT);
    assert.equal(client.region, "us");
  }
  const { client_name: _name, scope, ...sent } = JSON.parse(mixpanel.seen[0]?.body ?? "");
  assert.deepEqual(sent, {
    redirect_uris: [REDIRECT],
    grant_types: ["authorization_code", "refresh_token"],
    response_types: ["code"],
    token_endpoint_auth_method: "none",
  });
  assert.equal(scope.split(" ").length, 12);
  assert.deepEqual(new Set(mixpanel.seen.map(({ route }) => route)), new Set(["/oauth/mcp/register/"]), "no discovery");
  assert.match(String(mixpanel.seen[0]?.headers["user-agent"]), /^mixpanel-auth\//);
});

test("a client is noted with the scope that the server gives it, else with the one that was asked for", async (t) => {
  const { mixpanel, server } = await standIn(t);
  mixpanel.bend("/oauth/mcp/register/", [{ status: 201, body: { client_id: "c1", scope: "projects" } }]);
  assert.equal((await server.register(REDIRECT)).scope, "projects");
  assert.equal((await server.register(REDIRECT)).scope, JSON.parse(mixpanel.seen[1]?.body ?? "").scope);
});

test("of a registration only the client_id counts: a text or a number, whatever is said of a secret", async (t) => {
  const { mixpanel, server } = await standIn(t);
  const replies: [string, string][] = [
    ['{"client_id":"c1","client_secret":"unasked"}', "c1"],
    ['{"client_id":"c1","client_secret":"unasked","client_secret_expires_at":null}', "c1"],
    ['{"client_id":"c1","client_secret":"unasked","client_secret_expires_at":"0"}', "c1"],
    ['{"client_id":"c1","client_secret":5,"scope":["projects"]}', "c1"],
    ['{"client_id":" c1\\n"}', "c1"],
    ['{"client_id":42}', "42"],
    ['{"client_id":12345678901234567890}', "12345678901234567890"],
  ];
  for (const [body, id] of replies) {
    mixpanel.bend("/oauth/mcp/register/", [{ status: 201, body, headers: { "www-authenticate": "Basic" } }]);
    assert.equal((await server.register(REDIRECT)).client_id, id, body);
  }
  for (const client_id of [undefined, null, "", " ", {}, ["c1"]]) {
    mixpanel.bend("/oauth/mcp/register/", [{ status: 201, body: { client_id } }]);
    await rejects(server.register(REDIRECT), "OAUTH_REGISTRATION_ERROR");
  }
});

test("a registration that is turned down says so, and whether it may pass", async (t) => {
  const { mixpanel, server } = await standIn(t);
  const cases = [
    {
      reply: { status: 400, body: { error: "invalid_redirect_uri", error_description: "no" } },
      retryable: false,
      says: /400 invalid_redirect_uri: "no"/,
    },
    { reply: { status: 500, body: "<html>" }, retryable: true, says: /answered 500/ },
    { reply: { status: 503, body: "<html>" }, retryable: true, says: /answered 503/ },
    { reply: { status: 429, body: "<html>" }, retryable: true, says: /answered 429/ },
    { reply: { status: 200, body: "[]" }, retryable: false, says: /answered 200, but not with what was asked for/ },
    { reply: { status: 403, body: "<html>" }, retryable: false, says: /a web page came back \(status 403\).*gateway/ },
    { reply: { status: 201, body: { no: "client" } }, retryable: false, says: /answered 201/ },
  ];
  for (const { reply, retryable, says } of cases) {
    mixpanel.bend("/oauth/mcp/register/", [reply]);
    const error = await rejects(server.register(REDIRECT), "OAUTH_REGISTRATION_ERROR");
    assert.match(error.message, says);
    assert.equal(error.retryable, retryable, error.message);
  }
  mixpanel.bend("/oauth/mcp/register/", [{ reset: true }]);
  await rejects(server.register(REDIRECT), "NETWORK_ERROR");
});

test("a client is given up only when the server does not know it", async (t) => {
  const { mixpanel, server } = await standIn(t);
  const client = { client_id: "c1", redirect_uri: REDIRECT };
  assert.equal(await server.isKnown(client), false);
  const others = [
    { status: 400, body: { error: "invalid_grant" } },
    { status: 500, body: "" },
    { status: 200, body: "<html>" },
    { status: 200, body: { access_token: "a" } },
    { reset: true },
  ];
  for (const reply of others) {
    mixpanel.bend("/oauth/token/", [reply]);
    assert.equal(await server.isKnown(client), true);
  }
});
