import type { Person } from "../../ports.ts";
import { layout, questionDescriptor, say, writeAll } from "./screen.ts";

/**
 * The person who runs the program. Without `ask` and its like nobody may be asked: stdin is no terminal, or nothing can be shown
 * on it.
 */
export interface TerminalPerson extends Person {
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
  if (descriptor === undefined) return person;
  const terminal = async () => (await import("./prompt.ts")).terminal;
  return {
    ...person,
    readLine: async (signal) => (await terminal()).readLine(signal, said),
    ask: async (question) => (await terminal()).ask(question),
    askWhole: async (question) => (await terminal()).askWhole(question),
    askJson: async (question) => (await terminal()).askJson(question),
    askSecret: async (question) => (await terminal()).askSecret(question),
    confirm: async (question, otherwise) => (await terminal()).confirm(question, otherwise),
    choose: async (question, choices) => (await terminal()).choose(question, choices),
  };
}

/** Nobody: a program that runs this without a terminal can neither tell nor ask, and has no browser. */
export const nobody = (): TerminalPerson => ({
  say: () => {},
  openBrowser: () => Promise.reject(new Error("there is no browser")),
});
