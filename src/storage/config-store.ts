import { dirname, join } from "node:path";
import type { Edit } from "../core/config/edit.ts";
import { parseConfig } from "../core/config/parse.ts";
import { Fault, isFault } from "../core/fault.ts";
import type { Context } from "../ports.ts";
import type { Config } from "../schema/config.ts";
import { ensureFolder, ensureParent, octal, readText, realTarget, warnIfOpen, writeAtomic } from "./files.ts";
import { withLock } from "./lock.ts";
import { configPath } from "./paths.ts";

const LOCK_WAIT_MS = 10_000;

/**
 * The config file, validated. A file that is missing counts as empty. Throws `CONFIG_ERROR` when it cannot be read,
 * parsed or validated. Takes no lock: writers replace the file whole.
 */
export function readConfig(context: Context): Config {
  const path = configPath(context);
  const { text, mode } = read(path);
  if (isInOurFolder(context, path)) warnIfOpen(context, dirname(path));
  if ((mode & 0o077) !== 0) context.warn({ kind: "file_open", path, mode: octal(mode) });
  return parseConfig(text, path);
}

/**
 * Change the config file: `plan` looks at what is there now and says what to edit. The whole cycle holds the file's lock,
 * the whole file is validated before and after, and on any error its bytes stay as they were. Returns the new config.
 * `plan` is called once or twice, first without the lock: it looks only at the config that it is given,
 * and what else it does must bear being done twice.
 * Throws `CONFIG_ERROR`, `LOCK_BUSY`, `STORAGE_ERROR`, and whatever `plan` throws.
 */
export async function changeConfig(context: Context, plan: (config: Config) => readonly Edit[]): Promise<Config> {
  const path = configPath(context);
  const seen = read(path).text;
  const config = parseConfig(seen, path);
  plan(config); // a mistake of the caller's is told before anything is made on disk
  const { editConfig } = await import("../core/config/edit.ts"); // the TOML editor would double the size of a start
  if (isInOurFolder(context, path)) ensureFolder(context, dirname(path));
  const target = realTarget(path);
  ensureParent(target);
  return withLock(
    `${target}.lock`,
    LOCK_WAIT_MS,
    () => {
      const { text, mode } = read(path);
      const before = text === seen ? config : parseConfig(text, path);
      const edited = editConfig(text, plan(before));
      if (edited === text && (mode & 0o077) === 0) return before;
      const after = parseConfig(edited, path);
      writeAtomic(context, target, edited);
      return after;
    },
    context.progress,
  );
}

/** The folder of the default path is ours; any other is a person's own. */
const isInOurFolder = (context: Context, path: string): boolean => path === join(context.home, ".mp", "config.toml");

function read(path: string): { text: string; mode: number } {
  try {
    return readText(path) ?? { text: "", mode: 0o600 };
  } catch (error) {
    if (!isFault(error, "STORAGE_ERROR")) throw error;
    throw new Fault("CONFIG_ERROR", { ...error.details }, { cause: error.cause, place: error.place });
  }
}
