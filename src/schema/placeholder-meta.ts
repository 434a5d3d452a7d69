import * as v from "valibot";
import { Name, NonEmpty, ProjectId, Region, UnixSeconds } from "./primitives.ts";

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
