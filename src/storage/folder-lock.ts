import { dirname } from "node:path";
import type { Context } from "../ports.ts";
import { ensureFolder } from "./folders.ts";
import { refuseInsecure } from "./inspect.ts";
import { type HeldLock, LONG_LOCK, withLock } from "./lock.ts";
import { folderLock, rootFolder } from "./paths.ts";
import { settleRemoved } from "./removed-folders.ts";
import { finishRename } from "./renamed-folders.ts";
import { sweepTemporaries } from "./temporaries.ts";

/**
 * Runs `work` while nobody else changes the tokens in an account's folder, or the folder itself, which need not be there.
 * Rejects with `LOCK_BUSY` when somebody does for longer than 50 s: the holder may be refreshing, and waiting for a slow server.
 * Rejects with `STORAGE_ERROR` too, and `INSECURE_FILE` where the folder is a link; `work` has not run then.
 */
export async function withFolderLock<T>(
  context: Context,
  folder: string,
  work: (lock: HeldLock) => T | Promise<T>,
): Promise<T> {
  await ensureFolder(context, dirname(folder), rootFolder(context));
  refuseInsecure(folder);
  await finishRename(context, folder);
  return withLock(context, folderLock(folder), LONG_LOCK, async (lock) => {
    sweepTemporaries(dirname(folder)); // nothing else is written there that would do it
    await settleRemoved(context, folder);
    return work(lock);
  });
}
