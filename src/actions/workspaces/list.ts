import { workspacesOf } from "../../core/me/lists.ts";
import { type Me, projectOf } from "../../core/me/me.ts";
import { noWorkspaces, projectNotFound } from "../../core/me/not-found.ts";
import type { Axes, Resolution } from "../../core/resolve.ts";
import type { Context } from "../../ports.ts";
import type { ResponseData } from "../../schema/responses.ts";
import { me } from "../me.ts";
import { projectIn } from "../session.ts";
import { sessionAsked } from "../session-asked.ts";

interface Options {
  /** Ask Mixpanel even where there is a cached answer. */
  readonly refresh?: boolean;
}

/**
 * The workspaces of the session's project, which `axes` may name, in the order in which Mixpanel sends them. Throws
 * `NEEDS_PROJECT`, `PROJECT_NOT_FOUND` when the account cannot see the project, `NO_WORKSPACES`, and what `me` throws.
 */
export async function listWorkspaces(
  context: Context,
  axes: Axes = {},
  options: Options = {},
): Promise<ResponseData<"workspace-list">> {
  const resolved = sessionAsked(context, axes);
  const project = projectIn(context, resolved);
  return workspaceItems(await me(context, resolved, options), { ...resolved, project });
}

/** The workspaces of a project that `found` shows. Throws `PROJECT_NOT_FOUND`, `NO_WORKSPACES`. */
export function workspaceItems(
  found: Me,
  chosen: Pick<Resolution, "account" | "origin" | "isActive" | "workspace"> & { readonly project: string },
): ResponseData<"workspace-list"> {
  const project = projectOf(found, chosen.project);
  if (!project) throw projectNotFound(chosen, found, chosen.project);
  const items = workspacesOf(found, project.id);
  if (items.length === 0) throw noWorkspaces(chosen, project);
  return {
    project: { id: project.id, name: project.name },
    items: items.map(({ id, name, is_default }) => ({ id, name, is_default, is_active: id === chosen.workspace })),
  };
}
