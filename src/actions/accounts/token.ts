import { Fault } from "../../core/fault.ts";
import type { Axes } from "../../core/resolve.ts";
import { withTransport } from "../../mixpanel/transport.ts";
import { freshTokens } from "../../oauth/fresh-tokens.ts";
import type { Wanted } from "../../oauth/token-holder.ts";
import type { Context } from "../../ports.ts";
import type { Secret } from "../../secret.ts";
import { type CredentialSource, holderOf, staticToken } from "../credentials.ts";
import { resolveAccount } from "../session-asked.ts";

/**
 * The bearer token of the account `name` of the config file, or without a name of the account that the session resolves
 * to; an access token is refreshed if need be, and where it does not last as long as is `wanted`. Throws `CONFIG_ERROR` for a
 * service account, which has none, `ACCOUNT_NOT_FOUND`, `NEEDS_ACCOUNT`, `OAUTH_TOKEN_ERROR` and whatever else `freshTokens` throws.
 */
export const bearerToken = async (
  context: Context,
  name?: string,
  axes: Axes = {},
  wanted: Wanted = {},
): Promise<Secret> => tokenOf(context, resolveAccount(context, name, axes), wanted);

/** The bearer token of an account that was resolved. */
export async function tokenOf(context: Context, who: CredentialSource, wanted: Wanted): Promise<Secret> {
  const { account } = who;
  if (account.type === "service_account") throw new Fault("CONFIG_ERROR", { account: account.name });
  const holder = holderOf(context, who);
  if (account.type === "oauth_token" || !holder)
    return staticToken(context, account as Parameters<typeof staticToken>[1]);
  const tokens = await withTransport(context, (transport) => freshTokens(context, transport, holder, wanted));
  const { lastingMs = 0 } = wanted;
  const leftMs = Date.parse(tokens.expires_at) - context.now();
  if (leftMs < lastingMs) context.warn({ kind: "token_short", account: account.name, leftMs, wantedMs: lastingMs });
  return tokens.access_token;
}
