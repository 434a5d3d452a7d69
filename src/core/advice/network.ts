import { later } from "./later.ts";
import type { Words } from "./words.ts";

/** The words for the way to Mixpanel, and for what its API answers. */
export const networkWords: Words<
  "NETWORK_ERROR" | "RATE_LIMITED" | "SERVER_ERROR" | "API_ERROR" | "AUTH_FAILED" | "PERMISSION_DENIED"
> = {
  NETWORK_ERROR: later,
  RATE_LIMITED: later,
  SERVER_ERROR: later,
  API_ERROR: later,
  AUTH_FAILED: later,
  PERMISSION_DENIED: later,
};
