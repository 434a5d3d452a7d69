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

test("a registration that is turned down says so, and whether it may pass", async (t) => {
  const { mixpanel, server } = await standIn(t);
  const cases = [
    {
      reply: { status: 400, body: { error: "invalid_redirect_uri", error_description: "no" } },
      retryable: false,
      says: /400 invalid_redirect_uri: no/,
    },
    { reply: { status: 503, body: "<html>" }, retryable: true, says: /answered 503/ },
    { reply: { status: 429, body: "<html>" }, retryable: true, says: /answered 429/ },
    { reply: { status: 200, body: "<html>" }, retryable: false, says: /answered 200, but not with what was asked for/ },
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
    { reset: true },
  ];
  for (const reply of others) {
    mixpanel.bend("/oauth/token/", [reply]);
    assert.equal(await server.isKnown(client), true);
  }
});
