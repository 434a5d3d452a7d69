import type { Installation } from "../../core/present.ts";
import { errorOf, traceOf } from "../../core/present-error.ts";
import { rowOf, type Step } from "../../errors.ts";
import { mpOnPath } from "../../storage/on-path.ts";
import { programOf, spelled } from "../spelling.ts";
import type { Paper } from "./paper.ts";
import { broken } from "./sentence.ts";
import { visible } from "./visible.ts";

/** How an error is told. */
interface Telling {
  readonly paper: Paper;
  /** The value of `PATH`. */
  readonly path: string | undefined;
  /** Of the terminal, in columns, at which lines are broken between words; undefined: they are not broken. */
  readonly width: number | undefined;
  /** No advice: the one line, and with `--verbose` where it came from. */
  readonly quiet: boolean;
}

/** What is said on stderr of whatever was thrown: one line, then what to run next; and the exit status that goes with it. */
export function errorText(
  thrown: unknown,
  installation: Installation,
  { paper, path, width, quiet }: Telling,
): { readonly stderr: string; readonly status: number } {
  const error = errorOf(thrown, installation);
  const { code, message, details, next, resumeHint } = error;
  const usage = details?.usage;
  // The usage gets a line of its own.
  const shown =
    typeof usage === "string" && message.endsWith(usage) ? message.slice(0, -usage.length).trimEnd() : message;
  const steps = resumeHint ? [resumeHint, ...next] : next;
  const told = spelled(shown, installation, path);
  const commands = steps.flatMap(({ command }) => [command, spelled(command, installation, path)]);
  const once = width === undefined || quiet ? told : withoutCommands(told, commands);
  const said = broken(`error: ${visible(once.replaceAll(/\s*\n\s*/g, " "))}`, width, "  ", commands);
  const lines = said.map((line, index) => (index === 0 ? line.replace("error:", paper.red("error:")) : line));
  if (!quiet) {
    if (shown !== message)
      lines.push(
        ...broken(`  ${visible(String(usage)).replaceAll("|", width === undefined ? "|" : " | ")}`, width, "    "),
      );
    lines.push(...advice(steps.length > 0 ? steps : helpFor(usage), installation, path, width));
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
export function advice(
  steps: readonly Step[],
  installation: Installation,
  path: string | undefined,
  width?: number,
  platform: string = process.platform,
): string[] {
  const unique = steps.filter(({ command }, index) => steps.findIndex((step) => step.command === command) === index);
  const needsMp = unique.some(({ command }) => command.startsWith("mp "));
  const found = mpOnPath(path, installation.mp, platform);
  const lines = unique.flatMap(({ command, label }) => [
    ...broken(`  ${visible(label)}:`, width, "  "),
    `    ${visible(spelled(command, installation, path, platform))}`,
  ]);
  if (!needsMp) return lines;
  const isWindows = platform === "win32";
  const program = programOf(installation, platform);
  const ours = `${program}${isWindows ? `; in PowerShell: & ${program}` : ""}`;
  const note = (text: string): unknown => lines.push(...broken(`  (${text})`, width, "   ", [ours]));
  if (found.kind === "none") note(`mp is not on your PATH. It is: ${ours}`);
  else if (found.kind === "other")
    note(`The mp on your PATH, ${visible(found.path)}, is another program. This one is: ${ours}`);
  else if (isWindows) note("In PowerShell, where mp is a command of its own: mp.cmd");
  return lines;
}

/** Without its last sentence, where that only says which commands to run: each stands below, with what it is for. */
function withoutCommands(text: string, commands: readonly string[]): string {
  const at = text.lastIndexOf(" Run: ");
  if (at < 0) return text;
  const longestFirst = [...commands].sort((a, b) => b.length - a.length);
  const rest = longestFirst.reduce((said, command) => said.replaceAll(command, ""), text.slice(at + " Run: ".length));
  return /^(?:[\s,.]|then|or)*$/.test(rest) ? text.slice(0, at) : text;
}
