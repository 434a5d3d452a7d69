import type { Warning } from "./core/advice/warnings.ts";
import type { MixpanelError } from "./errors.ts";
import type { Secret } from "./secret.ts";

/** What a program can put in the place of what its process has. */
export interface Surroundings {
  /** Looked up at every call, never captured when a module loads. Never modified. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where relative paths begin. Throws `STORAGE_ERROR` when it is no longer there. */
  readonly cwd: string;
  /** The person's home folder. Throws `STORAGE_ERROR` where there is none: look it up only for a file in it. */
  readonly home: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Resolves after so many milliseconds; rejects with the signal's reason once it aborts. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /**
   * What `MP_DEBUG` asks for: one function for each subject that is named there, none for the others, so that
   * `context.debug.files?.(…)` costs nothing where nobody looks. Its argument is one event, such as `write <path>`: never a
   * value, a header, a body or a query.
   */
  readonly debug: Debug;
  /** Says on stderr that `label` is under way, for as long as it takes; call the result when it is over. */
  readonly progress: (label: string) => () => void;
  /**
   * Runs work that must not be cut in two: a token is spent, and the one that takes its place is on its way to the disk.
   * Resolves or rejects as the work does.
   */
  readonly uninterrupted: <T>(work: () => Promise<T>) => Promise<T>;
  /**
   * Says what to answer if a signal ends the run from here on: how to go on with what has been begun. Undefined: nothing is
   * left half done.
   */
  readonly onInterrupt: (answer: MixpanelError | undefined) => void;
  /** Used instead of the built-in transport's fetch (proxies are then the caller's affair). */
  readonly fetch?: typeof globalThis.fetch;
}

/**
 * What the outside must provide. The programs wire it once (`src/context.ts`); tests pass temporary homes, fixed clocks
 * and their own servers, so that no module is ever mocked. Files and locks are always real ones: `src/storage/`.
 */
export interface Context extends Surroundings {
  /** What the run goes on in spite of: one line for a person, on stderr. Never a secret. */
  readonly warn: (warning: Warning) => void;
  /**
   * Runs the program that refreshes tokens in a process that outlives this one: it does what the file `job` says, and writes over it
   * what became of that. Resolves once it has ended, and to false where none can be started. Undefined: this process does it.
   */
  readonly refreshDetached?: (job: string) => Promise<boolean>;
}

/** The subjects that a person can follow with `MP_DEBUG=http,files,lock`. */
export type Debug = { readonly [K in "http" | "files" | "lock"]?: (event: string) => void };

/** What only a login on this machine needs besides. */
export interface Person {
  /** One line for the person, on stderr, such as the address to open; `progress` can be left out. Never a secret. */
  readonly say: (line: string, kind?: "progress") => void;
  /** Opens the person's browser; rejects when there is none. */
  readonly openBrowser: (url: string) => Promise<void>;
  /**
   * The next line that the person types or pastes; undefined where stdin is not a terminal. Rejects once the signal aborts,
   * and never settles after the end of the input.
   */
  readonly readLine?: (signal: AbortSignal) => Promise<string>;
  /** Lets the person choose, and resolves to the `value` of the choice; undefined where nobody can be asked. */
  readonly choose?: (question: string, choices: readonly Choice[]) => Promise<string>;
  /** Whether the person says yes; Enter alone is `otherwise`, by default no. Undefined where nobody can be asked. */
  readonly confirm?: (question: string, otherwise?: boolean) => Promise<boolean>;
  /** What the person types; undefined where nobody can be asked. */
  readonly ask?: (question: string) => Promise<string>;
  /** The same with hidden input. */
  readonly askSecret?: (question: string) => Promise<Secret>;
}

/** A person who runs a program of ours. */
export interface ProgramPerson extends Person {
  /** The next line that comes on a stdin that is no terminal, which nobody is told of; never settles after its end. */
  readonly readPiped?: (signal: AbortSignal) => Promise<string>;
}

/** One of the things that a person can choose. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** What stands beside it, where there is room. */
  readonly hint?: string;
}
