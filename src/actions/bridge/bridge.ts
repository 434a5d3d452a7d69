import { Fault, isFault } from "../../core/fault.ts";
import { mayCarryCredential } from "../../core/http/headers.ts";
import { normaliseTime } from "../../core/token-expiry.ts";
import type { Context } from "../../ports.ts";
import type { BridgeFile } from "../../schema/bridge.ts";
import type { BridgeStatus, ResponseData } from "../../schema/responses.ts";
import { type Bridge, findBridge, readBridge, readBridgeAt } from "../../storage/bridge-store.ts";
import { exists, removeFile } from "../../storage/files.ts";
import { withFolderLock } from "../../storage/folder-lock.ts";
import { removeFolder } from "../../storage/folders.ts";
import { bridgeAccountFolder, givenPath } from "../../storage/paths.ts";
import { quiet } from "../../storage/quiet.ts";
import { readTokens } from "../../storage/token-store.ts";
import { accountRef } from "../session.ts";

/** The bridge in force without its secrets, or null when there is none. Throws `BRIDGE_ERROR`, `INSECURE_FILE`. */
export function status(context: Context): BridgeStatus | null {
  const bridge = readBridge(context);
  if (bridge === undefined) return null;
  const { version, account, project, workspace, headers, tokens } = bridge.file;
  const shown = Object.entries(headers ?? {}).map(([name, value]): [string, string] => [
    name,
    mayCarryCredential(name) ? "[redacted]" : value,
  ]);
  return {
    path: bridge.path,
    version,
    account: accountRef(account),
    project: project ?? null,
    workspace: workspace ?? null,
    headers: Object.fromEntries(shown),
    ...(tokens && {
      tokens: { expires_at: normaliseTime(tokens.expires_at), refreshable: tokens.refresh_token != null },
    }),
  };
}

/**
 * Delete the bridge file in force, or the one at `at`, and what was kept for it here. Resolves to whether there was one. A file that is no bridge is
 * never deleted: `BRIDGE_ERROR`. Throws `INSECURE_FILE`, `STORAGE_ERROR`, `LOCK_BUSY`.
 */
export async function remove(context: Context, at?: string): Promise<ResponseData<"bridge-remove">> {
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
    if (!isFault(error, "OAUTH_TOKEN_ERROR")) throw error;
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
