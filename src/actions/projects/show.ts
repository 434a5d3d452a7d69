import type { Axes } from "../../core/resolve.ts";
import type { Context } from "../../ports.ts";
import type { Project } from "../../schema/responses.ts";
import { cachedMe, describeProject, projectIn } from "../session.ts";
import { sessionAsked } from "../session-asked.ts";

/** The project in force, with the name that the cached `/me` knows. Throws `NEEDS_PROJECT`, and what `resolveSession` throws. */
export function showProject(context: Context, axes: Axes = {}): Project {
  const resolved = sessionAsked(context, axes);
  return describeProject(cachedMe(context, resolved), projectIn(context, resolved));
}
