import { isFault } from "../core/fault.ts";
import type { Me } from "../core/me/me.ts";
import { cacheText } from "../core/me/reply.ts";
import type { Context } from "../ports.ts";
import { mePath, rootFolder } from "./paths.ts";
import { writeAtomic } from "./write.ts";

/** Caches `me`, which came just now, in `folder`. Where it cannot be written we do without, with a warning. Rejects with `INSECURE_FILE`. */
export async function writeMe(context: Context, folder: string, me: Me): Promise<void> {
  try {
    const text = cacheText(me, context.now() / 1000);
    await writeAtomic(context, mePath(folder), text, { root: rootFolder(context) });
  } catch (error) {
    if (!isFault(error, "STORAGE_ERROR")) throw error;
    context.warn({ kind: "cache_unwritten", fault: error });
  }
}
