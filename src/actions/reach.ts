import { isFault } from "../core/fault.ts";
import type { Resolution } from "../core/resolve.ts";
import type { Context } from "../ports.ts";
import { type Resolved, standingIn } from "./session.ts";

/**
 * What `find` comes to. Where something is not reached, and the account cannot ask what there is as it stands, that is said with it: a
 * login comes first then.
 */
export function withStanding<T>(context: Context, resolved: Resolution & Pick<Resolved, "bridge">, find: () => T): T {
  try {
    return find();
  } catch (error) {
    if (!isFault(error, "PROJECT_NOT_FOUND", "WORKSPACE_NOT_FOUND")) throw error;
    const { status, token } = standingIn(context, resolved);
    if (status === "ok" || status === "untested") throw error;
    throw error.withPlace({ unusable: { isLoggedOut: token === null } });
  }
}
