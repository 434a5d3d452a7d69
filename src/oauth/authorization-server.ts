import * as oauth from "oauth4webapi";
import * as client from "openid-client";
import { oauthOrigin } from "../core/http/hosts.ts";
import { timeouts } from "../core/http/timeouts.ts";
import { expiresAt } from "../core/token-expiry.ts";
import type { Reply, Transport } from "../mixpanel/transport.ts";
import type { Context } from "../ports.ts";
import { RegistrationReply, TokenReply } from "../schema/oauth-replies.ts";
import type { Region } from "../schema/primitives.ts";
import type { OAuthClientInfo, OAuthTokens } from "../schema/tokens.ts";
import { Secret } from "../secret.ts";
import { exchangeError, hasSaid, refreshError, registrationError } from "./failures.ts";
import { BadAnswer, type Fetch, isSuccess, type RawReply, read, send } from "./reply.ts";

/** What an authorization request carries besides what is always the same (RFC 6749 §4.1.1, RFC 7636 §4.3). */
interface AuthorizationRequest {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly state: Secret;
  /** S256. */
  readonly challenge: string;
}

/** An authorization code and what it was asked for with (RFC 6749 §4.1.3, RFC 7636 §4.5). */
interface CodeGrant {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly code: Secret;
  readonly verifier: Secret;
}

/** One region's authorization server. Every method throws `NETWORK_ERROR` when no answer came. */
export interface AuthorizationServer {
  /** Registers a public client (RFC 7591). Throws `OAUTH_REGISTRATION_ERROR` when the answer is not a client. */
  readonly register: (redirectUri: string) => Promise<OAuthClientInfo>;
  /**
   * Whether the server still knows a client, found out with a made-up code. Only `invalid_client` means no: any other
   * answer, and none at all, is no reason to give a client up. Never rejects.
   */
  readonly isKnown: (client: Pick<OAuthClientInfo, "client_id" | "redirect_uri">) => Promise<boolean>;
  /** Where the person's browser has to go. No `scope`: the server then grants all. */
  readonly authorizeUrl: (request: AuthorizationRequest) => string;
  /** Redeems a code. Throws `OAUTH_TOKEN_ERROR` when the server answers with anything but tokens. */
  readonly exchange: (grant: CodeGrant) => Promise<OAuthTokens>;
  /**
   * Refreshes tokens (RFC 6749 §6), of which one that can refresh must be there: what the server does not send again is
   * kept. Throws `OAUTH_REFRESH_REVOKED` on the verdict `invalid_grant`, `OAUTH_REFRESH_ERROR` on any other answer but
   * tokens. Nothing is stored here: `oauth/refresh-here.ts` does that. `keep` is given a successful reply before anyone has read it.
   */
  readonly refresh: (
    tokens: OAuthTokens,
    clientId: string,
    keep?: (reply: RawReply) => Promise<void>,
  ) => Promise<OAuthTokens>;
}

/** What a client asks to be allowed; advisory, as the authorization request names no scope. */
export const SCOPE =
  "projects analysis events insights segmentation retention data:read funnels flows data_definitions dashboard_reports bookmarks";
const CLIENT_NAME = "mixpanel-auth";

/** The authorization server of `region`. Throws `CONFIG_ERROR` for a malformed variable. */
export function authorizationServer(context: Context, transport: Transport, region: Region): AuthorizationServer {
  const origin = oauthOrigin(context.env, region);
  const { oauth: timeoutMs, spending: spendingMs } = timeouts(context.env);
  const metadata: oauth.AuthorizationServer = {
    issuer: origin,
    authorization_endpoint: `${origin}/oauth/authorize/`,
    token_endpoint: `${origin}/oauth/token/`,
    registration_endpoint: `${origin}/oauth/mcp/register/`,
  };
  // Only a loopback address can be http here.
  const isInsecure = origin.startsWith("http:");
  const post = (label: string, limitMs: number, request: (options: Options) => Promise<unknown>): Promise<Reply> =>
    send(transport, { timeoutMs: limitMs, label }, (fetch) =>
      request({ [oauth.customFetch]: fetch, [oauth.allowInsecureRequests]: isInsecure }),
    );

  const redeem = async (
    { clientId, redirectUri, code, verifier }: CodeGrant,
    label: string,
    limitMs: number,
  ): Promise<TokenReply> => {
    const grant = { code: code.reveal(), redirect_uri: redirectUri, code_verifier: verifier.reveal() };
    const client = { client_id: clientId };
    const reply = await post(label, limitMs, (options) =>
      oauth.genericTokenEndpointRequest(metadata, client, oauth.None(), "authorization_code", grant, options),
    );
    return read(reply, TokenReply);
  };

  return {
    register: async (redirectUri) => {
      const wanted = {
        redirect_uris: [redirectUri],
        grant_types: ["authorization_code", "refresh_token"],
        response_types: ["code"],
        token_endpoint_auth_method: "none",
        client_name: CLIENT_NAME,
        scope: SCOPE,
      };
      try {
        const reply = await post("registering with Mixpanel", timeoutMs, (options) =>
          oauth.dynamicClientRegistrationRequest(metadata, wanted, options),
        );
        const registered = read(reply, RegistrationReply);
        return {
          client_id: registered.client_id,
          region,
          redirect_uri: redirectUri,
          scope: registered.scope ?? SCOPE,
          created_at: new Date(context.now()).toISOString(),
        };
      } catch (error) {
        throw registrationError(error, region);
      }
    },

    isKnown: async ({ client_id: clientId, redirect_uri: redirectUri }) => {
      const madeUp = new Secret("made-up-to-see-whether-the-client-is-known");
      try {
        const grant = { clientId, redirectUri, code: madeUp, verifier: madeUp };
        await redeem(grant, "asking whether our client is still known", timeoutMs);
      } catch (error) {
        return !(error instanceof BadAnswer && hasSaid(error.facts, "invalid_client"));
      }
      return true;
    },

    authorizeUrl: ({ clientId, redirectUri, state, challenge }) => {
      const configuration = new client.Configuration(metadata, clientId, undefined, client.None());
      if (isInsecure) client.allowInsecureRequests(configuration);
      return client.buildAuthorizationUrl(configuration, {
        redirect_uri: redirectUri,
        state: state.reveal(),
        code_challenge: challenge,
        code_challenge_method: "S256",
      }).href;
    },

    exchange: async (grant) => {
      try {
        const reply = await redeem(grant, "exchanging the authorization code for tokens", spendingMs);
        return tokensFrom(reply, grant.clientId, context.now());
      } catch (error) {
        throw exchangeError(error, region);
      }
    },

    refresh: async (tokens, clientId, keep = async () => {}) => {
      const refreshToken = tokens.refresh_token?.reveal() ?? "";
      const client = { client_id: clientId };
      try {
        const reply = await post("refreshing the access token", spendingMs, (options) =>
          oauth.refreshTokenGrantRequest(metadata, client, oauth.None(), refreshToken, options),
        );
        if (isSuccess(reply)) await keep(reply);
        return refreshed(tokens, reply, clientId, context.now());
      } catch (error) {
        throw refreshError(error, region);
      }
    },
  };
}

interface Options {
  readonly [oauth.customFetch]: Fetch;
  readonly [oauth.allowInsecureRequests]: boolean;
}

/**
 * `tokens` after the refresh that was answered with `reply`, which came `now` (milliseconds since 1970). What the server did not
 * send again is kept. Throws {@link BadAnswer} for any reply but tokens.
 */
export const refreshed = (tokens: OAuthTokens, reply: RawReply, clientId: string, now: number): OAuthTokens => ({
  ...tokens,
  ...tokensFrom(read(reply, TokenReply), clientId, now),
});

function tokensFrom(reply: TokenReply, clientId: string, now: number): OAuthTokens {
  const { access_token, refresh_token, expires_in: lifetime, token_type, scope } = reply;
  return {
    access_token,
    ...(refresh_token && { refresh_token }),
    expires_at: expiresAt(now, lifetime),
    token_type,
    ...(scope !== undefined && { scope }),
    client_id: clientId,
  };
}
