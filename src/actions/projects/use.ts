import { projectOf } from "../../core/me/me.ts";
import { projectNotFound } from "../../core/me/project-not-found.ts";
import type { Axes } from "../../core/resolve.ts";
import type { Context } from "../../ports.ts";
import type { Chosen } from "../../schema/responses.ts";
import { choose } from "../choose.ts";
import { ownAccount } from "../own-account.ts";
import { cachedMe, resolveSession } from "../session.ts";

/**
 * Makes `id` the default project of the account that the session resolves to, and clears the workspace if that was pinned in
 * another one. Throws `PROJECT_NOT_FOUND` when a cached `/me` does not know it, `INVALID_ARGS` for an account that is not of the
 * config file, and what `resolveSession` and `choose` throw.
 */
export async function useProject(context: Context, id: string, axes: Axes = {}): Promise<Chosen> {
  const resolved = resolveSession(context, axes);
  const { name } = ownAccount(resolved, { MP_PROJECT_ID: id });
  const me = cachedMe(context, resolved);
  if (me && !projectOf(me, id)) throw projectNotFound(resolved, me, id);
  return choose(context, () => ({ account: name, project: id }), axes);
}
