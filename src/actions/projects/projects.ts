import { projectNotFound } from "../../core/advice/project-not-found.ts";
import { forAccount } from "../../core/advice/steps.ts";
import { projectOf, workspaceOf } from "../../core/me/me.ts";
import { type Axes, accountOf, requireProject } from "../../core/resolve.ts";
import { MixpanelError } from "../../errors.ts";
import type { Context } from "../../ports.ts";
import type { ActiveSession, Project, WorkspaceRef } from "../../schema/responses.ts";
import { changeConfig } from "../../storage/config-store.ts";
import { warnIfHidden } from "../choose.ts";
import { cachedMe, describeProject, describeWorkspace, type Resolved, resolveSession } from "../session.ts";

/** The project in force. Throws `NEEDS_PROJECT`. */
export function showProject(context: Context, axes: Axes = {}): Project {
  const resolved = resolveSession(context, axes);
  return describeProject(cachedMe(context, resolved), requireProject(resolved));
}

/** The workspace in force, or null. */
export function showWorkspace(context: Context, axes: Axes = {}): WorkspaceRef | null {
  const resolved = resolveSession(context, axes);
  return resolved.workspace === undefined ? null : describeWorkspace(cachedMe(context, resolved), resolved.workspace);
}

/**
 * Make `id` the default project of the account that the session resolves to, and clear the pinned workspace if that was
 * pinned in another one. Throws `PROJECT_NOT_FOUND` when a cached `/me` does not know it, `INVALID_ARGS` for an account
 * that we do not own.
 */
export async function useProject(context: Context, id: string, axes: Axes = {}): Promise<ActiveSession> {
  const resolved = resolveSession(context, axes);
  const { name } = ours(resolved, `MP_PROJECT_ID=${id}`);
  const me = cachedMe(context, resolved);
  if (me && !projectOf(me, id)) throw projectNotFound(resolved, me, id);
  const changed = await changeConfig(context, (config) => {
    const changes = accountOf(config, name).default_project !== id && config.active.account === name;
    return [
      { path: ["accounts", name, "default_project"], value: id },
      ...(changes ? [{ path: ["active", "workspace"], value: undefined }] : []),
    ];
  });
  warnIfHidden(context, changed, { project: id });
  const { active } = changed;
  return { account: name, project: id, workspace: (active.account === name ? active.workspace : undefined) ?? null };
}

/**
 * Pin the workspace `id`: afterwards a session without flags is in this account, this project and this workspace, all
 * three in one write, because a pin holds only for the active account and its project. Throws `NEEDS_PROJECT`, and
 * `INVALID_ARGS` when the workspace is known to belong to another project or the account is not ours to write.
 */
export async function useWorkspace(context: Context, id: number, axes: Axes = {}): Promise<ActiveSession> {
  const resolved = resolveSession(context, axes);
  const account = ours(resolved, `MP_WORKSPACE_ID=${id}`);
  const project = requireProject(resolved);
  if (resolved.source.project === "env" && project !== account.default_project)
    throw new MixpanelError(
      "INVALID_ARGS",
      `The project ${project} comes from MP_PROJECT_ID; a workspace for it is set with MP_WORKSPACE_ID. Run: export MP_WORKSPACE_ID=${id}`,
      { next: [{ command: `export MP_WORKSPACE_ID=${id}`, label: "Choose the workspace for this shell" }] },
    );
  const me = cachedMe(context, resolved);
  const owner = me && workspaceOf(me, id)?.project_id;
  if (owner != null && String(owner) !== project) {
    const command = `mp workspace list${forAccount(account.name, resolved.isActive)}`;
    throw new MixpanelError(
      "INVALID_ARGS",
      `The workspace ${id} belongs to the project ${owner}, not to ${project}. Run: ${command}`,
      { details: { workspace: id, project }, next: [{ command, label: "See the workspaces of this project" }] },
    );
  }
  const chosen = { account: account.name, project, workspace: id };
  const config = await changeConfig(context, (before) => {
    accountOf(before, account.name);
    return [
      { path: ["active", "account"], value: account.name },
      { path: ["active", "workspace"], value: id },
      { path: ["accounts", account.name, "default_project"], value: project },
    ];
  });
  warnIfHidden(context, config, chosen);
  return chosen;
}

/** The resolved account, if its record is in the config file, which alone we may write; else `variable` says what to set. */
function ours({ origin, account }: Resolved, variable: string) {
  if (origin === "config") return account;
  const owner = origin === "env" ? "the environment" : "a bridge";
  throw new MixpanelError(
    "INVALID_ARGS",
    `The account "${account.name}" comes from ${owner}, which is not ours to change. MP_PROJECT_ID and MP_WORKSPACE_ID ` +
      `choose its project and its workspace. Run: export ${variable}`,
    { next: [{ command: `export ${variable}`, label: "Choose for this shell" }] },
  );
}
