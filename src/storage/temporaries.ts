import { lstatSync, readdirSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { newOwner, parseOwner, stateOf } from "./process-identity.ts";

const PREFIX = ".mp-";
const SUFFIX = ".tmp";
const HOUR_MS = 60 * 60 * 1000;

/** A new name for a temporary file in `folder`. It says whose it is, so that a later run can tell when it was left behind. */
export const temporaryIn = (folder: string): string => temporaryOf(folder, newOwner());

/** The same for an owner that there is already. */
export const temporaryOf = (folder: string, owner: string): string => join(folder, `${PREFIX}${owner}${SUFFIX}`);

/**
 * Removes from `folder` the temporary files whose writer was killed: at once where that can be told, and after an hour
 * where it cannot. Never throws: a write goes on whether or not there was something to tidy up.
 */
export function sweepTemporaries(folder: string): void {
  for (const name of namesIn(folder)) {
    const owner =
      name.startsWith(PREFIX) && name.endsWith(SUFFIX) && parseOwner(name.slice(PREFIX.length, -SUFFIX.length));
    if (!owner) continue;
    const path = join(folder, name);
    try {
      if (stateOf(owner) === "dead" || Date.now() - lstatSync(path).mtimeMs > HOUR_MS) unlinkSync(path);
    } catch {
      // Another process swept at the same moment, or it is not ours to remove.
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // a folder may be writable without being readable
  }
}
