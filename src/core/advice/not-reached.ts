import type { ErrorDetails, Step } from "../../errors.ts";
import type { Advice } from "./adviser.ts";
import type { Owner, Place } from "./place.ts";
import { type Named, reachText } from "./reach.ts";
import { forAccount } from "./steps.ts";

/** `PROJECT_NOT_FOUND`: the account does not reach a project, or none of the name. */
export function notReached(details: ErrorDetails<"PROJECT_NOT_FOUND">, owner: Owner | undefined): Advice {
  const { project: typed, available_projects: available, accessible_project_count: count } = details;
  const name = owner?.account.name ?? "";
  const list = listing("project", typed, owner);
  if (count === undefined)
    return {
      message: `Of the account "${name}" no projects are known yet, so none is found by the name "${typed}". Run: ${list.command}`,
      next: [list],
    };
  const what = isId(typed) ? `the project ${typed}` : `any project "${typed}"`;
  const reach = reachText(available, count);
  return {
    message: `The account "${name}" does not reach ${what}; it reaches ${reach}. Run: ${list.command}`,
    next: [list],
  };
}

/** `WORKSPACE_NOT_FOUND`: the project does not have a workspace, or none of the name. */
export function workspaceNotFound(
  details: ErrorDetails<"WORKSPACE_NOT_FOUND">,
  { owner, otherProject }: Place,
): Advice {
  const { workspace: typed, project, available_workspaces: available, accessible_workspace_count: count } = details;
  const list = listing("workspace", typed, owner, otherProject);
  if (count === undefined)
    return {
      message: `Of the project ${project} no workspaces are known yet, so none is found by the name "${typed}". Run: ${list.command}`,
      next: [list],
    };
  const what = isId(typed) ? `workspace ${typed}` : `workspace "${typed}"`;
  return {
    message: `The project ${project} has no ${what}; it has ${workspacesInWords(available, count)}. Run: ${list.command}`,
    next: [list],
  };
}

/** `NO_WORKSPACES`: what helps is another project, or somebody who has made one in this one meanwhile. */
export function noWorkspaces({ project, name }: ErrorDetails<"NO_WORKSPACES">, { owner, otherProject }: Place): Advice {
  const others = listing("project", "", owner);
  const again = listing("workspace", project, owner, otherProject);
  return {
    message:
      `The project "${name}" (${project}) has no workspaces, and is used without one. ` +
      `Run: ${others.command}, for another project, or, if one was made meanwhile: ${again.command}`,
    next: [others, again],
  };
}

const workspacesInWords = (available: readonly Named[], count: number): string =>
  count === 0 ? "none at all" : reachText(available, count);

const isId = (typed: string): boolean => /^[0-9]+$/.test(typed);

/** How to see what there is; an id that the cached answer does not have may be newer than that. */
function listing(kind: "project" | "workspace", typed: string, owner: Owner | undefined, inProject?: string): Step {
  const account = owner?.origin === "config" ? forAccount(owner.account.name, owner.isActive ?? false) : "";
  const axes = `${account}${inProject === undefined ? "" : ` --project ${inProject}`}`;
  return isId(typed)
    ? { command: `mp ${kind} list --refresh${axes}`, label: `Ask Mixpanel again which ${kind}s there are` }
    : { command: `mp ${kind} list${axes}`, label: `See which ${kind}s there are` };
}
