import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { constants } from "node:os";
import type { TestContext } from "node:test";

/** Which calls fail: those for whose number, counted from 0, `isBad` says so. */
export interface Failure {
  readonly isBad: (call: number) => boolean;
  readonly code?: "EIO" | "ENOSPC" | "EDQUOT" | "ESTALE" | "EMFILE" | "EPERM" | "ENOTEMPTY";
  /** Calls that only look are neither counted nor fail. */
  readonly onlyWrites?: boolean;
}

/** A disk that fails, as this process sees it. */
export interface FailingDisk {
  readonly fail: (failure: Failure) => void;
  /** Nothing fails any more; how many calls were counted. */
  readonly mend: () => number;
  /** Nothing fails while `work` runs. */
  readonly spare: (work: () => void) => void;
}

type Call = (...args: unknown[]) => unknown;
const all = fs as unknown as Record<string, Call>;
const looking = ["lstatSync", "fstatSync", "readFileSync", "open"];
const changing = [
  "writeSync",
  "writeFileSync",
  "ftruncateSync",
  "linkSync",
  "mkdirSync",
  "renameSync",
  "rmSync",
  "rmdirSync",
  "unlinkSync",
];
/** What calls back. */
const later = ["open", "rename", "fsync"];

/** The calls that reach files below `folder` are watched until the test `t` is over. */
export function failingDisk(t: TestContext, folder: string): FailingDisk {
  const openFiles = new Set<unknown>();
  const isThere = (at: unknown): boolean => openFiles.has(at) || (typeof at === "string" && at.startsWith(folder));
  let failure: Failure | undefined;
  let calls = 0;
  const errorOf = (name: string, isLooking: boolean, at: unknown): Error | undefined => {
    if (!failure || !isThere(at) || (isLooking && failure.onlyWrites)) return undefined;
    const { isBad, code = "EIO" } = failure;
    if (!isBad(calls++)) return undefined;
    return Object.assign(new Error(`${code}: ${name}`), { code, errno: -constants.errno[code] });
  };
  const replace = (name: string, instead: (was: Call, args: unknown[]) => unknown): void => {
    const was = all[name] as Call;
    t.mock.method(all, name, (...args: unknown[]) => instead(was, args));
  };
  for (const name of new Set([...looking, ...changing, ...later]))
    replace(name, (was, args) => {
      const error = errorOf(name, looking.includes(name), args[0]);
      if (error && later.includes(name)) return setImmediate(args.at(-1) as Call, error);
      if (error) throw error;
      return was(...args);
    });
  replace("openSync", (was, args) => {
    const isLooking = (Number(args[1]) & (fs.constants.O_WRONLY | fs.constants.O_RDWR)) === 0;
    const error = errorOf("openSync", isLooking, args[0]);
    if (error) throw error;
    const file = was(...args);
    if (isThere(args[0])) openFiles.add(file);
    return file;
  });
  replace("closeSync", (was, args) => {
    openFiles.delete(args[0]);
    return was(...args);
  });
  syncBuiltinESMExports();
  t.after(() => {
    t.mock.restoreAll();
    syncBuiltinESMExports();
  });
  return {
    fail: (wanted) => {
      failure = wanted;
      calls = 0;
    },
    mend: () => {
      failure = undefined;
      return calls;
    },
    spare: (work) => {
      const before = failure;
      failure = undefined;
      work();
      failure = before;
    },
  };
}
