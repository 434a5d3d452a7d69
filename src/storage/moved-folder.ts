import { lstatSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Context } from "../ports.ts";
import { isMissing, storageError } from "./failure.ts";
import { exists } from "./files.ts";
import { listFolder } from "./inspect.ts";
import { accountsFolder } from "./paths.ts";

/** What a folder keeps when it is renamed; undefined where there is none. Throws `STORAGE_ERROR`. */
export function folderIdentity(folder: string): string | undefined {
  try {
    const { dev, ino } = lstatSync(folder, { bigint: true });
    return `${dev}:${ino}`;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw storageError(folder, { doing: "look" }, error);
  }
}

/** Where the account's folder that had this identity lies now, if `folder` is gone and another name has it. */
export function movedTo(context: Context, folder: string, identity: string | undefined): string | undefined {
  const accounts = accountsFolder(context);
  if (identity === undefined || exists(folder) || dirname(folder) !== accounts) return undefined;
  return listFolder(accounts)
    .filter((name) => !name.startsWith("."))
    .map((name) => join(accounts, name))
    .find((path) => folderIdentity(path) === identity);
}
