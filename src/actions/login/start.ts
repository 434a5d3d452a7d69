import { paste } from "../../core/advice/another-try.ts";
import { environmentRegion } from "../../core/env.ts";
import { withTransport } from "../../mixpanel/transport.ts";
import { authorizationServer } from "../../oauth/authorization-server.ts";
import { callbackPorts, redirectUriOf } from "../../oauth/callback-server.ts";
import { challengeOf, newState, newVerifier } from "../../oauth/pkce.ts";
import { clientFor } from "../../oauth/registered-client.ts";
import type { Context } from "../../ports.ts";
import { INFLIGHT_SECONDS, type InflightLogin } from "../../schema/inflight.ts";
import type { Region } from "../../schema/primitives.ts";
import type { ResponseData } from "../../schema/responses.ts";
import { readClient } from "../../storage/client-files.ts";
import { addInflight } from "../../storage/inflight-store.ts";
import { inflightPath } from "../../storage/paths.ts";
import { passingHome } from "../sandbox.ts";
import { prepareLogin } from "./prepare.ts";

/**
 * Begins a login that any browser anywhere can approve: registers the client and keeps what `loginFinish` needs. The
 * region is the one given, else `MP_REGION`, else us. `expires_at` is in Unix seconds. Throws `OAUTH_REGISTRATION_ERROR`,
 * `NETWORK_ERROR`, `CONFIG_ERROR`, `STORAGE_ERROR`, `LOCK_BUSY`, `INSECURE_FILE`.
 */
export async function loginStart(
  context: Context,
  { region = environmentRegion(context.env) ?? "us" }: { readonly region?: Region | undefined } = {},
): Promise<ResponseData<"login-start">> {
  await prepareLogin(context);
  return withTransport(context, async (transport) => {
    const server = authorizationServer(context, transport, region);
    const client = await clientFor(context, server, region, redirectUri(context, region));
    const [state, verifier] = [newState(), newVerifier()];
    const now = Math.floor(context.now() / 1000);
    const login: InflightLogin = {
      region,
      client_id: client.client_id,
      redirect_uri: client.redirect_uri,
      pkce_verifier: verifier,
      state,
      created_at: now,
      expires_at: now + INFLIGHT_SECONDS,
    };
    await addInflight(context, login);
    const { next, ...home } = passingHome(context);
    return {
      authorize_url: server.authorizeUrl({
        clientId: client.client_id,
        redirectUri: client.redirect_uri,
        state,
        challenge: challengeOf(verifier),
      }),
      redirect_uri: client.redirect_uri,
      expires_at: login.expires_at,
      region,
      inflight_path: inflightPath(context),
      ...home,
      next: [paste(undefined, "Finish, with the address that the browser ends on"), ...next],
    };
  });
}

/** Nobody listens there, so that any port will do, and the one that the client is registered with saves registering anew. */
function redirectUri(context: Context, region: Region): string {
  const known = callbackPorts.map(redirectUriOf);
  const cached = readClient(context, region)?.redirect_uri;
  return cached !== undefined && known.includes(cached) ? cached : (known[0] as string);
}
