import { isFault } from "../../core/fault.ts";
import type { Context } from "../../ports.ts";
import { checkConfigWritable } from "../../storage/config-writer.ts";
import { removeUseless } from "./unfinished.ts";

/**
 * What comes before anybody is asked to approve a login: the config file can be written, and what is left of logins of which nothing
 * can come is gone. Throws `CONFIG_ERROR`, `STORAGE_ERROR`, `LOCK_BUSY`, `INSECURE_FILE`.
 */
export async function prepareLogin(context: Context): Promise<void> {
  await checkConfigWritable(context);
  try {
    await removeUseless(context);
  } catch (error) {
    // The login does not need it.
    if (!isFault(error)) throw error;
  }
}
