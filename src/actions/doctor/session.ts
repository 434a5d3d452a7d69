import { skipped } from "../../core/advice/findings.ts";
import { choiceFindings } from "../../core/advice/findings-stored.ts";
import { environmentFlags } from "../../core/env.ts";
import { type Fault, isFault } from "../../core/fault.ts";
import type { Context } from "../../ports.ts";
import { quiet } from "../../storage/quiet.ts";
import { cachedMe, projectIn, resolveSession, warnOfReach } from "../session.ts";
import { type Examination, examine } from "./look.ts";

/** Whether an account and a project are in force. What keeps them from being resolved is told of where it lies. */
export const session: Examination = (look) =>
  examine("session", look, (context) => {
    try {
      const resolved = resolveSession(quiet(context));
      const { account, workspace, source } = resolved;
      const project = projectIn(quiet(context), resolved);
      warnOfReach(context, resolved, project, cachedMe(quiet(context), resolved));
      return choiceFindings.session({
        ...{ account: account.name, project },
        ...{ workspace: workspace ?? null, source: { ...source } },
      });
    } catch (error) {
      if (!isFault(error) || isFault(error, "NEEDS_ACCOUNT", "NEEDS_PROJECT") || isOfVariables(error, context))
        throw error;
      return skipped("Not resolved, because of what is found elsewhere.");
    }
  });

/** Whether a variable names an account or a target that is not there, or cannot be used: elsewhere only what is active is told of. */
function isOfVariables(error: Fault, { env }: Context): boolean {
  const { account, target } = environmentFlags(env);
  if (account === undefined && target === undefined) return false;
  return (
    isFault(error, "ACCOUNT_NOT_FOUND", "TARGET_NOT_FOUND") ||
    (isFault(error, "CONFIG_ERROR") && error.place.odd !== undefined)
  );
}
