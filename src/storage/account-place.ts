import { basename, join } from "node:path";
import * as v from "valibot";
import { accountNames } from "../core/config/odd.ts";
import type { Context } from "../ports.ts";
import { Name } from "../schema/primitives.ts";
import { readConfig } from "./config-store.ts";
import { exists } from "./files.ts";
import { listFolder } from "./inspect.ts";
import { countsAsNone, readJsonText } from "./json-file.ts";
import { accountFolder, accountsFolder, renamedPath } from "./paths.ts";
import { quiet } from "./quiet.ts";

/** Where the files of the account `name` lie: in its folder, or where a rename that was cut short has left them. */
export function placeOf(context: Context, name: string): string {
  const folder = accountFolder(context, name);
  return exists(folder) ? folder : (leftBehind(context, folder) ?? folder);
}

/** The folder that is marked with the name of `folder`, which the config has, and whose own name it has no more. */
export function leftBehind(context: Context, folder: string): string | undefined {
  const accounts = accountsFolder(context);
  const name = basename(folder);
  const marked = listFolder(accounts).find(
    (other) => other !== name && markOf(context, join(accounts, other)) === name,
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
