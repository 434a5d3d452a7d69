import * as v from "valibot";
import { Fault, isFault } from "../../core/fault.ts";
import { entryOf, targetsNaming } from "../../core/resolve.ts";
import type { Context } from "../../ports.ts";
import type { Config } from "../../schema/config.ts";
import { Name } from "../../schema/primitives.ts";
import { twinWithFolder } from "../../storage/account-place.ts";
import { readConfig } from "../../storage/config-reader.ts";
import { changeConfig } from "../../storage/config-writer.ts";
import { withFolderLock } from "../../storage/folder-lock.ts";
import { removeFolder } from "../../storage/folders.ts";
import { accountFolder } from "../../storage/paths.ts";
import { setAside, settleRemoved } from "../../storage/removed-folders.ts";
import { refuseHidden } from "./hidden.ts";

interface Options {
  /** Also where targets name the account. */
  readonly force?: boolean | undefined;
}

/**
 * Forgets an account, its tokens and its cache. Resolves to the targets that now name no account, sorted. Throws
 * `ACCOUNT_NOT_FOUND`, `ACCOUNT_IN_USE` when there are such targets and `force` is not set, `LOCK_BUSY`, `CONFIG_ERROR`,
 * `STORAGE_ERROR`, and what `refuseHidden` throws.
 */
export async function removeAccount(context: Context, name: string, options: Options = {}): Promise<string[]> {
  orphansOf(context, name, options); // or the lock would make a folder in vain
  if (readConfig(context).accounts[name]?.type === "oauth_browser") refuseHidden(context, name);
  const forget = async (): Promise<void> => {
    await changeConfig(context, (config) => {
      orphans = orphansIn(config, name, options);
      const isActive = config.active.account === name;
      return [
        { path: ["accounts", name], value: undefined },
        ...(isActive ? [{ path: ["active", "account"], value: undefined }] : []),
        ...(isActive ? [{ path: ["active", "workspace"], value: undefined }] : []),
      ];
    });
  };
  let orphans: string[] = [];
  if (!v.is(Name, name) || twinWithFolder(context, name) !== undefined) {
    await forget(); // it never had a folder, or the one there is another account's
    return orphans;
  }
  const folder = accountFolder(context, name);
  await withFolderLock(context, folder, async () => {
    orphansOf(context, name, options); // nothing is moved in vain
    const aside = await setAside(context, folder);
    try {
      await forget();
    } catch (error) {
      await settleRemoved(context, folder);
      throw error;
    }
    if (aside === undefined) return;
    try {
      await removeFolder(context, aside);
    } catch (error) {
      if (!isFault(error, "STORAGE_ERROR")) throw error;
      const { cause, details } = error;
      const file = { doing: "remove", leftOf: { account: name, folder: aside } } as const;
      throw new Fault("STORAGE_ERROR", details, { cause, place: { file } });
    }
  });
  return orphans;
}

/**
 * The targets that would name no account without `name`, sorted. Throws `ACCOUNT_NOT_FOUND`, and `ACCOUNT_IN_USE` when there are
 * any and `force` is not set.
 */
export const orphansOf = (context: Context, name: string, options: Options = {}): string[] =>
  orphansIn(readConfig(context), name, options);

function orphansIn(config: Config, name: string, { force = false }: Options): string[] {
  entryOf(config, name);
  const orphans = targetsNaming(config, name);
  if (orphans.length > 0 && !force) throw new Fault("ACCOUNT_IN_USE", { account: name, referenced_by: orphans });
  return orphans;
}
