import * as v from "valibot";
import {
  AccountType,
  HeaderName,
  HeaderValue,
  Name,
  NonEmpty,
  ProjectId,
  Region,
  SecretText,
  VariableName,
  WorkspaceId,
} from "./primitives.ts";

/** `[accounts.NAME]`, without its name. Unknown keys are errors. */
const ServiceAccountRecord = v.strictObject({
  type: v.literal("service_account"),
  region: Region,
  default_project: v.optional(ProjectId),
  username: NonEmpty,
  secret: SecretText,
});
const OAuthBrowserRecord = v.strictObject({
  type: v.literal("oauth_browser"),
  region: Region,
  default_project: v.optional(ProjectId),
});
/** Exactly one of `token` and `token_env`; the check stands below, so that the variants stay plain objects. */
const OAuthTokenRecord = v.strictObject({
  type: v.literal("oauth_token"),
  region: Region,
  default_project: v.optional(ProjectId),
  token: v.optional(SecretText),
  token_env: v.optional(VariableName),
});

const oneTokenSource = "must have exactly one of token and token_env";
const isOne = (record: { token?: unknown; token_env?: unknown }): boolean =>
  (record.token === undefined) !== (record.token_env === undefined);
/** The issue is about `type`, or about the whole record when that is no object at all. */
const notARecord = (issue: { expected: string | null }): string =>
  issue.expected === "Object" ? "must be an object" : (AccountType.message as string);

export const AccountRecord = v.pipe(
  v.variant("type", [ServiceAccountRecord, OAuthBrowserRecord, OAuthTokenRecord], notARecord),
  v.check((record) => record.type !== "oauth_token" || isOne(record), oneTokenSource),
);
export type AccountRecord = v.InferOutput<typeof AccountRecord>;

/** JSON writes down what is not there, as null; TOML cannot. */
const orNull = <const S extends v.GenericSchema>(schema: S) =>
  v.optional(
    v.pipe(
      v.nullable(schema),
      v.transform((value) => value ?? undefined),
    ),
  );

const default_project = orNull(ProjectId);

/** An account with its name, as on the standard input of `account add --from-stdin` and in a bridge. */
export const NamedAccountRecord = v.pipe(
  v.variant(
    "type",
    [
      v.strictObject({ name: Name, ...ServiceAccountRecord.entries, default_project }),
      v.strictObject({ name: Name, ...OAuthBrowserRecord.entries, default_project }),
      v.strictObject({
        name: Name,
        ...OAuthTokenRecord.entries,
        default_project,
        token: orNull(SecretText),
        token_env: orNull(VariableName),
      }),
    ],
    notARecord,
  ),
  v.check((record) => record.type !== "oauth_token" || isOne(record), oneTokenSource),
);
export type Account = v.InferOutput<typeof NamedAccountRecord>;

/** Who owns the account's record, and with it where its tokens and its cached `/me` lie. */
export type Origin = "env" | "bridge" | "config";

/** An account that logs in with a username and a secret (RFC 7617). */
export type ServiceAccount = Extract<Account, { type: "service_account" }>;
/** An account that a person has logged in with a browser. Its tokens lie in files of their own. */
export type OAuthBrowserAccount = Extract<Account, { type: "oauth_browser" }>;
/** An account that brings a bearer token, or names the environment variable that holds it (RFC 6750). */
export type OAuthTokenAccount = Extract<Account, { type: "oauth_token" }>;

export const TargetRecord = v.strictObject({
  account: Name,
  project: ProjectId,
  workspace: v.optional(WorkspaceId),
});
export type TargetRecord = v.InferOutput<typeof TargetRecord>;

const ActiveRecord = v.strictObject({
  account: v.optional(Name),
  workspace: v.optional(WorkspaceId),
});

/** `custom_header` is sent with every request; whatever else a person keeps in `[settings]` is theirs. */
const Settings = v.looseObject({
  custom_header: v.optional(v.strictObject({ name: HeaderName, value: HeaderValue })),
});

/**
 * Tables by name. valibot's own record would drop those called `constructor` or `__proto__`, which are legal names; and what
 * comes out has no prototype, so that a name which is not there is never found.
 */
function byName<const Table extends v.GenericSchema>(table: Table) {
  const schema = v.record(Name, table);
  const run: v.GenericSchema["~run"] = (dataset, config) => {
    const input = dataset.value;
    if (typeof input !== "object" || input === null) return schema["~run"](dataset, config);
    const value: Record<string, unknown> = Object.create(null);
    const issues: v.BaseIssue<unknown>[] = [];
    for (const [key, record] of Object.entries(input)) {
      const item = { type: "object", input: input as Record<string, unknown>, key, value: record } as const;
      const { issues: ofName = [] } = Name["~run"]({ value: key }, config);
      for (const issue of ofName) issues.push({ ...issue, path: [{ ...item, origin: "key" }] });
      const { issues: ofTable = [], value: made } = table["~run"]({ value: record }, config);
      for (const issue of ofTable)
        issues.push({ ...issue, path: [{ ...item, origin: "value" }, ...(issue.path ?? [])] });
      value[key] = made;
    }
    const [first, ...rest] = issues;
    return first ? { typed: false, value, issues: [first, ...rest] } : { typed: true, value };
  };
  return { ...schema, "~run": run as (typeof schema)["~run"] };
}

export const Config = v.strictObject({
  active: v.optional(ActiveRecord, {}),
  accounts: v.optional(byName(AccountRecord), {}),
  targets: v.optional(byName(TargetRecord), {}),
  settings: v.optional(Settings, {}),
});
export type Config = v.InferOutput<typeof Config>;
