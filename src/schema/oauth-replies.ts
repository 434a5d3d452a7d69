import * as v from "valibot";
import { BearerText, NonEmpty, SecretText } from "./primitives.ts";

/** What is there and of the right kind; anything else counts as missing, and is no reason to refuse a reply. */
const ifUsable = <T>(schema: v.GenericSchema<unknown, T>) => v.fallback(v.optional(schema), undefined);

/** Without the white space around it, which no token and no id has: sent with it, it would be refused. */
const trimmed = <T>(schema: v.GenericSchema<string, T>) => v.pipe(v.string(), v.trim(), schema);

/**
 * A token reply (RFC 6749 §5.1). Only the access token has to be right, and the type, where it is given, has to be Bearer:
 * the refresh token or the code is spent by then, and to refuse the reply would cost the login.
 */
export const TokenReply = v.object({
  access_token: trimmed(BearerText),
  refresh_token: ifUsable(trimmed(SecretText)),
  /** Seconds; numbers and numeric strings are seen. `expiresAt` makes sense of it. */
  expires_in: v.optional(v.unknown()),
  token_type: v.pipe(
    v.optional(v.unknown()),
    v.transform((type) => (typeof type === "string" && type.trim()) || "Bearer"),
    v.regex(/^bearer$/i, "must be Bearer"),
  ),
  scope: ifUsable(v.string()),
});
export type TokenReply = v.InferOutput<typeof TokenReply>;

/** A reply to a client registration (RFC 7591 §3.2.1). We are a public client: what it says of a secret does not matter. */
export const RegistrationReply = v.object({
  client_id: v.pipe(v.union([trimmed(NonEmpty), v.number()]), v.transform(String)),
  scope: ifUsable(v.string()),
});

/** An error (RFC 6749 §5.2, RFC 7591 §3.2.2). */
export const OAuthErrorReply = v.object({
  error: NonEmpty,
  error_description: ifUsable(v.string()),
});
