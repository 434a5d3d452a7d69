import * as v from "valibot";

/** What is fixed about a code, told once: whether a repeat can help, how `mp` ends, what a program may read in `details`. */
interface Row {
  /** The same call may succeed later with nothing changed. */
  readonly retryable: boolean;
  /** The exit status of `mp` (docs/protocol.md). */
  readonly exit: number;
  /** A function, so that a start does not build the schemas of errors that do not happen. */
  readonly details: () => v.GenericSchema<unknown, object>;
}

const text = v.string();
const number = v.number();
const optional = <S extends v.GenericSchema>(schema: S) => v.optional(schema);
const idAndName = v.object({ id: v.union([text, number]), name: v.nullable(text) });

const nothing = () => v.object({});
const ofStorage = () => v.object({ path: text, reason: text, code: optional(text), variable: optional(text) });
/** Of the file: `path`, and where and why; of the environment: `variable` and why. */
const ofConfig = () =>
  v.looseObject({
    path: optional(text),
    line: optional(number),
    column: optional(number),
    issues: optional(v.array(text)),
    /** How many there are, where not all are told. */
    issue_count: optional(number),
    /** What in the file shows that a release before 0.4 wrote it. */
    found: optional(v.array(text)),
    variable: optional(text),
    /** The name of a header that cannot be sent. */
    header: optional(text),
    reason: optional(text),
    code: optional(text),
    /** A service account that a bearer token was asked of. */
    account: optional(text),
    /** What MP_PROJECT_ID names, and the first 50 of what can be reached in its place. */
    project: optional(text),
    available_projects: optional(v.array(idAndName)),
    accessible_project_count: optional(number),
  });
const ofPath = () => v.object({ path: optional(text), reason: optional(text) });
/** Whom it was asked for, and where. */
const asked = { account: optional(text), region: optional(text) };
/** What Mixpanel answered. */
const ofReply = () => v.object({ ...asked, status: optional(number) });
/** What an authorization server answered: `error` and its description as in RFC 6749 §5.2, or the reason why it is no answer. */
const ofOAuthReply = () =>
  v.object({
    region: optional(text),
    status: optional(number),
    error: optional(text),
    error_description: optional(text),
    reason: optional(text),
  });
/** The same, or what is the matter with the tokens that there are. */
const ofTokens = () =>
  v.object({
    ...ofOAuthReply().entries,
    problem: optional(v.picklist(["no_tokens", "malformed", "no_refresh_token", "unknown_client", "unset_variable"])),
    account: optional(text),
    variable: optional(text),
    path: optional(text),
  });
const ofAttempts = () =>
  v.object({
    attempts: v.array(v.object({ region: text, status: v.nullable(number), reason: optional(text) })),
  });

/**
 * Every error that a person or an agent can meet, each one row. The union is closed: a `switch` over {@link ErrorCode} is
 * checked for completeness by the compiler, and so is the table of words in `core/advice`.
 */
const codes = {
  NEEDS_ACCOUNT: { retryable: false, exit: 6, details: () => v.object({ available_accounts: v.array(text) }) },
  NEEDS_PROJECT: { retryable: false, exit: 6, details: () => v.object({ account: v.looseObject({ name: text }) }) },
  INVALID_ARGS: { retryable: false, exit: 3, details: () => v.looseObject({ usage: optional(text) }) },
  CONFIG_ERROR: { retryable: false, exit: 1, details: ofConfig },
  BRIDGE_ERROR: { retryable: false, exit: 1, details: ofPath },
  ACCOUNT_NOT_FOUND: {
    retryable: false,
    exit: 4,
    details: () => v.object({ account: text, available_accounts: v.array(text) }),
  },
  ACCOUNT_EXISTS: {
    retryable: false,
    exit: 1,
    /** `type` and `region` are those of the account there is, `referenced_by` the targets that name it. */
    details: () =>
      v.object({ account: text, type: optional(text), region: optional(text), referenced_by: optional(v.array(text)) }),
  },
  ACCOUNT_IN_USE: {
    retryable: false,
    exit: 1,
    details: () => v.object({ account: text, referenced_by: v.array(text) }),
  },
  TARGET_NOT_FOUND: {
    retryable: false,
    exit: 4,
    details: () => v.object({ target: text, available_targets: v.array(text) }),
  },
  TARGET_EXISTS: { retryable: false, exit: 1, details: () => v.object({ target: text }) },
  PROJECT_NOT_FOUND: {
    retryable: false,
    exit: 4,
    /** The first 50 projects, and how many there are. */
    details: () =>
      v.object({
        project: text,
        available_projects: v.array(idAndName),
        accessible_project_count: optional(number),
      }),
  },
  NO_WORKSPACES: { retryable: false, exit: 1, details: () => v.object({ project: text, name: optional(text) }) },
  AUTH_FAILED: { retryable: false, exit: 2, details: ofReply },
  PERMISSION_DENIED: { retryable: false, exit: 2, details: ofReply },
  RATE_LIMITED: {
    retryable: true,
    exit: 5,
    /** `retry_after`: seconds. */
    details: () => v.object({ ...ofReply().entries, retry_after: optional(number) }),
  },
  SERVER_ERROR: { retryable: true, exit: 1, details: ofReply },
  API_ERROR: {
    retryable: false,
    exit: 1,
    details: () =>
      v.object({
        ...ofReply().entries,
        /** Without it, the status is what was not expected. */
        reason: optional(v.picklist(["web_page", "not_json", "shape", "too_long", "redirect"])),
        host: optional(text),
        /** What is wrong with the shape. */
        problem: optional(text),
        redirect_origin: optional(text),
      }),
  },
  NETWORK_ERROR: {
    retryable: true,
    exit: 1,
    details: () =>
      v.object({
        ...asked,
        reason: v.picklist(["dns", "refused", "reset", "timeout", "tls", "proxy", "proxy_auth"]),
        host: text,
        /** The proxy's address, without user and password. */
        proxy: optional(text),
      }),
  },
  OAUTH_REGISTRATION_ERROR: { retryable: false, exit: 2, details: ofOAuthReply },
  OAUTH_TOKEN_ERROR: { retryable: false, exit: 2, details: ofTokens },
  OAUTH_REFRESH_ERROR: { retryable: true, exit: 2, details: ofOAuthReply },
  OAUTH_REFRESH_REVOKED: { retryable: false, exit: 2, details: ofOAuthReply },
  OAUTH_TIMEOUT: { retryable: true, exit: 2, details: () => v.object({ waited_ms: number }) },
  OAUTH_PORT_ERROR: {
    retryable: true,
    exit: 2,
    details: () => v.object({ ports: v.array(number), code: optional(text) }),
  },
  OAUTH_BROWSER_ERROR: { retryable: false, exit: 2, details: nothing },
  OAUTH_AUTH_DENIED: {
    retryable: false,
    exit: 2,
    details: () => v.object({ error: text, error_description: optional(text) }),
  },
  OAUTH_STATE_MISMATCH: { retryable: false, exit: 2, details: nothing },
  OAUTH_PASTE_ERROR: {
    retryable: false,
    exit: 2,
    details: () => v.object({ reason: v.picklist(["too_long", "incomplete"]) }),
  },
  OAUTH_INFLIGHT_MISSING: { retryable: false, exit: 2, details: ofPath },
  OAUTH_INFLIGHT_EXPIRED: {
    retryable: false,
    exit: 2,
    details: () => v.object({ path: text, region: optional(v.picklist(["us", "eu", "in"])) }),
  },
  OAUTH_INFLIGHT_CORRUPT: { retryable: false, exit: 2, details: ofPath },
  OAUTH_INFLIGHT_SCHEMA_TOO_NEW: {
    retryable: false,
    exit: 2,
    details: () => v.object({ path: text, schema_version: number }),
  },
  OAUTH_PLACEHOLDER_META_CORRUPT: { retryable: false, exit: 2, details: ofPath },
  OAUTH_REGION_PROBE_FAILED: { retryable: false, exit: 2, details: ofAttempts },
  OAUTH_NETWORK_UNREACHABLE: { retryable: true, exit: 2, details: ofAttempts },
  NEEDS_REGION_SWITCH: {
    retryable: false,
    exit: 6,
    details: () =>
      v.object({
        auth_region: text,
        cross_region_projects: v.array(v.object({ id: text, name: text, domain: text, region: v.nullable(text) })),
        region_compatible_count: optional(number),
        placeholder_dir: optional(text),
      }),
  },
  NEEDS_PROJECT_SELECTION: { retryable: false, exit: 6, details: () => v.object({ projects: v.array(idAndName) }) },
  LOGIN_FINISH_PUBLISH_FAILED: {
    retryable: false,
    exit: 1,
    details: () =>
      v.object({
        placeholder_dir: text,
        original_code: text,
        original_message: text,
        original_details: optional(v.looseObject({})),
      }),
  },
  STORAGE_ERROR: { retryable: false, exit: 1, details: ofStorage },
  LOCK_BUSY: { retryable: true, exit: 1, details: () => v.object({ path: text, pid: optional(number) }) },
  INSECURE_FILE: {
    retryable: false,
    exit: 1,
    details: () =>
      v.object({ path: text, reason: v.picklist(["symlink", "owner"]), uid: optional(number), target: optional(text) }),
  },
  UNSUPPORTED_RUNTIME: {
    retryable: false,
    exit: 1,
    details: () => v.object({ found: text, required: text, path: text }),
  },
  INTERRUPTED: {
    retryable: true,
    exit: 130,
    details: () => v.object({ signal: optional(text), account: optional(text) }),
  },
  INTERNAL_ERROR: {
    retryable: false,
    exit: 1,
    details: () => v.object({ folder: optional(text), paths: optional(v.array(text)) }),
  },
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
