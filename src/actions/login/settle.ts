import type { Wishes } from "../../core/advice/login-command.ts";
import { isFault } from "../../core/fault.ts";
import type { Transport } from "../../mixpanel/transport.ts";
import type { Context } from "../../ports.ts";
import { exists, removeFolder } from "../../storage/files.ts";
import { tokensPath } from "../../storage/paths.ts";
import { readMeta, writeMeta } from "../../storage/placeholder-store.ts";
import { interrupted, isOver, over, withoutFault } from "./login-failed.ts";
import { type Published, publish, type Unpublished } from "./publish.ts";

/**
 * Publishes a login whose tokens are kept. When that fails, or a signal ends it, `--resume` can go on with it, unless nothing
 * can come of it any more, and then nothing is left of it. Throws what `failed` makes of the error.
 */
export async function settle(
  context: Context,
  transport: Transport,
  login: Unpublished,
  failed: (error: unknown, folder: string, wishes: Wishes) => unknown,
): Promise<Published> {
  const { folder, wishes } = login;
  context.onInterrupt(interrupted(folder, wishes));
  try {
    return await publish(context, transport, login);
  } catch (error) {
    if (isOver(error)) {
      removeFolder(folder);
      throw over(error);
    }
    if (!exists(tokensPath(folder))) throw error;
    keepWishes(context, login, withoutFault(wishes, error));
    throw failed(error, folder, wishes);
  } finally {
    context.onInterrupt(undefined);
  }
}

/** So that a `--resume` without flags goes by them. */
function keepWishes(context: Context, { folder, meta }: Unpublished, { name, project }: Wishes): void {
  try {
    const kept = { wished_name: name, wished_project: project };
    writeMeta(context, folder, { ...(readMeta(context, folder) ?? meta), ...kept });
  } catch (error) {
    // The error that is told is the one that came first.
    if (!isFault(error)) throw error;
  }
}
