import * as v from "valibot";

/** An id on the wire: a number, or a string of digits where it does not fit a number exactly. */
export const WireId = v.union(
  [v.pipe(v.number(), v.safeInteger()), v.pipe(v.string(), v.regex(/^[0-9]+$/))],
  "must be an id",
);
export type WireId = v.InferOutput<typeof WireId>;

const text = v.nullish(v.string("must be text"));
const flag = v.nullish(v.boolean("must be true or false"));
const id = v.nullish(WireId);

/** What is used of a reply; every field may be missing or null, and there are many more. */
export const MeUser = v.object({ user_id: id, user_email: text });
export const MeOrganization = v.object({ name: text });
export const MeProject = v.object({
  name: text,
  organization_id: id,
  timezone: text,
  domain: text,
  is_demo: flag,
  has_integrated: flag,
});
export const MeWorkspace = v.object({ name: text, project_id: id, is_default: flag });
