import { skipped } from "../../core/advice/findings.ts";
import { choiceFindings } from "../../core/advice/findings-stored.ts";
import { isFault } from "../../core/fault.ts";
import { quiet } from "../../storage/quiet.ts";
import { projectIn, resolveSession } from "../session.ts";
import { type Examination, examine } from "./look.ts";

/** Whether an account and a project are in force. What keeps them from being resolved is told of where it lies. */
export const session: Examination = (look) =>
  examine("session", look, (context) => {
    try {
      const resolved = resolveSession(quiet(context));
      const { account, workspace, source } = resolved;
      return choiceFindings.session({
        ...{ account: account.name, project: projectIn(quiet(context), resolved) },
        ...{ workspace: workspace ?? null, source: { ...source } },
      });
    } catch (error) {
      if (!isFault(error) || isFault(error, "NEEDS_ACCOUNT", "NEEDS_PROJECT")) throw error;
      return skipped("Not resolved, because of what is found elsewhere.");
    }
  });
