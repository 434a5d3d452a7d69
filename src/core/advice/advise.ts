import { type ErrorCode, MixpanelError } from "../../errors.ts";
import { Fault } from "../fault.ts";
import { argumentsWords } from "./arguments.ts";
import { choicesWords } from "./choices.ts";
import { configWords } from "./config.ts";
import { inLogin } from "./in-login.ts";
import { loginWords } from "./login.ts";
import { networkWords } from "./network.ts";
import type { LoginPlace } from "./place.ts";
import { inSandbox } from "./sandbox.ts";
import { storageWords } from "./storage.ts";
import { tokensWords } from "./tokens.ts";
import { firstOf, nearestOf } from "./what-is-there.ts";
import type { Wording, Words } from "./words.ts";

const words: Words = {
  ...argumentsWords,
  ...configWords,
  ...storageWords,
  ...networkWords,
  ...tokensWords,
  ...loginWords,
  ...choicesWords,
};

/** A fault in words, as what a caller meets. What is no fault is given back as it is. */
export function advise(thrown: unknown): unknown {
  return thrown instanceof Fault ? inWords(thrown) : thrown;
}

/** The same, and undefined for what is neither a fault nor worded already. */
export function worded(thrown: unknown): MixpanelError | undefined {
  const error = advise(thrown);
  return error instanceof MixpanelError ? error : undefined;
}

/** What was thrown, with the login that it ended; see {@link inLogin}. */
export function atLogin(thrown: unknown, login: LoginPlace): unknown {
  if (thrown instanceof Fault) return thrown.at({ login });
  return thrown instanceof MixpanelError ? inLogin(thrown, login) : thrown;
}

/** What happened, in words, for a warning that goes on. */
export const messageOf = (thrown: unknown): string => (advise(thrown) as Error).message;

/** The same for what is known to be a fault. */
export function inWords<C extends ErrorCode>(fault: Fault<C>): MixpanelError {
  const { code, place, cause, retryable, stack } = fault;
  const details = nearestOf(fault.details);
  const { message, next, hint } = (words[code] as Wording<C>)(details, place, fault);
  const error = new MixpanelError(code, message, {
    ...(Object.keys(details).length > 0 && { details: firstOf(details) }),
    cause,
    retryable,
    ...(next && { next }),
    ...(hint && { hint }),
  });
  if (stack !== undefined) error.stack = stack;
  const said = place.sandbox ? inSandbox(error, place.sandbox.is, place.sandbox.opening) : error;
  return place.login ? inLogin(said, place.login) : said;
}
