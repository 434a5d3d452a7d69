import { lstatSync, readFileSync, type Stats } from "node:fs";
import { dirname, join } from "node:path";
import type { FileTrouble, SandboxFacts } from "../core/sandbox/detect.ts";
import { parseMounts } from "../core/sandbox/mounts.ts";
import { hasNoNewPrivileges, hasOnlyLoopback } from "../core/sandbox/proc.ts";
import type { Context } from "../ports.ts";
import { configPath, rootFolder, usualFolder } from "./paths.ts";

/** What can be told of where this runs, for {@link SandboxFacts}. Throws what `rootFolder` does. */
export function sandboxFacts(context: Context, platform: string = process.platform): SandboxFacts {
  const fromSystem = (path: string): string => (platform === "win32" ? "" : fromProc(path));
  return {
    env: context.env,
    mounts: parseMounts(fromSystem("/proc/self/mountinfo")),
    noNewPrivileges: hasNoNewPrivileges(fromSystem("/proc/self/status")),
    onlyLoopback: hasOnlyLoopback(fromSystem("/proc/self/net/dev")),
    root: rootFolder(context),
    config: configPath(context),
    usual: usualFolder(context),
  };
}

/** What only Linux has, and not in every sandbox: empty where it is not there. Not for Windows, where a path without a drive is another one. */
function fromProc(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** Whether a character device lies in the place of `path`, or of a folder above it. */
export const isBehindDevice = (path: string): boolean => nearest(path)?.isCharacterDevice() === true;

/** What could not be done to a file, with what its owner and its mode say of that. */
export function fileTrouble(path: string, code: string | undefined, isReading: boolean): FileTrouble {
  const stat = nearest(path);
  const isAllowed = stat !== undefined && mayDo(stat, isReading ? 0o400 : 0o200);
  return {
    path,
    code,
    isReading,
    isDevice: stat?.isCharacterDevice() === true && !path.startsWith("/dev/"),
    isAllowed,
  };
}

/** Whether it is ours, and its mode gives its owner that right; nothing keeps root from anything. */
function mayDo({ uid, mode }: Stats, right: number): boolean {
  const us = process.geteuid?.();
  return us === 0 || (us === uid && (mode & right) !== 0);
}

/** What is at `path`, or at the nearest place above it that is there. */
function nearest(path: string): Stats | undefined {
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found) return found;
  } catch {} // not a folder on the way
  return dirname(path) === path ? undefined : nearest(dirname(path));
}

/** Where all credentials lie: the folders that have to be open to us. */
export function foldersNeeded({ root, config }: Pick<SandboxFacts, "root" | "config">): readonly string[] {
  const ofConfig = dirname(config);
  return ofConfig === root || ofConfig.startsWith(join(root, "/")) ? [root] : [root, ofConfig];
}
