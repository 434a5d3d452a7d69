import { Fault } from "../core/fault.ts";
import { timeOnDisk } from "../core/token-expiry.ts";
import type { Context } from "../ports.ts";
import { OAuthTokens } from "../schema/tokens.ts";
import { refuseInsecureFolder } from "./folders.ts";
import { readJson } from "./json-file.ts";
import { rootFolder, tokensPath } from "./paths.ts";
import { plainJson } from "./plain-json.ts";
import { writeAtomic } from "./write.ts";

/**
 * The tokens in `folder`, or undefined when there are none. Throws `OAUTH_TOKEN_ERROR` when the file cannot be used,
 * `INSECURE_FILE`, also for a folder that is a link or another user's.
 */
export function readTokens(context: Context, folder: string): OAuthTokens | undefined {
  refuseInsecureFolder(folder);
  return peekAtTokens(context, folder);
}

/** The same, to be looked at and not used: also through a folder that is a link. */
export function peekAtTokens(context: Context, folder: string): OAuthTokens | undefined {
  return readJson(context, tokensPath(folder), OAuthTokens, malformed);
}

/** What `tokens.json` holds for these. */
export const tokensText = (tokens: OAuthTokens): string =>
  // The peer does not read tokens without a scope.
  plainJson({ ...tokens, expires_at: timeOnDisk(tokens.expires_at), scope: tokens.scope ?? "" });

/**
 * Puts tokens in the place of those in `folder`; `guard` is called right before. Rejects with `STORAGE_ERROR` or `INSECURE_FILE`,
 * after which the file is as it was.
 */
export async function writeTokens(
  context: Context,
  folder: string,
  tokens: OAuthTokens,
  guard?: () => void,
): Promise<void> {
  const options = { root: rootFolder(context), ...(guard && { guard }) };
  await writeAtomic(context, tokensPath(folder), tokensText(tokens), options);
}

const malformed = (path: string, reason: string): Fault =>
  new Fault("OAUTH_TOKEN_ERROR", { problem: "malformed", path, reason });
