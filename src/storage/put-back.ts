import type { Context } from "../ports.ts";
import { withFolderLock } from "./folder-lock.ts";
import { isSetAside } from "./removed-folders.ts";
import { isRenameUnfinished } from "./renamed-folders.ts";

/**
 * Ends a removal or a rename of the account of `folder` that a crash has cut short: puts the folder back, or in its new place, while the
 * config names the account, and deletes it otherwise. Rejects with what `withFolderLock` does.
 */
export async function putBack(context: Context, folder: string): Promise<void> {
  // Whoever has the lock ends what was begun.
  if (isSetAside(folder) || isRenameUnfinished(context, folder)) await withFolderLock(context, folder, () => {});
}
