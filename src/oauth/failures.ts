import type { Remedy } from "../core/advice/remedies.ts";
import { quotable } from "../core/quotable.ts";
import { MixpanelError } from "../errors.ts";
import type { Region } from "../schema/primitives.ts";
import { BadAnswer } from "./reply.ts";

/** Whose tokens are refreshed, and how the person gets others should the server say that these are over: for messages. */
export interface TokenOwner extends Remedy {
  /** As in "the access token of …": `the account "team"`. */
  readonly whose: string;
  /** As it begins a sentence: `The login of the account "team"`. */
  readonly subject: string;
  /** Why a login may be over, where something is known that explains it. */
  readonly suspicion?: string;
}

/** What went wrong while a client was registered, as `OAUTH_REGISTRATION_ERROR`; what is no answer stays as it is. */
export function registrationError(error: unknown, region: Region): unknown {
  if (!(error instanceof BadAnswer)) return error;
  const { status } = error;
  const message = `Mixpanel (region ${region}) did not register this program as an OAuth client: it answered ${error.message}.`;
  return new MixpanelError("OAUTH_REGISTRATION_ERROR", message, {
    details: details(error, region),
    // Only these say that it may go differently later.
    retryable: status !== undefined && (status >= 500 || status === 429 || status === 408),
  });
}

/** The same for the exchange of an authorization code, as `OAUTH_TOKEN_ERROR`. */
export function exchangeError(error: unknown, region: Region): unknown {
  if (!(error instanceof BadAnswer)) return error;
  const what =
    error.error === undefined
      ? `did not exchange the authorization code for tokens: it answered ${error.message}`
      : `refused the authorization code (${error.message})`;
  return new MixpanelError("OAUTH_TOKEN_ERROR", `Mixpanel (region ${region}) ${what}.`, {
    details: details(error, region),
  });
}

/**
 * The same for a refresh: `OAUTH_REFRESH_REVOKED` for the verdict `invalid_grant`, else `OAUTH_REFRESH_ERROR`, which says to
 * log in again only when the client is no longer known.
 */
export function refreshError(error: unknown, region: Region, owner: TokenOwner): unknown {
  if (!(error instanceof BadAnswer)) return error;
  const { whose, subject, advice, next, suspicion } = owner;
  const answer = `Mixpanel (region ${region}) answered ${error.message}`;
  const facts = { details: details(error, region) };
  switch (error.error) {
    case "invalid_grant": {
      const reason = suspicion === undefined ? "" : `${suspicion} `;
      const message = `${subject} has ended: ${answer}. ${reason}${advice}`;
      return new MixpanelError("OAUTH_REFRESH_REVOKED", message, { ...facts, next });
    }
    case "invalid_client": {
      const reason = "the OAuth client that it was made with is no longer known";
      const message = `${subject} cannot be renewed, because ${reason}: ${answer}. ${advice}`;
      return new MixpanelError("OAUTH_REFRESH_ERROR", message, { ...facts, next, retryable: false });
    }
    default:
      return new MixpanelError(
        "OAUTH_REFRESH_ERROR",
        `The access token of ${whose} could not be refreshed: ${answer}. This may pass, and the tokens on disk stay as ` +
          "they are: run the same command again later.",
        facts,
      );
  }
}

/** The codes of RFC 6749 §5.2, which stand as they are. */
const codes: readonly string[] = [
  "invalid_request",
  "invalid_client",
  "invalid_grant",
  "unauthorized_client",
  "unsupported_grant_type",
  "invalid_scope",
];

const details = ({ status, error }: BadAnswer, region: Region): Record<string, unknown> => ({
  region,
  ...(status !== undefined && { status }),
  ...(error !== undefined && { error: codes.includes(error) ? error : quotable(error) }),
});
