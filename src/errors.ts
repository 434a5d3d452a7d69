/**
 * Every error that a person or an agent can meet. The union is closed: a `switch` over `ErrorCode` is checked for
 * completeness by the compiler. The value says whether the same call may succeed later with nothing changed.
 */
const retryableByCode = {
  NEEDS_ACCOUNT: false,
  NEEDS_PROJECT: false,
  INVALID_ARGS: false,
  CONFIG_ERROR: false,
  BRIDGE_ERROR: false,
  ACCOUNT_NOT_FOUND: false,
  ACCOUNT_EXISTS: false,
  ACCOUNT_IN_USE: false,
  TARGET_NOT_FOUND: false,
  TARGET_EXISTS: false,
  PROJECT_NOT_FOUND: false,
  NO_WORKSPACES: false,
  AUTH_FAILED: false,
  PERMISSION_DENIED: false,
  RATE_LIMITED: true,
  SERVER_ERROR: true,
  API_ERROR: false,
  NETWORK_ERROR: true,
  OAUTH_REGISTRATION_ERROR: false,
  OAUTH_TOKEN_ERROR: false,
  OAUTH_REFRESH_ERROR: true,
  OAUTH_REFRESH_REVOKED: false,
  OAUTH_TIMEOUT: true,
  OAUTH_PORT_ERROR: true,
  OAUTH_BROWSER_ERROR: false,
  OAUTH_AUTH_DENIED: false,
  OAUTH_STATE_MISMATCH: false,
  OAUTH_PASTE_ERROR: false,
  OAUTH_INFLIGHT_MISSING: false,
  OAUTH_INFLIGHT_EXPIRED: false,
  OAUTH_INFLIGHT_CORRUPT: false,
  OAUTH_INFLIGHT_SCHEMA_TOO_NEW: false,
  OAUTH_PLACEHOLDER_META_CORRUPT: false,
  OAUTH_REGION_PROBE_FAILED: false,
  OAUTH_NETWORK_UNREACHABLE: true,
  NEEDS_REGION_SWITCH: false,
  NEEDS_PROJECT_SELECTION: false,
  LOGIN_FINISH_PUBLISH_FAILED: false,
  STORAGE_ERROR: false,
  LOCK_BUSY: true,
  INSECURE_FILE: false,
  UNSUPPORTED_RUNTIME: false,
  INTERRUPTED: true,
  INTERNAL_ERROR: false,
} as const satisfies Record<string, boolean>;

export type ErrorCode = keyof typeof retryableByCode;

export const errorCodes = Object.keys(retryableByCode) as readonly ErrorCode[];

/** A command that a person can run next. A `command` that begins with `mp ` must work as printed (§1.1). */
export interface Step {
  readonly command: string;
  readonly label: string;
}

export interface MixpanelErrorOptions {
  /** Facts for a program: never a secret, never text from outside that was not scrubbed. */
  readonly details?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
  /** The commands that the message names; an error with none is not `actionable`. */
  readonly next?: readonly Step[];
  /** Where this one case differs from its code. */
  readonly retryable?: boolean;
  /** Top-level keys of the envelope besides `error` and `next`, such as `resume_hint` (§1.3). */
  readonly hint?: Step;
}

/**
 * The one error class. `message` is written for the person: what happened, in which file or for which account, and what to
 * run next. `NEEDS_ACCOUNT` and `NEEDS_PROJECT` are errors for a caller of the library and states in the envelope.
 */
export class MixpanelError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>> | undefined;
  readonly next: readonly Step[];
  readonly retryable: boolean;
  readonly resumeHint: Step | undefined;

  constructor(code: ErrorCode, message: string, options: MixpanelErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "MixpanelError";
    this.code = code;
    this.details = options.details;
    this.next = options.next ?? [];
    this.retryable = options.retryable ?? retryableByCode[code];
    this.resumeHint = options.hint;
  }

  /** True when the message names the next command, which is then in `next`. */
  get actionable(): boolean {
    return this.next.length > 0;
  }
}
