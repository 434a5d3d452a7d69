import { accessSync, constants, lstatSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { errnoOf, isMissing, reasonOf } from "./failure.ts";
import { exists } from "./files.ts";

/** Whether it is a folder, or a link to one. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** What stands in the place of the folder `path`, or of one above it; undefined where nothing does. Throws `STORAGE_ERROR`. */
export function inTheWay(path: string): string | undefined {
  if (exists(path)) return isFolder(path) ? undefined : path;
  return dirname(path) === path ? undefined : inTheWay(dirname(path));
}

/** The folder `path`, or the nearest one above it that is there. */
function nearestFolder(path: string): string {
  try {
    if (lstatSync(path).isDirectory() || isFolder(path)) return path;
  } catch {}
  return dirname(path) === path ? path : nearestFolder(dirname(path));
}

/**
 * Why nothing can be made in the folder `path`, or, where it is not there, in the nearest one above it, as far as the system tells
 * without a try; undefined where it can.
 */
export function whyUnwritable(path: string): { readonly reason: string; readonly code: string } | undefined {
  const { W_OK, X_OK } = constants;
  try {
    accessSync(nearestFolder(path), W_OK | X_OK);
    return undefined;
  } catch (error) {
    const code = errnoOf(error) ?? "";
    return isMissing(error) ? undefined : { code, reason: reasonOf(code) };
  }
}
