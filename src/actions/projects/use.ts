import { isProjectId, projectNamed } from "../../core/me/named.ts";
import { checkReach } from "../../core/me/not-found.ts";
import type { Axes } from "../../core/resolve.ts";
import type { Context } from "../../ports.ts";
import type { Chosen } from "../../schema/responses.ts";
import { choose } from "../choose.ts";
import { ownAccount } from "../own-account.ts";
import { withStanding } from "../reach.ts";
import { cachedMe } from "../session.ts";
import { sessionToWrite } from "../session-to-write.ts";

/**
 * Makes a project, given by its id or by its name in the cached `/me`, the default one of the account that the session resolves to,
 * and clears the workspace if that was pinned in another one. Throws `PROJECT_NOT_FOUND` when the cached `/me` does not know it,
 * `NEEDS_REGION_SWITCH` when its data is in another region, `INVALID_ARGS` for the name of several and for an account that is not
 * of the config file, and what `resolveSession` and `choose` throw.
 */
export async function useProject(context: Context, idOrName: string, axes: Axes = {}): Promise<Chosen> {
  const resolved = sessionToWrite(context, axes);
  const me = cachedMe(context, resolved);
  // What nobody has asked Mixpanel about is not looked up for an account that is not ours to change.
  if (!me) ownAccount(resolved, { MP_PROJECT_ID: isProjectId(idOrName) ? idOrName : "<id>" });
  const id = withStanding(context, resolved, () => {
    const found = projectNamed(resolved, me, idOrName);
    checkReach(resolved, me, found);
    return found;
  });
  const { name } = ownAccount(resolved, { MP_PROJECT_ID: id });
  return choose(context, () => ({ account: name, project: id }), axes);
}
