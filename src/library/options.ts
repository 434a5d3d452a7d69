import { contextOf } from "../context.ts";
import { warningText } from "../core/advice/warnings.ts";
import { debugFor } from "../debug.ts";
import type { Context, Person, Surroundings } from "../ports.ts";

/**
 * What a program can put in the place of what the library takes from its process: the environment, the home folder, the
 * clock, `fetch`, and how a person is told and asked things. Everything is optional; what is left out is the process's own,
 * looked up at every call. Nobody is asked anything unless the program says how.
 */
export interface LibraryOptions extends Partial<Surroundings>, Partial<Person> {
  /** What a call goes on in spite of: one line for a person. Never a secret. */
  readonly warn?: (line: string) => void;
}

/** What {@link libraryContext} has made: one object hands it on to the next, and it stays as it is. */
const made = new WeakSet<object>();

/** The surroundings that `options` describe. */
export function libraryContext(options: LibraryOptions | Context): Context {
  if (isMade(options)) return options;
  const warn = options.warn ?? ((line: string) => process.emitWarning(line, "MixpanelWarning"));
  const context = contextOf(options, { warn: (warning) => warn(warningText(warning)), debugFor });
  made.add(context);
  return context;
}

const isMade = (options: LibraryOptions | Context): options is Context => made.has(options);

/** The person in front of it: told on stderr, and with a browser of this machine. */
export function personOf(options: LibraryOptions, context: Context): Person {
  const { readLine, choose, confirm, ask, askSecret } = options;
  return {
    say: options.say ?? ((line) => process.stderr.write(`${line}\n`)),
    openBrowser: options.openBrowser ?? (async (url) => (await import("../browser.ts")).openBrowser(context.env, url)),
    ...(readLine && { readLine }),
    ...(choose && { choose }),
    ...(confirm && { confirm }),
    ...(ask && { ask }),
    ...(askSecret && { askSecret }),
  };
}
