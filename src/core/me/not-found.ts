import type { Place } from "../advice/place.ts";
import { Fault } from "../fault.ts";
import { domainRegion } from "../http/domains.ts";
import type { Resolution } from "../resolve.ts";
import { ownerOf } from "../resolve.ts";
import { repeatable } from "../typed-name.ts";
import { availableProjects, workspacesOf } from "./lists.ts";
import { type ListedProject, type Me, projectOf, workspaceOf } from "./me.ts";

/** Whose projects and workspaces they are. */
export type Who = Pick<Resolution, "account" | "origin" | "isActive">;

/** `PROJECT_NOT_FOUND`: the account does not reach the project `typed`, an id or a name; `me`, if there is one, says which it reaches. */
export const projectNotFound = (who: Who, me: Me | undefined, typed: string): Fault<"PROJECT_NOT_FOUND"> =>
  new Fault(
    "PROJECT_NOT_FOUND",
    {
      project: repeatable(typed),
      available_projects: me ? availableProjects(me) : [],
      ...(me && { accessible_project_count: me.projects.length }),
    },
    { place: { owner: ownerOf(who) } },
  );

/** `WORKSPACE_NOT_FOUND`: the project has no workspace `typed`, an id or a name; `me`, if there is one, says which it has. */
export const workspaceNotFound = (
  who: Who,
  me: Me | undefined,
  project: string,
  typed: string,
): Fault<"WORKSPACE_NOT_FOUND"> => {
  const available_workspaces = me ? workspacesOf(me, project).map(({ id, name }) => ({ id, name })) : [];
  const accessible_workspace_count = me && available_workspaces.length;
  return new Fault(
    "WORKSPACE_NOT_FOUND",
    { workspace: repeatable(typed), project, available_workspaces, ...(me && { accessible_workspace_count }) },
    { place: { owner: ownerOf(who), ...elsewhere(who, project) } },
  );
};

/** `NO_WORKSPACES`: the project has none. */
export const noWorkspaces = (who: Who, { id, name }: Pick<ListedProject, "id" | "name">): Fault<"NO_WORKSPACES"> =>
  new Fault("NO_WORKSPACES", { project: id, name }, { place: { owner: ownerOf(who), ...elsewhere(who, id) } });

/** The project has to be named where it is not the account's own. */
const elsewhere = ({ account }: Who, project: string): Pick<Place, "otherProject"> =>
  project === account.default_project ? {} : { otherProject: project };

/**
 * Throws where `me` knows that the account cannot use the project: `PROJECT_NOT_FOUND`, `NEEDS_REGION_SWITCH`; or not the workspace in
 * it: `WORKSPACE_NOT_FOUND`, `INVALID_ARGS` for that of another project.
 */
export function checkReach(who: Who, me: Me | undefined, project: string, workspace?: number | null): void {
  if (!me) return;
  const found = projectOf(me, project);
  if (!found) throw projectNotFound(who, me, project);
  const { id, name, domain = "" } = found;
  const region = domainRegion(domain) ?? null;
  if (domain !== "" && region !== who.account.region)
    throw new Fault(
      "NEEDS_REGION_SWITCH",
      { auth_region: who.account.region, cross_region_projects: [{ id, name, domain, region }] },
      { place: { owner: ownerOf(who) } },
    );
  if (workspace != null) checkWorkspace(who, me, project, workspace);
}

function checkWorkspace(who: Who, me: Me, project: string, workspace: number): void {
  const found = workspaceOf(me, workspace);
  if (!found) throw workspaceNotFound(who, me, project, String(workspace));
  const owner = found.project_id;
  const there = workspacesOf(me, project);
  if (owner === null || there.some(({ id }) => id === workspace)) return;
  const { account, isActive } = who;
  const isOther = project !== account.default_project;
  const list =
    who.origin === "config" ? { account: account.name, isActive, isOther, isEmpty: there.length === 0 } : undefined;
  const refusal = { reason: "workspace_elsewhere", workspace, owner, project, ...(list && { list }) } as const;
  throw new Fault("INVALID_ARGS", { workspace, project }, { place: { refusal } });
}
