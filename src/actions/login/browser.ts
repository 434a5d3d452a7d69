import { beginningLine } from "../../core/advice/login-lines.ts";
import type { LoginPlace } from "../../core/advice/place.ts";
import { variable } from "../../core/env.ts";
import { within } from "../../core/fault.ts";
import type { Wishes } from "../../core/login/wishes.ts";
import { checkedMilliseconds } from "../../core/milliseconds.ts";
import { withTransport } from "../../mixpanel/transport.ts";
import { authorizationServer } from "../../oauth/authorization-server.ts";
import { type ListenOptions, listenForCallback } from "../../oauth/callback-server.ts";
import { challengeOf, newState, newVerifier } from "../../oauth/pkce.ts";
import { clientFor } from "../../oauth/registered-client.ts";
import type { Context, Person } from "../../ports.ts";
import type { Region } from "../../schema/primitives.ts";
import { Secret } from "../../secret.ts";
import { readConfig } from "../../storage/config-reader.ts";
import { quiet } from "../../storage/quiet.ts";
import { checkName } from "./account-name.ts";
import { waitForCode } from "./approval.ts";
import { prepareLogin } from "./prepare.ts";
import { type LoginResult, type Published, publish, resultOf } from "./publish.ts";
import { redeem } from "./redeem.ts";
import type { LoginPerson, Unpublished } from "./unpublished.ts";

export interface BrowserOptions {
  readonly noBrowser?: boolean;
  /** Milliseconds until `OAUTH_TIMEOUT`; by default five minutes. */
  readonly waitMs?: number;
  /** Where to listen for the browser. */
  readonly listen?: ListenOptions;
}

const WAIT_MS = 5 * 60 * 1000;

/**
 * Logs in with the browser of this machine and sets an account up: a new one, or the one that `--name` names. Throws
 * `INVALID_ARGS`, `ACCOUNT_EXISTS`, `OAUTH_PORT_ERROR`, `OAUTH_TIMEOUT`, `OAUTH_AUTH_DENIED`, `OAUTH_REGISTRATION_ERROR`,
 * `OAUTH_TOKEN_ERROR`, `NETWORK_ERROR`, `STORAGE_ERROR`, and after the approval also `PROJECT_NOT_FOUND`,
 * `NEEDS_PROJECT_SELECTION`, `NEEDS_REGION_SWITCH` and what `fetchMe` throws.
 */
export async function loginWithBrowser(
  context: Context,
  person: Person & LoginPerson,
  region: Region,
  wishes: Wishes,
  options: BrowserOptions = {},
): Promise<LoginResult> {
  const { name, project } = wishes;
  const login = { kind: "browser", flags: { name, project, noBrowser: options.noBrowser }, region } as const;
  const account = await within({ login }, async () => checkName(context, name, region));
  return resultOf(
    context,
    await approveAndPublish(context, person, {
      ...{ region, wishes, account, options },
      login: { ...login, account },
    }),
  );
}

/** A login with the browser of this machine. */
export interface BrowserLogin extends Pick<Unpublished, "wishes" | "mayLackProject"> {
  readonly region: Region;
  /** The account that is logged in to, when it exists. */
  readonly account?: string | undefined;
  readonly login: LoginPlace;
  readonly options: BrowserOptions;
}

/**
 * Has the person approve in a browser, and publishes what comes of it. The port is held from before the address is shown until
 * the account is set up. Throws what {@link loginWithBrowser} throws.
 */
export async function approveAndPublish(
  context: Context,
  person: Person & LoginPerson,
  login: BrowserLogin,
): Promise<Published> {
  const { region, wishes, account, mayLackProject, login: place, options } = login;
  holdTokens(context);
  const waitMs = checkedMilliseconds(options.waitMs ?? WAIT_MS, "waitMs");
  const [state, verifier] = [newState(), newVerifier()];
  return within({ login: place }, async () => {
    await prepareLogin(context, account ?? wishes.name);
    person.say(beginningLine(region, waitMs, place));
    const { redirectUri, callback, close } = await listenForCallback(state, options.listen);
    try {
      return await withTransport(context, async (transport) => {
        const server = authorizationServer(context, transport, region);
        const { client_id } = await clientFor(context, server, region, redirectUri);
        const url = server.authorizeUrl({ clientId: client_id, redirectUri, state, challenge: challengeOf(verifier) });
        const { noBrowser = false } = options;
        const code = await waitForCode(context, person, { url, state, callback, waitMs, noBrowser });
        const client = { region, client_id, redirect_uri: redirectUri };
        const approval = { ...client, code, state, verifier, account, wishes, login: place };
        return redeem(context, server, approval, (redeemed) =>
          publish(context, transport, {
            ...redeemed,
            wishes,
            person,
            mayLackProject,
            login: place,
            wraps: () => false,
          }),
        );
      });
    } finally {
      close();
    }
  });
}

/** The tokens that accounts take from variables count as held from here on, so that the browser does not inherit them. */
function holdTokens(context: Context): void {
  for (const account of Object.values(readConfig(quiet(context)).accounts)) {
    const token = account.type === "oauth_token" && account.token_env && variable(context.env, account.token_env);
    if (token) new Secret(token);
  }
}
