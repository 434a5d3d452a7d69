import { Fault } from "../../core/fault.ts";
import type { Axes } from "../../core/resolve.ts";
import type { Context } from "../../ports.ts";
import { ownFolderOf } from "../../storage/account-place.ts";
import { exists } from "../../storage/files.ts";
import { withFolderLock } from "../../storage/folder-lock.ts";
import { refuseInsecure } from "../../storage/inspect.ts";
import { accountClientPath, importedPath, mePath, replyPath, tokensPath, verdictPath } from "../../storage/paths.ts";
import { putBack } from "../../storage/put-back.ts";
import { removeFile } from "../../storage/write.ts";
import { accountToLogIn } from "../own-account.ts";
import { refuseHidden } from "./hidden.ts";

/**
 * Forgets the tokens of an account, without a name the session's, and what belongs to them alone. Resolves to its name. Throws what
 * `accountToLogIn` and `refuseHidden` throw, `INVALID_ARGS` for a type that has none,
 * `INSECURE_FILE` where the tokens are a link, `LOCK_BUSY`, `STORAGE_ERROR`.
 */
export async function logout(context: Context, wanted?: string, axes: Axes = {}): Promise<string> {
  const { name, type } = accountToLogIn(context, wanted, axes);
  if (type !== "oauth_browser") {
    const refusal = { reason: "type_has_none", account: name, type, what: "login to forget" } as const;
    throw new Fault("INVALID_ARGS", {}, { place: { refusal } });
  }
  refuseHidden(context, name);
  const folder = ownFolderOf(context, name);
  await putBack(context, folder); // what a crash has left elsewhere is its login too
  if (!exists(folder)) return name;
  await withFolderLock(context, folder, async () => {
    // Without the link they would live on where it leads.
    for (const path of [tokensPath, replyPath]) refuseInsecure(path(folder));
    // A refresh that was cut short has left tokens that are as good.
    for (const path of [replyPath, accountClientPath, importedPath, tokensPath, mePath, verdictPath])
      await removeFile(context, path(folder));
  });
  return name;
}
