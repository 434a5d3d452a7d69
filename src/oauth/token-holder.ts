import { basename } from "node:path";
import type { Place } from "../core/advice/place.ts";
import { Fault, isFault } from "../core/fault.ts";
import { isExpired } from "../core/token-expiry.ts";
import type { ErrorDetails } from "../errors.ts";
import type { Context } from "../ports.ts";
import type { BridgeFile } from "../schema/bridge.ts";
import type { Region } from "../schema/primitives.ts";
import type { AccountRef } from "../schema/responses.ts";
import type { OAuthTokens } from "../schema/tokens.ts";
import type { Secret } from "../secret.ts";
import { ownFolderOf } from "../storage/account-place.ts";
import { exists } from "../storage/files.ts";
import { bridgeFolder, importedFolder } from "../storage/imported.ts";
import { bridgeAccountFolder, bridgedPath, tokensPath } from "../storage/paths.ts";
import { readTokens } from "../storage/token-store.ts";
import { clientOf, tokensInUse } from "../storage/tokens-in-use.ts";

/** Where tokens come from, and where refreshed ones go. */
export interface TokenHolder {
  /** Whose they are: an account's, or a login's that is under way. */
  readonly place: Pick<Place, "owner" | "login">;
  readonly region: Region;
  /** `tokens.json` in here is read, and is the only one ever written. */
  readonly folder: string;
  /** Tokens that came in a bridge file, which is never written. */
  readonly carried?: OAuthTokens;
  /** The folder of the bridge itself, for when no account here was imported from it. */
  readonly bridgeFolder?: string;
}

/** An `oauth_browser` account of the config file. Throws what `ownFolderOf` does. */
export function accountHolder(context: Context, { name, type, region }: AccountRef): TokenHolder {
  const folder = ownFolderOf(context, name);
  const owner = { account: { name, type, region }, origin: "config", bridged: exists(bridgedPath(folder)) } as const;
  return { place: { owner }, region, folder };
}

/**
 * The `oauth_browser` account of a bridge: never the folder of a config account that happens to have the same name, only of one that was
 * imported from this very bridge.
 */
export function bridgeHolder(
  context: Context,
  { account, tokens }: Pick<BridgeFile, "account" | "tokens">,
): TokenHolder {
  const { name, type, region } = account;
  return {
    place: { owner: { account: { name, type, region }, origin: "bridge", bridged: true } },
    region,
    folder: bridgeFolder(context, { account, tokens }),
    bridgeFolder: bridgeAccountFolder(context, name),
    ...(tokens && { carried: tokens }),
  };
}

/** The holder whose account has another name since, that of `folder`. */
export function holderAt({ place, ...holder }: TokenHolder, folder: string): TokenHolder {
  const { owner } = place;
  const renamed = owner && { ...owner, account: { ...owner.account, name: basename(folder) } };
  return { ...holder, folder, place: { ...place, ...(renamed && { owner: renamed }) } };
}

/** The holder as it is by now: its bridge may have been imported meanwhile, or the account that was may be gone. */
export function present(context: Context, holder: TokenHolder): TokenHolder {
  const { carried, bridgeFolder: own, region } = holder;
  return carried && own !== undefined ? { ...holder, folder: importedFolder(context, carried, region) ?? own } : holder;
}

/**
 * The holder's tokens now: `tokens` are those to use, `stored` those in the folder. Throws `OAUTH_TOKEN_ERROR` when there
 * are none or the file is malformed, `INSECURE_FILE`, `STORAGE_ERROR`.
 */
export function lookAt(
  context: Context,
  holder: TokenHolder,
): { tokens: OAuthTokens; stored: OAuthTokens | undefined } {
  const stored = readStored(context, holder);
  const tokens = tokensInUse(context, holder, stored);
  if (tokens) return { tokens, stored };
  throw unusable(holder, { problem: "no_tokens", path: holder.folder });
}

function readStored(context: Context, holder: TokenHolder): OAuthTokens | undefined {
  try {
    return readTokens(context, holder.folder);
  } catch (error) {
    if (!isFault(error, "OAUTH_TOKEN_ERROR")) throw error;
    if (!holder.carried) throw unusable(holder, error.details);
    context.warn({
      kind: "bridge_tokens_unusable",
      path: tokensPath(holder.folder),
      reason: error.details.reason ?? "",
    });
    return undefined;
  }
}

/** Throws `OAUTH_TOKEN_ERROR` when tokens cannot be refreshed. */
export function assertRefreshable(context: Context, holder: TokenHolder, tokens: OAuthTokens): void {
  if (tokens.refresh_token == null) throw unusable(holder, { problem: "no_refresh_token" });
  if (clientOf(context, holder, tokens) === undefined) throw unusable(holder, { problem: "unknown_client" });
}

export interface Wanted {
  /** The access token that the API has just refused: it will not do, however good it looks. */
  readonly refused?: Secret;
  /** For how many milliseconds they should still be good; those that nothing can be done about must only be good now. */
  readonly lastingMs?: number;
  /** How long a refresh in another process is waited for, in milliseconds; by default what `MP_TIMEOUT` says. */
  readonly patienceMs?: number;
}

/** What tokens must fulfil to be used, where the refused one is known only by what it is compared with. */
export interface Wish extends Pick<Wanted, "lastingMs"> {
  readonly refused?: Pick<Secret, "equals">;
}

/** Whether tokens need no refresh. Those that cannot be refreshed must only be good now. */
export function isGood(context: Context, tokens: OAuthTokens, { refused, lastingMs = 0 }: Wish): boolean {
  const from = context.now() + (tokens.refresh_token == null ? 0 : lastingMs);
  return !isExpired(tokens.expires_at, from) && !refused?.equals(tokens.access_token);
}

/** `OAUTH_TOKEN_ERROR`: the holder has nothing to use, and only its person can change that. */
const unusable = ({ place }: TokenHolder, details: ErrorDetails<"OAUTH_TOKEN_ERROR">): Fault =>
  new Fault("OAUTH_TOKEN_ERROR", details, { place });
