import { Fault } from "../core/fault.ts";
import type { ErrorDetails } from "../errors.ts";
import type { Region } from "../schema/primitives.ts";
import { BadAnswer, standardErrors } from "./reply.ts";

/** What went wrong while a client was registered, as `OAUTH_REGISTRATION_ERROR`; what is no answer stays as it is. */
export function registrationError(error: unknown, region: Region): unknown {
  if (!(error instanceof BadAnswer)) return error;
  const { status = 0 } = error.facts;
  // Only these say that it may go differently later.
  const retryable = status >= 500 || !wasProcessed(status);
  return new Fault("OAUTH_REGISTRATION_ERROR", { region, ...error.facts }, { retryable });
}

/** A failed exchange of an authorization code as `OAUTH_TOKEN_ERROR`; anything else as it is. */
export const exchangeError = (error: unknown, region: Region): unknown =>
  error instanceof BadAnswer ? new Fault("OAUTH_TOKEN_ERROR", { region, ...error.facts }) : error;

/**
 * A failed refresh: `OAUTH_REFRESH_REVOKED` for the verdict `invalid_grant`, else `OAUTH_REFRESH_ERROR`, which is
 * retryable unless the server has named an error that does not pass.
 */
export function refreshError(error: unknown, region: Region): unknown {
  if (!(error instanceof BadAnswer)) return error;
  const details = { region, ...error.facts };
  if (hasSaid(details, "invalid_grant")) return new Fault("OAUTH_REFRESH_REVOKED", details);
  return new Fault("OAUTH_REFRESH_ERROR", details, { retryable: !isFinal(details) });
}

type Facts = ErrorDetails<"OAUTH_REFRESH_ERROR">;

/** Whether the server has decided on the request with this error code (RFC 6749 §5.2). */
export const hasSaid = (facts: Facts, code: string): boolean => facts.error === code && isFinal(facts);

/** Whether the same request would be refused again: for an error of OAuth's, which only a reply with a status of 4xx has. */
const isFinal = ({ status, error }: Facts): boolean =>
  error !== undefined && !passing.includes(error) && wasProcessed(status) && isOAuthError(status, error);

/**
 * Gateways on the way answer with JSON too, such as `{"error":"Forbidden"}`. Theirs is no word about a login: a code that RFC 6749 §5.2
 * does not list counts only where it is written like one, and with the status that one comes with.
 */
const isOAuthError = (status: number | undefined, error: string): boolean =>
  standardErrors.includes(error) || ((status === 400 || status === 401) && /^[a-z]+(?:_[a-z]+)+$/.test(error));

const passing: readonly string[] = ["temporarily_unavailable", "server_error", "slow_down", "authorization_pending"];

/** 408 and 429 say that the request was not even looked at. */
const wasProcessed = (status: number | undefined): boolean => status !== 408 && status !== 429;
