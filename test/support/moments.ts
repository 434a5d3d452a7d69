import fs, { constants, cpSync, existsSync, rmSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";

const CHANGES = ["mkdirSync", "openSync", "writeFileSync", "linkSync", "rename", "renameSync", "unlinkSync", "rmSync"];
const WRITES = constants.O_WRONLY | constants.O_RDWR | constants.O_CREAT;

/**
 * From here on the folder `home` is kept in `kept/0`, `kept/1`, … right before each change to the disk, and once more by what this
 * returns: what this process would leave behind if it were killed at that moment. It must have ended before one is looked at,
 * because of the locks in it.
 */
export function keepMoments(home: string, kept: string): () => void {
  const functions = fs as unknown as Record<string, (...given: unknown[]) => unknown>;
  let [count, isKeeping] = [0, false];
  const keep = (): void => {
    if (isKeeping) return; // copying changes the disk, too
    isKeeping = true;
    cpSync(home, join(kept, String(count++)), { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
    isKeeping = false;
  };
  for (const change of CHANGES) {
    const original = functions[change] as (...given: unknown[]) => unknown;
    functions[change] = (...given) => {
      if (change !== "openSync" || (Number(given[1]) & WRITES) !== 0) keep();
      return original(...given);
    };
  }
  syncBuiltinESMExports();
  return keep;
}

/** Makes `home` again what it was at a moment that was kept; false when there was none so late. */
export function goTo(moment: number, kept: string, home: string): boolean {
  const at = join(kept, String(moment));
  if (!existsSync(at)) return false;
  rmSync(home, { recursive: true, force: true });
  cpSync(at, home, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  return true;
}
