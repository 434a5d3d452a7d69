import * as v from "valibot";
import type { Edit } from "../../core/config/edit.ts";
import { isMisnamed } from "../../core/config/misnamed.ts";
import { within } from "../../core/fault.ts";
import { accountOf, targetsNaming } from "../../core/resolve.ts";
import type { Context } from "../../ports.ts";
import type { Config } from "../../schema/config.ts";
import { Name } from "../../schema/primitives.ts";
import type { ResponseData } from "../../schema/responses.ts";
import { twinWithFolder } from "../../storage/account-place.ts";
import { readConfig } from "../../storage/config-reader.ts";
import { changeConfig } from "../../storage/config-writer.ts";
import { accountFolder } from "../../storage/paths.ts";
import { putBack } from "../../storage/put-back.ts";
import { renameAccountFolder } from "../../storage/renamed-folders.ts";
import { checkFree } from "./edits.ts";
import { refuseHidden } from "./hidden.ts";

/**
 * Gives an account another name: its table, `[active]` and its targets in one write of the config, and its folder. Throws
 * `ACCOUNT_NOT_FOUND`, `ACCOUNT_EXISTS`, `CONFIG_ERROR` for an entry of which more than the name is odd, `LOCK_BUSY`, `STORAGE_ERROR`, and what `refuseHidden` throws.
 */
export const renameAccount = (context: Context, from: string, to: string): Promise<Renamed> =>
  within({ renaming: from }, () => rename(context, from, to));

type Renamed = ResponseData<"account-rename">["renamed"];

async function rename(context: Context, from: string, to: string): Promise<Renamed> {
  const found = readConfig(context);
  renamingEdits(found, from, to); // or the locks would make folders in vain
  if (found.accounts[from]?.type === "oauth_browser") refuseHidden(context, from);
  const write = () => changeConfig(context, (config) => renamingEdits(config, from, to));
  if (!v.is(Name, from) || twinWithFolder(context, from) !== undefined) {
    await write(); // it never had a folder, or the one there is another account's
    return { from, to };
  }
  const folder = accountFolder(context, from);
  for (const one of [folder, accountFolder(context, to)]) await putBack(context, one);
  await renameAccountFolder(context, folder, accountFolder(context, to), {
    write,
    undo: () => changeConfig(context, (config) => renamingEdits(config, to, from)),
  });
  return { from, to };
}

function renamingEdits(config: Config, from: string, to: string): Edit[] {
  const odd = config.odd?.accounts[from];
  if (!odd || !isMisnamed(from, odd)) accountOf(config, from);
  checkFree(config, to, from);
  return [
    { path: ["accounts", from], renamed: to },
    ...(config.active.account === from ? [{ path: ["active", "account"], value: to }] : []),
    ...targetsNaming(config, from).map((target) => ({ path: ["targets", target, "account"], value: to })),
  ];
}
