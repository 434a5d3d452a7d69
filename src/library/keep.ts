import * as accounts from "../accounts.ts";
import { projectOf } from "../core/me.ts";
import { projectNotFound } from "../core/project-not-found.ts";
import { type Axes, accountOf } from "../core/resolve.ts";
import { MixpanelError } from "../errors.ts";
import type { Context } from "../ports.ts";
import { useProject, useWorkspace } from "../projects.ts";
import type { ActiveSession } from "../schema/responses.ts";
import { cachedMe } from "../session.ts";
import { changeConfig } from "../storage/config-store.ts";
import * as targets from "../targets.ts";

/**
 * Write `axes` into the config file, all in one write, as `account use`, `project use`, `workspace use` and `target use` do.
 * `within` is the account and the project that a project or a workspace alone is meant in; by default those in force.
 * Throws what those throw, and `INVALID_ARGS` when there is nothing to write.
 */
export async function keep(context: Context, axes: Axes, within: Axes = {}): Promise<ActiveSession> {
  const { account, project, workspace, target } = axes;
  if (target !== undefined && (account ?? project ?? workspace) !== undefined)
    throw new MixpanelError("INVALID_ARGS", "A target sets all three axes: give a target or the others, not both.");
  if (target !== undefined) return targets.use(context, target);
  if (workspace !== undefined) return useWorkspace(context, workspace, { ...within, ...axes });
  if (account !== undefined && project !== undefined) return useAccountAndProject(context, account, project);
  if (account !== undefined) return accounts.use(context, account);
  if (project !== undefined) return useProject(context, project, within);
  throw new MixpanelError("INVALID_ARGS", "Say what to use: an account, a project, a workspace or a target.");
}

async function useAccountAndProject(context: Context, name: string, project: string): Promise<ActiveSession> {
  await changeConfig(context, (config) => {
    const account = accountOf(config, name);
    const me = cachedMe(context, { origin: "config", account });
    if (me && !projectOf(me, project))
      throw projectNotFound({ account, origin: "config", isActive: false }, me, project);
    return [
      { path: ["active", "account"], value: name },
      { path: ["active", "workspace"], value: undefined },
      { path: ["accounts", name, "default_project"], value: project },
    ];
  });
  return { account: name, project, workspace: null };
}
