import { isFault } from "../core/fault.ts";
import type { Context } from "../ports.ts";
import { type Region, regions } from "../schema/primitives.ts";
import { readAccountClient, readClient } from "./client-files.ts";
import { exists } from "./files.ts";
import { withFolderLock } from "./folder-lock.ts";
import { accountClientPath, bridgedPath, importedPath, mePath, replyPath, tokensPath, verdictPath } from "./paths.ts";
import { readTokens } from "./token-store.ts";
import { removeFile } from "./write.ts";

/** The region that the tokens in `folder` are of; undefined where there are none, or their client is not known. Throws `INSECURE_FILE`. */
export function regionOfLeft(context: Context, folder: string): Region | undefined {
  if (!exists(tokensPath(folder))) return undefined;
  const noted = readAccountClient(context, folder);
  if (noted) return noted.region;
  const client = clientIn(context, folder);
  return client === undefined ? undefined : regions.find((region) => readClient(context, region)?.client_id === client);
}

/**
 * Gives a new account what an earlier one of its name has left in `folder`: tokens stay where they are of its region and client, and
 * go where they are not; a cached `/me` goes in either case, as it may be somebody else's. The note of a bridge goes with its tokens, or
 * where there are none: it would lead that bridge's login here. Resolves to false where tokens went.
 * Rejects with `LOCK_BUSY`, `STORAGE_ERROR`, `INSECURE_FILE`.
 */
export async function takeOver(context: Context, folder: string, region: Region | undefined): Promise<boolean> {
  if (![tokensPath, mePath, importedPath].some((path) => exists(path(folder)))) return true;
  return withFolderLock(context, folder, async () => {
    const isTaken = region === undefined || isOf(context, folder, region);
    const ofTokens = [replyPath, bridgedPath, importedPath, accountClientPath, verdictPath, tokensPath];
    const note = exists(tokensPath(folder)) ? [] : [importedPath];
    for (const path of [mePath, ...(isTaken ? note : ofTokens)]) await removeFile(context, path(folder));
    return isTaken;
  });
}

/** Tokens that say nothing of their client are of whoever has them. */
function isOf(context: Context, folder: string, region: Region): boolean {
  const noted = readAccountClient(context, folder);
  const client = clientIn(context, folder);
  if (noted) return noted.region === region && (client ?? noted.client_id) === noted.client_id;
  return client === undefined || readClient(context, region)?.client_id === client;
}

function clientIn(context: Context, folder: string): string | undefined {
  try {
    return readTokens(context, folder)?.client_id ?? undefined;
  } catch (error) {
    // Tokens that cannot be read are of no use, and are said to be so where they are used.
    if (isFault(error, "OAUTH_TOKEN_ERROR")) return undefined;
    throw error;
  }
}
