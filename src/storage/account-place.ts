import { basename, join } from "node:path";
import * as v from "valibot";
import { accountNames } from "../core/config/odd.ts";
import { Fault, ifPossible } from "../core/fault.ts";
import type { Context } from "../ports.ts";
import { Name } from "../schema/primitives.ts";
import { readConfig } from "./config-reader.ts";
import { exists } from "./files.ts";
import { listFolder } from "./inspect.ts";
import { countsAsNone, readJsonText } from "./json-file.ts";
import { accountFolder, accountsFolder, configPath, renamedPath } from "./paths.ts";
import { quiet } from "./quiet.ts";

/**
 * The folder of the account `name`, where no other account has it: of two whose names differ in case alone, a file system that takes
 * no notice of case has one folder, and that is whose name it is spelled as. Throws `CONFIG_ERROR` for the other one.
 */
export function ownFolderOf(context: Context, name: string): string {
  const twin = twinWithFolder(context, name);
  if (twin === undefined) return accountFolder(context, name);
  const path = configPath(context);
  const issues = [
    `the names "${name}" and "${twin}" differ in case alone, and here their accounts have one folder, which is that of "${twin}"`,
  ];
  const odd = { entry: ["accounts", name], issues: [], isTwin: true };
  throw new Fault("CONFIG_ERROR", { path, issues }, { place: { odd } });
}

/** The account that has the folder which the file system finds under `name`, if that is not the one of the name. */
export function twinWithFolder(context: Context, name: string): string | undefined {
  if (!exists(accountFolder(context, name))) return undefined;
  const found = listFolder(accountsFolder(context));
  const other = found.includes(name) ? undefined : found.find((one) => one.toLowerCase() === name.toLowerCase());
  if (other === undefined) return undefined;
  const names = accountNames(readConfig(quiet(context)));
  return names.includes(other) && names.includes(name) ? other : undefined;
}

/** Where the files of the account `name` lie: in its folder, or where a rename that was cut short has left them. Throws `CONFIG_ERROR`. */
export function placeOf(context: Context, name: string): string {
  const folder = ownFolderOf(context, name);
  return exists(folder) ? folder : (leftBehind(context, folder) ?? folder);
}

/** The folder that is marked with the name of `folder`, which bears no mark; the config has that name, and not the own one any more. */
export function leftBehind(context: Context, folder: string): string | undefined {
  const accounts = accountsFolder(context);
  const name = basename(folder);
  const marked = listFolder(accounts).find(
    (other) => ifPossible(() => markOf(context, join(accounts, other))) === name,
  );
  if (marked === undefined) return undefined;
  const names = accountNames(readConfig(quiet(context)));
  return names.includes(name) && !names.includes(marked) ? join(accounts, marked) : undefined;
}

/** The name that a folder is marked with. */
export function markOf(context: Context, folder: string): string | undefined {
  const path = renamedPath(folder);
  const text = exists(path) ? readJsonText(context, path, countsAsNone) : undefined;
  return v.is(Name, text) ? text : undefined;
}
