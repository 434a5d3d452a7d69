import { dirname, win32 } from "node:path";
import type { Context } from "../ports.ts";
import { configPath, homeIfAny, rootFolder } from "./paths.ts";

const warned = new Set<string>();

/**
 * Warns on Windows, once for each, of a folder of ours outside the person's profile: what keeps others out of the profile is its
 * access list, and files elsewhere have another one. Throws what `rootFolder` does.
 */
export function warnIfOutsideProfile(context: Context, platform: string = process.platform): void {
  if (platform !== "win32") return;
  const home = homeIfAny(context);
  if (home === undefined) return;
  for (const folder of [rootFolder(context), dirname(configPath(context))]) {
    if (warned.has(folder) || isInside(folder, home)) continue;
    warned.add(folder);
    context.warn({ kind: "folder_outside_profile", path: folder });
  }
}

/** Whether a folder of Windows is another one, or lies in it; no two names there differ in case alone. */
export function isInside(folder: string, other: string): boolean {
  const way = win32.relative(other, folder);
  return way === "" || !(win32.isAbsolute(way) || /^\.\.(?:\\|$)/.test(way));
}
