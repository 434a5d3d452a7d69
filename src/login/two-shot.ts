import { environmentProject, environmentRegion } from "../core/env.ts";
import { userOf } from "../core/me.ts";
import { parsePastedAddress } from "../core/pasted-address.ts";
import { type ProjectWish, pickForTwoShot } from "../core/project-pick.ts";
import { chooseProject } from "../core/steps.ts";
import { MixpanelError, type Step } from "../errors.ts";
import { createTransport, type Transport } from "../mixpanel/transport.ts";
import { authorizationServer } from "../oauth/authorization-server.ts";
import { callbackPorts, redirectUriOf } from "../oauth/callback-server.ts";
import { challengeOf, newState, newVerifier } from "../oauth/pkce.ts";
import { cachedClient, clientFor } from "../oauth/registered-client.ts";
import type { Context } from "../ports.ts";
import type { InflightLogin } from "../schema/inflight.ts";
import type { Region } from "../schema/primitives.ts";
import type { ResponseData } from "../schema/responses.ts";
import type { PlaceholderMeta } from "../schema/tokens.ts";
import type { Secret } from "../secret.ts";
import { exists, removeFolder } from "../storage/files.ts";
import { addInflight, findInflight, INFLIGHT_SECONDS, removeInflight } from "../storage/inflight-store.ts";
import { inflightPath } from "../storage/paths.ts";
import { placeholderAt, readMeta } from "../storage/placeholder-store.ts";
import { checkWishes } from "./account-name.ts";
import { beginTwoShot, denied, publishFailed, type Wishes } from "./login-failed.ts";
import { type Published, publish, type Unpublished } from "./publish.ts";
import { redeemInto } from "./redeem.ts";

export type LoginResult = ResponseData<"login-finish">;

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
    };
  });
}

/** Nobody listens there, so that any port will do, and the one that the client is registered with saves registering anew. */
function redirectUri(context: Context, region: Region): string {
  const known = callbackPorts.map(redirectUriOf);
  const cached = cachedClient(context, region)?.redirect_uri;
  return cached !== undefined && known.includes(cached) ? cached : (known[0] as string);
}

/**
 * Finishes a login with the address that the browser ended on, as it was pasted. Throws `OAUTH_PASTE_ERROR`,
 * `OAUTH_AUTH_DENIED`, `OAUTH_STATE_MISMATCH`, `OAUTH_INFLIGHT_*`, `INVALID_ARGS`, `ACCOUNT_EXISTS`, `NETWORK_ERROR` and
 * `OAUTH_TOKEN_ERROR`, after all of which the login is still in flight; `NEEDS_REGION_SWITCH`, after which nothing is left
 * of it; and `LOGIN_FINISH_PUBLISH_FAILED`, after which {@link loginResume} can go on with it.
 */
export async function loginFinish(context: Context, pasted: string, wishes: Wishes = {}): Promise<LoginResult> {
  const address = parsePastedAddress(pasted);
  if (address.kind === "denied") throw denied(address, beginTwoShot);
  const login = findInflight(context, address.state);
  const account = checkWishes(context, wishes, login.region);
  return withTransport(context, async (transport) => {
    const server = authorizationServer(context, transport, login.region);
    const unpublished = await tryAgain(() =>
      redeemInto(context, server, { ...login, code: address.code, verifier: login.pkce_verifier, account }),
    );
    try {
      return await settle(context, transport, { ...unpublished, wishes, ...twoShot(context) });
    } finally {
      await forget(context, login.state);
    }
  });
}

/**
 * Publishes a login whose tokens lie in the folder `path`. Throws `INVALID_ARGS` for any other path,
 * `OAUTH_PLACEHOLDER_META_CORRUPT`, `OAUTH_TOKEN_ERROR` and `OAUTH_REFRESH_REVOKED` when its tokens are of no use any more,
 * and otherwise what {@link loginFinish} throws at its end.
 */
export async function loginResume(context: Context, path: string, wishes: Wishes = {}): Promise<LoginResult> {
  const folder = placeholderAt(context, path);
  const meta: PlaceholderMeta = readMeta(context, folder) ?? {
    schema_version: 1,
    region: "us",
    created_at: context.now() / 1000,
  };
  checkWishes(context, wishes, meta.region);
  return withTransport(context, (transport) =>
    settle(context, transport, { folder, meta, wishes, ...twoShot(context) }),
  );
}

const twoShot = (context: Context): Pick<Unpublished, "pick" | "again"> => ({
  pick: (wish: ProjectWish) => pickForTwoShot({ ...wish, variable: environmentProject(context.env) }),
  again: beginTwoShot,
});

async function settle(context: Context, transport: Transport, login: Unpublished): Promise<LoginResult> {
  try {
    return resultOf(await publish(context, transport, login));
  } catch (error) {
    const code = error instanceof MixpanelError ? error.code : undefined;
    // Its tokens are good for a region without projects, and for no other.
    if (code === "NEEDS_REGION_SWITCH") removeFolder(login.folder);
    const isOver = code === "NEEDS_REGION_SWITCH" || code === "OAUTH_REFRESH_REVOKED" || code === "OAUTH_TOKEN_ERROR";
    throw isOver || !exists(`${login.folder}/tokens.json`) ? error : publishFailed(error, login.folder, login.wishes);
  }
}

/** What a login answers, but for `account login`. */
export const resultOf = ({ account, me, project, pick }: Omit<Published, "expiresAt">): LoginResult => ({
  account,
  user: userOf(me),
  project,
  project_pick: pick,
  next: [...chooseProject(account.name, true)],
});

/** A failed exchange leaves the login in flight, and the message says how to have another try at it. */
async function tryAgain<T>(exchange: () => Promise<T>): Promise<T> {
  try {
    return await exchange();
  } catch (error) {
    if (!(error instanceof MixpanelError)) throw error;
    const paste: Step = { command: "mp login --finish '<address>'", label: "Paste the same address again" };
    if (error.code === "NETWORK_ERROR" || error.code === "STORAGE_ERROR")
      throw extended(error, "Nothing is lost: paste the same address again", [paste]);
    if (error.code === "OAUTH_TOKEN_ERROR")
      throw extended(
        error,
        "A code is good for one use and a short time: open the link again for a new one, or begin a new login",
        [beginTwoShot],
      );
    throw error;
  }
}

const extended = (error: MixpanelError, advice: string, next: readonly Step[]): MixpanelError =>
  new MixpanelError(error.code, `${error.message} ${advice}: ${next.map((step) => step.command).join(", or ")}`, {
    ...(error.details && { details: error.details }),
    cause: error.cause,
    retryable: error.retryable,
    next,
  });

/** The answer stands, whether or not the login could be taken off the list: it goes by itself after ten minutes. */
async function forget(context: Context, state: Secret): Promise<void> {
  try {
    await removeInflight(context, state);
  } catch (error) {
    if (!(error instanceof MixpanelError)) throw error;
    context.warn(`The finished login is still listed as being in flight: ${error.message}`);
  }
}

export async function withTransport<T>(context: Context, work: (transport: Transport) => Promise<T>): Promise<T> {
  const transport = createTransport(context);
  try {
    return await work(transport);
  } finally {
    await transport.close();
  }
}
