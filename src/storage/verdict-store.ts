import { createHash } from "node:crypto";
import type { Context } from "../ports.ts";
import type { AccountType, Region } from "../schema/primitives.ts";
import type { OAuthTokens } from "../schema/tokens.ts";
import { Verdict } from "../schema/verdict.ts";
import type { Secret } from "../secret.ts";
import { countsAsNone, readJson } from "./json-file.ts";
import { verdictPath } from "./paths.ts";

/** What a verdict is about: it counts only as long as nothing of this has changed. */
export interface Credential {
  readonly type: AccountType;
  readonly region: Region;
  readonly username?: string;
  /** Of a browser login the refresh token, or, where there is none, the access token. */
  readonly secret: Secret;
}

/** What the server has said: that it accepts the credential, or the error whose way out is another one. */
export type VerdictCode = Verdict["code"];

/** The credential that the tokens of a browser login are. */
export const tokensCredential = (
  region: Region,
  { refresh_token: refresh, access_token: access }: OAuthTokens,
): Credential => ({ type: "oauth_browser", region, secret: refresh ?? access });

/**
 * What the server last said of `credential`: `none` where nothing is known, `stale` where what is known is of another one. A file
 * that cannot be used counts as none. Throws `INSECURE_FILE`.
 */
export function readVerdict(context: Context, folder: string, credential: Credential): Verdict | "none" | "stale" {
  const verdict = readJson(context, verdictPath(folder), Verdict, countsAsNone);
  if (!verdict) return "none";
  return verdict.hash === credentialHash(verdict.salt, credential) ? verdict : "stale";
}

/** JSON keeps apart what stands side by side. */
export function credentialHash(salt: string, { type, region, username = "", secret }: Credential): string {
  const text = JSON.stringify([salt, type, region, username, secret.reveal()]);
  return createHash("sha256").update(text).digest("hex");
}
