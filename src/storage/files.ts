import { isUtf8 } from "node:buffer";
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readlinkSync, type Stats } from "node:fs";
import { dirname, isAbsolute } from "node:path";
import { Fault } from "../core/fault.ts";
import type { Context } from "../ports.ts";
import { errnoOf, isMissing, storageError } from "./failure.ts";
import { isForeign, isOpen, octal } from "./inspect.ts";
import { openNoFollow } from "./no-follow.ts";

const MAX_BYTES = 64 * 1024 * 1024;
const MAX_LINKS = 40; // as many as Linux follows

/**
 * The text of a file and its permission bits, or undefined when there is none; links are followed, and one that dangles
 * counts as no file. Throws `STORAGE_ERROR` for what cannot be read, is not a regular file, is larger than 64 MiB or not
 * UTF-8; details: `path`, `reason`, and `code` where a system call failed. Throws `INSECURE_FILE` for one of another user.
 */
export function readText(context: Context, path: string): { text: string; mode: number } | undefined {
  return read(context, path, openSync, (stat) => refuseForeign(path, stat));
}

/**
 * The text of a file that holds credentials, or undefined when there is none. Throws `INSECURE_FILE` for a link, also a
 * dangling one, and for a file of another user (root's is accepted, and root reads any); `STORAGE_ERROR` as
 * {@link readText}. Only warns when others can read it: the next write tightens it.
 */
export function readCredential(context: Context, path: string): string | undefined {
  const found = read(context, path, openNoFollow, (stat) => refuseForeign(path, stat));
  if (found !== undefined && isOpen(found.mode)) context.warn({ kind: "file_open", path, mode: octal(found.mode) });
  return found?.text;
}

/**
 * Where a write to `path` has to go so that links on the way survive: the end of the chain, which need not exist. Throws
 * `STORAGE_ERROR` when the links go round in a circle.
 */
export function realTarget(path: string): string {
  let at = path;
  for (let links = 0; links <= MAX_LINKS; links++) {
    const next = linkAt(at);
    if (next === undefined) return at;
    // Not normalised: "link/.." is not the folder that "link" lies in.
    at = isAbsolute(next) ? next : `${dirname(at)}/${next}`;
  }
  throw unusable(path, "its symbolic links go round in a circle");
}

/** Whether anything is at `path`, a dangling link included. Throws `STORAGE_ERROR` when that cannot be told. */
export function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if (isMissing(error)) return false;
    throw storageError(path, { doing: "look" }, error);
  }
}

/** O_NONBLOCK, because opening a FIFO would wait for a writer; all checks on the open file, so that nothing can slip in between. */
function read(
  context: Context,
  path: string,
  open: (path: string, flags: number) => number,
  check: (stat: Stats) => void = () => {},
): { text: string; mode: number } | undefined {
  let fd: number | undefined;
  try {
    fd = open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stat = fstatSync(fd);
    check(stat);
    if (!stat.isFile()) throw unusable(path, "it is not a regular file");
    if (stat.size > MAX_BYTES) throw unusable(path, "it is larger than 64 MiB");
    const bytes = readFileSync(fd);
    if (!isUtf8(bytes)) throw unusable(path, "it is not UTF-8 text");
    context.debug.files?.(`read ${path}`);
    return { text: bytes.toString("utf8"), mode: stat.mode & 0o777 };
  } catch (error) {
    if (isMissing(error)) return undefined;
    if (errnoOf(error) === "ELOOP" && linkAt(path) !== undefined && open === openNoFollow) throw linked(path, error);
    throw storageError(path, { doing: "read" }, error);
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

function refuseForeign(path: string, stat: Stats): void {
  if (isForeign(stat)) throw new Fault("INSECURE_FILE", { path, reason: "owner", uid: stat.uid });
}

function linkAt(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined; // not a link, or nothing at all
  }
}

const unusable = (path: string, reason: string): Fault => new Fault("STORAGE_ERROR", { path, reason });

const linked = (path: string, cause?: unknown): Fault =>
  new Fault("INSECURE_FILE", { path, reason: "symlink" }, { cause });
