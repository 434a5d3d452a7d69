import { messageOf } from "../../core/advice/advise.ts";
import {
  beginTwoShot,
  finishCommand,
  finishTwoShot,
  loginCommand,
  type Wishes,
} from "../../core/advice/login-command.ts";
import type { Place } from "../../core/advice/place.ts";
import { environmentProject, environmentRegion } from "../../core/env.ts";
import { isFault, within } from "../../core/fault.ts";
import { parsePastedAddress } from "../../core/login/pasted-address.ts";
import { pickForTwoShot } from "../../core/login/project-pick.ts";
import { withTransport } from "../../mixpanel/transport.ts";
import { authorizationServer } from "../../oauth/authorization-server.ts";
import { callbackPorts, redirectUriOf } from "../../oauth/callback-server.ts";
import { challengeOf, newState, newVerifier } from "../../oauth/pkce.ts";
import { clientFor } from "../../oauth/registered-client.ts";
import type { Context } from "../../ports.ts";
import { INFLIGHT_SECONDS, type InflightLogin } from "../../schema/inflight.ts";
import type { Region } from "../../schema/primitives.ts";
import type { ResponseData } from "../../schema/responses.ts";
import type { PlaceholderMeta } from "../../schema/tokens.ts";
import type { Secret } from "../../secret.ts";
import { readClient } from "../../storage/client-store.ts";
import { addInflight, findInflight, removeInflight } from "../../storage/inflight-store.ts";
import { inflightPath } from "../../storage/paths.ts";
import { placeholderAt, readMeta } from "../../storage/placeholder-store.ts";
import { checkWishes } from "./account-name.ts";
import { denied, isRefused, publishFailed, resumable, resumeStep } from "./login-failed.ts";
import { type LoginResult, resultOf, type Unpublished } from "./publish.ts";
import { redeemInto } from "./redeem.ts";
import { settle } from "./settle.ts";

/**
 * Begins a login that any browser anywhere can approve: registers the client and keeps what {@link loginFinish} needs. The
 * region is the one given, else `MP_REGION`, else us. `expires_at` is in Unix seconds. Throws `OAUTH_REGISTRATION_ERROR`,
 * `NETWORK_ERROR`, `CONFIG_ERROR`, `STORAGE_ERROR`, `LOCK_BUSY`, `INSECURE_FILE`.
 */
export async function loginStart(
  context: Context,
  { region = environmentRegion(context.env) ?? "us" }: { readonly region?: Region | undefined } = {},
): Promise<ResponseData<"login-start">> {
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
      next: [finishTwoShot("Finish, with the address that the browser ends on")],
    };
  });
}

/** Nobody listens there, so that any port will do, and the one that the client is registered with saves registering anew. */
function redirectUri(context: Context, region: Region): string {
  const known = callbackPorts.map(redirectUriOf);
  const cached = readClient(context, region)?.redirect_uri;
  return cached !== undefined && known.includes(cached) ? cached : (known[0] as string);
}

/**
 * Finishes a login with the address that the browser ended on, as it was pasted. Throws `OAUTH_PASTE_ERROR`,
 * `OAUTH_AUTH_DENIED`, `OAUTH_STATE_MISMATCH`, `OAUTH_INFLIGHT_*`, `ACCOUNT_EXISTS`, `NETWORK_ERROR` and
 * `OAUTH_TOKEN_ERROR`, after all of which the login is still in flight; `NEEDS_REGION_SWITCH`, after which nothing is left
 * of it; and `LOGIN_FINISH_PUBLISH_FAILED`, after which {@link loginResume} can go on with it.
 */
export async function loginFinish(context: Context, pasted: string, wishes: Wishes = {}): Promise<LoginResult> {
  const address = parsePastedAddress(pasted, wishes);
  const { state: sent } = address;
  const place: Place = { login: { kind: "two_shot", flags: wishes, region: "us" } };
  const login = sent && (await within(place, async () => findInflight(context, sent)));
  const begin = beginTwoShot(login?.region);
  const approve = finishTwoShot("Open the same link again, and paste the address that it ends on", wishes);
  if (address.kind === "denied") throw denied(address, [approve, begin]);
  const { region, state, pkce_verifier: verifier, ...client } = login as InflightLogin;
  const account = checkWishes(context, wishes, region, (name) => finishCommand({ ...wishes, name }));
  const paste = finishTwoShot("Paste the same address again", wishes);
  return withTransport(context, async (transport) => {
    const server = authorizationServer(context, transport, region);
    const unpublished = await redeemInto(context, server, {
      ...client,
      region,
      code: address.code,
      verifier,
      account,
      wishes,
      unspent: { advice: `Nothing is lost: paste the same address again: ${paste.command}`, next: [paste] },
      spent: {
        advice: `A code is good for one use and a short time: open the link again for a new one, then: ${approve.command}, or begin a new login: ${begin.command}`,
        next: [approve, begin],
      },
      unknown: { advice: `Begin a new login: ${begin.command}`, next: [begin] },
    });
    try {
      const login = { ...unpublished, wishes, ...twoShot(context, region) };
      return resultOf(await settle(context, transport, login, publishFailed));
    } finally {
      await forget(context, state);
    }
  });
}

/**
 * Publishes a login whose tokens lie in the folder `path`; what it is not asked for is as the login was asked for. Throws
 * `INVALID_ARGS` for any other path, `OAUTH_PLACEHOLDER_META_CORRUPT`, `OAUTH_TOKEN_ERROR`, `OAUTH_REFRESH_REVOKED` and
 * `OAUTH_REFRESH_ERROR` when its tokens are of no use any more, `NEEDS_REGION_SWITCH`, after which the login is left only
 * where another project will do, and otherwise what {@link loginFinish} throws at its end.
 */
export async function loginResume(context: Context, path: string, asked: Wishes = {}): Promise<LoginResult> {
  const folder = placeholderAt(context, path);
  const meta: PlaceholderMeta = readMeta(context, folder) ?? {
    schema_version: 1,
    region: "us",
    created_at: context.now() / 1000,
  };
  checkWishes(context, asked, meta.region, (name) => resumeStep(folder, { ...asked, name }).command);
  const wishes: Wishes = {
    name: asked.name ?? meta.wished_name ?? undefined,
    project: asked.project ?? meta.wished_project ?? undefined,
  };
  return withTransport(context, async (transport) =>
    resultOf(
      await settle(context, transport, { folder, meta, wishes, ...twoShot(context, meta.region) }, resumeFailed),
    ),
  );
}

function resumeFailed(error: unknown, folder: string, wishes: Wishes): unknown {
  if (isRefused(error)) return error;
  const needsRegion = isFault(error, "NEEDS_REGION_SWITCH");
  return (needsRegion ? resumable : publishFailed)(error, folder, wishes);
}

const twoShot = (context: Context, own: Region): Pick<Unpublished, "pick" | "again"> => ({
  pick: (wish) =>
    pickForTwoShot({
      ...wish,
      projectFromEnv: environmentProject(context.env),
      again: ({ region = own }) => loginCommand({ start: true, region }),
    }),
  again: beginTwoShot(own),
});

/** The answer stands, whether or not the login could be taken off the list: it goes by itself after ten minutes. */
async function forget(context: Context, state: Secret): Promise<void> {
  try {
    await removeInflight(context, state);
  } catch (error) {
    if (!isFault(error)) throw error;
    context.warn(`The finished login is still listed as being under way: ${messageOf(error)}`);
  }
}
