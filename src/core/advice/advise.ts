import { type ErrorCode, MixpanelError } from "../../errors.ts";
import { Fault } from "../fault.ts";
import type { Adviser, Advisers } from "./adviser.ts";
import { argumentsAdvice } from "./arguments.ts";
import { choicesAdvice } from "./choices.ts";
import { configAdvice } from "./config.ts";
import { inLogin } from "./in-login.ts";
import { loginAdvice } from "./login.ts";
import { networkAdvice } from "./network.ts";
import type { LoginPlace } from "./place.ts";
import { inSandbox } from "./sandbox.ts";
import { storageAdvice } from "./storage.ts";
import { tokensAdvice } from "./tokens.ts";
import { capped, nearestOf } from "./what-is-there.ts";

const advisers: Advisers = {
  ...argumentsAdvice,
  ...configAdvice,
  ...storageAdvice,
  ...networkAdvice,
  ...tokensAdvice,
  ...loginAdvice,
  ...choicesAdvice,
};

/** What a caller meets instead of a fault: the error with its words. What is no fault is given back as it is. */
export function advise(thrown: unknown): unknown {
  return thrown instanceof Fault ? adviseFault(thrown) : thrown;
}

/** What was thrown as a `MixpanelError`; undefined for a bug. */
export function knownError(thrown: unknown): MixpanelError | undefined {
  const error = advise(thrown);
  return error instanceof MixpanelError ? error : undefined;
}

/** What was thrown, with the login that it ended; see {@link inLogin}. */
export function atLogin(thrown: unknown, login: LoginPlace): unknown {
  if (thrown instanceof Fault) return thrown.withPlace({ login });
  return thrown instanceof MixpanelError ? inLogin(thrown, login) : thrown;
}

/** What happened, in words, for a warning that goes on. */
export const messageOf = (thrown: unknown): string => (advise(thrown) as Error).message;

/** The error for a fault: its message, the commands that help, and its details. */
export function adviseFault<C extends ErrorCode>(fault: Fault<C>): MixpanelError {
  const { code, place, cause, retryable, stack } = fault;
  const details = nearestOf(fault.details);
  const { message, next, hint } = (advisers[code] as Adviser<C>)(details, place, fault);
  const error = new MixpanelError(code, message, {
    ...(Object.values(details).some((fact) => fact !== undefined) && { details: capped(details) }),
    cause,
    retryable,
    ...(next && { next }),
    ...(hint && { hint }),
  });
  if (stack !== undefined) error.stack = stack;
  const said = place.sandbox ? inSandbox(error, place.sandbox.is, place.sandbox.opening) : error;
  return place.login ? inLogin(said, place.login) : said;
}
