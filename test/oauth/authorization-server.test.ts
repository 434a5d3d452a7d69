import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { challengeOf, newState, newVerifier } from "../../src/oauth/pkce.ts";
import type { OAuthTokens } from "../../src/schema/tokens.ts";
import { forgetSecrets, Secret } from "../../src/secret.ts";
import { startOidc } from "../support/oidc.ts";
import { connect, REDIRECT, rejects, standIn } from "./connect.ts";

const oldTokens = (more: object = {}): OAuthTokens => ({
  access_token: new Secret("access-before"),
  refresh_token: new Secret("refresh-before"),
  expires_at: "2026-01-01T00:00:00Z",
  ...more,
});

test("a whole grant against a certified server: register, approve, exchange, refresh, and a spent token is over", async (t) => {
  const oidc = await startOidc(t);
  const server = connect(t, oidc.origin);
  const client = await server.register(REDIRECT);
  assert.equal(await server.isKnown(client), true);
  const [verifier, state] = [newVerifier(), newState()];
  const request = { clientId: client.client_id, redirectUri: REDIRECT };
  const address = new URL(
    await oidc.approve(server.authorizeUrl({ ...request, state, challenge: challengeOf(verifier) })),
  );
  assert.equal(address.origin + address.pathname, REDIRECT);
  assert.equal(address.searchParams.get("state"), state.reveal());
  const code = new Secret(address.searchParams.get("code") ?? "");
  const first = await server.exchange({ ...request, code, verifier });
  assert.equal(first.client_id, client.client_id);
  const second = await server.refresh(first, client.client_id);
  assert.ok(second.refresh_token && first.refresh_token && !second.refresh_token.equals(first.refresh_token));
  await rejects(server.refresh(first, client.client_id), "OAUTH_REFRESH_REVOKED");
  await rejects(server.refresh(second, client.client_id), "OAUTH_REFRESH_REVOKED");
  await rejects(server.exchange({ ...request, code, verifier }), "OAUTH_TOKEN_ERROR");
  oidc.forgetClient(client.client_id);
  assert.equal(await server.isKnown(client), false);
});

test("the authorization request has PKCE and a state, and asks for no scope", async (t) => {
  const { mixpanel, server } = await standIn(t);
  const state = new Secret("the-state");
  const url = new URL(
    server.authorizeUrl({ clientId: "c1", redirectUri: REDIRECT, state, challenge: "the-challenge" }),
  );
  assert.equal(url.origin + url.pathname, `${mixpanel.origin}/us/oauth/authorize/`);
  assert.deepEqual(Object.fromEntries(url.searchParams), {
    response_type: "code",
    client_id: "c1",
    redirect_uri: REDIRECT,
    state: "the-state",
    code_challenge: "the-challenge",
    code_challenge_method: "S256",
  });
});

test("a code is exchanged as a form, by a client that does not authenticate", async (t) => {
  const { mixpanel, server } = await standIn(t);
  const grant = {
    clientId: "c1",
    redirectUri: REDIRECT,
    code: new Secret("the-code"),
    verifier: new Secret("v".repeat(86)),
  };
  const body = { access_token: "a1", token_type: "bearer", expires_in: 60 };
  mixpanel.bend("/oauth/token/", [
    { status: 200, body },
    { status: 200, body: { ...body, scope: "projects" } },
    { status: 400, body: { error: "invalid_grant" } },
  ]);
  const tokens = await server.exchange(grant);
  assert.deepEqual(Object.keys(tokens).sort(), ["access_token", "client_id", "expires_at", "token_type"]);
  assert.equal((await server.exchange(grant)).scope, "projects");
  const { details } = await rejects(server.exchange(grant), "OAUTH_TOKEN_ERROR");
  assert.deepEqual(details, { region: "us", status: 400, error: "invalid_grant" });
  const [request] = mixpanel.seen;
  assert.match(String(request?.headers["content-type"]), /^application\/x-www-form-urlencoded/);
  assert.equal(request?.headers.authorization, undefined);
  assert.deepEqual(Object.fromEntries(new URLSearchParams(request?.body)), {
    client_id: "c1",
    grant_type: "authorization_code",
    code: "the-code",
    redirect_uri: REDIRECT,
    code_verifier: "v".repeat(86),
  });
});

test("replies that stray from the letter are taken all the same", async (t) => {
  const { mixpanel, server } = await standIn(t);
  const usual = { access_token: "a2", refresh_token: "r2", expires_in: 600, token_type: "Bearer", scope: "projects" };
  const strays: Record<string, { body: object; headers?: Record<string, string>; status?: number }> = {
    "expires_in as text": { body: { ...usual, expires_in: "600" } },
    "expires_in that is no number": { body: { ...usual, expires_in: "soon" } },
    "no expires_in": { body: { ...usual, expires_in: null } },
    "no scope": { body: { ...usual, scope: undefined } },
    "scope null": { body: { ...usual, scope: null } },
    "scope as a list": { body: { ...usual, scope: ["projects"] } },
    "token_type in capitals": { body: { ...usual, token_type: "BEARER" } },
    "no token_type": { body: { ...usual, token_type: undefined } },
    "a token_type that is no text": { body: { ...usual, token_type: 1 } },
    "a token_type that is empty": { body: { ...usual, token_type: " " } },
    "a token_type with white space around it": { body: { ...usual, token_type: " bearer\n" } },
    "tokens with white space around them": { body: { ...usual, access_token: " a2\r\n", refresh_token: "r2\n" } },
    "a refresh token of white space": { body: { ...usual, refresh_token: "  " } },
    "fields of its own": { body: { ...usual, id_token: "no-jwt", account: { id: 1 } } },
    "a refresh token that is null": { body: { ...usual, refresh_token: null } },
    "an empty refresh token": { body: { ...usual, refresh_token: "" } },
    "a refresh token that is no text": { body: { ...usual, refresh_token: 7 } },
    "JSON called text": { body: usual, headers: { "content-type": "text/plain" } },
    "a challenge beside success": { body: usual, headers: { "www-authenticate": 'Bearer realm="x"' } },
    "201": { body: usual, status: 201 },
  };
  for (const [name, reply] of Object.entries(strays)) {
    mixpanel.bend("/oauth/token/", [{ status: 200, ...reply }]);
    const tokens = await server.refresh(oldTokens(), "c1");
    assert.equal(tokens.access_token.reveal(), "a2", name);
    assert.ok(Date.parse(tokens.expires_at) > Date.now(), name);
    assert.match(tokens.refresh_token?.reveal() ?? "", /^(r2|refresh-before)$/, name);
  }
});

test("what the server does not send again is kept, and so are keys that we do not know", async (t) => {
  const { mixpanel, server } = await standIn(t);
  mixpanel.bend("/oauth/token/", [{ status: 200, body: { access_token: "a3", token_type: "Bearer", expires_in: 60 } }]);
  const tokens = await server.refresh(oldTokens({ scope: "projects", colour: "blue", client_id: "c0" }), "c0");
  assert.equal(tokens.refresh_token?.reveal(), "refresh-before");
  assert.equal(tokens.scope, "projects");
  assert.equal(tokens.colour, "blue");
  assert.equal(tokens.client_id, "c0");
});

test("only invalid_grant says that a login is over, also beside a challenge", async (t) => {
  const { mixpanel, server } = await standIn(t);
  const challenge = { "www-authenticate": 'Bearer error="invalid_token"' };
  const [over, unknown] = [{ error: "invalid_grant" }, { error: "invalid_client" }];
  const verdicts = [
    { status: 400, body: over },
    { status: 401, body: over, headers: challenge },
    { status: 400, body: JSON.stringify(over) }, // as text/html
  ];
  for (const reply of verdicts) {
    mixpanel.bend("/oauth/token/", [reply]);
    const error = await rejects(server.refresh(oldTokens(), "c1"), "OAUTH_REFRESH_REVOKED");
    assert.equal(error.retryable, false);
    assert.match(error.message, /log in again/i);
  }
  mixpanel.bend("/oauth/token/", [{ status: 401, body: unknown, headers: challenge }]);
  const error = await rejects(server.refresh(oldTokens(), "c1"), "OAUTH_REFRESH_ERROR");
  assert.equal(error.retryable, false);
  assert.match(error.message, /log in again/i);
});

test("a code of the standard is understood also where a secret is spelled like it", async (t) => {
  const { mixpanel, server } = await standIn(t);
  t.after(forgetSecrets);
  const tokens = oldTokens({ refresh_token: new Secret("invalid_grant") });
  const body = { error: "invalid_grant", error_description: "for you sent invalid_grant" };
  mixpanel.bend("/oauth/token/", [{ status: 400, body }]);
  const { details } = await rejects(server.refresh(tokens, "c1"), "OAUTH_REFRESH_REVOKED");
  assert.deepEqual([details?.error, details?.error_description], ["invalid_grant", "for you sent [redacted]"]);
});

test("an error that does not pass names the login as the way out, and the server's word", async (t) => {
  const { mixpanel, server } = await standIn(t);
  for (const error of ["unauthorized_client", "invalid_request", "invalid_scope", "a_word_of_its_own"]) {
    mixpanel.bend("/oauth/token/", [{ status: 400, body: { error } }]);
    const thrown = await rejects(server.refresh(oldTokens(), "c1"), "OAUTH_REFRESH_ERROR");
    assert.equal(thrown.retryable, false);
    assert.ok(thrown.message.includes(`400 ${error}`), thrown.message);
    assert.equal(thrown.next[0]?.command, "mp account login me");
  }
});

test("any other answer to a refresh may pass, and blames nobody", async (t) => {
  const { mixpanel, server } = await standIn(t);
  const over = { error: "invalid_grant" };
  const replies = [
    { status: 203, body: over },
    { status: 500, body: over },
    { status: 503, body: "" },
    { status: 429, body: over },
    { status: 408, body: over },
    { status: 400, body: { error: "temporarily_unavailable" } },
    { status: 400, body: { error: "authorization_pending" } },
    { status: 400, body: { error: "Bad Request" } },
    { status: 401, body: { status: "error", error: "Unauthorized" } },
    { status: 403, body: { error: "forbidden" } },
    { status: 404, body: { error: "Not Found" } },
    { status: 407, body: { error: "proxy_authentication_required" } },
    { status: 451, body: { error: "blocked_by_policy" } },
    { status: 200, body: { hello: "world" } },
    { status: 200, body: { access_token: 5, token_type: "Bearer" } },
    { status: 200, body: { access_token: "", token_type: "Bearer" } },
    { status: 200, body: [] },
    { status: 204 },
    { status: 302, headers: { location: "https://elsewhere.example/" } },
  ];
  for (const reply of replies) {
    mixpanel.bend("/oauth/token/", [reply]);
    const error = await rejects(server.refresh(oldTokens(), "c1"), "OAUTH_REFRESH_ERROR");
    assert.equal(error.retryable, true, error.message);
    assert.equal(error.actionable, false);
    assert.doesNotMatch(error.message, /log in/i);
  }
  mixpanel.bend("/oauth/token/", [{ reset: true }]);
  await rejects(server.refresh(oldTokens(), "c1"), "NETWORK_ERROR");
});

test("a web page is no answer of Mixpanel's, whatever its status: what stands on the way is named", async (t) => {
  const { mixpanel, server } = await standIn(t);
  for (const status of [200, 400, 401, 403, 511]) {
    mixpanel.bend("/oauth/token/", [{ status, body: "<!doctype html><title>Sign in to this network" }]);
    const { message, details, retryable, actionable } = await rejects(
      server.refresh(oldTokens(), "c1"),
      "OAUTH_REFRESH_ERROR",
    );
    assert.deepEqual(details, { region: "us", status, reason: "web_page" });
    assert.match(message, /a web page came back \(status [0-9]+\).*gateway.*The tokens on disk stay as they are/);
    assert.deepEqual([retryable, actionable], [true, false]);
  }
  mixpanel.bend("/oauth/token/", [{ status: 503, body: "<html>" }]);
  const { message } = await rejects(server.refresh(oldTokens(), "c1"), "OAUTH_REFRESH_ERROR");
  assert.match(message, /answered 503/);
});

test("a reply that the transport refuses is told with the reason, without its full stop", async (t) => {
  const { mixpanel, server } = await standIn(t);
  mixpanel.bend("/oauth/token/", [{ status: 302, headers: { location: "https://elsewhere.example/" } }]);
  const { details } = await rejects(server.refresh(oldTokens(), "c1"), "OAUTH_REFRESH_ERROR");
  assert.match(String(details?.reason), /elsewhere\.example.*[^.]$/);
});

test("only a reply that may hold tokens is kept, before it is read", async (t) => {
  const { mixpanel, server } = await standIn(t);
  const kept: string[] = [];
  const keep = async ({ text }: { text: string }): Promise<void> => void kept.push(text);
  mixpanel.bend("/oauth/token/", [{ status: 200, body: "no tokens" }, { status: 400, body: "no" }, { status: 503 }]);
  for (let replies = 0; replies < 3; replies++)
    await rejects(server.refresh(oldTokens(), "c1", keep), "OAUTH_REFRESH_ERROR");
  assert.deepEqual(kept, ["no tokens"]);
});

test("what a server says is cut, and scrubbed of what it was sent and what it sent", async (t) => {
  const { mixpanel, server } = await standIn(t);
  const text = `you sent refresh-before ${"x".repeat(600)}`;
  mixpanel.bend("/oauth/token/", [{ status: 400, body: { error: "invalid_grant", error_description: text } }]);
  const error = await rejects(server.refresh(oldTokens(), "c1"), "OAUTH_REFRESH_REVOKED");
  assert.match(error.message, /you sent \[redacted\] x+/);
  assert.ok(error.message.length < 700);
  mixpanel.bend("/oauth/token/", [{ status: 200, body: { access_token: "sent-by-them", token_type: "mac" } }]);
  const unsupported = await rejects(server.refresh(oldTokens(), "c1"), "OAUTH_REFRESH_ERROR");
  const echo = { error: "no sent-by-it", error_description: "you get sent-by-it", access_token: "sent-by-it" };
  mixpanel.bend("/oauth/token/", [{ status: 400, body: echo }]);
  const echoed = await rejects(server.refresh(oldTokens(), "c1"), "OAUTH_REFRESH_ERROR");
  assert.match(echoed.message, /you get \[redacted\]/);
  for (const shown of [inspect(error, { depth: 9 }), inspect(unsupported, { depth: 9 })])
    assert.doesNotMatch(shown, /refresh-before|sent-by/);
});
