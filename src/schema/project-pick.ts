import * as v from "valibot";

const nullableText = v.nullable(v.string());

/** How the project of a new account was picked, and from how many. */
export const ProjectPick = v.object({
  auto_picked: v.boolean(),
  method: v.picklist([
    "explicit",
    "tty_picker",
    "kept",
    "no_projects",
    "sole_survivor",
    "sole_survivor_filtered",
    "primary_org_lowest_id",
    "fallback_with_unintegrated",
    "fallback_with_demos",
  ]),
  primary_org_id: nullableText,
  primary_org_name: nullableText,
  primary_org_survivor_count: v.nullable(v.number()),
  accessible_project_count: v.number(),
  region_compatible_count: v.number(),
  filtered_count: v.number(),
  demo_excluded: v.number(),
  unintegrated_excluded: v.number(),
});
export type ProjectPick = v.InferOutput<typeof ProjectPick>;
