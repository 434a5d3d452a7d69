import { shellQuote } from "../core/shell-quote.ts";
import { MixpanelError, type Step } from "../errors.ts";
import { scrub } from "../secret.ts";

/** What a login was asked to be published as: `--name` and `--project`. */
export interface Wishes {
  readonly name?: string | undefined;
  readonly project?: string | undefined;
}

export const beginTwoShot: Step = { command: "mp login --start", label: "Begin a new login" };

/** The provider's answer to a person who did not approve (RFC 6749 §4.1.2.1), in words that may be shown. */
export interface Denial {
  readonly error: string;
  readonly description?: string;
}

/** `OAUTH_AUTH_DENIED`. `again` is how to have another try. */
export function denied({ error, description }: Denial, again: Step): MixpanelError {
  const answer = description === undefined ? error : `${error} (${description})`;
  return new MixpanelError(
    "OAUTH_AUTH_DENIED",
    `Mixpanel did not approve the login: it answered ${answer}. To try again: ${again.command}`,
    { details: { error, ...(description !== undefined && { error_description: description }) }, next: [again] },
  );
}

/** How to go on with the login in `folder`; what was at fault is left for the person to fill in. */
export function resumeStep(folder: string, { name, project }: Wishes, fault?: string): Step {
  const words = ["mp login --resume", shellQuote(folder)];
  if (fault === "ACCOUNT_EXISTS") words.push("--name <name>");
  else if (name !== undefined) words.push(`--name ${name}`);
  if (fault === "PROJECT_NOT_FOUND" || fault === "NEEDS_PROJECT_SELECTION") words.push("--project <id>");
  else if (project !== undefined) words.push(`--project ${project}`);
  return { command: words.join(" "), label: "Go on with this login; nothing has to be approved again" };
}

/**
 * `LOGIN_FINISH_PUBLISH_FAILED`: the code is spent, and the tokens are in `folder`, where `--resume` finds them (§4.2).
 */
export function publishFailed(error: unknown, folder: string, wishes: Wishes): MixpanelError {
  const { code, message, next } = asMixpanelError(error);
  const resume = resumeStep(folder, wishes, code);
  const hint = resumeStep(folder, {});
  const details = error instanceof MixpanelError ? error.details : undefined;
  return new MixpanelError(
    "LOGIN_FINISH_PUBLISH_FAILED",
    `You are logged in, but the account could not be set up: ${message} The login is kept. To go on with it: ${resume.command}`,
    {
      details: {
        placeholder_dir: folder,
        original_code: code,
        original_message: message,
        ...(details && { original_details: details }),
      },
      cause: error,
      next: [...next.filter((step) => step.command.startsWith("unset ")), resume],
      hint,
    },
  );
}

/** The same on one machine, where the error stays what it is and says besides how to go on. */
export function resumable(error: unknown, folder: string, wishes: Wishes): MixpanelError {
  const { code, message, details, cause, next, retryable } = asMixpanelError(error);
  const resume = resumeStep(folder, wishes, code);
  return new MixpanelError(
    code,
    `${message} You are logged in, and the login is kept. To go on with it: ${resume.command}`,
    {
      details: { ...details, placeholder_dir: folder },
      cause: cause ?? error,
      next: [resume, ...next],
      retryable,
      hint: resumeStep(folder, {}),
    },
  );
}

function asMixpanelError(error: unknown): MixpanelError {
  if (error instanceof MixpanelError) return error;
  const text = error instanceof Error ? `${error.name}: ${error.message}` : "something that is no Error was thrown";
  return new MixpanelError("INTERNAL_ERROR", `This is a bug in mixpanel-auth: ${scrub(text)}.`, { cause: error });
}
