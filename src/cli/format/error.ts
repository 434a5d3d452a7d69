import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { pathQuote } from "../../core/advice/shell-quote.ts";
import type { Installation } from "../../core/present.ts";
import { errorOf, traceOf } from "../../core/present-error.ts";
import { rowOf, type Step } from "../../errors.ts";
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
  const lines = [`${paper.red("error:")} ${visible(shown.replaceAll(/\s*\n\s*/g, " "))}`];
  const steps = resumeHint ? [resumeHint, ...next] : next;
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
export function advice(steps: readonly Step[], { node, mp }: Installation, path: string | undefined): string[] {
  const unique = steps.filter(({ command }, index) => steps.findIndex((step) => step.command === command) === index);
  const lines = unique.flatMap(({ command, label }) => [`  ${visible(label)}:`, `    ${visible(command)}`]);
  const needsMp = unique.some(({ command }) => command.startsWith("mp "));
  const program = `${pathQuote(node)} ${pathQuote(mp)}`;
  const isWindows = process.platform === "win32";
  if (needsMp && !isOnPath(path))
    lines.push(`  (mp is not on your PATH. It is: ${program}${isWindows ? `; in PowerShell: & ${program}` : ""})`);
  else if (needsMp && isWindows) lines.push("  (In PowerShell, where mp is a command of its own: mp.cmd)");
  return lines;
}

function isOnPath(path: string | undefined): boolean {
  return (path ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, "mp"), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
