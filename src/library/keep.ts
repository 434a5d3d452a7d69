import * as accounts from "../actions/accounts/accounts.ts";
import { useProject, useWorkspace } from "../actions/projects/projects.ts";
import { cachedMe } from "../actions/session.ts";
import * as targets from "../actions/targets/targets.ts";
import { projectNotFound } from "../core/advice/project-not-found.ts";
import { projectOf } from "../core/me/me.ts";
import { type Axes, accountOf } from "../core/resolve.ts";
import { MixpanelError } from "../errors.ts";
import type { Context } from "../ports.ts";
import type { ActiveSession } from "../schema/responses.ts";
import { changeConfig } from "../storage/config-store.ts";
import { checkedAxes } from "./arguments.ts";

/** Axes to move to; a workspace that is null is left. */
export interface Destination extends Omit<Axes, "workspace"> {
  readonly workspace?: number | null;
}

/** `destination`, checked, with what is undefined left out. Throws `INVALID_ARGS`, also when there is nothing in it. */
export function checkedDestination(destination: Destination | undefined): Destination {
  const { workspace, ...others } = destination ?? {};
  const axes =
    workspace === null ? { ...checkedAxes(others), workspace } : checkedAxes({ ...others, workspace } as Axes);
  if (Object.keys(axes).length === 0)
    throw new MixpanelError("INVALID_ARGS", "Say what to use: an account, a project, a workspace or a target.");
  if (axes.target !== undefined && Object.keys(axes).length > 1)
    throw new MixpanelError("INVALID_ARGS", "A target sets all three axes: give a target or the others, not both.");
  return axes;
}

/**
 * Write a destination that was checked into the config file, all in one write, as `account use`, `project use`, `workspace
 * use` and `target use` do. `within` is the account and the project that a project or a workspace alone is meant in; by
 * default those in force. Throws what those throw.
 */
export async function keep(context: Context, destination: Destination, within: Axes = {}): Promise<ActiveSession> {
  const { account, project, workspace, target } = destination;
  if (target !== undefined) return targets.use(context, target);
  if (typeof workspace === "number") return useWorkspace(context, workspace, { ...within, ...destination, workspace });
  if (account !== undefined && project !== undefined) return useAccountAndProject(context, account, project);
  if (account !== undefined) return accounts.use(context, account);
  if (workspace === null && within.account !== undefined) return leaveWorkspace(context, within.account, project);
  return useProject(context, project as string, within);
}

/** An account's workspace is pinned only while it is the active one. */
async function leaveWorkspace(context: Context, name: string, project: string | undefined): Promise<ActiveSession> {
  const { accounts: kept } = await changeConfig(context, (config) => {
    accountOf(config, name);
    return [
      ...(config.active.account === name ? [{ path: ["active", "workspace"], value: undefined }] : []),
      ...(project === undefined ? [] : [{ path: ["accounts", name, "default_project"], value: project }]),
    ];
  });
  return { account: name, project: kept[name]?.default_project ?? null, workspace: null };
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
