import type { Axes } from "../../core/resolve.ts";
import type { Context } from "../../ports.ts";
import type { WorkspaceRef } from "../../schema/responses.ts";
import { cachedMe, describeWorkspace } from "../session.ts";
import { sessionAsked } from "../session-asked.ts";

/** The workspace in force, or null, with the name that the cached `/me` knows. Throws what `resolveSession` throws. */
export function showWorkspace(context: Context, axes: Axes = {}): WorkspaceRef | null {
  const resolved = sessionAsked(context, axes);
  return resolved.workspace === undefined ? null : describeWorkspace(cachedMe(context, resolved), resolved.workspace);
}
