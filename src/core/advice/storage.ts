import { later } from "./later.ts";
import type { Words } from "./words.ts";

/** The words for files, locks, the bridge and the logins in flight. */
export const storageWords: Words<
  | "STORAGE_ERROR"
  | "INSECURE_FILE"
  | "LOCK_BUSY"
  | "BRIDGE_ERROR"
  | "OAUTH_INFLIGHT_MISSING"
  | "OAUTH_INFLIGHT_EXPIRED"
  | "OAUTH_INFLIGHT_CORRUPT"
  | "OAUTH_INFLIGHT_SCHEMA_TOO_NEW"
  | "OAUTH_PLACEHOLDER_META_CORRUPT"
> = {
  STORAGE_ERROR: later,
  INSECURE_FILE: later,
  LOCK_BUSY: later,
  BRIDGE_ERROR: later,
  OAUTH_INFLIGHT_MISSING: later,
  OAUTH_INFLIGHT_EXPIRED: later,
  OAUTH_INFLIGHT_CORRUPT: later,
  OAUTH_INFLIGHT_SCHEMA_TOO_NEW: later,
  OAUTH_PLACEHOLDER_META_CORRUPT: later,
};
