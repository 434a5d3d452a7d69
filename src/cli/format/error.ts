import { pathQuote } from "../../core/advice/shell-quote.ts";
import type { Installation } from "../../core/present.ts";
import { errorOf, traceOf } from "../../core/present-error.ts";
import { rowOf, type Step } from "../../errors.ts";
import { mpOnPath } from "../../storage/on-path.ts";
import type { Paper } from "./paper.ts";
import { visible } from "./visible.ts";

/** How an error is told. */
interface Telling {
  readonly paper: Paper;
  /** The value of `PATH`. */
  readonly path: string | undefined;
  /** No advice: the one line, and with `--verbose` where it came from. */
  readonly quiet: boolean;
}

/** What is said on stderr of whatever was thrown: one line, then what to run next; and the exit status that goes with it. */
export function errorText(
  thrown: unknown,
  installation: Installation,
  { paper, path, quiet }: Telling,
): { readonly stderr: string; readonly status: number } {
  const error = errorOf(thrown, installation);
  const { code, message, details, next, resumeHint } = error;
  const usage = details?.usage;
  // The usage gets a line of its own.
  const shown =
    typeof usage === "string" && message.endsWith(usage) ? message.slice(0, -usage.length).trimEnd() : message;
  const steps = resumeHint ? [resumeHint, ...next] : next;
  const isOther = mpOnPath(path, installation.mp).kind === "other";
  const told = isOther ? sentenceInFull(shown, steps, installation) : shown;
  const lines = [`${paper.red("error:")} ${visible(told.replaceAll(/\s*\n\s*/g, " "))}`];
  if (!quiet) {
    if (shown !== message) lines.push(`  ${visible(String(usage))}`);
    lines.push(...advice(steps.length > 0 ? steps : helpFor(usage), installation, path));
  }
  if (installation.verbose)
    lines.push(
      ...traceOf(error)
        .split("\n")
        .map((line) => paper.dim(`  ${visible(line)}`)),
    );
  return { stderr: `${lines.join("\n")}\n`, status: rowOf(code).exit };
}

/** The help of the command, or of the group, whose usage this is. */
function helpFor(usage: unknown): readonly Step[] {
  const [, command] = /^usage: (mp(?: [a-z-]+(?![a-z-|]))*)/.exec(String(usage)) ?? [];
  return command === undefined ? [] : [{ command: `${command} --help`, label: "Show help" }];
}

/** The lines that say what to run next: labels, and under each a command that can be copied whole. */
export function advice(steps: readonly Step[], installation: Installation, path: string | undefined): string[] {
  const unique = steps.filter(({ command }, index) => steps.findIndex((step) => step.command === command) === index);
  const needsMp = unique.some(({ command }) => command.startsWith("mp "));
  const found = mpOnPath(path, installation.mp);
  const lines = unique.flatMap(({ command, label }) => [
    `  ${visible(label)}:`,
    `    ${visible(found.kind === "other" ? inFull(command, installation) : command)}`,
  ]);
  if (!needsMp) return lines;
  const isWindows = process.platform === "win32";
  const program = programOf(installation);
  const ours = `${program}${isWindows ? `; in PowerShell: & ${program}` : ""}`;
  if (found.kind === "none") lines.push(`  (mp is not on your PATH. It is: ${ours})`);
  else if (found.kind === "other")
    lines.push(`  (The mp on your PATH, ${visible(found.path)}, is another program. This one is: ${ours})`);
  else if (isWindows) lines.push("  (In PowerShell, where mp is a command of its own: mp.cmd)");
  return lines;
}

const programOf = ({ node, mp }: Installation): string => `${pathQuote(node)} ${pathQuote(mp)}`;

/** A command of ours as it runs whatever `mp` is in the shell. */
const inFull = (command: string, installation: Installation): string =>
  command.startsWith("mp ") ? `${programOf(installation)}${command.slice("mp".length)}` : command;

/** A sentence with the commands in it spelled so; the longest first, as one may begin another. */
function sentenceInFull(text: string, steps: readonly Step[], installation: Installation): string {
  const commands = [...new Set(steps.map(({ command }) => command))].sort((a, b) => b.length - a.length);
  // Each is replaced by a mark first, which no other command is found in.
  const marked = commands.reduce((said, command, index) => said.replaceAll(command, `\0${index}\0`), text);
  return marked.replaceAll(/\0(\d+)\0/g, (_, index: string) => inFull(commands[Number(index)] ?? "", installation));
}
