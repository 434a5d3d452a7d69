import {
  chmodSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  lchownSync,
  lstatSync,
  openSync,
  statSync,
} from "node:fs";
import { dirname } from "node:path";
import type { Context } from "../ports.ts";
import { errnoOf } from "./failure.ts";
import { isOpen } from "./inspect.ts";

/** What is said of a mode or an owner that cannot be set. */
type Reporter = Pick<Context, "warn">;

const PERMISSIONS = 0o777;

/**
 * Gives the open file `fd`, which was made at `path` just now, the mode 0600 whatever the umask, and where we are root the
 * owner of its folder, so that a run with another's rights locks nobody out of their own home. What a file system cannot do
 * is warned of, once for each folder.
 */
export function claimFile(reporter: Reporter, path: string, fd: number, platform: string = process.platform): void {
  if (platform !== "win32") claim(reporter, path, fd, 0o600);
}

/** Gives a folder that was made the owner of the one it is in, and the mode 0700. Throws for what is none, a link to one included. */
export function claimFolder(reporter: Reporter, path: string, platform: string = process.platform): void {
  if (platform === "win32") return; // which knows neither
  const { O_RDONLY, O_DIRECTORY, O_NOFOLLOW } = constants;
  let fd: number;
  try {
    fd = openSync(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
  } catch (error) {
    // A folder that the umask has closed to ourselves cannot be opened before it has its mode; a link would give that to another one.
    if (errnoOf(error) !== "EACCES" || !lstatSync(path).isDirectory()) throw error;
    chmodSync(path, 0o700);
    fd = openSync(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
  }
  try {
    claim(reporter, path, fd, 0o700);
  } finally {
    closeSync(fd);
  }
}

function claim(reporter: Reporter, path: string, fd: number, mode: number): void {
  const found = fstatSync(fd);
  if ((found.mode & PERMISSIONS) !== mode) attempt(reporter, path, "mode_unset", () => setMode(fd, path, mode));
  if (process.geteuid?.() !== 0) return;
  const { uid, gid } = statSync(dirname(path));
  if (uid !== 0 && (found.uid !== uid || found.gid !== gid))
    attempt(reporter, path, "owner_unset", () => setOwner(fd, path, uid, gid));
}

/** Node's permission model refuses what works on open files, even where the path may be written to. */
function setMode(fd: number, path: string, mode: number): void {
  try {
    fchmodSync(fd, mode);
  } catch (error) {
    if (errnoOf(error) !== "ERR_ACCESS_DENIED") throw error;
    chmodSync(path, mode);
  }
  if (isOpen(fstatSync(fd).mode)) throw modeIgnored(path);
}

/** What a file system has done that takes a mode without complaint, and goes on with its own. */
export const modeIgnored = (path: string): Error =>
  Object.assign(new Error(`the mode of ${path} stays as it was`), { code: "EOPNOTSUPP" });

function setOwner(fd: number, path: string, uid: number, gid: number): void {
  try {
    fchownSync(fd, uid, gid);
  } catch (error) {
    if (errnoOf(error) !== "ERR_ACCESS_DENIED") throw error;
    lchownSync(path, uid, gid);
  }
}

const reported = new Set<string>();

function attempt(reporter: Reporter, path: string, kind: "mode_unset" | "owner_unset", work: () => void): void {
  try {
    work();
  } catch (error) {
    const code = errnoOf(error);
    if (code === undefined) throw error;
    const folder = dirname(path);
    if (reported.has(`${kind} ${folder}`)) return;
    reported.add(`${kind} ${folder}`);
    reporter.warn({ kind, path: folder, code });
  }
}
