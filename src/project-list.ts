import { projectOf, projects, workspacesOf } from "./core/me.ts";
import { projectNotFound } from "./core/project-not-found.ts";
import { type Axes, requireProject } from "./core/resolve.ts";
import { MixpanelError } from "./errors.ts";
import { me } from "./me.ts";
import type { Context } from "./ports.ts";
import type { ResponseData } from "./schema/responses.ts";
import { resolveSession } from "./session.ts";

interface Options {
  /** Ask Mixpanel even where there is a cached answer. */
  readonly refresh?: boolean;
}

/** The projects that the account can reach, sorted by name. Needs no project to be chosen. Throws what `me` throws. */
export async function listProjects(context: Context, axes: Axes = {}, options: Options = {}): Promise<ResponseData<"project-list">["items"]> {
  const resolved = resolveSession(context, axes);
  const found = await me(context, resolved, options);
  const active = resolved.project === undefined ? undefined : projectOf(found, resolved.project)?.id;
  return projects(found).map(({ id, name, organization_id, organization_name, ...rest }) => ({
    id,
    name,
    organization_id,
    organization_name,
    is_active: id === active,
    ...rest,
  }));
}

/**
 * The workspaces of the session's project, which `axes` may name, in the order in which Mixpanel sends them. Throws
 * `NEEDS_PROJECT`, `PROJECT_NOT_FOUND` when the account cannot see the project, `NO_WORKSPACES`, and what `me` throws.
 */
export async function listWorkspaces(context: Context, axes: Axes = {}, options: Options = {}): Promise<ResponseData<"workspace-list">> {
  const resolved = resolveSession(context, axes);
  const id = requireProject(resolved);
  const found = await me(context, resolved, options);
  const project = projectOf(found, id);
  if (!project) throw projectNotFound(resolved, found, id);
  const items = workspacesOf(found, project.id);
  if (items.length === 0)
    throw new MixpanelError("NO_WORKSPACES", `The project "${project.name}" (${project.id}) has no workspaces.`, {
      details: { project: project.id },
    });
  return {
    project: { id: project.id, name: project.name },
    items: items.map(({ id: workspace, name, is_default }) => ({ id: workspace, name, is_default, is_active: workspace === resolved.workspace })),
  };
}
