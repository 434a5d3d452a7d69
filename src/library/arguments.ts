import * as v from "valibot";
import type { RecordChanges as Changes } from "../actions/accounts/update.ts";
import { Fault } from "../core/fault.ts";
import { describeIssues } from "../core/issues.ts";
import type { Axes } from "../core/resolve.ts";
import { NamedAccountRecord, RecordChanges } from "../schema/account-record.ts";
import type { Account, OAuthTokenAccount, ServiceAccount } from "../schema/config.ts";
import {
  AccountType,
  HeaderName,
  HeaderValue,
  Name,
  NonEmpty,
  ProjectId,
  Region,
  VariableName,
  WorkspaceId,
} from "../schema/primitives.ts";
import { Secret } from "../secret.ts";

/** An account as a caller writes it down: its secret may be a plain string. */
export type NewAccount =
  | Account
  | (Omit<ServiceAccount, "secret"> & { readonly secret: string })
  | (Omit<OAuthTokenAccount, "token"> & { readonly token: string });

/** What of an account is to be changed, by the keys of its record; what is left out stays. */
export interface AccountChanges {
  /** Refused for a browser account that is logged in: its tokens are good in one region. */
  readonly region?: Region;
  readonly default_project?: string;
  /** Of a service account. */
  readonly username?: string;
  /** Of a service account. */
  readonly secret?: string | Secret;
  /** The token of an `oauth_token` account, in place of what it had. */
  readonly token?: string | Secret;
  /** The environment variable that an `oauth_token` account takes its token from, in place of what it had. */
  readonly token_env?: string;
}

const isSet = v.optional(v.boolean("must be true or false"));

const axes = v.strictObject({
  account: v.optional(NonEmpty),
  project: v.optional(ProjectId),
  workspace: v.optional(WorkspaceId),
  target: v.optional(NonEmpty),
});

const wishes = v.strictObject({
  name: v.optional(Name),
  project: v.optional(ProjectId),
  region: v.optional(Region),
  account_type: v.optional(AccountType),
  token_env: v.optional(VariableName),
  secret: v.optional(v.union([v.string(), v.instance(Secret)], "must be a string or a Secret")),
  noBrowser: isSet,
  waitMs: v.optional(v.number()),
  mustChoose: isSet,
  // Not for callers: which ports a test waits at.
  listen: v.optional(v.unknown()),
});

/**
 * `value` as `schema` has it. What comes from a caller is checked before anything is done with it: names end up in paths.
 * Throws `INVALID_ARGS`, naming the key and never the value.
 */
export function checked<const S extends v.GenericSchema>(schema: S, value: unknown, what: string): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const refusal = { reason: "argument", what, problem: describeIssues(result.issues) } as const;
  throw new Fault("INVALID_ARGS", {}, { place: { refusal } });
}

const text = v.string("must be a string");
/** What HTTP lets stand in a header. */
export const Headers = v.record(HeaderName, HeaderValue);
/** The method of a request to the API. */
export const Method = v.picklist(
  ["GET", "POST", "PUT", "PATCH", "DELETE"],
  "must be one of GET, POST, PUT, PATCH, DELETE",
);
/** The method of a request to the API. */
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** Options that decide something; what the others are is seen where they are used. */
const switches: Readonly<Record<string, typeof isSet>> = {
  force: isSet,
  refresh: isSet,
  persist: isSet,
  accessOnly: isSet,
};

/** An object of options, which may have these keys and no other; none is as good as an empty one. */
export const checkedOptions = <T extends object>(
  given: T | undefined,
  ...keys: readonly (keyof T & string)[]
): Partial<T> => {
  const entries = Object.fromEntries(keys.map((key) => [key, switches[key] ?? v.optional(v.unknown())]));
  return checked(v.strictObject(entries), given ?? {}, "The options") as Partial<T>;
};

/** A path, or an address that was pasted. */
export const checkedText = (given: string, what: string): string => checked(text, given, what);

/** The name of what is in the config file, and may be odd: it builds no path until it is found to be a name. */
export const checkedEntry = (name: string): string => checked(NonEmpty, name, "The name");

export const checkedName = (name: string): string => checked(Name, name, "The name");

/** The axes that were given: one that is `undefined` counts as left out. */
export const checkedAxes = (given: Axes | undefined): Axes =>
  withoutUndefined<Axes>(checked(axes, given ?? {}, "These axes"));

export const checkedChanges = (given: AccountChanges): Changes =>
  withoutUndefined<Changes>(checked(RecordChanges, inTheClear(given), "The changes"));

/** The options of a login, of which this one takes these. */
export const checkedWishes = <T extends object>(
  given: T | undefined,
  ...keys: readonly ((keyof T | "listen") & keyof typeof wishes.entries)[]
): T => withoutUndefined<T>(checked(v.pick(wishes, keys as never), given ?? {}, "The options"));

/** The account, with a secret that cannot print itself. */
export const checkedAccount = (account: NewAccount): Account =>
  withoutUndefined<Account>(checked(NamedAccountRecord, inTheClear(account ?? {}), "The account"));

/** A record whose secrets the schema can check. */
const inTheClear = (record: object): unknown =>
  typeof record !== "object" || record === null
    ? record
    : Object.fromEntries(
        Object.entries(record).map(([key, value]) => [key, value instanceof Secret ? value.reveal() : value]),
      );

/** A part that is `undefined` counts as left out. */
export const withoutUndefined = <T>(value: object): T =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
