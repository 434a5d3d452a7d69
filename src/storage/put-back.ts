import type { Context } from "../ports.ts";
import { withFolderLock } from "./folder-lock.ts";
import { isSetAside } from "./removed-folders.ts";

/** Puts the folder of an account back that a removal has set aside and not ended. Rejects with what `withFolderLock` does. */
export async function putBack(context: Context, folder: string): Promise<void> {
  // Whoever has the lock ends what was begun.
  if (isSetAside(folder)) await withFolderLock(context, folder, () => {});
}
