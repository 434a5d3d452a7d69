import { existsSync, lstatSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { folderFindings } from "../../core/advice/findings.ts";
import type { Context } from "../../ports.ts";
import { inTheWay, isFolder, whyUnwritable } from "../../storage/access.ts";
import { isInOurFolder } from "../../storage/config-reader.ts";
import { listFolder, refuseInsecure, warnIfOpen } from "../../storage/inspect.ts";
import { accountsFolder, configPath, oauthFolder, rootFolder } from "../../storage/paths.ts";
import { type Examination, examine } from "./look.ts";

/** The folder of everything but the config file: whether we can work in it, and nobody else. */
export const storage: Examination = (look) =>
  examine("storage", look, (context) => {
    const root = rootFolder(context);
    for (const path of foldersOfOurs(context, root)) {
      const obstacle = inTheWay(path);
      if (obstacle !== undefined) return folderFindings.storageNoFolder(obstacle);
      if (path.startsWith(accountsFolder(context))) refuseInsecure(path);
      warnIfOpen(context, path);
      const why = whyUnwritable(path);
      if (why) return folderFindings.storageClosed(path, why.reason, why.code);
    }
    if (!existsSync(root)) return folderFindings.storageNotYet(root);
    const target = realpathSync(root);
    return folderFindings.storage(lstatSync(root).isSymbolicLink() ? { path: root, target } : { path: root });
  });

/** The topmost one first: what it cannot do, those in it cannot either. */
export const foldersOfOurs = (context: Context, root: string): string[] => {
  const accounts = accountsFolder(context);
  const beside = [accounts, oauthFolder(context), join(root, "bridge")].filter((path) => existsSync(path));
  const ofAccounts = isFolder(accounts) ? listFolder(accounts).filter((name) => !name.startsWith(".")) : [];
  const config = configPath(context);
  const usual = isInOurFolder(context, config) && dirname(config) !== root ? [dirname(config)] : [];
  return [root, ...usual, ...beside, ...ofAccounts.map((name) => join(accounts, name))];
};
