import * as v from "valibot";
import type { CredentialSource } from "../actions/credentials.ts";
import { secretVariable } from "../core/env.ts";
import { isFault } from "../core/fault.ts";
import { usable } from "../core/secret-input.ts";
import type { Context } from "../ports.ts";
import type { Account, Origin } from "../schema/config.ts";
import { Timestamp } from "../schema/primitives.ts";
import type { OAuthTokens } from "../schema/tokens.ts";
import { Secret } from "../secret.ts";
import { checked, checkedAccount, type NewAccount } from "./arguments.ts";

/** Where an account came from; one that the program made itself says nothing of it. */
interface Provenance {
  /** Whose it is: the config file's, a bridge's, or the environment's. Its tokens and its cached `/me` lie accordingly. */
  readonly origin?: Origin;
  /** The tokens that came with it in a bridge. */
  readonly tokens?: OAuthTokens;
}

/** The account of a session: frozen, and with what is needed to use its credentials. A copy of it is as good. */
export type SessionAccount = Account & Provenance;

/** An account to make a session of: one that the program writes down, or the account of another session. */
export type GivenAccount = NewAccount & Provenance;

const provenance = v.object({
  origin: v.optional(v.picklist(["env", "bridge", "config"], "must be one of env, bridge, config")),
  // In clear text they may be what was printed of them, which is no token.
  tokens: v.optional(v.custom<OAuthTokens>(isWrapped, "must be those of another session's account")),
});

function isWrapped(tokens: unknown): boolean {
  return v.is(v.looseObject({ access_token: v.instance(Secret), expires_at: Timestamp }), tokens);
}

/** Those that were checked once: they are frozen, so they need not be checked again. */
const vetted = new WeakSet<object>();

/** Of accounts that name a variable: the token that stood there when their session was made. */
const taken = new WeakMap<object, Secret>();

/** The account of a resolution as a session has it. */
export const resolvedAccount = (context: Context, { account, origin, bridge }: CredentialSource): SessionAccount =>
  withToken(
    context,
    frozen({ ...account, origin, ...(origin === "bridge" && bridge?.tokens && { tokens: bridge.tokens }) }),
  );

/**
 * The account, whose token is from now on the one that its variable holds now: the environment is not read again once a session was made. A
 * variable that is not set, or cannot be used, is told of where the token is.
 */
export function withToken({ env }: Context, account: SessionAccount): SessionAccount {
  if (account.type !== "oauth_token" || account.token_env === undefined || taken.has(account)) return account;
  try {
    const token = secretVariable(env, account.token_env, "bearer");
    if (token) taken.set(account, token);
  } catch (error) {
    if (!isFault(error, "CONFIG_ERROR")) throw error;
  }
  return account;
}

/** What a caller gave, checked; secrets that were plain strings are wrapped. Throws `INVALID_ARGS`. */
export function sessionAccount(given: GivenAccount): SessionAccount {
  if (isVetted(given)) return given;
  const { origin, tokens } = checked(provenance, given, "The account");
  return frozen({ ...accountRecord(given), ...(origin && { origin }), ...(tokens && { tokens }) });
}

/** The record of an account that a caller gave, checked, without where it came from. Throws `INVALID_ARGS`. */
export function accountRecord(given: GivenAccount): Account {
  const { origin: _origin, tokens: _tokens, ...record } = given ?? {};
  const account = checkedAccount(record as NewAccount);
  return account.type === "oauth_browser" ? account : usable(account);
}

/** The token of an account of a session that names a variable, if the session has it. */
export const tokenOf = (account: object): Secret | undefined => taken.get(account);

/**
 * Whose credentials a session uses. An account that the program made itself is like one from the environment: nothing of it lies
 * on disk but a browser login.
 */
export function credentialSource(given: SessionAccount): CredentialSource {
  const { origin, tokens } = given;
  const token = tokenOf(given);
  const account = given.type === "oauth_token" && token ? { ...given, token } : given;
  if (origin === undefined) return { account, origin: "env", bridge: undefined, isFromCaller: true };
  return { account, origin, bridge: origin === "bridge" ? { account, tokens } : undefined };
}

const isVetted = (given: GivenAccount): given is SessionAccount => vetted.has(given);

function frozen(account: SessionAccount): SessionAccount {
  vetted.add(Object.freeze(account));
  return account;
}
