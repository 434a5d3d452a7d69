import { skipped } from "../../core/advice/findings.ts";
import { choiceFindings } from "../../core/advice/findings-stored.ts";
import { environmentFlags } from "../../core/env.ts";
import { type Fault, isFault } from "../../core/fault.ts";
import type { Axes } from "../../core/resolve.ts";
import type { Context } from "../../ports.ts";
import { quiet } from "../../storage/quiet.ts";
import { cachedMe, projectIn, resolveSession, warnOfReach } from "../session.ts";
import { type Examination, examine } from "./look.ts";

/** Whether an account and a project are in force. What keeps them from being resolved is told of where it lies. */
export const session: Examination = (look) =>
  examine("session", look, (context) => {
    try {
      const resolved = resolveSession(quiet(context), look.axes);
      const { account, workspace, source } = resolved;
      const project = projectIn(quiet(context), resolved);
      warnOfReach(context, resolved, project, cachedMe(quiet(context), resolved));
      return choiceFindings.session({
        ...{ account: account.name, project },
        ...{ workspace: workspace ?? null, source: { ...source } },
      });
    } catch (error) {
      if (!isFault(error) || isFault(error, "NEEDS_ACCOUNT", "NEEDS_PROJECT") || isAskedFor(error, context, look.axes))
        throw error;
      return skipped("Not resolved, because of what is found elsewhere.");
    }
  });

/** Whether a flag or a variable names what is not there, or cannot be used: elsewhere only what is active is told of. */
function isAskedFor(error: Fault, { env }: Context, axes: Axes): boolean {
  const { account, target } = Object.keys(axes).length > 0 ? axes : environmentFlags(env);
  if (account === undefined && target === undefined) return false;
  return (
    isFault(error, "INVALID_ARGS", "ACCOUNT_NOT_FOUND", "TARGET_NOT_FOUND") ||
    (isFault(error, "CONFIG_ERROR") && error.place.odd !== undefined)
  );
}
