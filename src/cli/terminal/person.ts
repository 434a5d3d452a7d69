import type { ProgramPerson } from "../../ports.ts";
import type { terminal } from "./prompt.ts";
import { questionDescriptor } from "./question.ts";
import { isTerminal, layout, say, writeAll } from "./screen.ts";

/**
 * The person who runs the program. Without `ask` and its like nobody may be asked: stdin is no terminal, or nothing can be shown
 * on it.
 */
export interface TerminalPerson extends ProgramPerson {
  /** All that the person pastes at once, however many lines it has. */
  readonly askWhole?: (question: string) => Promise<string>;
  /** The same with hidden input: lines up to the one that makes the text one JSON value, or to Ctrl-D. */
  readonly askJson?: (question: string) => Promise<string>;
}

/** The person at this terminal, told only what they must know if `quiet`. Where stdin is none, nobody is asked anything. */
export function personAtTerminal({ quiet = false } = {}): TerminalPerson {
  const descriptor = questionDescriptor();
  let said: string | undefined;
  const person: TerminalPerson = {
    say: (line, kind) => {
      if (!quiet || kind !== "progress") say(line);
      if (kind === "progress") return;
      said = line;
      // What has to be known to answer is seen where the question is.
      if (descriptor !== undefined && descriptor !== 2) writeAll(descriptor, `${layout.lines(line)}\n`);
    },
    openBrowser: async (url) => (await import("../../browser.ts")).openBrowser(process.env, url),
  };
  if (!isTerminal(0))
    return { ...person, readPiped: async (signal) => (await import("./piped.ts")).nextPipedLine(signal) };
  if (descriptor === undefined) return person;
  return {
    ...person,
    readLine: (signal) => asking("readLine")(signal, said),
    ask: asking("ask"),
    askWhole: asking("askWhole"),
    askJson: asking("askJson"),
    askSecret: asking("askSecret"),
    confirm: asking("confirm"),
    choose: asking("choose"),
  };
}

/** What asks at the terminal is loaded where somebody is asked. */
const asking = <Name extends keyof typeof terminal>(name: Name): (typeof terminal)[Name] =>
  (async (...given: unknown[]) =>
    ((await import("./prompt.ts")).terminal[name] as (...given: unknown[]) => unknown)(
      ...given,
    )) as (typeof terminal)[Name];
