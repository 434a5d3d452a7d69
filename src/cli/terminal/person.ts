import type { Somebody } from "../call.ts";
import { isTerminal, say } from "./screen.ts";

/** The person at this terminal, told only what they must know if `quiet`. Where stdin is none, nobody is asked anything. */
export function systemPerson({ quiet = false } = {}): Somebody {
  const person: Somebody = {
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
