import type { ErrorDetails, Step } from "../../errors.ts";
import type { Advice } from "./adviser.ts";
import type { Owner, Place } from "./place.ts";
import { type Named, reachText } from "./reach.ts";
import { remedyFor } from "./remedies.ts";
import { forAccount } from "./steps.ts";

/** `PROJECT_NOT_FOUND`: the account does not reach a project, or none of the name. */
export function notReached(details: ErrorDetails<"PROJECT_NOT_FOUND">, place: Place): Advice {
  const { owner } = place;
  const { project: typed, available_projects: available, accessible_project_count: count } = details;
  const name = owner?.account.name ?? "";
  const { next, run } = asking(place, listing("project", typed, owner));
  if (count === undefined)
    return {
      message: `Of the account "${name}" no projects are known yet, so none is found by the name "${typed}". Run: ${run}`,
      next,
    };
  const what = isId(typed) ? `the project ${typed}` : `any project "${typed}"`;
  const reach = reachText(available, count);
  return {
    message: `The account "${name}" does not reach ${what}; it reaches ${reach}. Run: ${run}`,
    next,
  };
}

/** `WORKSPACE_NOT_FOUND`: the project does not have a workspace, or none of the name. */
export function workspaceNotFound(details: ErrorDetails<"WORKSPACE_NOT_FOUND">, place: Place): Advice {
  const { owner, otherProject } = place;
  const { workspace: typed, project, available_workspaces: available, accessible_workspace_count: count } = details;
  // Where there are none, to list them would only say so.
  const { next, run } = asking(place, listing("workspace", count === 0 ? project : typed, owner, otherProject));
  if (count === undefined)
    return {
      message: `Of the project ${project} no workspaces are known yet, so none is found by the name "${typed}". Run: ${run}`,
      next,
    };
  const what = isId(typed) ? `workspace ${typed}` : `workspace "${typed}"`;
  return {
    message: `The project ${project} has no ${what}; it has ${workspacesInWords(available, count)}. Run: ${run}`,
    next,
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

/** How to ask what there is, and what comes before that where nothing can be asked with the account as it stands. */
function asking({ owner, unusable }: Place, list: Step): { readonly next: readonly Step[]; readonly run: string } {
  const [login] = owner && unusable ? remedyFor(owner.account, owner.origin, unusable.isLoggedOut).next : [];
  if (!login) return { next: [list], run: list.command };
  return {
    next: [list, { command: login.command, label: `${login.label}, which has to come first` }],
    run: `${list.command} (before that: ${login.command})`,
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
