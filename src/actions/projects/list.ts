import { projectNotFound } from "../../core/advice/project-not-found.ts";
import { type Me, projectOf, projects, workspacesOf } from "../../core/me/me.ts";
import { type Axes, type Resolution, requireProject } from "../../core/resolve.ts";
import { MixpanelError } from "../../errors.ts";
import type { Context } from "../../ports.ts";
import type { ResponseData } from "../../schema/responses.ts";
import { me } from "../me.ts";
import { resolveSession } from "../session.ts";

interface Options {
  /** Ask Mixpanel even where there is a cached answer. */
  readonly refresh?: boolean;
}

/** The projects that the account can reach, sorted by name. Needs no project to be chosen. Throws what `me` throws. */
export async function listProjects(
  context: Context,
  axes: Axes = {},
  options: Options = {},
): Promise<ResponseData<"project-list">["items"]> {
  const resolved = resolveSession(context, axes);
  return projectItems(await me(context, resolved, options), resolved.project);
}

/** The projects that `found` shows; `active` is the one chosen. */
export function projectItems(found: Me, active: string | undefined): ResponseData<"project-list">["items"] {
  const chosen = active === undefined ? undefined : projectOf(found, active)?.id;
  return projects(found).map(({ id, name, organization_id, organization_name, ...rest }) => ({
    id,
    name,
    organization_id,
    organization_name,
    is_active: id === chosen,
    ...rest,
  }));
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
  const resolved = resolveSession(context, axes);
  const project = requireProject(resolved);
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
  if (items.length === 0)
    throw new MixpanelError("NO_WORKSPACES", `The project "${project.name}" (${project.id}) has no workspaces.`, {
      details: { project: project.id },
    });
  return {
    project: { id: project.id, name: project.name },
    items: items.map(({ id, name, is_default }) => ({ id, name, is_default, is_active: id === chosen.workspace })),
  };
}
