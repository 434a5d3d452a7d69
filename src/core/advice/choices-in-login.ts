import type { ErrorDetails, Step } from "../../errors.ts";
import type { AccountType } from "../../schema/primitives.ts";
import type { Advice } from "./adviser.ts";
import { withName, withProject } from "./another-try.ts";
import type { LoginPlace } from "./place.ts";
import { reachText } from "./reach.ts";
import { commandFor } from "./shell-quote.ts";

type Taken = ErrorDetails<"ACCOUNT_EXISTS">;

const typeOf = (login: LoginPlace): AccountType => (login.kind === "credentials" ? login.type : "oauth_browser");

/** The same login under another name. Once there are tokens, the way to go on with them names another name already. */
function underAnotherName(login: LoginPlace): Step | undefined {
  const command = login.stage === undefined ? withName(login) : undefined;
  return command === undefined ? undefined : { command, label: "Keep it, and use another name" };
}

/** `ACCOUNT_EXISTS`: the name is that of an account that this login is good for, but for its case; undefined where it is not. */
export function meantInLogin(
  what: string,
  { account: name, type, region }: Taken,
  login: LoginPlace,
): Advice | undefined {
  const other = underAnotherName(login);
  const isElsewhere = region !== login.region;
  // Only of a login with the browser nothing is for one region yet.
  if (type !== typeOf(login) || (isElsewhere && login.kind !== "browser")) return undefined;
  // Once there are tokens, how to go on with them is said besides.
  if (login.stage !== undefined && !isElsewhere) return { message: `${what}, and this login is good for that one.` };
  const command = withName(login, name, isElsewhere ? region : undefined);
  if (!other || command === undefined) return undefined;
  const message = `${what}. To log in to that one: ${command}, or to another one: ${other.command}`;
  return { message, next: [{ command, label: "Log in to the account there is" }, other] };
}

/** `ACCOUNT_EXISTS`: the name that a login is asked for belongs to an account of another kind. */
export function takenInLogin(what: string, details: Taken, login: LoginPlace): Advice {
  const { account: name, type, region, referenced_by: targets = [] } = details;
  const other = underAnotherName(login);
  const isTarget = targets.length > 0;
  const remove: Step = {
    command: isTarget
      ? commandFor("mp account remove", name, "--force --yes")
      : commandFor("mp account remove", name, "--yes"),
    label: `Or forget the account there is${isTarget ? ", although targets name it" : ""}, then do the same again`,
  };
  const message =
    `${what}, with type ${type} in region ${region}, and this login is for ` +
    `type ${typeOf(login)} in region ${login.region}. Choose another name${other ? `: ${other.command}` : ""}, or remove the account first: ${remove.command}`;
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
