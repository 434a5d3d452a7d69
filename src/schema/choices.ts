import * as v from "valibot";
import { ProjectId, WorkspaceId } from "./primitives.ts";

// The three axes: where a value comes from, what hides it, what is chosen.

export const Source = v.picklist(["env", "param", "target", "bridge", "config", "unset"]);
export type Source = v.InferOutput<typeof Source>;

export const Axis = v.picklist(["account", "project", "workspace"]);
export type Axis = v.InferOutput<typeof Axis>;

export const Shadowed = v.object({
  axis: Axis,
  source: Source,
  value: v.nullable(v.union([v.string(), v.number()])),
  by: v.string(),
});
export type Shadowed = v.InferOutput<typeof Shadowed>;

export const ActiveChoice = v.object({
  account: v.nullable(v.string()),
  project: v.nullable(ProjectId),
  workspace: v.nullable(WorkspaceId),
});
export type ActiveChoice = v.InferOutput<typeof ActiveChoice>;

/** The axes that a choice has written; `workspace` is null where the pinned one was cleared. */
export const Changed = v.object({
  account: v.optional(v.string()),
  project: v.optional(ProjectId),
  workspace: v.optional(v.nullable(WorkspaceId)),
});
export type Changed = v.InferOutput<typeof Changed>;

/** What is stored as active after a choice, what of it was written, and what of that has no effect in this shell. */
export const chosen = { active: ActiveChoice, changed: Changed, shadowed: v.array(Shadowed) };
