import { userInfo } from "node:os";
import { posix, win32 } from "node:path";
import { Fault } from "./core/fault.ts";
import type { Context, Debug, Surroundings } from "./ports.ts";

/** How a person is told what no answer holds. */
interface Telling {
  readonly warn: Context["warn"];
  /** What `MP_DEBUG` asks for, by its value. */
  readonly debugFor: (names: string | undefined) => Debug;
}

/** The surroundings that `options` describe. Reads nothing before it is used. This is the one place that reads `process`. */
export function contextOf(options: Partial<Surroundings>, { warn, debugFor }: Telling): Context {
  return {
    get env() {
      return options.env ?? process.env;
    },
    get cwd() {
      return options.cwd ?? currentFolder();
    },
    get home() {
      return options.home ?? homeOf(this.env);
    },
    now: options.now ?? Date.now,
    sleep: options.sleep ?? sleep,
    warn,
    get debug() {
      return options.debug ?? debugFor(this.env.MP_DEBUG);
    },
    uninterrupted: options.uninterrupted ?? ((work) => work()),
    onInterrupt: options.onInterrupt ?? (() => {}),
    progress: options.progress ?? (() => () => {}),
    ...(options.fetch && { fetch: options.fetch }),
  };
}

/**
 * `HOME`, or on Windows `USERPROFILE`; where it is not set or empty, what the system says of the user. Never below the current folder.
 * Throws `STORAGE_ERROR`.
 */
export function homeOf(env: Context["env"], platform: string = process.platform): string {
  const variable = platform === "win32" ? "USERPROFILE" : "HOME";
  const home = env[variable] || homeOfUser();
  if (home && (platform === "win32" ? win32 : posix).isAbsolute(home)) return home;
  const reason = home
    ? `the variable ${variable} is not an absolute path`
    : `the variable ${variable} is not set, and this user has no entry that names a home`;
  throw new Fault("STORAGE_ERROR", { path: "~", reason, variable }, { place: { file: { doing: "find" } } });
}

function homeOfUser(): string | undefined {
  try {
    return userInfo().homedir;
  } catch {
    return undefined; // a uid without an entry, as in some containers
  }
}

/** A folder that was deleted under us has no name; only paths relative to it suffer. Throws `STORAGE_ERROR`. */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch (cause) {
    const details = { path: ".", reason: "the current folder is no longer there" };
    throw new Fault("STORAGE_ERROR", details, { cause, place: { file: { doing: "find" } } });
  }
}

const sleep = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", stop, { once: true });
  });
