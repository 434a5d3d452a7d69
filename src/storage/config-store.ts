import { statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Edit } from "../core/config/edit.ts";
import { parseConfig } from "../core/config/parse.ts";
import { Fault, isFault } from "../core/fault.ts";
import type { Context } from "../ports.ts";
import type { Config } from "../schema/config.ts";
import { exists, readText, realTarget } from "./files.ts";
import { ensureFolder, octal, warnIfOpen } from "./folders.ts";
import { SHORT_LOCK, withLock } from "./lock.ts";
import { chosenConfigPath, configPath, homeIfAny, usualFolder } from "./paths.ts";
import { writeAtomic } from "./write.ts";

/**
 * The config file, validated. A file that is missing counts as empty, with a warning where a variable or a link names it.
 * Throws `CONFIG_ERROR` when it cannot be read, parsed or validated, `INSECURE_FILE` when it is another user's, and
 * `STORAGE_ERROR` where there is no home to look in; unless it `isNeeded`, that counts as missing too. Takes no lock: writers
 * replace the file whole.
 */
export function readConfig(context: Context, { isNeeded = true } = {}): Config {
  if (!isNeeded && chosenConfigPath(context) === undefined && homeIfAny(context) === undefined)
    return parseConfig("", "config.toml");
  const path = configPath(context);
  const found = read(context, path);
  if (isInOurFolder(context, path)) warnIfOpen(context, dirname(path));
  if (found === undefined) warnIfNamed(context, path);
  else if (isOpen(found.mode)) context.warn({ kind: "file_open", path, mode: octal(found.mode) });
  return parseConfig(found?.text ?? "", path);
}

function warnIfNamed(context: Context, path: string): void {
  if (chosenConfigPath(context) !== undefined)
    context.warn({ kind: "config_missing", path, variable: "MP_CONFIG_PATH" });
  else if (exists(path)) context.warn({ kind: "config_missing", path });
}

/**
 * Changes the config file: `plan` looks at what is there now and says what to edit. The whole cycle holds the file's lock,
 * the whole file is validated before and after, and on any error its bytes stay as they were. Resolves to the new config.
 * `plan` is called first without the lock, and again whenever the file has changed under it: it looks only at the config that
 * it is given, and what else it does must bear being done twice.
 * Rejects with `CONFIG_ERROR`, `LOCK_BUSY`, `STORAGE_ERROR`, `INSECURE_FILE`, and whatever `plan` throws.
 */
export async function changeConfig(
  context: Context,
  plan: (config: Config) => readonly Edit[] | Promise<readonly Edit[]>,
): Promise<Config> {
  const path = configPath(context);
  const textNow = (): string => read(context, path)?.text ?? "";
  const seen = textNow();
  const config = parseConfig(seen, path);
  await plan(config); // a mistake of the caller's is told before anything is made on disk
  const { editConfig } = await import("../core/config/edit.ts"); // the TOML editor would double the size of a start
  const target = await ensurePlace(context, path);
  return withLock(context, `${target}.lock`, SHORT_LOCK, async (lock) => {
    const { text, mode } = read(context, path) ?? { text: "", mode: 0o600 };
    const before = text === seen ? config : parseConfig(text, path);
    const edited = editConfig(text, await plan(before));
    if (edited === text && !isOpen(mode)) return before;
    const after = parseConfig(edited, path);
    const guard = (): void => {
      lock.assertHeld();
      // Programs that know nothing of the lock write the file too.
      if (textNow() !== text) lock.startOver();
    };
    await writeAtomic(context, target, edited, { guard, afterwards: lock.afterwards });
    return after;
  });
}

/**
 * Where the config file is written: where a link leads, too. Only the usual folder is made: a missing one that a person has named,
 * by a variable or a link, may be a volume that is not mounted, and must not get a new folder with secrets in it.
 */
async function ensurePlace(context: Context, path: string): Promise<string> {
  if (isInOurFolder(context, path)) await ensureFolder(context, dirname(path));
  const target = asConfigError(() => realTarget(path));
  if (statSync(dirname(target), { throwIfNoEntry: false }) === undefined)
    throw new Fault(
      "STORAGE_ERROR",
      { path: target, reason: "its folder does not exist", code: "ENOENT" },
      { place: { file: { doing: "write" } } },
    );
  return target;
}

/** The folder of the default path is ours; any other is a person's own. */
function isInOurFolder(context: Context, path: string): boolean {
  const usual = usualFolder(context);
  return usual !== undefined && path === join(usual, "config.toml");
}

/** Modes mean nothing on Windows. */
const isOpen = (mode: number): boolean => (mode & 0o077) !== 0 && process.platform !== "win32";

const read = (context: Context, path: string): ReturnType<typeof readText> =>
  asConfigError(() => readText(context, path));

/** What the file cannot be used for is `CONFIG_ERROR`. */
function asConfigError<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!isFault(error, "STORAGE_ERROR")) throw error;
    throw new Fault("CONFIG_ERROR", { ...error.details }, { cause: error.cause, place: error.place });
  }
}
