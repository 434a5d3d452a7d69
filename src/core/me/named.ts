import { Fault } from "../fault.ts";
import { projects, workspacesOf } from "./lists.ts";
import type { ListedProject, ListedWorkspace, Me } from "./me.ts";
import { projectNotFound, type Who, workspaceNotFound } from "./not-found.ts";

/**
 * The id of the project that `typed` is the id of, which all digits are, or the name of in `me`, whatever its case. Throws
 * `PROJECT_NOT_FOUND`, and `INVALID_ARGS` where several have the name.
 */
export function projectNamed(who: Who, me: Me | undefined, typed: string): string {
  if (isProjectId(typed)) return typed;
  const found = only("project", typed, me ? projects(me) : []);
  if (!found) throw projectNotFound(who, me, typed);
  return found.id;
}

/** The id of the workspace of a project that was typed, as an id or as a name. Throws `WORKSPACE_NOT_FOUND`. */
export function workspaceNamed(who: Who, me: Me | undefined, project: string, typed: string | number): number {
  if (typeof typed === "number") return typed;
  const found = only("workspace", typed, me ? workspacesOf(me, project) : []);
  if (!found) throw workspaceNotFound(who, me, project, typed);
  return found.id;
}

export const isProjectId = (typed: string): boolean => /^[0-9]+$/.test(typed);

function only<T extends ListedProject | ListedWorkspace>(
  kind: "project" | "workspace",
  typed: string,
  listed: readonly T[],
): T | undefined {
  const found = listed.filter(({ name }) => name !== null && folded(name) === folded(typed));
  if (found.length < 2) return found[0];
  const refusal = { reason: "name_of_several", kind, name: typed, found } as const;
  throw new Fault("INVALID_ARGS", {}, { place: { refusal } });
}

const folded = (name: string): string => name.normalize("NFC").trim().toLowerCase();
