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
  token_env: v.optional(NonEmpty),
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

/** An account with its name, in JSON. `tokenEnv` is what the name of a variable must be. */
export const namedRecord = (tokenEnv: v.GenericSchema<string>) =>
  v.pipe(
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
          token_env: orNull(tokenEnv),
        }),
      ],
      notARecord,
    ),
    v.check((record) => record.type !== "oauth_token" || isOne(record), oneTokenSource),
  );

/** In a bridge, which the Python tool writes too: it takes any text for the name of a variable. */
export const BridgeAccount = namedRecord(NonEmpty);
export type Account = v.InferOutput<typeof BridgeAccount>;

/** Who owns the account's record, and with it where its tokens and its cached `/me` lie. */
export type Origin = "env" | "bridge" | "config";

/** An account that logs in with a username and a secret (RFC 7617). */
export type ServiceAccount = Extract<Account, { type: "service_account" }>;
/** An account that a person has logged in with a browser. Its tokens lie in files of their own. */
export type OAuthBrowserAccount = Extract<Account, { type: "oauth_browser" }>;
/** An account that brings a bearer token, or names the environment variable that holds it (RFC 6750). */
export type OAuthTokenAccount = Extract<Account, { type: "oauth_token" }>;

export const TargetRecord = v.strictObject({
  account: NonEmpty,
  project: ProjectId,
  workspace: v.optional(WorkspaceId),
});
export type TargetRecord = v.InferOutput<typeof TargetRecord>;

export const ActiveSession = v.strictObject({
  account: v.optional(Name),
  workspace: v.optional(WorkspaceId),
});
export type ActiveSession = v.InferOutput<typeof ActiveSession>;

/** Sent with every request. One that HTTP cannot carry is an odd entry, and refused only where a request is made. */
export const CustomHeader = v.strictObject({ name: HeaderName, value: HeaderValue });
export type CustomHeader = v.InferOutput<typeof CustomHeader>;

/** config.toml as it was read. The tables by name have no prototype: a name that is not there is never found. */
export interface Config {
  readonly active: ActiveSession;
  readonly accounts: Readonly<Record<string, AccountRecord>>;
  readonly targets: Readonly<Record<string, TargetRecord>>;
  readonly settings: { readonly custom_header?: CustomHeader };
  /** Left out where there is none. */
  readonly odd?: OddEntries;
}

/**
 * The entries that break a rule of their own. Each can be listed, mended and removed, and not be used; of what it holds this keeps what
 * is as it should be, in `active` and `settings` too.
 */
export interface OddEntries {
  /** The config file. */
  readonly path: string;
  readonly accounts: Readonly<Record<string, OddAccount>>;
  readonly targets: Readonly<Record<string, OddTarget>>;
  readonly active?: OddEntry;
  readonly custom_header?: OddEntry;
}

export interface OddEntry {
  /** What is wrong: with the value of `key`, or without one with the entry itself. */
  readonly issues: readonly { readonly key?: string; readonly reason: string }[];
}

export type OddAccount = OddEntry & {
  readonly [K in "type" | "region" | "default_project"]?: AccountRecord[K] | undefined;
};
type OddTarget = OddEntry & Partial<TargetRecord>;
