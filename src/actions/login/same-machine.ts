import { type Again, loginCommand, regionFlag, type Wishes } from "../../core/advice/login-command.ts";
import { commandFor } from "../../core/advice/shell-quote.ts";
import { chooseProject } from "../../core/advice/steps.ts";
import { environmentProject } from "../../core/env.ts";
import { within } from "../../core/fault.ts";
import { userOf } from "../../core/me/me.ts";
import { checkedMilliseconds } from "../../core/milliseconds.ts";
import { accountOf } from "../../core/resolve.ts";
import { normaliseTime } from "../../core/token-expiry.ts";
import { MixpanelError, type Step } from "../../errors.ts";
import { withTransport } from "../../mixpanel/transport.ts";
import { authorizationServer } from "../../oauth/authorization-server.ts";
import { type ListenOptions, listenForCallback } from "../../oauth/callback-server.ts";
import { challengeOf, newState, newVerifier } from "../../oauth/pkce.ts";
import { clientFor } from "../../oauth/registered-client.ts";
import type { Context, Person } from "../../ports.ts";
import type { Region } from "../../schema/primitives.ts";
import type { ResponseData } from "../../schema/responses.ts";
import { readConfig } from "../../storage/config-store.ts";
import { checkWishes } from "./account-name.ts";
import { isRefused, resumable } from "./login-failed.ts";
import { type Picked, pickIfCertain, pickWithPerson } from "./project-choice.ts";
import { type LoginResult, type PickWish, type Published, resultOf } from "./publish.ts";
import { redeemInto } from "./redeem.ts";
import { settle } from "./settle.ts";
import { waitForCode } from "./wait-for-code.ts";

export interface BrowserOptions {
  readonly noBrowser?: boolean;
  /** Milliseconds until `OAUTH_TIMEOUT`; by default five minutes. */
  readonly waitMs?: number;
  /** Where to listen for the browser. */
  readonly listen?: ListenOptions;
}

const WAIT_MS = 5 * 60 * 1000;

interface BrowserLogin extends BrowserOptions {
  readonly region: Region;
  readonly wishes: Wishes;
  /** The account that is logged in to, when it exists. */
  readonly account?: string | undefined;
  readonly pick: (wish: PickWish) => Promise<Picked>;
  readonly again: Step;
}

/**
 * Logs in with the browser of this machine and sets an account up: a new one, or the one that `--name` names. Throws
 * `INVALID_ARGS`, `ACCOUNT_EXISTS`, `OAUTH_PORT_ERROR`, `OAUTH_TIMEOUT`, `OAUTH_AUTH_DENIED`, `OAUTH_REGISTRATION_ERROR`,
 * `OAUTH_TOKEN_ERROR`, `NETWORK_ERROR`, `STORAGE_ERROR`, and after the approval also `PROJECT_NOT_FOUND`,
 * `NEEDS_PROJECT_SELECTION`, `NEEDS_REGION_SWITCH` and what `fetchMe` throws.
 */
export async function loginWithBrowser(
  context: Context,
  person: Person,
  region: Region,
  wishes: Wishes,
  options: BrowserOptions = {},
): Promise<LoginResult> {
  const flags = { ...wishes, region: regionFlag(region), noBrowser: options.noBrowser };
  const account = checkWishes(context, wishes, region, (name) => loginCommand({ ...flags, name }));
  // An account stays in its region.
  const repeat: Again = (change) =>
    loginCommand({
      ...flags,
      ...change,
      ...(account !== undefined && change.region !== undefined && { name: undefined }),
    });
  const projectFromEnv = environmentProject(context.env);
  const pick = (wish: PickWish): Promise<Picked> => pickWithPerson(person, { ...wish, projectFromEnv, again: repeat });
  const again = { command: repeat({}), label: "Log in again" };
  return resultOf(await logIn(context, person, { ...options, region, wishes, account, pick, again }));
}

/**
 * Logs an account of the config file in again. It keeps its region, and gets a project if it has none and there is but one
 * or the person picks one; otherwise `next` says how to choose. Throws `ACCOUNT_NOT_FOUND`, `INVALID_ARGS` for any type but
 * `oauth_browser`, and what {@link loginWithBrowser} throws.
 */
export async function loginAccount(
  context: Context,
  person: Person,
  name: string,
  options: BrowserOptions = {},
): Promise<ResponseData<"account-login">> {
  const { type, region } = accountOf(readConfig(context), name);
  if (type !== "oauth_browser")
    throw new MixpanelError("INVALID_ARGS", `"${name}" is of type ${type}, which does not log in with a browser.`);
  const again = { command: commandFor("mp account login", name), label: "Log in again" };
  const pick = (wish: PickWish): Promise<Picked> => pickIfCertain(context, person, { ...wish, again: loginCommand });
  const login = { ...options, region, wishes: { name }, account: name, pick, again };
  const { me, expiresAt, project } = await logIn(context, person, login);
  return {
    logged_in_as: { name, user: userOf(me), expires_at: normaliseTime(expiresAt) },
    ...(project === null && { next: [...chooseProject(name, true)] }),
  };
}

/** The port is held from before the address is shown until the account is set up. */
async function logIn(context: Context, person: Person, login: BrowserLogin): Promise<Published> {
  const { region, wishes, account, pick, again, noBrowser = false } = login;
  const waitMs = checkedMilliseconds(login.waitMs ?? WAIT_MS, "waitMs");
  const [state, verifier] = [newState(), newVerifier()];
  const place = { login: { kind: "browser", flags: wishes, region } } as const;
  const listening = await within(place, () => listenForCallback(state, login.listen));
  try {
    return await withTransport(context, async (transport) => {
      const server = authorizationServer(context, transport, region);
      const { redirectUri, callback } = listening;
      const { client_id } = await clientFor(context, server, region, redirectUri);
      const url = server.authorizeUrl({ clientId: client_id, redirectUri, state, challenge: challengeOf(verifier) });
      const code = await waitForCode(context, person, { url, state, callback, waitMs, noBrowser, again, region });
      const anew = { advice: `${again.label}: ${again.command}`, next: [again] };
      const unpublished = await redeemInto(context, server, {
        region,
        client_id,
        redirect_uri: redirectUri,
        code,
        verifier,
        account,
        wishes,
        unspent: anew,
        spent: anew,
        unknown: anew,
      });
      return settle(context, transport, { ...unpublished, wishes, pick, again }, (error, ...kept) =>
        isRefused(error) ? error : resumable(error, ...kept),
      );
    });
  } finally {
    listening.close();
  }
}
