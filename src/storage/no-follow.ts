import { closeSync, constants, fstatSync, lstatSync, openSync } from "node:fs";

/** How often a file may be replaced under our eyes before that is told. */
const TRIES = 10;

/**
 * Opens the file at `path`, which must not be a link: throws `ELOOP` for one, and whatever `open` does. Where the system has no
 * `O_NOFOLLOW` (Windows), what lay there before is compared with what was opened.
 */
export function openNoFollow(path: string, flags: number, noFollow: number | undefined = constants.O_NOFOLLOW): number {
  if (noFollow) return openSync(path, flags | noFollow);
  for (let tries = 0; tries < TRIES; tries++) {
    const before = lstatSync(path, { bigint: true });
    if (before.isSymbolicLink()) throw refused(path, "ELOOP");
    const fd = openSync(path, flags);
    try {
      const opened = fstatSync(fd, { bigint: true });
      if (opened.ino === before.ino && opened.dev === before.dev) return fd;
    } catch (error) {
      closeSync(fd);
      throw error;
    }
    closeSync(fd); // another process has replaced it
  }
  throw refused(path, "EBUSY");
}

const refused = (path: string, code: string): Error =>
  Object.assign(new Error(`${code}: ${path} was not opened`), { code, path });
