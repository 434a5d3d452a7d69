import type { TestContext } from "node:test";
import { createTransport } from "../../src/mixpanel/transport.ts";
import { authorizationServer } from "../../src/oauth/authorization-server.ts";
import { challengeOf, newState, newVerifier } from "../../src/oauth/pkce.ts";
import type { OAuthTokens } from "../../src/schema/tokens.ts";
import { Secret } from "../../src/secret.ts";
import { writeTokens } from "../../src/storage/token-store.ts";
import type { TemporaryHome } from "./home.ts";
import type { OidcServer } from "./oidc.ts";

const REDIRECT = "http://localhost:19284/callback";

/**
 * Gives `home` the active account "me", which has logged in at `oidc` and whose access token has run out since. Returns what
 * lies in its `tokens.json`.
 */
export async function loggedInLongAgo(t: TestContext, home: TemporaryHome, oidc: OidcServer): Promise<OAuthTokens> {
  const context = home.context({ env: { HOME: home.root, MP_API_BASE_URL: oidc.origin } });
  const transport = createTransport(context);
  t.after(() => transport.close());
  const server = authorizationServer(context, transport, "us");
  const { client_id: clientId } = await server.register(REDIRECT);
  const [verifier, state] = [newVerifier(), newState()];
  const request = { clientId, redirectUri: REDIRECT };
  const address = await oidc.approve(server.authorizeUrl({ ...request, state, challenge: challengeOf(verifier) }));
  const code = new Secret(new URL(address).searchParams.get("code") ?? "");
  const tokens = await server.exchange({ ...request, verifier, code });
  const expired = { ...tokens, expires_at: "2026-01-01T00:00:00.000Z" };
  home.write(".mp/config.toml", '[active]\naccount = "me"\n\n[accounts.me]\ntype = "oauth_browser"\nregion = "us"\n');
  await writeTokens(context, home.path(".mp/accounts/me"), expired);
  return expired;
}
