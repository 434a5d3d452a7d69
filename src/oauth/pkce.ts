import { createHash, randomBytes } from "node:crypto";
import { Secret } from "../secret.ts";

/** The PKCE code verifier of one login: 64 random bytes, 86 characters (RFC 7636 §4.1). */
export const newVerifier = (): Secret => new Secret(randomBytes(64).toString("base64url"));

/** The code challenge of `verifier`, method S256 (RFC 7636 §4.2). */
export const challengeOf = (verifier: Secret): string =>
  createHash("sha256").update(verifier.reveal()).digest("base64url");

/** The `state` of one login: 32 random bytes, 43 characters (RFC 6749 §10.12). */
export const newState = (): Secret => new Secret(randomBytes(32).toString("base64url"));
