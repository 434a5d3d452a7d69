import os from "node:os";
import type { FilePlace } from "../core/advice/place.ts";
import { Fault, isFault } from "../core/fault.ts";

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EBUSY: "it is in use, or something is mounted there",
  EDQUOT: "your disk quota is used up",
  EEXIST: "something else is in its place",
  EFBIG: "it would be larger than a file may be",
  EIO: "the disk reported an error",
  EISDIR: "it is a folder",
  ELOOP: "its symbolic links go round in a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the path is too long",
  ENFILE: "too many files are open",
  ENOENT: "its folder does not exist",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of the path is not a folder",
  ENOTEMPTY: "the folder is not empty",
  ENOTCONN: "its file system is no longer connected",
  ENXIO: "it is not a regular file",
  EPERM: "the operation is not permitted",
  EROFS: "the file system is read-only",
  ESTALE: "its file server does not know it any more",
  EXDEV: "it lies on another file system",
};

/** On Windows none of these tells a file that is in use from one that may not be touched. */
const reasonsOnWindows: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ["EACCES", "EBUSY", "EPERM"].map((code) => [code, "another program has it open, or you may not change it"]),
  ),
  ENOTEMPTY: "the folder is not empty, or another program has a file of it open",
};

/** The errno name of a failed system call, such as `ENOENT`; undefined for any other exception. */
export function errnoOf(error: unknown): string | undefined {
  const { code, errno } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  if (typeof code !== "string") return undefined;
  // Node has no name for some, a used up quota among them.
  const isUnnamed = code === "UNKNOWN" || code.startsWith("Unknown ");
  const named = isUnnamed && Object.entries(os.constants.errno).find(([, number]) => number === -(errno ?? 0));
  return named ? named[0] : code;
}

/** There is no room for it. */
export const isFull = (error: unknown): boolean => ["ENOSPC", "EDQUOT"].includes(errnoOf(error) ?? "");

/** Nothing is at that path. */
export function isMissing(error: unknown): boolean {
  const code = errnoOf(error);
  return code === "ENOENT" || code === "ENOTDIR";
}

/**
 * `error` as a `STORAGE_ERROR` about `path`, to which `file` was being done: details `path`, `reason` in words, and `code`,
 * the errno name. What is a fault already is returned as it is; an exception that did not come from a system call is a bug
 * and is thrown on.
 */
export function storageError(
  path: string,
  file: FilePlace,
  error: unknown,
  platform: string = process.platform,
): Error {
  if (isFault(error)) return error;
  const code = errnoOf(error);
  if (code === undefined) throw error;
  const details = { path, reason: reasonOf(code, platform), code };
  return new Fault("STORAGE_ERROR", details, { cause: error, place: { file } });
}

/** What the errno name `code` says, in words. */
export const reasonOf = (code: string, platform: string = process.platform): string =>
  (platform === "win32" && reasonsOnWindows[code]) || reasons[code] || code;
