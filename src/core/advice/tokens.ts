import { later } from "./later.ts";
import type { Words } from "./words.ts";

/** The words for what the authorization server answers, and for tokens that are of no use. */
export const tokensWords: Words<
  "OAUTH_REGISTRATION_ERROR" | "OAUTH_TOKEN_ERROR" | "OAUTH_REFRESH_ERROR" | "OAUTH_REFRESH_REVOKED"
> = {
  OAUTH_REGISTRATION_ERROR: later,
  OAUTH_TOKEN_ERROR: later,
  OAUTH_REFRESH_ERROR: later,
  OAUTH_REFRESH_REVOKED: later,
};
