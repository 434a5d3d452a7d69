import { accessSync, closeSync, constants, openSync, readSync, realpathSync, statSync } from "node:fs";
import { join, posix, win32 } from "node:path";

/** The `mp` that a shell would run: this installation's, another program of that name, or none. */
export type MpOnPath = { readonly kind: "ours" | "none" } | { readonly kind: "other"; readonly path: string };

const MOST_SHIM_BYTES = 4096;

/** What `mp` means where `PATH` has the value `path`; `own` is this installation's `scripts/mp.mjs`. */
export function mpOnPath(path: string | undefined, own: string, platform: string = process.platform): MpOnPath {
  const isWindows = platform === "win32";
  const { delimiter, isAbsolute } = isWindows ? win32 : posix;
  const names = isWindows ? ["mp.cmd", "mp.exe", "mp.bat", "mp"] : ["mp"];
  // A relative folder means another place in each folder that the command may be pasted in.
  const folders = (path ?? "").split(delimiter).filter((folder) => isAbsolute(folder));
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram);
  if (found === undefined) return { kind: "none" };
  return isOurs(found, own) ? { kind: "ours" } : { kind: "other", path: found };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** npm makes a link to it, on Windows and in some shells' folders a short script that names it. */
function isOurs(path: string, own: string): boolean {
  try {
    return realpathSync(path) === realpathSync(own) || /mp\.mjs\b/.test(startOf(path));
  } catch {
    return false;
  }
}

function startOf(path: string): string {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(MOST_SHIM_BYTES);
    const text = bytes.toString("latin1", 0, readSync(file, bytes));
    return text.startsWith("#!/usr/bin/env node") ? "" : text;
  } finally {
    closeSync(file);
  }
}
