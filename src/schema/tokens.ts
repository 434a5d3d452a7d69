import * as v from "valibot";
import { Secret } from "../secret.ts";
import { BearerText, Name, NonEmpty, ProjectId, Region, Timestamp, UnixSeconds } from "./primitives.ts";

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

/** `meta.json` beside the tokens of a login that is not published yet. */
export const PlaceholderMeta = v.looseObject({
  schema_version: v.literal(1, "must be 1"),
  region: Region,
  created_at: UnixSeconds,
  client_id: v.nullish(NonEmpty),
  /** The account that the login was for, when it existed already. */
  account: v.nullish(Name),
  /** The name of the new account, noted before the account is written, so that `--resume` finds it after a crash. */
  name: v.nullish(Name),
  /** `--name` and `--project` of the login, which `--resume` goes by where it is not given others. */
  wished_name: v.nullish(Name),
  wished_project: v.nullish(ProjectId),
  /** The SHA-256 of the `state` in the address that it was approved with. */
  state_hash: v.nullish(v.string()),
  /** Mixpanel has refused the tokens for good: the next login removes them. */
  refused: v.optional(v.boolean()),
});
export type PlaceholderMeta = v.InferOutput<typeof PlaceholderMeta>;
