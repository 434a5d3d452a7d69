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

export interface TerminalOptions extends RunOptions {
  /** What the shell does with the outputs of `mp`, such as `2>log`. */
  readonly redirect?: string;
  /** The program that starts `mp`, such as `setsid --wait`. */
  readonly starter?: string;
  /** Instead of `mp`: the path of another program of ours. */
  readonly script?: string;
}

/** How a shell calls `mp`. */
export const commandLine = (args: readonly string[], script = program): string =>
  [process.execPath, script, ...args].map((word) => shellQuote(word)).join(" ");

/** Runs `mp` on a terminal. Each of `typing` waits until its prompt stands there, which must come after the one before. */
export async function onTerminal(
  home: TemporaryHome,
  args: readonly string[],
  typing: Typing,
  { redirect = "", starter = "", script, ...options }: TerminalOptions = {},
): Promise<Session> {
  const inner = `echo pid $$; exec ${starter} ${commandLine(args, script)} ${redirect}`;
  const outer = `stty cols 80 rows 24; sh -c ${shellQuote(inner)}; echo status $?; stty -a`;
  const stdout = await typeInto(home, outer, typing, options);
  const after = stdout.slice(stdout.lastIndexOf("status "));
  return {
    screen: stdout.slice(0, stdout.lastIndexOf("status ")).replaceAll("\r\n", "\n"),
    status: Number(/status (\d+)/.exec(stdout)?.[1]),
    echoes: / echo /.test(after) && / icanon /.test(after),
  };
}

/**
 * Types into a shell with job control, whose prompt is `READY> `, and returns all that stood on the terminal. The last of `typing`
 * has to end the shell.
 */
export async function inShell(home: TemporaryHome, typing: Typing, options: RunOptions = {}): Promise<string> {
  // Without marks of pastes of its own between the lines.
  const INPUTRC = home.write("inputrc", "set enable-bracketed-paste off\n");
  const env = { PS1: "READY> ", HISTFILE: home.path("history"), INPUTRC, ...options.env };
  const shell = "stty cols 200 rows 24; exec bash --norc --noprofile -i";
  return (await typeInto(home, shell, typing, { ...options, env })).replaceAll("\r\n", "\n");
}

/** Runs a command of the shell on a terminal, and returns all that stood on it. */
export async function typeInto(
  home: TemporaryHome,
  command: string,
  typing: Typing,
  options: RunOptions,
): Promise<string> {
  let seen = 0;
  let at = 0;
  const { stdout } = await mp(home, [], {
    ...options,
    env: { TERM: "xterm", SHELL: "/bin/sh", ...options.env },
    command: ["script", "--quiet", "--return", "--command", command, "/dev/null"],
    watch: (printed, child) => {
      options.watch?.(printed, child);
      for (let next = typing[at]; next !== undefined; next = typing[at]) {
        const [prompt, keys] = next;
        const found = printed.indexOf(prompt, seen);
        if (found < 0) return;
        at++;
        seen = found + prompt.length;
        if (typeof keys === "string") child.stdin?.write(keys);
        else if (typeof keys === "function") keys(printed).then((text) => child.stdin?.write(text));
        else process.kill(Number(printed.slice(printed.lastIndexOf("pid ")).match(/^pid (\d+)/)?.[1]), keys.signal);
      }
    },
  });
  return stdout;
}
