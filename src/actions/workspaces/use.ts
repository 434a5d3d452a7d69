import { Fault } from "../../core/fault.ts";
import { workspaceOf } from "../../core/me/me.ts";
import type { Axes } from "../../core/resolve.ts";
import type { Context } from "../../ports.ts";
import type { Chosen } from "../../schema/responses.ts";
import { choose } from "../choose.ts";
import { ownAccount } from "../own-account.ts";
import { cachedMe, projectIn, resolveSession } from "../session.ts";

/**
 * Pins the workspace `id`: afterwards a session without flags is in this account, this project and this workspace. Throws
 * `NEEDS_PROJECT`, `INVALID_ARGS` when the workspace is known to belong to another project or the account is not of the config
 * file, and what `resolveSession` and `choose` throw.
 */
export async function useWorkspace(context: Context, id: number, axes: Axes = {}): Promise<Chosen> {
  const resolved = resolveSession(context, axes);
  const account = ownAccount(resolved, { MP_WORKSPACE_ID: String(id) });
  const project = projectIn(context, resolved);
  if (resolved.source.project === "env" && project !== account.default_project) {
    const refusal = { reason: "project_of_variable", project, workspace: id } as const;
    throw new Fault("INVALID_ARGS", {}, { place: { refusal } });
  }
  const me = cachedMe(context, resolved);
  const owner = me && workspaceOf(me, id)?.project_id;
  if (owner != null && String(owner) !== project) {
    const { isActive } = resolved;
    const refusal = { reason: "workspace_elsewhere", workspace: id, owner: String(owner), project } as const;
    throw new Fault(
      "INVALID_ARGS",
      { workspace: id, project },
      { place: { refusal: { ...refusal, list: { account: account.name, isActive } } } },
    );
  }
  return choose(context, () => ({ account: account.name, activate: true, project, workspace: id }), axes);
}
