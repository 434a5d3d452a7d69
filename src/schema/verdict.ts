import * as v from "valibot";
import { UnixSeconds } from "./primitives.ts";

/** `verdict.json`: what the server last said of an account's credentials. No secret is in it. */
export const Verdict = v.looseObject({
  schema_version: v.literal(1, "must be 1"),
  /** `ok`, or the error whose way out is a login; a file with another one says nothing that can be acted on. */
  code: v.picklist(["ok", "AUTH_FAILED", "OAUTH_REFRESH_REVOKED", "OAUTH_REFRESH_ERROR"], "must be a verdict"),
  at: UnixSeconds,
  salt: v.pipe(v.string("must be a string"), v.regex(/^[0-9a-f]{32}$/, "must be 16 bytes in hexadecimal")),
  /** SHA-256 of salt, type, region, username and secret, in hexadecimal: a verdict dies with the credential. */
  hash: v.pipe(v.string("must be a string"), v.regex(/^[0-9a-f]{64}$/, "must be a SHA-256 in hexadecimal")),
});
export type Verdict = v.InferOutput<typeof Verdict>;
