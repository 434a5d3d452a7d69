import type { ErrorDetails, Step } from "../../errors.ts";
import type { Advice } from "./adviser.ts";
import { withName, withProject } from "./another-try.ts";
import type { LoginPlace } from "./place.ts";
import { reachText } from "./reach.ts";
import { commandFor } from "./shell-quote.ts";

/** `ACCOUNT_EXISTS`: the name that a login is asked for belongs to an account of another kind. */
export function takenInLogin(details: ErrorDetails<"ACCOUNT_EXISTS">, login: LoginPlace): Advice {
  const { account: name, type, region, referenced_by: targets = [] } = details;
  // Once there are tokens, the way to go on with them names another name already.
  const renamed = login.stage === undefined ? withName(login) : undefined;
  const other = renamed && { command: renamed, label: "Keep it, and use another name" };
  const isTarget = targets.length > 0;
  const remove: Step = {
    command: isTarget
      ? commandFor("mp account remove", name, "--force --yes")
      : commandFor("mp account remove", name, "--yes"),
    label: `Or forget the account there is${isTarget ? ", although targets name it" : ""}, then do the same again`,
  };
  const wanted = login.kind === "credentials" ? login.type : "oauth_browser";
  const message =
    `The account "${name}" exists already, with type ${type} in region ${region}, and this login is for ` +
    `type ${wanted} in region ${login.region}. Choose another name${other ? `: ${other.command}` : ""}, or remove the account first: ${remove.command}`;
  return { message, next: other ? [other, remove] : [remove] };
}

/** `PROJECT_NOT_FOUND`: the login does not reach the project that `--project` names. */
export function notReachedInLogin(details: ErrorDetails<"PROJECT_NOT_FOUND">, login: LoginPlace): Advice {
  const { project, available_projects: available, accessible_project_count: count } = details;
  const message = `This login does not reach the project ${project}; it reaches ${reachText(available, count)}.`;
  // Of a login in two steps the tokens are kept, and the way to go on with them names another project already.
  if (login.kind === "two_shot") return { message };
  const step = { command: withProject(login), label: "Log in with one of its projects" };
  return { message: `${message} Run: ${step.command}`, next: [step] };
}
