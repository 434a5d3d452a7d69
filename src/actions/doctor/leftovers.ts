import { dirname, join } from "node:path";
import { folderFindings } from "../../core/advice/findings.ts";
import { ifPossible } from "../../core/fault.ts";
import type { Context } from "../../ports.ts";
import { isFolder } from "../../storage/access.ts";
import { listFolder } from "../../storage/inspect.ts";
import { isHeld } from "../../storage/is-held.ts";
import { accountsFolder, configPath, oauthFolder, rootFolder } from "../../storage/paths.ts";
import { isLeftBehind } from "../../storage/temporaries.ts";
import { type Examination, examine } from "./look.ts";

/** Locks and temporary files of processes that died, and folders that a removal was cut short in. */
export const leftovers: Examination = (look) =>
  examine("leftovers", look, (context) => {
    const left = foldersOf(context).flatMap((folder) =>
      (ifPossible(() => listFolder(folder)) ?? [])
        .filter((name) => isLeft(folder, name))
        .map((name) => join(folder, name)),
    );
    return left.length > 0 ? folderFindings.leftovers(left.sort()) : folderFindings.noLeftovers();
  });

function foldersOf(context: Context): readonly string[] {
  const [root, accounts] = [rootFolder(context), accountsFolder(context)];
  const own = [accounts, join(root, "bridge")].flatMap((folder) =>
    (ifPossible(() => listFolder(folder)) ?? []).map((name) => join(folder, name)),
  );
  const all = [root, dirname(configPath(context)), accounts, oauthFolder(context), join(root, "bridge"), ...own];
  return [...new Set(all)].filter(isFolder);
}

const isLeft = (folder: string, name: string): boolean =>
  /^\.removed-[0-9a-f]{8}$/.test(name) ||
  (/\.lock(\..+\.break)?$/.test(name) ? !isHeld(join(folder, name)) : isLeftBehind(folder, name));
