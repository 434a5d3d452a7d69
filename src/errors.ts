import type * as v from "valibot";
import { facts } from "./error-facts.ts";

/** What is fixed about a code, told once: whether a repeat can help, how `mp` ends, what a program may read in `details`. */
interface Row {
  /** The same call may succeed later with nothing changed. */
  readonly retryable: boolean;
  /** The exit status of `mp` (docs/protocol.md). */
  readonly exit: number;
  /** The schema of its `details`. */
  readonly details: () => v.GenericSchema<unknown, object>;
}

/**
 * Every error that a person or an agent can meet, each one row. The union is closed: a `switch` over {@link ErrorCode} is
 * checked for completeness by the compiler, and so is the table of words in `core/advice`.
 */
const codes = {
  NEEDS_ACCOUNT: { retryable: false, exit: 6, details: facts.NEEDS_ACCOUNT },
  NEEDS_PROJECT: { retryable: false, exit: 6, details: facts.NEEDS_PROJECT },
  INVALID_ARGS: { retryable: false, exit: 3, details: facts.INVALID_ARGS },
  CONFIG_ERROR: { retryable: false, exit: 1, details: facts.CONFIG_ERROR },
  BRIDGE_ERROR: { retryable: false, exit: 1, details: facts.BRIDGE_ERROR },
  ACCOUNT_NOT_FOUND: { retryable: false, exit: 4, details: facts.ACCOUNT_NOT_FOUND },
  ACCOUNT_EXISTS: { retryable: false, exit: 1, details: facts.ACCOUNT_EXISTS },
  ACCOUNT_IN_USE: { retryable: false, exit: 1, details: facts.ACCOUNT_IN_USE },
  TARGET_NOT_FOUND: { retryable: false, exit: 4, details: facts.TARGET_NOT_FOUND },
  TARGET_EXISTS: { retryable: false, exit: 1, details: facts.TARGET_EXISTS },
  PROJECT_NOT_FOUND: { retryable: false, exit: 4, details: facts.PROJECT_NOT_FOUND },
  NO_WORKSPACES: { retryable: false, exit: 1, details: facts.NO_WORKSPACES },
  AUTH_FAILED: { retryable: false, exit: 2, details: facts.AUTH_FAILED },
  PERMISSION_DENIED: { retryable: false, exit: 2, details: facts.PERMISSION_DENIED },
  RATE_LIMITED: { retryable: true, exit: 5, details: facts.RATE_LIMITED },
  SERVER_ERROR: { retryable: true, exit: 1, details: facts.SERVER_ERROR },
  API_ERROR: { retryable: false, exit: 1, details: facts.API_ERROR },
  NETWORK_ERROR: { retryable: true, exit: 1, details: facts.NETWORK_ERROR },
  OAUTH_REGISTRATION_ERROR: { retryable: false, exit: 2, details: facts.OAUTH_REGISTRATION_ERROR },
  OAUTH_TOKEN_ERROR: { retryable: false, exit: 2, details: facts.OAUTH_TOKEN_ERROR },
  OAUTH_REFRESH_ERROR: { retryable: true, exit: 2, details: facts.OAUTH_REFRESH_ERROR },
  OAUTH_REFRESH_REVOKED: { retryable: false, exit: 2, details: facts.OAUTH_REFRESH_REVOKED },
  OAUTH_TIMEOUT: { retryable: true, exit: 2, details: facts.OAUTH_TIMEOUT },
  OAUTH_PORT_ERROR: { retryable: true, exit: 2, details: facts.OAUTH_PORT_ERROR },
  OAUTH_BROWSER_ERROR: { retryable: false, exit: 2, details: facts.OAUTH_BROWSER_ERROR },
  OAUTH_AUTH_DENIED: { retryable: false, exit: 2, details: facts.OAUTH_AUTH_DENIED },
  OAUTH_STATE_MISMATCH: { retryable: false, exit: 2, details: facts.OAUTH_STATE_MISMATCH },
  OAUTH_PASTE_ERROR: { retryable: false, exit: 2, details: facts.OAUTH_PASTE_ERROR },
  OAUTH_INFLIGHT_MISSING: { retryable: false, exit: 2, details: facts.OAUTH_INFLIGHT_MISSING },
  OAUTH_INFLIGHT_EXPIRED: { retryable: false, exit: 2, details: facts.OAUTH_INFLIGHT_EXPIRED },
  OAUTH_INFLIGHT_CORRUPT: { retryable: false, exit: 2, details: facts.OAUTH_INFLIGHT_CORRUPT },
  OAUTH_INFLIGHT_SCHEMA_TOO_NEW: { retryable: false, exit: 2, details: facts.OAUTH_INFLIGHT_SCHEMA_TOO_NEW },
  OAUTH_PLACEHOLDER_META_CORRUPT: { retryable: false, exit: 2, details: facts.OAUTH_PLACEHOLDER_META_CORRUPT },
  OAUTH_REGION_PROBE_FAILED: { retryable: false, exit: 2, details: facts.OAUTH_REGION_PROBE_FAILED },
  OAUTH_NETWORK_UNREACHABLE: { retryable: true, exit: 2, details: facts.OAUTH_NETWORK_UNREACHABLE },
  NEEDS_REGION_SWITCH: { retryable: false, exit: 6, details: facts.NEEDS_REGION_SWITCH },
  NEEDS_PROJECT_SELECTION: { retryable: false, exit: 6, details: facts.NEEDS_PROJECT_SELECTION },
  LOGIN_FINISH_PUBLISH_FAILED: { retryable: false, exit: 1, details: facts.LOGIN_FINISH_PUBLISH_FAILED },
  STORAGE_ERROR: { retryable: false, exit: 1, details: facts.STORAGE_ERROR },
  LOCK_BUSY: { retryable: true, exit: 1, details: facts.LOCK_BUSY },
  INSECURE_FILE: { retryable: false, exit: 1, details: facts.INSECURE_FILE },
  UNSUPPORTED_RUNTIME: { retryable: false, exit: 1, details: facts.UNSUPPORTED_RUNTIME },
  INTERRUPTED: { retryable: true, exit: 130, details: facts.INTERRUPTED },
  INTERNAL_ERROR: { retryable: false, exit: 1, details: facts.INTERNAL_ERROR },
} as const satisfies Record<string, Row>;

export type ErrorCode = keyof typeof codes;

/** What a program may read in `details` of an error with this code. */
export type ErrorDetails<C extends ErrorCode = ErrorCode> = {
  [K in C]: v.InferOutput<ReturnType<(typeof codes)[K]["details"]>>;
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
