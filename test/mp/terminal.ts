import { spawnSync } from "node:child_process";
import { shellQuote } from "../../src/core/advice/shell-quote.ts";
import type { TemporaryHome } from "../support/home.ts";
import { mp, program, type RunOptions } from "./run.ts";

/** util-linux gives a program a terminal of its own: what is written to its stdin is what a person types. */
export const noTerminal: string | false = spawnSync("script", ["--version"]).error
  ? "the program `script` (util-linux) is not installed"
  : false;

export interface Session {
  /** Everything that stood on the terminal. */
  readonly screen: string;
  readonly status: number;
  /** Whether the terminal shows again what is typed. */
  readonly echoes: boolean;
}

/** What is typed, a signal in its place, or what the person makes of all that stands on the terminal. */
type Keys = string | { readonly signal: NodeJS.Signals } | ((printed: string) => Promise<string>);
export type Typing = readonly (readonly [prompt: string, keys: Keys])[];

/** Runs `mp` on a terminal. Each of `typing` waits until its prompt stands there, which must come after the one before. */
export async function onTerminal(
  home: TemporaryHome,
  args: readonly string[],
  typing: Typing,
  options: RunOptions = {},
): Promise<Session> {
  const words = [process.execPath, program, ...args].map(shellQuote).join(" ");
  const inner = `echo pid $$; exec ${words}`;
  const outer = `stty cols 80 rows 24; sh -c ${shellQuote(inner)}; echo status $?; stty -a`;
  let seen = 0;
  let at = 0;
  const { stdout } = await mp(home, [], {
    ...options,
    env: { TERM: "xterm", SHELL: "/bin/sh", ...options.env },
    command: ["script", "--quiet", "--return", "--command", outer, "/dev/null"],
    watch: (printed, child) => {
      options.watch?.(printed, child);
      const next = typing[at];
      const found = next === undefined ? -1 : printed.indexOf(next[0], seen);
      if (next === undefined || found < 0) return;
      at++;
      seen = found + next[0].length;
      const pid = Number(/pid (\d+)/.exec(printed)?.[1]);
      if (typeof next[1] === "string") child.stdin?.write(next[1]);
      else if (typeof next[1] === "function") next[1](printed).then((keys) => child.stdin?.write(keys));
      else process.kill(pid, next[1].signal);
    },
  });
  return {
    screen: stdout.slice(0, stdout.lastIndexOf("status ")).replaceAll("\r\n", "\n"),
    status: Number(/status (\d+)/.exec(stdout)?.[1]),
    echoes: / echo /.test(stdout.slice(stdout.lastIndexOf("status "))),
  };
}
