import * as v from "valibot";

const text = v.string();
const number = v.number();
const optional = <S extends v.GenericSchema>(schema: S) => v.optional(schema);
const idAndName = v.object({ id: v.union([text, number]), name: v.nullable(text) });

/** That a sandbox is what stops us: whose it is, and how. */
const sandbox = optional(
  v.object({
    kind: v.picklist(["codex", "claude_code", "claude_code_remote", "codespaces", "dev_container", "unknown"]),
    cause: v.picklist(["write", "read", "network", "ephemeral"]),
  }),
);

/** The active account, and who is logged in to it. */
const active = optional(v.object({ account: text, email: text }));

const nothing = () => v.object({});
const ofStorage = () => v.object({ path: text, reason: text, code: optional(text), variable: optional(text), sandbox });
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
    sandbox,
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
/** What a server answered, or what is the matter with the tokens that there are. */
const ofTokens = () =>
  v.object({
    ...ofOAuthReply().entries,
    problem: optional(
      v.picklist([
        ...(["no_tokens", "malformed", "no_refresh_token", "refused", "unknown_client"] as const),
        ...(["unset_variable", "unsendable"] as const),
      ]),
    ),
    account: optional(text),
    variable: optional(text),
    path: optional(text),
    sandbox,
  });
const ofAttempts = () =>
  v.object({
    attempts: v.array(v.object({ region: text, status: v.nullable(number), reason: optional(text) })),
  });

/**
 * What a program may read in `details` of an error, for each code. The programs take only the types from here; the tests hold every
 * answer against the schemas.
 */
export const facts = {
  NEEDS_ACCOUNT: () => v.object({ available_accounts: v.array(text), sandbox }),
  NEEDS_PROJECT: () => v.object({ account: v.looseObject({ name: text }) }),
  INVALID_ARGS: () => v.looseObject({ usage: optional(text) }),
  CONFIG_ERROR: ofConfig,
  BRIDGE_ERROR: ofPath,
  // None is named by a test of the active account where there is none.
  ACCOUNT_NOT_FOUND: () => v.object({ account: optional(text), available_accounts: v.array(text), sandbox }),
  /** `type` and `region` are those of the account there is, `referenced_by` the targets that name it. */
  ACCOUNT_EXISTS: () =>
    v.object({ account: text, type: optional(text), region: optional(text), referenced_by: optional(v.array(text)) }),
  ACCOUNT_IN_USE: () => v.object({ account: text, referenced_by: v.array(text) }),
  TARGET_NOT_FOUND: () => v.object({ target: text, available_targets: v.array(text), sandbox }),
  TARGET_EXISTS: () => v.object({ target: text }),
  /** 50 projects, the nearest spelling first, and how many there are, where that is known. */
  PROJECT_NOT_FOUND: () =>
    v.object({
      project: text,
      available_projects: v.array(idAndName),
      accessible_project_count: optional(number),
    }),
  /** The same of the workspaces of the project. */
  WORKSPACE_NOT_FOUND: () =>
    v.object({
      workspace: text,
      project: text,
      available_workspaces: v.array(idAndName),
      accessible_workspace_count: optional(number),
    }),
  NO_WORKSPACES: () => v.object({ project: text, name: optional(text) }),
  AUTH_FAILED: ofReply,
  PERMISSION_DENIED: ofReply,
  /** `retry_after`: seconds. */
  RATE_LIMITED: () => v.object({ ...ofReply().entries, retry_after: optional(number) }),
  SERVER_ERROR: ofReply,
  API_ERROR: () =>
    v.object({
      ...ofReply().entries,
      /** Without it, the status is what was not expected. */
      reason: optional(v.picklist(["web_page", "not_json", "shape", "too_long", "redirect"])),
      host: optional(text),
      /** What is wrong with the shape. */
      problem: optional(text),
      redirect_origin: optional(text),
    }),
  NETWORK_ERROR: () =>
    v.object({
      ...asked,
      reason: v.picklist(["dns", "refused", "reset", "timeout", "tls", "proxy", "proxy_auth"]),
      host: text,
      /** The proxy's address, without user and password. */
      proxy: optional(text),
      sandbox,
    }),
  OAUTH_REGISTRATION_ERROR: ofOAuthReply,
  OAUTH_TOKEN_ERROR: ofTokens,
  OAUTH_REFRESH_ERROR: ofOAuthReply,
  OAUTH_REFRESH_REVOKED: ofOAuthReply,
  OAUTH_TIMEOUT: () => v.object({ waited_ms: number }),
  OAUTH_PORT_ERROR: () => v.object({ ports: v.array(number), code: optional(text) }),
  OAUTH_BROWSER_ERROR: nothing,
  OAUTH_AUTH_DENIED: () => v.object({ error: text, error_description: optional(text) }),
  OAUTH_STATE_MISMATCH: () => v.object({ reason: optional(v.picklist(["cut_off"])), active }),
  OAUTH_PASTE_ERROR: () => v.object({ reason: v.picklist(["too_long", "incomplete", "authorize_link", "login_page"]) }),
  OAUTH_INFLIGHT_MISSING: () => v.object({ ...ofPath().entries, active }),
  OAUTH_INFLIGHT_EXPIRED: () => v.object({ path: text, region: optional(v.picklist(["us", "eu", "in"])) }),
  OAUTH_INFLIGHT_CORRUPT: ofPath,
  OAUTH_INFLIGHT_SCHEMA_TOO_NEW: () => v.object({ path: text, schema_version: number }),
  OAUTH_PLACEHOLDER_META_CORRUPT: ofPath,
  OAUTH_REGION_PROBE_FAILED: ofAttempts,
  OAUTH_NETWORK_UNREACHABLE: () => v.object({ ...ofAttempts().entries, sandbox }),
  NEEDS_REGION_SWITCH: () =>
    v.object({
      auth_region: text,
      cross_region_projects: v.array(v.object({ id: text, name: text, domain: text, region: v.nullable(text) })),
      region_compatible_count: optional(number),
      placeholder_dir: optional(text),
    }),
  NEEDS_PROJECT_SELECTION: () => v.object({ projects: v.array(idAndName) }),
  LOGIN_FINISH_PUBLISH_FAILED: () =>
    v.object({
      placeholder_dir: text,
      original_code: text,
      original_message: text,
      original_details: optional(v.looseObject({})),
    }),
  STORAGE_ERROR: ofStorage,
  LOCK_BUSY: () => v.object({ path: text, pid: optional(number) }),
  INSECURE_FILE: () =>
    v.object({ path: text, reason: v.picklist(["symlink", "owner"]), uid: optional(number), target: optional(text) }),
  UNSUPPORTED_RUNTIME: () => v.object({ found: text, required: text, path: text }),
  INTERRUPTED: () => v.object({ signal: optional(text), account: optional(text) }),
  INTERNAL_ERROR: () => v.object({ folder: optional(text), paths: optional(v.array(text)) }),
} as const;
