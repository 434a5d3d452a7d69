import * as v from "valibot";
import { NonEmpty, Region, SecretText, UnixSeconds } from "./primitives.ts";

/** How long a login that was begun can be finished, in seconds. */
export const INFLIGHT_SECONDS = 600;

const entries = {
  region: Region,
  client_id: NonEmpty,
  redirect_uri: NonEmpty,
  pkce_verifier: SecretText,
  state: SecretText,
  created_at: UnixSeconds,
  expires_at: UnixSeconds,
};

/** One two-shot login that was begun and not yet finished. */
export const InflightLogin = v.looseObject(entries);
export type InflightLogin = v.InferOutput<typeof InflightLogin>;

/** `inflight.json`: the latest login, and in `others` those begun before it. */
export const InflightFile = v.looseObject({
  schema_version: v.literal(1, "must be 1"),
  ...entries,
  others: v.optional(v.array(InflightLogin), []),
});
export type InflightFile = v.InferOutput<typeof InflightFile>;
