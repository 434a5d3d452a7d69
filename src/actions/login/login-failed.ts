import { worded } from "../../core/advice/advise.ts";
import { loginCommand, type Wishes } from "../../core/advice/login-command.ts";
import type { Remedy } from "../../core/advice/remedies.ts";
import { isFault } from "../../core/fault.ts";
import { asMixpanelError } from "../../core/present.ts";
import { type ErrorCode, MixpanelError, type Step } from "../../errors.ts";
import { version } from "../../version.ts";

/** The provider's answer to a person who did not approve (RFC 6749 §4.1.2.1), in words that may be shown. */
export interface Denial {
  readonly error: string;
  readonly description?: string;
}

/** `OAUTH_AUTH_DENIED`. `next` is how to have another try. */
export function denied({ error, description }: Denial, next: readonly Step[]): MixpanelError {
  const answer = description === undefined ? error : `${error} (${description})`;
  return new MixpanelError(
    "OAUTH_AUTH_DENIED",
    `Mixpanel did not approve the login: it answered ${answer}. To try again: ${next.map((step) => step.command).join(", or ")}`,
    { details: { error, ...(description !== undefined && { error_description: description }) }, next },
  );
}

/** The same error, which says besides what to do about it. */
export function withAdvice(thrown: unknown, { advice, next }: Remedy): unknown {
  const error = worded(thrown);
  if (!error) return thrown;
  return new MixpanelError(error.code, `${sentence(error.message)} ${advice}`, {
    ...(error.details && { details: error.details }),
    cause: error.cause,
    retryable: error.retryable,
    next,
  });
}

/** Nothing can come of the login any more: its tokens are good for a region without projects, and for no other. */
export const isOver = (error: unknown): boolean =>
  isFault(error, "NEEDS_REGION_SWITCH") && error.details.region_compatible_count === 0;

/** The same error, which says besides that nothing is left of the login. */
export function over(error: unknown): unknown {
  const said = worded(error);
  if (!said) return error;
  const { code, message, details, next } = said;
  return new MixpanelError(code, `The login ended without a project, and nothing of it is kept. ${message}`, {
    ...(details && { details }),
    next,
  });
}

/** The tokens are of no use any more, and to go on with them would not help. */
export const isRefused = (error: unknown): boolean =>
  isFault(error, "OAUTH_REFRESH_REVOKED", "OAUTH_TOKEN_ERROR") ||
  (isFault(error, "OAUTH_REFRESH_ERROR") && !error.retryable);

const aboutTheProject: readonly ErrorCode[] = ["PROJECT_NOT_FOUND", "NEEDS_PROJECT_SELECTION", "NEEDS_REGION_SWITCH"];

/** Which of the wishes cannot be had, as far as an error says. */
function faults(error: unknown): { name: boolean; project: boolean } {
  if (!isFault(error)) return { name: false, project: false };
  const { code } = error;
  const isVariable = isFault(error, "CONFIG_ERROR") && error.details.available_projects !== undefined;
  return { name: code === "ACCOUNT_EXISTS", project: isVariable || aboutTheProject.includes(code) };
}

/** The wishes that are left after `error`. */
export function withoutFault({ name, project }: Wishes, error: unknown): Wishes {
  const fault = faults(error);
  return { name: fault.name ? undefined : name, project: fault.project ? undefined : project };
}

/** How to go on with the login in `folder`; what was at fault is left for the person to fill in. */
export function resumeStep(folder: string, wishes: Wishes = {}, error?: unknown): Step {
  const fault = faults(error);
  const { name = fault.name ? "<name>" : undefined, project = fault.project ? "<id>" : undefined } = withoutFault(
    wishes,
    error,
  );
  const command = loginCommand({ resume: folder, name, project });
  return { command, label: "Go on with this login; nothing has to be approved again" };
}

/**
 * `LOGIN_FINISH_PUBLISH_FAILED`: the code is spent, and the tokens are in `folder`, where `--resume` finds them (§4.2).
 */
export function publishFailed(thrown: unknown, folder: string, wishes: Wishes): MixpanelError {
  const error = asMixpanelError(thrown, version);
  const { code, message, details, next } = error;
  const resume = resumeStep(folder, wishes, error);
  const what = `${isLoggedIn(error) ? "You are logged in, but the" : "The"} account could not be set up`;
  return new MixpanelError(
    "LOGIN_FINISH_PUBLISH_FAILED",
    `${what}: ${sentence(message)} The login is kept. To go on with it: ${resume.command}`,
    {
      details: {
        placeholder_dir: folder,
        original_code: code,
        original_message: message,
        ...(details && { original_details: details }),
      },
      cause: thrown,
      // With tokens that Mixpanel refuses a new login comes before another try with them.
      next: isLoggedIn(error) ? [resume, ...next] : [...next, resume],
      hint: resumeStep(folder),
    },
  );
}

/** The same where the error stays what it is and says besides how to go on. */
export function resumable(thrown: unknown, folder: string, wishes: Wishes): MixpanelError {
  const error = asMixpanelError(thrown, version);
  const { code, message, details, cause, next, retryable } = error;
  const resume = resumeStep(folder, wishes, error);
  const kept = isLoggedIn(error) ? "You are logged in, and the login is kept." : "The login is kept.";
  return new MixpanelError(code, `${sentence(message)} ${kept} To go on with it: ${resume.command}`, {
    details: { ...details, placeholder_dir: folder },
    cause,
    next: [resume, ...next],
    // The same command would log in anew.
    retryable: retryable && code !== "INTERRUPTED",
    hint: resumeStep(folder),
  });
}

/** What a signal is answered with while the tokens of a login lie in `folder`. */
export const interrupted = (folder: string, wishes: Wishes): MixpanelError =>
  resumable(new MixpanelError("INTERRUPTED", "Interrupted."), folder, wishes);

const isLoggedIn = (error: unknown): boolean => !isFault(error, "AUTH_FAILED") && !isRefused(error);

/** A message may end with a command. */
const sentence = (message: string): string => (/[.!?]$/.test(message) ? message : `${message}.`);
