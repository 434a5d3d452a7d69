import { Fault } from "../fault.ts";
import type { Resolution } from "../resolve.ts";
import { ownerOf } from "../resolve.ts";
import { availableProjects, type Me } from "./me.ts";

/** `PROJECT_NOT_FOUND`: the account does not reach the project `id`; `me` says which it reaches. */
export const projectNotFound = (
  who: Pick<Resolution, "account" | "origin" | "isActive">,
  me: Me,
  id: string,
): Fault<"PROJECT_NOT_FOUND"> =>
  new Fault(
    "PROJECT_NOT_FOUND",
    { project: id, available_projects: availableProjects(me), accessible_project_count: me.projects.length },
    { place: { owner: ownerOf(who) } },
  );
