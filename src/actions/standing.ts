import { variable } from "../core/env.ts";
import { isFault } from "../core/fault.ts";
import { isExpired, normaliseTime } from "../core/token-expiry.ts";
import type { Context } from "../ports.ts";
import type { BridgeFile } from "../schema/bridge.ts";
import type { Account, Origin } from "../schema/config.ts";
import type { AccountStatus, TokenState } from "../schema/responses.ts";
import type { OAuthTokens } from "../schema/tokens.ts";
import { Secret } from "../secret.ts";
import { peekAtTokens, tokensInUse } from "../storage/tokens-in-use.ts";
import { type Credential, readVerdict, tokensCredential } from "../storage/verdict-store.ts";

/** How an account stands, as far as can be told without the network. */
export interface Standing {
  readonly status: AccountStatus;
  /** Null for an account without tokens. */
  readonly token: TokenState | null;
  /** Whether the cached `/me` may be of other credentials than there are now: then it says nothing of who they are. */
  readonly isStale: boolean;
}

/** Whose credentials they are, and the tokens that came in its bridge. */
interface Holder {
  readonly account: Account;
  readonly origin: Origin;
  readonly bridge?: Pick<BridgeFile, "tokens"> | undefined;
}

/** For how long a good verdict is believed. */
const TRUST_SECONDS = 24 * 60 * 60;

/**
 * How the account stands: what it lacks, and what the server last said of the credentials that it has now. `folder` is where its
 * files lie; undefined where it has none. Throws `INSECURE_FILE`.
 */
export function standingOf(
  context: Context,
  { account, origin, bridge }: Holder,
  folder: string | undefined,
): Standing {
  const { type, region } = account;
  const carried = (origin === "bridge" && bridge?.tokens) || undefined;
  const tokens =
    type === "oauth_browser" ? tokensInUse(context, { region, folder, carried }, stored(context, folder)) : undefined;
  const token = tokens
    ? { expires_at: normaliseTime(tokens.expires_at), refreshable: tokens.refresh_token != null }
    : null;
  const missing = type === "oauth_token" ? "needs_token" : "needs_login";
  const credential = credentialOf(context, account, tokens);
  if (!credential) return { status: missing, token, isStale: true };
  const verdict = folder === undefined ? "none" : readVerdict(context, folder, credential);
  if (verdict === "none" || verdict === "stale") return { status: "untested", token, isStale: verdict === "stale" };
  if (verdict.code !== "ok") return { status: missing, token, isStale: true };
  const age = context.now() / 1000 - verdict.at;
  return { status: age >= 0 && age < TRUST_SECONDS ? "ok" : "untested", token, isStale: false };
}

/** What the account would show the server now; undefined where that is nothing, or a token that is no longer good. */
function credentialOf(context: Context, account: Account, tokens: OAuthTokens | undefined): Credential | undefined {
  if (account.type !== "oauth_browser") return staticCredential(context, account);
  if (!tokens || (tokens.refresh_token == null && isExpired(tokens.expires_at, context.now()))) return undefined;
  return tokensCredential(account.region, tokens);
}

/** What an account that needs no login shows the server; undefined for one that does, and where its variable is not set. */
export function staticCredential(context: Context, account: Account): Credential | undefined {
  const { type, region } = account;
  if (type === "service_account") return { type, region, username: account.username, secret: account.secret };
  if (type === "oauth_browser") return undefined;
  const text = account.token_env === undefined ? undefined : variable(context.env, account.token_env);
  const secret = account.token ?? (text === undefined ? undefined : new Secret(text));
  return secret && { type, region, secret };
}

function stored(context: Context, folder: string | undefined): OAuthTokens | undefined {
  if (folder === undefined) return undefined;
  try {
    return peekAtTokens(context, folder);
  } catch (error) {
    if (isFault(error, "OAUTH_TOKEN_ERROR")) return undefined;
    throw error;
  }
}
