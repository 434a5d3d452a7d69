import { isFault } from "../core/fault.ts";
import type { Transport } from "../mixpanel/transport.ts";
import type { Context } from "../ports.ts";
import type { OAuthTokens } from "../schema/tokens.ts";
import { folderIdentity, movedTo } from "../storage/moved-folder.ts";
import { putBack } from "../storage/put-back.ts";
import { assertRefreshable, holderAt, isGood, lookAt, present, type TokenHolder, type Wanted } from "./token-holder.ts";

/**
 * The holder's tokens, refreshed if need be: by one request however many processes ask, and stored before anyone uses
 * them. On every failure `tokens.json` stays byte for byte as it was. Throws `OAUTH_TOKEN_ERROR` when there is nothing to
 * refresh with, `OAUTH_REFRESH_REVOKED` and `OAUTH_REFRESH_ERROR` as the server answers, `NETWORK_ERROR` when it does not, or
 * not within `MP_TIMEOUT`, `LOCK_BUSY`, `STORAGE_ERROR`, `INSECURE_FILE`.
 */
export async function freshTokens(
  context: Context,
  transport: Transport,
  of: TokenHolder,
  wanted: Wanted = {},
): Promise<OAuthTokens> {
  await putBack(context, of.folder);
  const holder = present(context, of);
  const { tokens } = lookAt(context, holder);
  if (isGood(context, tokens, wanted)) return tokens;
  assertRefreshable(context, holder, tokens);
  // Before anything is waited for: it may be renamed from here on.
  const folder = folderIdentity(holder.folder);
  const { refresh } = await import("./refresh.ts");
  try {
    return await refresh(context, transport, holder, wanted);
  } catch (error) {
    // While it waited for its turn the account was renamed.
    const moved = isFault(error, "OAUTH_TOKEN_ERROR") ? movedTo(context, holder.folder, folder) : undefined;
    if (moved === undefined) throw error;
    return freshTokens(context, transport, holderAt(holder, moved), wanted);
  }
}
