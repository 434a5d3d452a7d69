import { dirname } from "node:path";
import { timeouts } from "../core/http/timeouts.ts";
import type { Context } from "../ports.ts";
import { ensureFolder } from "./folders.ts";
import { withLock } from "./lock.ts";
import { folderLock, rootFolder } from "./paths.ts";

/** Whoever holds the lock may be refreshing, and waiting for a slow server: its time-out, and this much more (§2.4). */
const MARGIN_MS = 5_000;

/**
 * Runs `work` while nobody else changes the tokens in an account's folder, or the folder itself, which need not be there.
 * Rejects with `LOCK_BUSY` when somebody does for longer than the OAuth timeout plus 5 s, with `STORAGE_ERROR`, and with
 * `CONFIG_ERROR` when `MP_TIMEOUT` is malformed; `work` has not run then.
 */
export async function withFolderLock<T>(context: Context, folder: string, work: () => T | Promise<T>): Promise<T> {
  const waitMs = timeouts(context.env).oauth + MARGIN_MS;
  ensureFolder(context, dirname(folder), rootFolder(context));
  return withLock(folderLock(folder), waitMs, work, context.progress);
}
