import { writeSync } from "node:fs";
import { userInfo } from "node:os";
import { posix, win32 } from "node:path";
import { warningText } from "./core/advice/warnings.ts";
import { Fault } from "./core/fault.ts";
import type { Context, Debug, Person, Surroundings } from "./ports.ts";
import { scrub } from "./secret.ts";

/**
 * What a program can put in the place of what the library takes from its process: the environment, the home folder, the
 * clock, `fetch`, and how a person is told and asked things. Everything is optional; what is left out is the process's own,
 * looked up at every call. Nobody is asked anything unless the program says how.
 */
export interface LibraryOptions extends Partial<Surroundings>, Partial<Person> {
  /** What a call goes on in spite of: one line for a person. Never a secret. */
  readonly warn?: (line: string) => void;
}

/** The surroundings that `options` describe. Reads nothing before it is used. This is the one place that reads `process`. */
export function contextOf(options: LibraryOptions): Context {
  const warn = options.warn ?? ((line: string) => process.emitWarning(line, "MixpanelWarning"));
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
    warn: (warning) => warn(warningText(warning)),
    get debug() {
      return options.debug ?? debugFor(this.env.MP_DEBUG);
    },
    uninterrupted: options.uninterrupted ?? ((work) => work()),
    onInterrupt: options.onInterrupt ?? (() => {}),
    progress: options.progress ?? (() => () => {}),
    ...(options.fetch && { fetch: options.fetch }),
  };
}

/** The person in front of it: told on stderr, and with a browser of this machine. */
export function personOf(options: LibraryOptions, context: Context): Person {
  const { readLine, choose, confirm, ask, askSecret } = options;
  return {
    say: options.say ?? ((line) => process.stderr.write(`${line}\n`)),
    openBrowser: options.openBrowser ?? (async (url) => (await import("./browser.ts")).openBrowser(context.env, url)),
    ...(readLine && { readLine }),
    ...(choose && { choose }),
    ...(confirm && { confirm }),
    ...(ask && { ask }),
    ...(askSecret && { askSecret }),
  };
}

const silent: Debug = {};

/** The subjects that `names` lists; what it does not know of it passes over. */
function debugFor(names: string | undefined): Debug {
  if (!names) return silent;
  const wanted = names.split(",").map((name) => name.trim());
  const followed = (["http", "files", "lock"] as const).filter((subject) => wanted.includes(subject));
  return Object.fromEntries(followed.map((subject) => [subject, (event: string) => report(`${subject}: ${event}`)]));
}

/** One line on stderr, whatever a path or a host holds; what cannot be written there is let go. */
function report(line: string): void {
  try {
    writeSync(2, `debug ${scrub(line).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, spellOut)}\n`);
  } catch {}
}

const spellOut = (character: string): string => `\\u{${character.codePointAt(0)?.toString(16)}}`;

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
