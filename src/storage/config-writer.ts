import { statSync } from "node:fs";
import { dirname } from "node:path";
import type { Edit } from "../core/config/edit.ts";
import { newlyOdd } from "../core/config/newly-odd.ts";
import { parseConfig } from "../core/config/parse.ts";
import type { Context } from "../ports.ts";
import type { Config } from "../schema/config.ts";
import { asConfigError, isInOurFolder, readConfigText } from "./config-reader.ts";
import { storageError } from "./failure.ts";
import { realTarget } from "./files.ts";
import { ensureFolder } from "./folders.ts";
import { isOpen } from "./inspect.ts";
import { SHORT_LOCK, withLock } from "./lock.ts";
import { configPath } from "./paths.ts";
import { writeAtomic } from "./write.ts";

/**
 * Changes the config file: `plan` looks at what is there now and says what to edit. The whole cycle holds the file's lock,
 * the whole file is validated before and after, and on any error its bytes stay as they were. An entry that is odd may stay so; none
 * becomes so. Resolves to the new config.
 * `plan` is called first without the lock, and again whenever the file has changed under it: it looks only at the config that
 * it is given, and what else it does must bear being done twice.
 * Rejects with `CONFIG_ERROR`, `LOCK_BUSY`, `STORAGE_ERROR`, `INSECURE_FILE`, and whatever `plan` throws.
 */
export async function changeConfig(
  context: Context,
  plan: (config: Config) => readonly Edit[] | Promise<readonly Edit[]>,
): Promise<Config> {
  const path = configPath(context);
  const textNow = (): string => readConfigText(context, path)?.text ?? "";
  const seen = textNow();
  const config = parseConfig(seen, path);
  await plan(config); // a mistake of the caller's is told before anything is made on disk
  const { editConfig } = await import("../core/config/edit.ts"); // the TOML editor is read only where something is edited
  const target = await ensurePlace(context, path);
  return withLock(context, `${target}.lock`, SHORT_LOCK, async (lock) => {
    const { text, mode } = readConfigText(context, path) ?? { text: "", mode: 0o600 };
    const before = text === seen ? config : parseConfig(text, path);
    const edited = editConfig(text, await plan(before));
    if (edited === text && !isOpen(mode)) return before;
    const after = parseConfig(edited, path);
    const refused = newlyOdd(before, after);
    if (refused) throw refused;
    const guard = (): void => {
      lock.assertHeld();
      // Programs that know nothing of the lock write the file too.
      if (textNow() !== text) lock.startOver();
    };
    await writeAtomic(context, target, edited, { guard, afterwards: lock.afterwards });
    return after;
  });
}

/** Throws what {@link changeConfig} would throw if it changed anything now. */
export async function checkConfigWritable(context: Context): Promise<void> {
  await changeConfig(context, () => []);
}

/**
 * Where the config file is written: where a link leads, too. Only the usual folder is made: a missing one that a person has named,
 * by a variable or a link, may be a volume that is not mounted, and must not get a new folder with secrets in it.
 */
async function ensurePlace(context: Context, path: string): Promise<string> {
  if (isInOurFolder(context, path)) await ensureFolder(context, dirname(path));
  const target = asConfigError(() => realTarget(path));
  try {
    statSync(dirname(target));
  } catch (error) {
    throw storageError(target, { doing: "write" }, error);
  }
  return target;
}
