import { choiceFindings } from "../../core/advice/findings-stored.ts";
import { isVariable } from "../../core/advice/steps.ts";
import { environmentAxes, variable } from "../../core/env.ts";
import { isFault } from "../../core/fault.ts";
import { environmentHeader } from "../../core/http/headers.ts";
import { apiOrigin, oauthOrigin } from "../../core/http/hosts.ts";
import { timeouts } from "../../core/http/timeouts.ts";
import type { Context } from "../../ports.ts";
import { bridgeCandidates, configPath, rootFolder } from "../../storage/paths.ts";
import { askedFor } from "../session.ts";
import { type Examination, examine } from "./look.ts";

/** Variables that hide what is stored, are malformed, or are ignored. */
export const environment: Examination = (look) =>
  examine("environment", look, (context) => {
    checkVariables(context);
    askedFor(context, {});
    const incomplete = incompleteSet(context);
    if (incomplete) return incomplete;
    const hidden = (look.session?.shadowed ?? []).flatMap(({ axis, value, by }) =>
      isVariable(by) && value !== null ? [{ axis, value, by }] : [],
    );
    return hidden.length > 0 ? choiceFindings.hidden(hidden) : choiceFindings.plainEnvironment();
  });

/** Throws `CONFIG_ERROR` for a malformed variable; that there is no home is told elsewhere. */
function checkVariables(context: Context): void {
  environmentAxes(context.env);
  apiOrigin(context.env, "us");
  oauthOrigin(context.env, "us");
  timeouts(context.env);
  environmentHeader(context.env);
  for (const find of [rootFolder, configPath, bridgeCandidates])
    try {
      find(context);
    } catch (error) {
      if (!isFault(error, "STORAGE_ERROR")) throw error;
    }
}

/** What makes an account of the environment only when all of it is set. */
const SETS = [
  ["MP_USERNAME", "MP_SECRET", "MP_PROJECT_ID", "MP_REGION"],
  ["MP_OAUTH_TOKEN", "MP_PROJECT_ID", "MP_REGION"],
];
/** They mean nothing by themselves. */
const OWN = ["MP_USERNAME", "MP_SECRET", "MP_OAUTH_TOKEN"];

function incompleteSet({ env }: Context) {
  const isSet = (name: string): boolean => variable(env, name) !== undefined;
  if (SETS.some((set) => set.every(isSet))) return undefined;
  const begun = SETS.find((set) => set.some((name) => OWN.includes(name) && isSet(name)));
  // A login takes MP_SECRET by itself.
  if (!begun || !OWN.some((name) => name !== "MP_SECRET" && isSet(name))) return undefined;
  return choiceFindings.incomplete(
    begun.filter((name) => OWN.includes(name) && isSet(name)),
    begun.filter((name) => !isSet(name)),
  );
}
