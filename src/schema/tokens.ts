import * as v from "valibot";
import { Secret } from "../secret.ts";
import { BearerText, NonEmpty, Region, Timestamp } from "./primitives.ts";

/** `tokens.json`. Unknown keys are accepted, and kept when the file is rewritten. */
export const OAuthTokens = v.looseObject({
  access_token: BearerText,
  /** An empty one is none. */
  refresh_token: v.nullish(
    v.pipe(
      v.string("must be a string"),
      v.transform((text) => (text === "" ? undefined : new Secret(text))),
    ),
  ),
  expires_at: Timestamp,
  token_type: v.nullish(v.string("must be a string")),
  scope: v.nullish(v.string("must be a string")),
  /** The client that they were issued to, and the only one that can refresh them. */
  client_id: v.nullish(NonEmpty),
});
export type OAuthTokens = v.InferOutput<typeof OAuthTokens>;

/** `client_{region}.json`: the client registered last in a region. */
export const OAuthClientInfo = v.looseObject({
  client_id: NonEmpty,
  region: Region,
  redirect_uri: NonEmpty,
  scope: v.nullish(v.string("must be a string")),
  /** When it was registered: an ISO 8601 time or Unix seconds. Anything else is no reason to refuse the client. */
  created_at: v.optional(v.unknown()),
});
export type OAuthClientInfo = v.InferOutput<typeof OAuthClientInfo>;

/** `client.json` in an account's folder: the client that its tokens were issued to. */
export const AccountClient = v.looseObject({
  client_id: NonEmpty,
  region: Region,
  redirect_uri: v.nullish(NonEmpty),
});
export type AccountClient = v.InferOutput<typeof AccountClient>;
