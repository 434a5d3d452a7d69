import { type ErrorCode, MixpanelError, type Step } from "../../errors.ts";
import { hasNoUse, refusedWishes, remainingWishes, type Wishes } from "../login/wishes.ts";
import { paste, withRegion } from "./another-try.ts";
import { beginTwoShot, loginCommand } from "./login-command.ts";
import type { LoginPlace } from "./place.ts";
import { logInAnew, type Remedy } from "./remedies.ts";

/**
 * What a login adds to the words of whatever ended it: what to do with the authorization code, or how to go on with the tokens.
 * The error as it is where there is nothing to add.
 */
export function inLogin(error: MixpanelError, login: LoginPlace): MixpanelError {
  const { stage, folder } = login;
  if (stage === "ended") {
    const message = `The login ended without a project, and nothing of it is kept. ${error.message}`;
    return changed(error, { message });
  }
  if (stage !== undefined && stage !== "redeemed") {
    const { advice, next } = withCode(login, stage, error.code);
    // How to get through a sandbox comes first: until then nothing else helps.
    const ways = error.details?.sandbox === undefined ? [] : error.next;
    return changed(error, { message: `${sentence(error.message)} ${advice}`, next: [...ways, ...next] });
  }
  if (folder === undefined) return error;
  const resume = resumeStep(login, folder, error);
  const kept = isLoggedIn(error) ? "The login is approved, and is kept." : "The login is kept.";
  return changed(error, {
    message: `${sentence(error.message)} ${kept} To go on with it: ${resume.command}`,
    details: { ...error.details, placeholder_dir: folder },
    next: [resume, ...error.next],
    // The same command would log in anew.
    retryable: error.retryable && error.code !== "INTERRUPTED",
    hint: resumeHint(folder),
  });
}

/** How to go on with the login in `folder`; what could not be had is left for the person to fill in. */
export function resumeStep(login: LoginPlace | undefined, folder: string, error: MixpanelError): Step {
  const refused = refusedWishes(error);
  const left = remainingWishes(wishesOf(login), error);
  return resume(folder, {
    name: left.name ?? (refused.name ? (meantName(login, error) ?? "<name>") : undefined),
    project: left.project ?? (refused.project ? "<id>" : undefined),
  });
}

/** The name of an account that the login is good for: then nothing but its case was another one in what was asked for. */
function meantName(login: LoginPlace | undefined, { details }: MixpanelError): string | undefined {
  const { account, type, region } = details ?? {};
  return typeof account === "string" && type === "oauth_browser" && region === login?.region ? account : undefined;
}

/** How to go on with a login, with what it was asked for, which is kept beside its tokens. */
export const resumeHint = (folder: string): Step => resume(folder, {});

/** Whether the tokens of a login that failed are still of use. */
export const isLoggedIn = (error: MixpanelError): boolean => error.code !== "AUTH_FAILED" && !hasNoUse(error);

/** As a sentence that another can follow: a message may end with a command. */
export const sentence = (message: string): string => (/[.!?]$/.test(message) ? message : `${message}.`);

const resume = (folder: string, { name, project }: Wishes): Step => ({
  command: loginCommand({ resume: folder, name, project }),
  label: "Go on with this login; nothing has to be approved again",
});

function wishesOf(login: LoginPlace | undefined): Wishes {
  if (!login) return {};
  return login.kind === "account" ? { name: login.name } : login.flags;
}

/** What to do when the authorization code came to nothing. */
function withCode(
  login: LoginPlace,
  stage: Exclude<LoginPlace["stage"], "redeemed" | "ended" | undefined>,
  code: ErrorCode,
): Remedy {
  if (login.kind !== "two_shot") return logInAnew(login);
  const begin = beginTwoShot(login.region);
  switch (stage) {
    case "unspent": {
      const again = paste(login, "Paste the same address again");
      return { advice: `Nothing is lost: paste the same address again: ${again.command}`, next: [again] };
    }
    case "perhaps_spent": {
      const again = paste(login, "Paste the same address again, or open the same link again for another");
      return {
        advice: `The code may be spent by now. Paste the same address again; if it is refused, open the link again for a new one: ${again.command}`,
        next: [again],
      };
    }
    case "spent": {
      const approve = approveAgain(login);
      const how = `open the link again for a new one, then: ${approve.command}, or begin a new login: ${begin.command}`;
      const spent = { advice: `A code is good for one use and a short time: ${how}`, next: [approve, begin] };
      if (code !== "OAUTH_TOKEN_ERROR") return spent;
      const label = "Or, if you approved for another region, begin there";
      const elsewhere = { command: withRegion(login, "<region>"), label };
      return {
        advice: `${spent.advice}. If it was for another region: ${elsewhere.command}`,
        next: [...spent.next, elsewhere],
      };
    }
    case "unknown_client":
      return { advice: `Begin a new login: ${begin.command}`, next: [begin] };
  }
}

/** How to get another code for a login in two steps. */
export const approveAgain = (login: LoginPlace | undefined): Step =>
  paste(login, "Open the same link again, and paste the address that it ends on");

interface Change {
  readonly message: string;
  readonly details?: MixpanelError["details"];
  readonly next?: readonly Step[];
  readonly retryable?: boolean;
  readonly hint?: Step;
}

function changed(error: MixpanelError, change: Change): MixpanelError {
  const { message, details = error.details, next = error.next, retryable = error.retryable, hint } = change;
  const said = new MixpanelError(error.code, message, {
    ...(details && { details }),
    cause: error.cause,
    next,
    retryable,
    ...(hint && { hint }),
  });
  if (error.stack !== undefined) said.stack = error.stack;
  return said;
}
