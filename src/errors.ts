import type * as v from "valibot";
import type { facts } from "./error-facts.ts";

/** What is fixed about a code, told once: whether a repeat can help, and how `mp` ends. Its facts are in error-facts.ts. */
interface Row {
  /** The same call may succeed later with nothing changed. */
  readonly retryable: boolean;
  /** The exit status of `mp` (docs/configuration.md, "Exit status"). */
  readonly exit: number;
}

/**
 * Every error that a person or an agent can meet, each one row. The union is closed: a `switch` over {@link ErrorCode} is
 * checked for completeness by the compiler, and so is the table of words in `core/advice`.
 */
const codes = {
  NEEDS_ACCOUNT: { retryable: false, exit: 6 },
  NEEDS_PROJECT: { retryable: false, exit: 6 },
  INVALID_ARGS: { retryable: false, exit: 3 },
  CONFIG_ERROR: { retryable: false, exit: 1 },
  BRIDGE_ERROR: { retryable: false, exit: 1 },
  ACCOUNT_NOT_FOUND: { retryable: false, exit: 4 },
  ACCOUNT_EXISTS: { retryable: false, exit: 1 },
  ACCOUNT_IN_USE: { retryable: false, exit: 1 },
  TARGET_NOT_FOUND: { retryable: false, exit: 4 },
  TARGET_EXISTS: { retryable: false, exit: 1 },
  PROJECT_NOT_FOUND: { retryable: false, exit: 4 },
  WORKSPACE_NOT_FOUND: { retryable: false, exit: 4 },
  NO_WORKSPACES: { retryable: false, exit: 1 },
  AUTH_FAILED: { retryable: false, exit: 2 },
  PERMISSION_DENIED: { retryable: false, exit: 2 },
  RATE_LIMITED: { retryable: true, exit: 5 },
  SERVER_ERROR: { retryable: true, exit: 1 },
  API_ERROR: { retryable: false, exit: 1 },
  NETWORK_ERROR: { retryable: true, exit: 1 },
  OAUTH_REGISTRATION_ERROR: { retryable: false, exit: 2 },
  OAUTH_TOKEN_ERROR: { retryable: false, exit: 2 },
  OAUTH_REFRESH_ERROR: { retryable: true, exit: 2 },
  OAUTH_REFRESH_REVOKED: { retryable: false, exit: 2 },
  OAUTH_TIMEOUT: { retryable: true, exit: 2 },
  OAUTH_PORT_ERROR: { retryable: true, exit: 2 },
  OAUTH_BROWSER_ERROR: { retryable: false, exit: 2 },
  OAUTH_AUTH_DENIED: { retryable: false, exit: 2 },
  OAUTH_STATE_MISMATCH: { retryable: false, exit: 2 },
  OAUTH_PASTE_ERROR: { retryable: false, exit: 2 },
  OAUTH_INFLIGHT_MISSING: { retryable: false, exit: 2 },
  OAUTH_INFLIGHT_EXPIRED: { retryable: false, exit: 2 },
  OAUTH_INFLIGHT_CORRUPT: { retryable: false, exit: 2 },
  OAUTH_INFLIGHT_SCHEMA_TOO_NEW: { retryable: false, exit: 2 },
  OAUTH_PLACEHOLDER_META_CORRUPT: { retryable: false, exit: 2 },
  OAUTH_REGION_PROBE_FAILED: { retryable: false, exit: 2 },
  OAUTH_NETWORK_UNREACHABLE: { retryable: true, exit: 2 },
  NEEDS_REGION_SWITCH: { retryable: false, exit: 6 },
  NEEDS_PROJECT_SELECTION: { retryable: false, exit: 6 },
  LOGIN_FINISH_PUBLISH_FAILED: { retryable: false, exit: 1 },
  STORAGE_ERROR: { retryable: false, exit: 1 },
  LOCK_BUSY: { retryable: true, exit: 1 },
  INSECURE_FILE: { retryable: false, exit: 1 },
  UNSUPPORTED_RUNTIME: { retryable: false, exit: 1 },
  INTERRUPTED: { retryable: true, exit: 130 },
  INTERNAL_ERROR: { retryable: false, exit: 1 },
} as const satisfies Record<keyof typeof facts, Row>;

export type ErrorCode = keyof typeof codes;

/** What a program may read in `details` of an error with this code. */
export type ErrorDetails<C extends ErrorCode = ErrorCode> = {
  [K in C]: v.InferOutput<ReturnType<(typeof facts)[K]>>;
}[C];

export const errorCodes = Object.keys(codes) as readonly ErrorCode[];

/** The row of a code. */
export const rowOf = (code: ErrorCode): Row => codes[code];

/** A command that a person can run next. A `command` that begins with `mp ` must work as printed (docs/protocol.md). */
export interface Step {
  readonly command: string;
  readonly label: string;
}

/** What an error carries besides its code and its message. */
export interface MixpanelErrorOptions {
  /** Facts for a program: never a secret, never text from outside that was not scrubbed. */
  readonly details?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
  /** The commands that the message names; an error with none is not `actionable`. */
  readonly next?: readonly Step[];
  /** Where this one case differs from its code. */
  readonly retryable?: boolean;
  /** How to go on with what was begun: `resume_hint` of the envelope. */
  readonly hint?: Step;
}

/**
 * The one error that a caller meets. `message` is written for the person: what happened, in which file or for which account, and
 * what to run next. `NEEDS_ACCOUNT` and `NEEDS_PROJECT` are errors for a caller of the library and states in the envelope.
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
    this.retryable = options.retryable ?? codes[code].retryable;
    this.resumeHint = options.hint;
  }

  /** True when the message names the next command, which is then in `next`. */
  get actionable(): boolean {
    return this.next.length > 0;
  }
}
