import * as v from "valibot";
import { UnixSeconds } from "./primitives.ts";

/** An id on the wire: a number, or a string of digits where it does not fit a number exactly. */
export const WireId = v.union([v.pipe(v.number(), v.safeInteger()), v.pipe(v.string(), v.regex(/^[0-9]+$/))], "must be an id");
export type WireId = v.InferOutput<typeof WireId>;

const text = v.nullish(v.string("must be a string"));
const flag = v.nullish(v.boolean("must be true or false"));

/** Every field of `/me` may be missing or null, and unknown fields are kept (§3.4). Only what is used is described. */
export const MeOrganization = v.looseObject({ id: v.nullish(WireId), name: text });
export const MeProject = v.looseObject({
  name: text,
  organization_id: v.nullish(WireId),
  timezone: text,
  domain: text,
  is_demo: flag,
  has_integrated: flag,
});
export const MeWorkspace = v.looseObject({
  id: v.nullish(WireId),
  name: text,
  project_id: v.nullish(WireId),
  is_default: flag,
});

const organizations = v.nullish(v.record(v.string(), MeOrganization));
const projects = v.nullish(v.record(v.string(), MeProject));
const workspaces = v.nullish(v.record(v.string(), MeWorkspace));

/** The `results` of `/me`. */
export const Me = v.looseObject({
  user_id: v.nullish(WireId),
  user_email: text,
  user_name: text,
  organizations,
  projects,
  workspaces,
});
export type Me = v.InferOutput<typeof Me>;

/** `me.json`: the reply and when it came. */
export const MeCache = v.looseObject({ ...Me.entries, cached_at: UnixSeconds });
export type MeCache = v.InferOutput<typeof MeCache>;
