import type { Somebody } from "./call.ts";
import { isTerminal, say } from "./screen.ts";

/** The person at this terminal. Where stdin is none, nobody is asked anything. */
export function systemPerson(): Somebody {
  const person: Somebody = {
    say,
    openBrowser: async (url) => (await import("../browser.ts")).openBrowser(process.env, url),
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
