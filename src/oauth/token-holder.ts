import type { Place } from "../core/advice/place.ts";
import { Fault, isFault } from "../core/fault.ts";
import type { ErrorDetails } from "../errors.ts";
import type { Context } from "../ports.ts";
import type { BridgeFile } from "../schema/bridge.ts";
import type { Region } from "../schema/primitives.ts";
import type { AccountRef } from "../schema/responses.ts";
import type { OAuthTokens } from "../schema/tokens.ts";
import { readClient } from "../storage/client-store.ts";
import { exists } from "../storage/files.ts";
import { accountFolder, bridgeAccountFolder, bridgedPath, tokensPath } from "../storage/paths.ts";
import { readTokens } from "../storage/token-store.ts";

/** Where tokens come from, and where refreshed ones go. */
export interface TokenHolder {
  /** Whose they are: an account's, or a login's that is under way. */
  readonly place: Pick<Place, "owner" | "login">;
  readonly region: Region;
  /** `tokens.json` in here is read, and is the only one ever written. */
  readonly folder: string;
  /** Tokens that came in a bridge file, which is never written. */
  readonly carried?: OAuthTokens;
}

/** An `oauth_browser` account of the config file. */
export function accountHolder(context: Context, { name, type, region }: AccountRef): TokenHolder {
  const folder = accountFolder(context, name);
  const owner = { account: { name, type, region }, origin: "config", bridged: exists(bridgedPath(folder)) } as const;
  return { place: { owner }, region, folder };
}

/** The `oauth_browser` account of a bridge: never the folder of a config account that happens to have the same name. */
export function bridgeHolder(
  context: Context,
  { account, tokens }: Pick<BridgeFile, "account" | "tokens">,
): TokenHolder {
  const { name, type, region } = account;
  return {
    place: { owner: { account: { name, type, region }, origin: "bridge", bridged: true } },
    region,
    folder: bridgeAccountFolder(context, name),
    ...(tokens && { carried: tokens }),
  };
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
  const tokens = choose(context, holder, stored);
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

/** Refreshed tokens replace those of the bridge that they came from, until another bridge with another login is put there. */
function choose(
  context: Context,
  { carried, region }: TokenHolder,
  stored: OAuthTokens | undefined,
): OAuthTokens | undefined {
  if (!stored || !carried) return stored ?? carried;
  const client = (tokens: OAuthTokens) => clientOf(context, region, tokens);
  if (client(stored) !== client(carried)) return carried;
  return Date.parse(stored.expires_at) >= Date.parse(carried.expires_at) ? stored : carried;
}

/** The client that tokens were issued to. In files that do not say it was the region's client, as far as anyone knows. */
export const clientOf = (context: Context, region: Region, tokens: OAuthTokens): string | undefined =>
  tokens.client_id ?? readClient(context, region)?.client_id;

/** `OAUTH_TOKEN_ERROR`: the holder has nothing to use, and only its person can change that. */
export const unusable = ({ place }: TokenHolder, details: ErrorDetails<"OAUTH_TOKEN_ERROR">): Fault =>
  new Fault("OAUTH_TOKEN_ERROR", details, { place });
