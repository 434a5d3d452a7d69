import type { MixpanelError } from "../errors.ts";
import type { Envelope, ErrorEnvelope } from "../schema/envelope.ts";
import type { AccountInForce } from "../schema/responses.ts";
import type { Sandbox } from "../schema/sandbox.ts";
import { knownError } from "./advice/advise.ts";
import { bugOf, causeInWords } from "./advice/bug.ts";
import { asItIs, type Installation, withRun } from "./present.ts";
import { scrub } from "./scrub.ts";

/** The envelope of whatever was thrown. What is not one of our errors is a bug, and says so. `spell` spells the commands in a message. */
export function presentError(thrown: unknown, installation: Installation, spell = asItIs): Envelope {
  const error = errorOf(thrown, installation);
  const next = withRun(error.next, installation);
  const hint = error.resumeHint && withRun([error.resumeHint], installation)[0];
  const resume = hint && { resume_hint: hint };
  if (error.code === "NEEDS_ACCOUNT") {
    const { sandbox } = (error.details ?? {}) as { sandbox?: Sandbox };
    return { schema_version: 1, state: "needs_account", next, ...resume, ...(sandbox && { sandbox }) };
  }
  if (error.code === "NEEDS_PROJECT")
    return { schema_version: 1, state: "needs_project", account: error.details?.account as AccountInForce, next };
  const body: ErrorEnvelope["error"] = {
    code: error.code,
    message: spell(error.message),
    actionable: error.actionable,
    retryable: error.retryable,
    ...(error.details && { details: { ...error.details } }),
    ...(error.cause !== undefined && { cause: causeInWords(error.cause) }),
    ...(installation.verbose && { trace: traceOf(error) }),
  };
  return {
    schema_version: 1,
    state: "error",
    error: body,
    ...(error.actionable && { next }),
    ...resume,
  };
}

/** Whatever was thrown, as the error that is told: one of ours, or `INTERNAL_ERROR` for what is a bug. */
export const errorOf = (thrown: unknown, { version }: Installation): MixpanelError =>
  knownError(thrown) ?? bugOf(thrown, version);

/** Where it came from, without secrets. */
export const traceOf = (error: MixpanelError): string => scrub(stackOf(error));

/** The frames alone where a parser made the message, which may quote a file of secrets. */
function stackOf(error: Error): string {
  const stack = error.stack ?? "";
  const isParser = error.cause instanceof SyntaxError;
  return isParser ? stack.slice(Math.max(0, stack.indexOf("\n    at "))) : stack;
}
