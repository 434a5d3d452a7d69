import type { WireId } from "../../schema/me.ts";
import { digits, type ListedProject, type ListedWorkspace, listed, listedWorkspace, type Me, sameId } from "./me.ts";

/** All projects, sorted by name and then by id. */
export function projects(me: Me): ListedProject[] {
  const organizations = new Map(me.organizations.map(({ id, name }) => [digits(id), name ?? null]));
  return me.projects
    .map((project) => listed(project, organizations.get(digits(project.organization_id ?? "")) ?? null))
    .sort((a, b) => (a.name === b.name ? compareIds(a.id, b.id) : a.name < b.name ? -1 : 1));
}

/** The projects, for `details.available_projects`. */
export const availableProjects = (me: Me): { id: string; name: string }[] =>
  projects(me).map(({ id, name }) => ({ id, name }));

/** The workspaces of a project, in the order sent. */
export function workspacesOf(me: Me, projectId: string): ListedWorkspace[] {
  return me.workspaces.filter((workspace) => sameId(workspace.project_id, projectId)).map(listedWorkspace);
}

/** Compares two ids as integers of any length. */
export function compareIds(a: WireId, b: WireId): number {
  const [x, y] = [digits(a), digits(b)];
  return x.length - y.length || (x < y ? -1 : x > y ? 1 : 0);
}
