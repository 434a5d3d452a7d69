import type { Person } from "../../ports.ts";
import { isTerminal, say } from "./screen.ts";

/** The person who runs the program. Without `ask` and its like nobody may be asked: stdin is no terminal. */
export interface TerminalPerson extends Person {
  /** True for yes; anything else is no. */
  readonly confirm?: (question: string) => Promise<boolean>;
}

/** The person at this terminal, told only what they must know if `quiet`. Where stdin is none, nobody is asked anything. */
export function personAtTerminal({ quiet = false } = {}): TerminalPerson {
  const person: TerminalPerson = {
    say: (line, kind) => {
      if (!quiet || kind !== "progress") say(line);
    },
    openBrowser: async (url) => (await import("../../browser.ts")).openBrowser(process.env, url),
  };
  if (!isTerminal(0)) return person;
  const terminal = async () => (await import("./prompt.ts")).terminal;
  return {
    ...person,
    readLine: async (signal) => (await terminal()).readLine(signal),
    ask: async (question) => (await terminal()).ask(question),
    askSecret: async (question) => (await terminal()).askSecret(question),
    confirm: async (question) => (await terminal()).confirm(question),
    choose: async (question, choices) => (await terminal()).choose(question, choices),
  };
}

/** Nobody: a program that runs this without a terminal can neither tell nor ask, and has no browser. */
export const nobody = (): TerminalPerson => ({
  say: () => {},
  openBrowser: () => Promise.reject(new Error("there is no browser")),
});
