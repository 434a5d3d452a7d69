import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { folderFindings } from "../../core/advice/findings.ts";
import { pathVariable } from "../../core/env.ts";
import { ifPossible } from "../../core/fault.ts";
import { isFolder } from "../../storage/access.ts";
import { listFolder } from "../../storage/inspect.ts";
import { rootFolder, tokensPath, usualFolder } from "../../storage/paths.ts";
import { type Examination, examine } from "./look.ts";

/** Whether logins lie in the usual folder too, while a variable names another one. */
export const roots: Examination = (look) =>
  examine("storage_roots", look, (context) => {
    const root = rootFolder(context);
    const usual = usualFolder(context);
    const variables = ["MP_STORAGE_DIR", "MP_OAUTH_STORAGE_DIR"].filter((name) => pathVariable(context.env, name));
    if (variables.length === 0 || usual === undefined || isSame(root, usual)) return folderFindings.oneRoot(root);
    const elsewhere = join(usual, "accounts");
    const names = (ifPossible(() => listFolder(elsewhere)) ?? []).filter(
      (name) => !name.startsWith(".") && existsSync(tokensPath(join(elsewhere, name))),
    );
    return names.length === 0
      ? folderFindings.oneRoot(root)
      : folderFindings.twoRoots(root, usual, names.sort(), variables);
  });

const isSame = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map((path) => (isFolder(path) ? statSync(path) : undefined));
  return a === b || (one !== undefined && one.ino === other?.ino && one.dev === other.dev);
};
