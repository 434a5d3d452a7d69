import * as v from "valibot";
import { AccountTestResult, User } from "./account-test-result.ts";
import { ActiveChoice, chosen, Shadowed, Source } from "./choices.ts";
import { Finding, FindingCounts } from "./doctor.ts";
import { WireId } from "./me.ts";
import { NextStep } from "./next-step.ts";
import { AccountType, ProjectId, Region, WorkspaceId } from "./primitives.ts";
import { ProjectPick } from "./project-pick.ts";
import { Sandbox } from "./sandbox.ts";

export type { AccountTestResult, User } from "./account-test-result.ts";
export type { ActiveChoice, Axis, Changed, Shadowed, Source } from "./choices.ts";

/**
 * What the subcommands answer: the data of a response with `state: ok`, without the envelope around it.
 * `null` is "known to be absent", a key left out is "not computed".
 */
const text = v.string();
const nullableText = v.nullable(text);
export const AccountStatus = v.picklist(["ok", "untested", "needs_login", "needs_token", "invalid"]);
export type AccountStatus = v.InferOutput<typeof AccountStatus>;

export const AccountRef = v.object({ name: text, type: AccountType, region: Region });
export type AccountRef = v.InferOutput<typeof AccountRef>;

/** `expires_at` is ISO 8601 UTC with `Z`. */
export const TokenState = v.object({ expires_at: text, refreshable: v.boolean() });
export type TokenState = v.InferOutput<typeof TokenState>;

/** The account of a session, and how it stands. */
export const AccountInForce = v.object({ ...AccountRef.entries, status: AccountStatus });
export type AccountInForce = v.InferOutput<typeof AccountInForce>;

export const AccountSummary = v.object({
  name: text,
  /** Left out where the entry is `invalid` and does not say. */
  type: v.optional(AccountType),
  region: v.optional(Region),
  status: AccountStatus,
  problem: v.optional(text),
  token: v.nullable(TokenState),
  is_active: v.boolean(),
  referenced_by_targets: v.array(text),
  user_email: nullableText,
  project_id: v.nullable(ProjectId),
  project_name: nullableText,
});
export type AccountSummary = v.InferOutput<typeof AccountSummary>;

export const Project = v.object({
  id: ProjectId,
  name: v.optional(text),
  organization_id: v.optional(WireId),
  organization_name: v.optional(text),
  timezone: v.optional(text),
});
export type Project = v.InferOutput<typeof Project>;

export const WorkspaceRef = v.object({
  id: WorkspaceId,
  name: v.optional(text),
  is_default: v.optional(v.boolean()),
  project_id: v.optional(ProjectId),
});
export type WorkspaceRef = v.InferOutput<typeof WorkspaceRef>;

/** What a choice answers. */
const Chosen = v.object({ ...chosen, next: v.optional(v.array(NextStep)) });
export type Chosen = v.InferOutput<typeof Chosen>;

export const Target = v.object({
  name: text,
  account: text,
  project: ProjectId,
  workspace: v.nullable(WorkspaceId),
});
export type Target = v.InferOutput<typeof Target>;

/** A target as it is listed: one whose entry is odd may lack what the others have. */
export const TargetSummary = v.object({
  ...v.partial(Target).entries,
  name: text,
  status: v.optional(v.literal("invalid")),
  problem: v.optional(text),
});
export type TargetSummary = v.InferOutput<typeof TargetSummary>;

const files = { tokens_path: text, client_path: text };
/** `expires_at` is ISO 8601 UTC with `Z`. */
export const OAuthLoginResult = v.object({ name: text, user: v.nullable(User), expires_at: nullableText, ...files });
export type OAuthLoginResult = v.InferOutput<typeof OAuthLoginResult>;

export const BridgeStatus = v.object({
  path: text,
  version: v.literal(2),
  account: AccountRef,
  project: v.nullable(ProjectId),
  workspace: v.nullable(WorkspaceId),
  headers: v.record(text, text),
  tokens: v.optional(v.object({ expires_at: text, refreshable: v.boolean(), refreshed: v.boolean() })),
});
export type BridgeStatus = v.InferOutput<typeof BridgeStatus>;

const next = v.optional(v.array(NextStep));
const sandbox = v.optional(Sandbox);
const HelpOption = v.object({ flag: text, summary: text });
const HelpCommand = v.object({ name: text, summary: text, options: v.array(HelpOption) });
const LoginFinish = v.object({
  account: AccountRef,
  user: v.nullable(User),
  project: v.nullable(v.object({ id: ProjectId, name: v.optional(text) })),
  project_pick: ProjectPick,
  renewed: v.boolean(),
  ...chosen,
  replaced_user: v.optional(User),
  resume_hint: v.optional(NextStep),
  sandbox,
  next: v.array(NextStep),
});

/** The data of each response by name; the name is what `auth_manager schema NAME` takes and a file in `schemas/`. */
export const responses = {
  session: v.object({
    account: AccountInForce,
    project: Project,
    workspace: v.nullable(WorkspaceRef),
    user: v.nullable(User),
    token: v.nullable(TokenState),
    source: v.object({ account: Source, project: Source, workspace: Source }),
    shadowed: v.array(Shadowed),
    ...{ next, sandbox },
  }),
  "account-list": v.object({
    items: v.array(AccountSummary),
    in_force: v.optional(v.object({ ...AccountRef.entries, source: Source })),
    ...{ next, sandbox },
  }),
  "account-show": v.object({ account: AccountSummary, ...{ next, sandbox } }),
  "account-add": v.object({ added: AccountSummary, ...chosen, ...{ next, sandbox } }),
  "account-update": v.object({ updated: AccountSummary, ...{ next, sandbox } }),
  "account-rename": v.object({ renamed: v.object({ from: text, to: text }) }),
  "account-remove": v.object({ removed: text, orphaned_targets: v.array(text) }),
  "account-use": Chosen,
  "account-login": v.object({
    logged_in_as: OAuthLoginResult,
    project: LoginFinish.entries.project,
    project_pick: ProjectPick,
    replaced_user: v.optional(User),
    sandbox,
    ...chosen,
    next,
  }),
  "account-logout": v.object({ logged_out: text }),
  "account-test": v.object({ result: AccountTestResult }),
  "project-list": v.object({
    items: v.array(
      v.object({
        id: ProjectId,
        name: text,
        organization_id: v.nullable(WireId),
        organization_name: nullableText,
        region: v.nullable(Region),
        is_active: v.boolean(),
        domain: v.optional(text),
        timezone: v.optional(text),
        is_demo: v.optional(v.boolean()),
        has_integrated: v.optional(v.boolean()),
      }),
    ),
    total: v.pipe(v.number(), v.integer(), v.minValue(0)),
    next,
  }),
  "project-use": Chosen,
  "project-show": v.object({ project: Project }),
  "workspace-list": v.object({
    project: v.object({ id: ProjectId, name: v.optional(text) }),
    items: v.array(
      v.object({ id: WorkspaceId, name: nullableText, is_default: v.nullable(v.boolean()), is_active: v.boolean() }),
    ),
  }),
  "workspace-use": Chosen,
  "workspace-show": v.object({ workspace: v.nullable(WorkspaceRef) }),
  "target-list": v.object({ items: v.array(TargetSummary) }),
  "target-add": v.object({ added: Target }),
  "target-use": Chosen,
  "target-show": v.object({ target: TargetSummary }),
  "target-remove": v.object({ removed: text }),
  "bridge-status": v.object({ bridge: v.nullable(BridgeStatus) }),
  "bridge-export": v.object({
    exported: v.object({
      path: text,
      account: text,
      project: v.nullable(ProjectId),
      workspace: v.nullable(WorkspaceId),
      tokens: v.nullable(v.object({ expires_at: text, refreshable: v.boolean() })),
    }),
    next: v.array(NextStep),
  }),
  "bridge-import": v.object({
    added: AccountSummary,
    active: ActiveChoice,
    /** What was written. */
    changed: v.object({
      account: text,
      project: v.optional(ProjectId),
      workspace: v.nullable(WorkspaceId),
    }),
    shadowed: v.array(Shadowed),
    /** The names of the headers in the file, none of which is imported. */
    headers_left: v.array(text),
    sandbox,
    next: v.array(NextStep),
  }),
  "bridge-remove": v.object({ removed: v.boolean(), path: nullableText }),
  "login-start": v.object({
    authorize_url: text,
    redirect_uri: text,
    expires_at: v.number(),
    region: Region,
    inflight_path: text,
    sandbox,
    next: v.array(NextStep),
  }),
  "login-finish": LoginFinish,
  "login-list": v.object({
    items: v.array(
      v.object({
        path: text,
        region: v.nullable(Region),
        created_at: text,
        account: nullableText,
        user: v.nullable(User),
        expires_at: nullableText,
      }),
    ),
    next,
  }),
  "login-discard": v.object({ discarded: v.array(text) }),
  doctor: v.object({ findings: v.array(Finding), summary: FindingCounts }),
  schema: v.object({ schemas: v.optional(v.array(text)), schema: v.optional(v.record(text, v.unknown())) }),
  help: v.object({ help: v.object({ usage: text, commands: v.array(HelpCommand) }) }),
  version: v.object({ version: text }),
} as const;

export type Responses = { [N in keyof typeof responses]: v.InferOutput<(typeof responses)[N]> };
/** The name of a response: what `auth_manager schema NAME` takes. */
export type ResponseName = keyof Responses;
/** The data of the response `N`, without the envelope around it. */
export type ResponseData<N extends ResponseName = ResponseName> = Responses[N];
