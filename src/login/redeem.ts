import type { AuthorizationServer } from "../oauth/authorization-server.ts";
import type { Context } from "../ports.ts";
import type { Region } from "../schema/primitives.ts";
import type { PlaceholderMeta } from "../schema/tokens.ts";
import type { Secret } from "../secret.ts";
import { removeFolder } from "../storage/files.ts";
import { createPlaceholder } from "../storage/placeholder-store.ts";
import { assertWritable, writeTokens } from "../storage/token-store.ts";

/** An authorization code, what it was asked for with, and what for. */
export interface Approval {
  readonly region: Region;
  readonly client_id: string;
  readonly redirect_uri: string;
  readonly code: Secret;
  readonly verifier: Secret;
  /** The account that is logged in to, when it exists. */
  readonly account?: string | undefined;
}

/**
 * Redeems a code for tokens, and keeps them in a new folder `.tmp-*`. That these can be kept is made sure of first, because
 * a code is spent by its use. Throws `NETWORK_ERROR`, `OAUTH_TOKEN_ERROR`, `STORAGE_ERROR`, and then leaves no folder.
 */
export async function redeemInto(
  context: Context,
  server: Pick<AuthorizationServer, "exchange">,
  { region, client_id, redirect_uri, code, verifier, account }: Approval,
): Promise<{ folder: string; meta: PlaceholderMeta }> {
  const created_at = Math.floor(context.now() / 1000);
  const meta: PlaceholderMeta = { schema_version: 1, region, created_at, client_id, ...(account && { account }) };
  const folder = createPlaceholder(context, meta);
  try {
    assertWritable(context, folder);
    await context.uninterrupted(async () => {
      const tokens = await server.exchange({ clientId: client_id, redirectUri: redirect_uri, code, verifier });
      writeTokens(context, folder, tokens);
    });
  } catch (error) {
    removeFolder(folder);
    throw error;
  }
  return { folder, meta };
}
