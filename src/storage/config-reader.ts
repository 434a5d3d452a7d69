import { dirname, join } from "node:path";
import { parseConfig } from "../core/config/parse.ts";
import { Fault, isFault } from "../core/fault.ts";
import type { Context } from "../ports.ts";
import type { Config } from "../schema/config.ts";
import { danglingLink } from "./dangling-link.ts";
import { readText } from "./files.ts";
import { isOpen, octal, warnIfOpen } from "./inspect.ts";
import { chosenConfigPath, configPath, homeIfAny, usualFolder } from "./paths.ts";
import { warnIfOutsideProfile } from "./profile.ts";

/**
 * The config file, validated. A file that is missing counts as empty, with a warning where a variable or a link on the way names it.
 * Throws `CONFIG_ERROR` when it cannot be read, parsed or validated, `INSECURE_FILE` when it is another user's, and
 * `STORAGE_ERROR` where there is no home to look in; unless it `isNeeded`, that counts as missing too. Takes no lock: writers
 * replace the file whole.
 */
export function readConfig(context: Context, { isNeeded = true } = {}): Config {
  if (!isNeeded && chosenConfigPath(context) === undefined && homeIfAny(context) === undefined)
    return parseConfig("", "config.toml");
  const path = configPath(context);
  warnIfOutsideProfile(context);
  const found = readConfigText(context, path);
  if (isInOurFolder(context, path)) warnIfOpen(context, dirname(path));
  if (found === undefined) warnIfNamed(context, path);
  else if (isOpen(found.mode)) context.warn({ kind: "file_open", path, mode: octal(found.mode) });
  return parseConfig(found?.text ?? "", path);
}

function warnIfNamed(context: Context, path: string): void {
  if (chosenConfigPath(context) !== undefined)
    context.warn({ kind: "config_missing", path, variable: "MP_CONFIG_PATH" });
  else {
    const link = danglingLink(path);
    if (link !== undefined) context.warn({ kind: "config_missing", path: link });
  }
}

/** The folder of the default path is ours; any other is a person's own. */
export function isInOurFolder(context: Context, path: string): boolean {
  const usual = usualFolder(context);
  return usual !== undefined && path === join(usual, "config.toml");
}

/** The text of the config file and its permission bits, or undefined when there is none. Throws as {@link readConfig}. */
export const readConfigText = (context: Context, path: string): ReturnType<typeof readText> =>
  asConfigError(() => readText(context, path));

/** What the file cannot be used for is `CONFIG_ERROR`. */
export function asConfigError<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!isFault(error, "STORAGE_ERROR")) throw error;
    throw new Fault("CONFIG_ERROR", { ...error.details }, { cause: error.cause, place: error.place });
  }
}
