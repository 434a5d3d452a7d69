import assert from "node:assert/strict";
import { test } from "node:test";
import { challengeOf, newState, newVerifier } from "../../src/oauth/pkce.ts";
import { Secret } from "../../src/secret.ts";

test("a verifier has 86 characters of base64url and is never the same twice", () => {
  const verifiers = Array.from({ length: 20 }, () => newVerifier().reveal());
  for (const verifier of verifiers) assert.match(verifier, /^[A-Za-z0-9_-]{86}$/);
  assert.equal(new Set(verifiers).size, 20);
});

test("a state has 43 characters of base64url and is never the same twice", () => {
  const states = Array.from({ length: 20 }, () => newState().reveal());
  for (const state of states) assert.match(state, /^[A-Za-z0-9_-]{43}$/);
  assert.equal(new Set(states).size, 20);
});

test("the challenge is that of RFC 7636, appendix B", () => {
  const verifier = new Secret("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
  assert.equal(challengeOf(verifier), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
});
