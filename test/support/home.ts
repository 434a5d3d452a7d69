import {
  chmodSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { warningText } from "../../src/core/advice/warnings.ts";
import type { Context } from "../../src/ports.ts";
import { removeFolder } from "./remove-folder.mjs";

/** Modes mean nothing on Windows. */
export const hasModes = process.platform !== "win32";

/** A person's home folder that exists for one test. Paths are relative to `root`. */
export interface TemporaryHome {
  readonly root: string;
  /** The lines that contexts of this home were warned with, oldest first. */
  readonly warnings: string[];
  /** A context whose home, working folder and `HOME` are this folder, and whose environment is otherwise empty. */
  readonly context: (overrides?: Partial<Context>) => Context;
  readonly path: (path: string) => string;
  readonly read: (path: string) => string;
  /** Permission bits, of a link itself where it is one. */
  readonly mode: (path: string) => number;
  /** Writes a file with exactly that mode, and its folders with 0700 where they are missing; returns the full path. */
  readonly write: (path: string, text: string, mode?: number) => string;
  /** True for a dangling link too. */
  readonly exists: (path: string) => boolean;
  /** Makes a file, or a link itself, look as if it was last written so many seconds ago. */
  readonly age: (path: string, seconds: number) => void;
  /** Names in a folder, sorted; empty where there is none. */
  readonly list: (path: string) => string[];
}

/** Makes a temporary home and removes it after the test `t`. */
export function temporaryHome(t: { after: (clean: () => void) => void }): TemporaryHome {
  const root = mkdtempSync(join(tmpdir(), "mixpanel-auth-test-"));
  t.after(() => removeFolder(root));
  const warnings: string[] = [];
  const path = (relative: string): string => join(root, relative);
  const stat = (relative: string) => {
    try {
      return lstatSync(path(relative), { throwIfNoEntry: false });
    } catch {
      return undefined; // below what is no folder
    }
  };

  return {
    root,
    warnings,
    path,
    context: (overrides = {}) => {
      const context: Context = {
        env: { HOME: root },
        cwd: root,
        home: root,
        now: Date.now,
        sleep: (milliseconds, signal) => sleep(milliseconds, undefined, signal === undefined ? {} : { signal }),
        warn: (warning) => warnings.push(warningText(warning)),
        debug: {},
        progress: () => () => {},
        uninterrupted: (work) => work(),
        onInterrupt: () => {},
        ...overrides,
      };
      refuseRealHome(context);
      return context;
    },
    read: (relative) => readFileSync(path(relative), "utf8"),
    mode: (relative) => lstatSync(path(relative)).mode & 0o777,
    write: (relative, text, mode = 0o600) => {
      const at = path(relative);
      mkdirSync(dirname(at), { recursive: true, mode: 0o700 });
      writeFileSync(at, text);
      chmodSync(at, mode);
      return at;
    },
    exists: (relative) => stat(relative) !== undefined,
    age: (relative, seconds) => {
      const then = Date.now() / 1000 - seconds;
      // Where there are no links, wine cannot set their times either.
      (process.platform === "win32" ? utimesSync : lutimesSync)(path(relative), then, then);
    },
    list: (relative) => (stat(relative) === undefined ? [] : readdirSync(path(relative)).sort()),
  };
}

/** A test that could reach the credentials of whoever runs it must not start. */
function refuseRealHome(context: Context): void {
  const real = [homeOfUser, process.env.HOME].flatMap((home) => (home ? [resolve(home)] : []));
  for (const home of [context.home, context.env.HOME])
    if (home !== undefined && real.includes(resolve(home)))
      throw new Error(`a test was about to run in the real home folder ${home}`);
}

/** Looked up once: each context asks for it, and there are ten thousands. */
const homeOfUser = ((): string | undefined => {
  try {
    return userInfo().homedir;
  } catch {
    return undefined; // a user without an entry, as in some containers
  }
})();
