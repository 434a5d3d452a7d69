import { isFault } from "../core/fault.ts";
import { isExpired } from "../core/token-expiry.ts";
import type { Transport } from "../mixpanel/transport.ts";
import type { Context } from "../ports.ts";
import type { OAuthTokens } from "../schema/tokens.ts";
import type { Secret } from "../secret.ts";
import { distrustClient } from "../storage/client-store.ts";
import { withFolderLock } from "../storage/folder-lock.ts";
import { putBack } from "../storage/put-back.ts";
import { assertWritable, writeTokens } from "../storage/token-store.ts";
import { isUnknownClient } from "./registered-client.ts";
import { clientOf, lookAt, type TokenHolder, unusable } from "./token-holder.ts";

export interface Wanted {
  /** The access token that the API has just refused: it will not do, however good it looks. */
  readonly refused?: Secret;
  /** For how many milliseconds they should still be good; those that nothing can be done about must only be good now. */
  readonly lastingMs?: number;
}

/**
 * The holder's tokens, refreshed if need be: by one request however many processes ask, and stored before anyone uses
 * them. On every failure `tokens.json` stays byte for byte as it was. Throws `OAUTH_TOKEN_ERROR` when there is nothing to
 * refresh with, `OAUTH_REFRESH_REVOKED` and `OAUTH_REFRESH_ERROR` as the server answers, `NETWORK_ERROR` when it does not,
 * `LOCK_BUSY`, `STORAGE_ERROR`, `INSECURE_FILE`.
 */
export async function freshTokens(
  context: Context,
  transport: Transport,
  holder: TokenHolder,
  { refused, lastingMs = 0 }: Wanted = {},
): Promise<OAuthTokens> {
  const isGood = (tokens: OAuthTokens): boolean => {
    const from = context.now() + (tokens.refresh_token == null ? 0 : lastingMs);
    return !isExpired(tokens.expires_at, from) && !(refused && tokens.access_token.equals(refused));
  };
  await putBack(context, holder.folder);
  const { tokens } = lookAt(context, holder);
  if (isGood(tokens)) return tokens;
  clientToRefresh(context, holder, tokens);
  return withFolderLock(context, holder.folder, () =>
    context.uninterrupted(() => refresh(context, transport, holder, isGood)),
  );
}

/** Runs under the lock. Programs that know nothing of it may write the file all the same, and what they wrote is respected. */
async function refresh(
  context: Context,
  transport: Transport,
  holder: TokenHolder,
  isGood: (tokens: OAuthTokens) => boolean,
): Promise<OAuthTokens> {
  for (;;) {
    const { tokens, stored } = lookAt(context, holder);
    if (isGood(tokens)) return tokens;
    const client = clientToRefresh(context, holder, tokens);
    const { authorizationServer } = await import("./authorization-server.ts");
    await assertWritable(context, holder.folder);
    let fresh: OAuthTokens;
    try {
      fresh = await authorizationServer(context, transport, holder.region).refresh(tokens, client);
    } catch (error) {
      // Or the login that is advised would lead the browser to an error page.
      if (isUnknownClient(error)) await distrustClient(context, holder.region, client);
      const isVerdict = isFault(error, "OAUTH_REFRESH_REVOKED");
      // It is one about the token that was sent; of the one that may lie there by now we know nothing yet.
      if (!isVerdict || isSame(lookAt(context, holder).tokens.refresh_token, tokens.refresh_token))
        throw isFault(error) ? error.at(holder.place) : error;
      continue;
    }
    // A logout or a login since then stands: tokens that were removed or replaced are not brought back.
    if (!isSame(lookAt(context, holder).stored?.access_token, stored?.access_token)) continue;
    await writeTokens(context, holder.folder, fresh);
    return fresh;
  }
}

const isSame = (a: Secret | null | undefined, b: Secret | null | undefined): boolean =>
  a && b ? a.equals(b) : a == null && b == null;

/** The client to refresh `tokens` with. Throws `OAUTH_TOKEN_ERROR` when they cannot be refreshed. */
function clientToRefresh(context: Context, holder: TokenHolder, tokens: OAuthTokens): string {
  if (tokens.refresh_token == null) throw unusable(holder, { problem: "no_refresh_token" });
  const client = clientOf(context, holder.region, tokens);
  if (client === undefined) throw unusable(holder, { problem: "unknown_client" });
  return client;
}
