import type { Owner } from "../core/advice/place.ts";
import { secretVariable } from "../core/env.ts";
import { Fault, isFault, within } from "../core/fault.ts";
import type { Transport } from "../mixpanel/transport.ts";
import { freshTokens } from "../oauth/fresh-tokens.ts";
import { accountHolder, bridgeHolder, isGood, lookAt, type TokenHolder, type Wanted } from "../oauth/token-holder.ts";
import { noteTokens } from "../oauth/verdict.ts";
import type { Context } from "../ports.ts";
import type { BridgeFile } from "../schema/bridge.ts";
import type { OAuthTokenAccount, ServiceAccount } from "../schema/config.ts";
import { BEARER } from "../schema/primitives.ts";
import type { OAuthTokens } from "../schema/tokens.ts";
import { Secret } from "../secret.ts";
import { exists } from "../storage/files.ts";
import { tokensPath } from "../storage/paths.ts";
import type { VerdictCode } from "../storage/verdict-store.ts";
import type { Resolved } from "./session.ts";
import { noteVerdict } from "./verdict.ts";

/** Whose credentials are used: what a resolution says about its account, and the bridge that it may have come from. */
export type CredentialSource = Pick<Resolved, "account" | "origin"> &
  Pick<Owner, "isFromCaller"> & { readonly bridge: Pick<BridgeFile, "account" | "tokens"> | undefined };

/**
 * The value of the `Authorization` header for an account, its access token refreshed if need be. Throws
 * `OAUTH_TOKEN_ERROR` and whatever else `freshTokens` throws.
 */
export async function authorization(
  context: Context,
  transport: Transport,
  who: CredentialSource,
  wanted: Wanted = {},
): Promise<Secret> {
  const holder = holderOf(context, who);
  return holder ? bearer((await freshTokens(context, transport, holder, wanted)).access_token) : fixed(context, who);
}

/**
 * The value as it is now, with nothing refreshed; undefined where the access token has expired. Throws `OAUTH_TOKEN_ERROR`,
 * `INSECURE_FILE`, `STORAGE_ERROR`, `CONFIG_ERROR`.
 */
export function presentAuthorization(context: Context, who: CredentialSource): Secret | undefined {
  const holder = holderOf(context, who);
  if (!holder) return fixed(context, who);
  const { tokens } = lookAt(context, holder);
  return isGood(context, tokens, {}) ? bearer(tokens.access_token) : undefined;
}

/**
 * Runs `request` with that value; for an account with tokens as {@link withTokensOf} does. What goes wrong is said to be about
 * this account.
 */
export async function withAuthorization<T>(
  context: Context,
  transport: Transport,
  who: CredentialSource,
  request: (authorization: Secret) => Promise<T>,
  wanted: Wanted = {},
): Promise<T> {
  const holder = holderOf(context, who);
  return within({ owner: ownerOf(who) }, async () =>
    holder
      ? withTokensOf(context, transport, holder, request, wanted)
      : judged(
          () => request(fixed(context, who)),
          (code) => noteVerdict(context, who, code),
        ),
  );
}

/** For the words of what goes wrong: no secret is kept in them. */
export function ownerOf({ account, origin, isFromCaller }: CredentialSource): Owner {
  const { name, type, region } = account;
  const variable = account.type === "oauth_token" ? { token_env: account.token_env } : {};
  return { account: { name, type, region, ...variable }, origin, ...(isFromCaller !== undefined && { isFromCaller }) };
}

/**
 * Runs `request` with the holder's access token, refreshed if need be. When the API refuses one that looked valid
 * (`AUTH_FAILED`), it is refreshed once and the request repeated once. Throws what `freshTokens` throws.
 */
export async function withTokensOf<T>(
  context: Context,
  transport: Transport,
  holder: TokenHolder,
  request: (authorization: Secret) => Promise<T>,
  wanted: Wanted = {},
): Promise<T> {
  const send = (tokens: OAuthTokens): Promise<T> => request(bearer(tokens.access_token));
  const lastly = (tokens: OAuthTokens, work: () => Promise<T>): Promise<T> =>
    judged(work, (code) => noteOfTokens(context, holder, tokens, code));
  const tokens = await freshTokens(context, transport, holder, wanted);
  if (tokens.refresh_token == null) return lastly(tokens, () => send(tokens));
  try {
    const answer = await send(tokens);
    await noteOfTokens(context, holder, tokens, "ok");
    return answer;
  } catch (error) {
    if (!isFault(error, "AUTH_FAILED")) throw error;
    const renewed = await renewedTokens(context, transport, holder, tokens);
    return lastly(renewed, () => send(renewed));
  }
}

/** New tokens in place of those that the server has refused, which is noted where nothing can be refreshed with them. */
async function renewedTokens(
  context: Context,
  transport: Transport,
  holder: TokenHolder,
  tokens: OAuthTokens,
): Promise<OAuthTokens> {
  try {
    return await freshTokens(context, transport, holder, { refused: tokens.access_token });
  } catch (error) {
    if (isFault(error, "OAUTH_TOKEN_ERROR")) await noteOfTokens(context, holder, tokens, "AUTH_FAILED");
    throw error;
  }
}

/** Runs `work`, and has it noted whether the server has taken the credentials or refused them. */
async function judged<T>(work: () => Promise<T>, note: (code: VerdictCode) => Promise<void>): Promise<T> {
  try {
    const answer = await work();
    await note("ok");
    return answer;
  } catch (error) {
    if (isFault(error, "AUTH_FAILED")) await note(error.code);
    throw error;
  }
}

/** The folder of a login that is over meanwhile must not come back. */
async function noteOfTokens(
  context: Context,
  holder: TokenHolder,
  tokens: OAuthTokens,
  code: VerdictCode,
): Promise<void> {
  if (holder.carried || exists(tokensPath(holder.folder))) await noteTokens(context, holder, tokens, code);
}

/** Credentials that need no login: those of an account, or, without a name, of one that there is not yet. */
export type StaticCredentials = (
  | Pick<ServiceAccount, "type" | "username" | "secret">
  | Pick<OAuthTokenAccount, "type" | "token" | "token_env">
) & { readonly name?: string | undefined };

/** The value of the header for them. Throws `OAUTH_TOKEN_ERROR` when their variable is not set. */
export const staticAuthorization = (context: Context, credentials: StaticCredentials): Secret =>
  credentials.type === "service_account" ? basic(credentials) : bearer(staticToken(context, credentials));

/** The token of an account that brings its own. Throws `OAUTH_TOKEN_ERROR` when its variable is not set, or it cannot be sent, and `CONFIG_ERROR` where that is the variable's. */
export function staticToken(
  context: Context,
  {
    name,
    token,
    token_env: from,
  }: Pick<OAuthTokenAccount, "token" | "token_env"> & { readonly name?: string | undefined },
): Secret {
  if (token && !BEARER.test(token.reveal())) throw new Fault("OAUTH_TOKEN_ERROR", { problem: "unsendable" });
  const found = token ?? (from === undefined ? undefined : secretVariable(context.env, from, "bearer"));
  if (found) return found;
  throw new Fault("OAUTH_TOKEN_ERROR", { problem: "unset_variable", ...(name && { account: name }), variable: from });
}

/** Where the tokens of an `oauth_browser` account are; undefined for the types that have no such tokens. */
export function holderOf(context: Context, { account, origin, bridge }: CredentialSource): TokenHolder | undefined {
  if (account.type !== "oauth_browser") return undefined;
  return origin === "bridge" && bridge ? bridgeHolder(context, bridge) : accountHolder(context, account);
}

const fixed = (context: Context, { account }: CredentialSource): Secret =>
  staticAuthorization(context, account as ServiceAccount | OAuthTokenAccount);

const bearer = (token: Secret): Secret => new Secret(`Bearer ${token.reveal()}`);

/** RFC 7617 §2, in UTF-8. What is encoded is a secret of its own: a server may repeat it without the word before it. */
function basic({ username, secret }: Pick<ServiceAccount, "username" | "secret">): Secret {
  const encoded = new Secret(Buffer.from(`${username}:${secret.reveal()}`, "utf8").toString("base64"));
  return new Secret(`Basic ${encoded.reveal()}`);
}
