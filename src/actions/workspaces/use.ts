import { Fault } from "../../core/fault.ts";
import { workspaceNamed } from "../../core/me/named.ts";
import { checkReach } from "../../core/me/not-found.ts";
import type { Axes } from "../../core/resolve.ts";
import type { Context } from "../../ports.ts";
import type { Chosen } from "../../schema/responses.ts";
import { choose } from "../choose.ts";
import { ownAccount } from "../own-account.ts";
import { withStanding } from "../reach.ts";
import { cachedMe, projectIn } from "../session.ts";
import { sessionToWrite } from "../session-to-write.ts";

/**
 * Pins a workspace, given by its id or by its name in the cached `/me`: afterwards a session without flags is in this account, this
 * project and this workspace. Throws `NEEDS_PROJECT`; `PROJECT_NOT_FOUND`, `NEEDS_REGION_SWITCH` and `WORKSPACE_NOT_FOUND` when the
 * cached `/me` knows better; `INVALID_ARGS` for a workspace of another project, for the name of several and for an account that is
 * not of the config file; and what `resolveSession` and `choose` throw.
 */
export async function useWorkspace(context: Context, idOrName: number | string, axes: Axes = {}): Promise<Chosen> {
  const resolved = sessionToWrite(context, axes);
  const me = cachedMe(context, resolved);
  // What nobody has asked Mixpanel about is not looked up for an account that is not ours to change.
  if (!me) ownAccount(resolved, { MP_WORKSPACE_ID: typeof idOrName === "number" ? String(idOrName) : "<id>" });
  const project = projectIn(context, resolved);
  const id = withStanding(context, resolved, () => workspaceNamed(resolved, me, project, idOrName));
  withStanding(context, resolved, () => checkReach(resolved, me, project, id));
  const account = ownAccount(resolved, { MP_WORKSPACE_ID: String(id) });
  if (resolved.source.project === "env" && project !== account.default_project) {
    const refusal = { reason: "project_of_variable", project, workspace: id } as const;
    throw new Fault("INVALID_ARGS", {}, { place: { refusal } });
  }
  return choose(context, () => ({ account: account.name, activate: true, project, workspace: id }), axes);
}
