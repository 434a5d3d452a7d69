import { lstatSync, readdirSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { newOwner, parseOwner, stateOf } from "./process-identity.ts";

const PREFIX = ".mp-";
const SUFFIX = ".tmp";
const HOUR_MS = 60 * 60 * 1000;

/** A new name for a temporary file in `folder`. It says whose it is, so that a later run can tell when it was left behind. */
export const temporaryIn = (folder: string): string => temporaryOf(folder, newOwner());

/** The name of a temporary file in `folder` of an owner that there is already. */
export const temporaryOf = (folder: string, owner: string): string => join(folder, `${PREFIX}${owner}${SUFFIX}`);

/**
 * Removes from `folder` the temporary files whose writer was killed: at once where that can be told, and after an hour
 * where it cannot. Never throws: a write goes on whether or not there was something to tidy up.
 */
export function sweepTemporaries(folder: string): void {
  for (const name of namesIn(folder)) {
    try {
      if (isLeftBehind(folder, name)) unlinkSync(join(folder, name));
    } catch {
      // It is not ours to remove.
    }
  }
}

/** Whether `name` is that of such a file in `folder`. Never throws. */
export function isLeftBehind(folder: string, name: string): boolean {
  const owner =
    name.startsWith(PREFIX) && name.endsWith(SUFFIX) && parseOwner(name.slice(PREFIX.length, -SUFFIX.length));
  if (!owner) return false;
  try {
    const state = stateOf(owner);
    // A clock that was set meanwhile makes nobody's work old.
    if (state === "dead" || state === "alive") return state === "dead";
    return Date.now() - lstatSync(join(folder, name)).mtimeMs > HOUR_MS;
  } catch {
    return false; // another process swept at the same moment
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // a folder may be writable without being readable
  }
}
