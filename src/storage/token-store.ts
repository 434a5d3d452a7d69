import { Fault, isFault } from "../core/fault.ts";
import type { Context } from "../ports.ts";
import { OAuthTokens } from "../schema/tokens.ts";
import { ensureFolder, refuseInsecureFolder } from "./folders.ts";
import { readJson } from "./json-file.ts";
import { rootFolder, tokensPath } from "./paths.ts";
import { plainJson } from "./plain-json.ts";
import { assertRoom, writeAtomic } from "./write.ts";

/** More than tokens take. */
const ROOM_BYTES = 16 * 1024;

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

/**
 * Keeps the tokens of `folder`. `guard` is called right before the new ones take the place of the old ones. Rejects with
 * `STORAGE_ERROR` or `INSECURE_FILE`, after which the file is as it was.
 */
export async function writeTokens(
  context: Context,
  folder: string,
  tokens: OAuthTokens,
  guard?: () => void,
): Promise<void> {
  // The peer does not read tokens without a scope.
  const text = plainJson({ ...tokens, scope: tokens.scope ?? "" });
  await writeAtomic(context, tokensPath(folder), text, { root: rootFolder(context), ...(guard && { guard }) });
}

/**
 * Rejects with `STORAGE_ERROR` when nothing can be written into `folder` now (a full disk, a read-only mount): to be known before
 * a refresh token is spent on tokens that would then be lost. Makes the folder where it is missing.
 */
export async function assertWritable(context: Context, folder: string): Promise<void> {
  try {
    await ensureFolder(context, folder, rootFolder(context));
    await assertRoom(context, folder, " ".repeat(ROOM_BYTES));
  } catch (error) {
    if (!isFault(error, "STORAGE_ERROR")) throw error;
    throw new Fault(
      "STORAGE_ERROR",
      { ...error.details, path: folder },
      { cause: error, place: { file: { doing: "refresh" } } },
    );
  }
}

const malformed = (path: string, reason: string): Fault =>
  new Fault("OAUTH_TOKEN_ERROR", { problem: "malformed", path, reason });
