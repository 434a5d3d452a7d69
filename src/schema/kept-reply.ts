import * as v from "valibot";
import { NonEmpty } from "./primitives.ts";

/**
 * `reply.json` in an account's folder: what the token endpoint answered to a refresh, as it came. It is there from before the
 * reply is read until `tokens.json` holds the new tokens; one that is met later was left by a process that died in between.
 */
export const KeptReply = v.object({
  schema_version: v.literal(1, "must be 1"),
  /** SHA-256 of the refresh token that was spent, in hexadecimal: the reply is of use only while `tokens.json` holds that one. */
  spent: v.pipe(v.string("must be a string"), v.regex(/^[0-9a-f]{64}$/, "must be a SHA-256 in hexadecimal")),
  client_id: NonEmpty,
  /** Milliseconds since 1970. */
  received_at: v.number("must be a number"),
  status: v.number("must be a number"),
  text: v.string("must be a string"),
});
export type KeptReply = v.InferOutput<typeof KeptReply>;
