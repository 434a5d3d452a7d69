import { useAccount } from "../actions/accounts/use.ts";
import { type ConfigChoice, choose } from "../actions/choose.ts";
import { useProject } from "../actions/projects/use.ts";
import { cachedMe } from "../actions/session.ts";
import { useTarget } from "../actions/targets/targets.ts";
import { useWorkspace } from "../actions/workspaces/use.ts";
import { Fault } from "../core/fault.ts";
import { checkReach } from "../core/me/not-found.ts";
import { type Axes, accountOf } from "../core/resolve.ts";
import type { Context } from "../ports.ts";
import type { ActiveChoice, Chosen } from "../schema/responses.ts";
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
    throw new Fault("INVALID_ARGS", {}, { place: { refusal: { reason: "nothing_chosen" } } });
  if (axes.target !== undefined && Object.keys(axes).length > 1)
    throw new Fault("INVALID_ARGS", {}, { place: { refusal: { reason: "target_and_axes", as: "a target" } } });
  return axes;
}

/**
 * Writes a destination that was checked into the config file, all in one write, as `account use`, `project use`, `workspace
 * use` and `target use` do. `within` is the account and the project that a project or a workspace alone is meant in; by
 * default those in force. Throws what those throw.
 */
export async function chooseAxes(context: Context, destination: Destination, within: Axes = {}): Promise<ActiveChoice> {
  return (await chosenBy(context, destination, within)).active;
}

async function chosenBy(context: Context, destination: Destination, within: Axes): Promise<Chosen> {
  const { account, project, workspace, target } = destination;
  if (target !== undefined) return useTarget(context, target);
  if (typeof workspace === "number") return useWorkspace(context, workspace, { ...within, ...destination, workspace });
  if (account !== undefined && project !== undefined)
    return chooseInReach(context, { account, activate: true, project, workspace: null });
  if (account !== undefined) return useAccount(context, account);
  if (workspace === null && within.account !== undefined)
    return chooseInReach(context, { account: within.account, project, workspace });
  return useProject(context, project as string, within);
}

const chooseInReach = (context: Context, choice: ConfigChoice): Promise<Chosen> =>
  choose(context, (config) => {
    const account = accountOf(config, choice.account);
    const who = { account, origin: "config", isActive: config.active.account === account.name } as const;
    if (choice.project !== undefined) checkReach(who, cachedMe(context, who), choice.project);
    return choice;
  });
