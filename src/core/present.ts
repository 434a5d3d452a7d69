import { MixpanelError, type Step } from "../errors.ts";
import type { Envelope, ErrorEnvelope } from "../schema/envelope.ts";
import type { AccountRef, NextStep } from "../schema/responses.ts";
import { scrub } from "../secret.ts";
import { worded } from "./advice/advise.ts";
import { shellQuote } from "./advice/shell-quote.ts";
import { quotable } from "./quotable.ts";

/** What presenting needs to know about this program. */
export interface Installation {
  readonly version: string;
  /** The absolute path of the `node` that runs this. */
  readonly node: string;
  /** The absolute path of this installation's `scripts/mp.mjs`. */
  readonly mp: string;
  /** Add `error.trace`. */
  readonly verbose: boolean;
}

/** The envelope of a success. Steps in `data.next` get their `run`. */
export function presentData(data: object, installation: Installation): Envelope {
  const { next, ...rest } = data as { next?: readonly Step[] };
  return { schema_version: 1, state: "ok", ...rest, ...(next && { next: withRun(next, installation) }) };
}

/** The envelope of whatever was thrown. What is not one of our errors is a bug, and says so. */
export function presentError(thrown: unknown, installation: Installation): Envelope {
  const error = asMixpanelError(thrown, installation.version);
  const next = withRun(error.next, installation);
  if (error.code === "NEEDS_ACCOUNT") return { schema_version: 1, state: "needs_account", next };
  if (error.code === "NEEDS_PROJECT")
    return { schema_version: 1, state: "needs_project", account: error.details?.account as AccountRef, next };
  const body: ErrorEnvelope["error"] = {
    code: error.code,
    message: error.message,
    actionable: error.actionable,
    retryable: error.retryable,
    ...(error.details && { details: { ...error.details } }),
    ...(error.cause !== undefined && { cause: presentCause(error.cause) }),
    ...(installation.verbose && { trace: scrub(stackOf(error)) }),
  };
  const hint = error.resumeHint && withRun([error.resumeHint], installation)[0];
  return {
    schema_version: 1,
    state: "error",
    error: body,
    ...(error.actionable && { next }),
    ...(hint && { resume_hint: hint }),
  };
}

/** `run` is the same command spelled so that it works from any folder on this machine. */
const withRun = (steps: readonly Step[], { node, mp }: Installation): NextStep[] =>
  steps.map(({ command, label }) =>
    command.startsWith("mp ")
      ? { command, label, run: `${shellQuote(node)} ${shellQuote(mp)}${command.slice("mp".length)}` }
      : { command, label },
  );

/** Whatever was thrown as one of our errors; `INTERNAL_ERROR` for what is none, and so a bug of this `version`. */
export function asMixpanelError(thrown: unknown, version: string): MixpanelError {
  const own = worded(thrown);
  if (own) return own;
  const { message } = presentCause(thrown);
  const error = new MixpanelError(
    "INTERNAL_ERROR",
    `This is a bug in mixpanel-auth ${version}, please report it: ${message}`,
    { cause: thrown },
  );
  if (thrown instanceof Error && thrown.stack !== undefined) error.stack = thrown.stack;
  return error;
}

function presentCause(cause: unknown): { code?: string; message: string } {
  // Its text is ours: scrubbed where it quotes, and a secret of one letter must not eat into the rest.
  const own = worded(cause);
  if (own) return { code: own.code, message: own.message };
  if (!(cause instanceof Error)) return { message: "something that is no Error was thrown" };
  // A parser's message quotes the text that it could not parse, which may be a file of secrets.
  const text = cause instanceof SyntaxError ? cause.name : `${cause.name}: ${cause.message}`;
  const code = (cause as { code?: unknown }).code;
  return { ...(typeof code === "string" && { code }), message: quotable(text) };
}

/** The frames alone where the message may quote a text: see above. */
function stackOf(error: Error): string {
  const stack = error.stack ?? "";
  const isParser = error.cause instanceof SyntaxError;
  return isParser ? stack.slice(Math.max(0, stack.indexOf("\n    at "))) : stack;
}
