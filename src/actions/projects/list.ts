import { type Me, projectOf, projects } from "../../core/me/me.ts";
import type { Axes } from "../../core/resolve.ts";
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
