import { Fault, ifPossible } from "../core/fault.ts";
import type { Context } from "../ports.ts";
import type { Region } from "../schema/primitives.ts";
import { OAuthTokens } from "../schema/tokens.ts";
import { readAccountClient, readClient } from "./client-files.ts";
import { exists } from "./files.ts";
import { readJson } from "./json-file.ts";
import { accountFolder, bridgedPath, importedPath, tokensPath } from "./paths.ts";

/** Where an account's tokens lie, and those that came in a bridge. */
interface TokenPlace {
  readonly region: Region;
  readonly folder: string | undefined;
  readonly carried?: OAuthTokens | undefined;
}

/** Refreshed tokens replace those of the bridge that they came from, until another bridge with another login is put there. */
export function tokensInUse(
  context: Context,
  place: TokenPlace,
  stored: OAuthTokens | undefined,
): OAuthTokens | undefined {
  const { carried } = place;
  if (!stored || !carried) return stored ?? carried;
  const client = (tokens: OAuthTokens) => clientOf(context, place, tokens);
  if (client(stored) !== client(carried)) return carried;
  return Date.parse(stored.expires_at) >= Date.parse(carried.expires_at) ? stored : carried;
}

/**
 * The clients to refresh tokens with, in the order in which they are tried. Tokens that do not say their client are of the
 * one that is noted in their folder, or, where the Python tool has logged in since, of the region's.
 */
export function clientsOf(context: Context, { region, folder }: TokenPlace, tokens: OAuthTokens): string[] {
  if (tokens.client_id != null) return [tokens.client_id];
  const noted = folder === undefined ? undefined : readAccountClient(context, folder)?.client_id;
  const known = [noted, readClient(context, region)?.client_id];
  return [...new Set(known)].filter((client) => client !== undefined);
}

/** The most likely of them. */
export const clientOf = (context: Context, place: TokenPlace, tokens: OAuthTokens): string | undefined =>
  clientsOf(context, place, tokens)[0];

/**
 * The tokens in `folder` to be looked at and not used, also through a folder that is a link. Throws `OAUTH_TOKEN_ERROR` when the
 * file cannot be used, `INSECURE_FILE`.
 */
export function peekAtTokens(context: Context, folder: string): OAuthTokens | undefined {
  return readJson(context, tokensPath(folder), OAuthTokens, malformed);
}

/** The tokens of an account whose refresh token a bridge has carried to or from another machine; nothing of one where none has. */
export function sharedTokens(context: Context, name: string): OAuthTokens | undefined {
  const folder = accountFolder(context, name);
  const tokens = [bridgedPath, importedPath].some((noteIn) => exists(noteIn(folder)))
    ? ifPossible(() => peekAtTokens(context, folder))
    : undefined;
  return tokens?.refresh_token == null ? undefined : tokens;
}

export const malformed = (path: string, reason: string): Fault =>
  new Fault("OAUTH_TOKEN_ERROR", { problem: "malformed", path, reason });
