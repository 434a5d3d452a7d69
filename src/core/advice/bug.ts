import { MixpanelError } from "../../errors.ts";
import { quotable } from "../quotable.ts";
import { knownError } from "./advise.ts";

/** What is none of our errors, and so a bug of this `version`: `INTERNAL_ERROR`. */
export function bugOf(thrown: unknown, version: string): MixpanelError {
  const { message } = causeInWords(thrown);
  const error = new MixpanelError(
    "INTERNAL_ERROR",
    `This is a bug in mixpanel-auth ${version}, please report it: ${message}`,
    { cause: thrown },
  );
  if (thrown instanceof Error && thrown.stack !== undefined) error.stack = thrown.stack;
  return error;
}

/** Why something went wrong, as it may be shown: without what it quotes of files and without a secret that this process has held. */
export function causeInWords(cause: unknown): { code?: string; message: string } {
  // Its text is ours: scrubbed where it quotes, and a secret of one letter must not eat into the rest.
  const own = knownError(cause);
  if (own) return { code: own.code, message: own.message };
  if (!(cause instanceof Error)) return { message: "something that is no Error was thrown" };
  // A parser's message quotes the text that it could not parse, which may be a file of secrets.
  const text = cause instanceof SyntaxError ? cause.name : `${cause.name}: ${cause.message}`;
  const code = (cause as { code?: unknown }).code;
  return { ...(typeof code === "string" && { code }), message: quotable(text) };
}
