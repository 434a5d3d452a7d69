import { dirname } from "node:path";
import { jsonText, type Members, members } from "../core/me/ordered-json.ts";
import { timeOnDisk } from "../core/token-expiry.ts";
import type { Context } from "../ports.ts";
import { OAuthTokens } from "../schema/tokens.ts";
import { errnoOf, storageError } from "./failure.ts";
import { refuseInsecure, warnIfOpen } from "./inspect.ts";
import { countsAsNone, readJson, readJsonText } from "./json-file.ts";
import { rootFolder, tokensPath } from "./paths.ts";
import { plainJson } from "./plain-json.ts";
import { malformed } from "./tokens-in-use.ts";
import { writeAtomic } from "./write.ts";

/**
 * The tokens in `folder`, or undefined when there are none. Throws `OAUTH_TOKEN_ERROR` when the file cannot be used, `STORAGE_ERROR`
 * when the system does not let us read it, `INSECURE_FILE`, also for a folder that is a link or another user's, and where
 * it lies in another user's.
 */
export function readTokens(context: Context, folder: string): OAuthTokens | undefined {
  refuseInsecure(folder);
  warnIfOpen(context, dirname(folder));
  return readJson(context, tokensPath(folder), OAuthTokens, (path, reason, cause) =>
    errnoOf(cause) === undefined ? malformed(path, reason) : storageError(path, { doing: "read" }, cause),
  );
}

/**
 * What `tokens.json` holds for these. `before` is its text until now: keys that we do not know are taken from there as they are
 * written, because a number may be longer than JavaScript can hold.
 */
export function tokensText(tokens: OAuthTokens, before = "{}"): string {
  // The Python tool does not read tokens without a scope.
  const all = { ...tokens, expires_at: timeOnDisk(tokens.expires_at), scope: tokens.scope ?? "" };
  const found = new Map(members(jsonText(plainJson(all))));
  for (const [key, value] of membersOf(before))
    if ((found.has(key) || unread.has(key)) && !Object.hasOwn(OAuthTokens.entries, key)) found.set(key, value);
  const lines = [...found].map(([key, value]) => `  ${JSON.stringify(key)}: ${value}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}

/** Names of JavaScript's own, which valibot reads from no file: they are among no tokens, and are no less theirs. */
const unread = new Set(["__proto__", "constructor", "prototype"]);

function membersOf(text: string): Members {
  try {
    return members(jsonText(text.replace(/^\ufeff/, ""))) ?? new Map();
  } catch {
    return new Map();
  }
}

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
  const before = readJsonText(context, tokensPath(folder), countsAsNone);
  await writeAtomic(context, tokensPath(folder), tokensText(tokens, before), options);
}
