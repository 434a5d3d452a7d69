import { Fault, isFault } from "../../core/fault.ts";
import type { Context } from "../../ports.ts";
import type { BridgeFile } from "../../schema/bridge.ts";
import type { ResponseData } from "../../schema/responses.ts";
import { type Bridge, findBridge, readBridgeAt } from "../../storage/bridge-store.ts";
import { exists } from "../../storage/files.ts";
import { withFolderLock } from "../../storage/folder-lock.ts";
import { removeFolder } from "../../storage/folders.ts";
import { givenPath } from "../../storage/given-path.ts";
import { bridgeAccountFolder } from "../../storage/paths.ts";
import { quiet } from "../../storage/quiet.ts";
import { readTokens } from "../../storage/token-store.ts";
import { removeFile } from "../../storage/write.ts";

/**
 * Deletes the bridge file in force, or the one at `at`, and what was kept for it here. Resolves to whether there was one. A file
 * that is no bridge is never deleted: `BRIDGE_ERROR`. Throws `INSECURE_FILE`, `STORAGE_ERROR`, `LOCK_BUSY`.
 */
export async function removeBridge(context: Context, at?: string): Promise<ResponseData<"bridge-remove">> {
  const path = at === undefined ? findBridge(context) : givenPath(context, at);
  if (path === undefined) return { removed: false, path: null };
  const bridge = readBridgeToRemove(context, path);
  if (bridge === undefined) return { removed: false, path };
  // First what it has left here: once the bridge is gone nothing points to that.
  await forgetTraces(context, bridge.file);
  return { removed: await removeFile(context, path), path };
}

/** Deletes the tokens that were refreshed from this bridge's, and its cached `/me`; those of another login by the same name stay. */
async function forgetTraces(context: Context, { account, tokens }: BridgeFile): Promise<void> {
  const folder = bridgeAccountFolder(context, account.name);
  if (!exists(folder)) return;
  await withFolderLock(context, folder, async () => {
    if (isOf(context, folder, tokens?.client_id)) await removeFolder(context, folder);
  });
}

/** What cannot be read is of nobody else either. */
function isOf(context: Context, folder: string, client: string | null | undefined): boolean {
  try {
    const stored = readTokens(context, folder)?.client_id;
    return stored == null || client == null || stored === client;
  } catch (error) {
    if (!isFault(error, "OAUTH_TOKEN_ERROR", "STORAGE_ERROR")) throw error;
    return true;
  }
}

/** Nothing is said of its mode: it will not be written again. */
function readBridgeToRemove(context: Context, path: string): Bridge | undefined {
  try {
    return readBridgeAt(quiet(context), path);
  } catch (error) {
    if (!isFault(error, "BRIDGE_ERROR")) throw error;
    throw new Fault("BRIDGE_ERROR", error.details, { cause: error, place: { file: { doing: "remove" } } });
  }
}
