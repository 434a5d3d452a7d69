import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { worded } from "../core/advice/advise.ts";
import { shellQuote } from "../core/advice/shell-quote.ts";
import { type Installation, presentError } from "../core/present.ts";
import type { ErrorCode, Step } from "../errors.ts";
import type { Envelope } from "../schema/envelope.ts";
import type { Paper } from "./format/paper.ts";
import { visible } from "./format/visible.ts";

/** Where an error is told. */
interface Telling {
  readonly paper: Paper;
  /** The value of `PATH`. */
  readonly path: string | undefined;
  /** No advice: the one line, and with `--verbose` where it came from. */
  readonly quiet: boolean;
}

/** What is said on stderr of whatever was thrown: one line, then what to run next. Ends with a line feed. */
export function errorText(thrown: unknown, installation: Installation, { paper, path, quiet }: Telling): string {
  const envelope = presentError(thrown, installation);
  const error = "error" in envelope ? (envelope.error as { message: string; trace?: string }) : undefined;
  const message = error?.message ?? (thrown as Error).message;
  const own = worded(thrown);
  const usage = own?.details?.usage;
  // The usage gets a line of its own.
  const shown =
    typeof usage === "string" && message.endsWith(usage) ? message.slice(0, -usage.length).trimEnd() : message;
  const lines = [`${paper.red("error:")} ${visible(shown.replaceAll(/\s*\n\s*/g, " "))}`];
  const steps = own?.resumeHint ? [own.resumeHint, ...own.next] : (own?.next ?? []);
  if (!quiet) {
    if (shown !== message) lines.push(`  ${visible(String(usage))}`);
    lines.push(...advice(steps.length > 0 ? steps : helpFor(usage), installation, path));
  }
  if (error?.trace !== undefined) lines.push(...error.trace.split("\n").map((line) => paper.dim(`  ${visible(line)}`)));
  return `${lines.join("\n")}\n`;
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
  if (needsMp && !isOnPath(path))
    lines.push(`  (mp is not on your PATH. It is: ${shellQuote(node)} ${shellQuote(mp)})`);
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

/** The exit status of `mp` for an error (§5.1). */
export function statusOf(code: ErrorCode): number {
  if (code === "INVALID_ARGS") return 3;
  if (code === "RATE_LIMITED") return 5;
  if (code === "INTERRUPTED") return 130;
  if (code === "AUTH_FAILED" || code === "PERMISSION_DENIED" || code.startsWith("OAUTH_")) return 2;
  if (code.endsWith("_NOT_FOUND")) return 4;
  return code.startsWith("NEEDS_") ? 6 : 1;
}

export function statusOfEnvelope(envelope: Envelope): number {
  if (envelope.state === "error") return statusOf((envelope as { error: { code: ErrorCode } }).error.code);
  return envelope.state === "ok" ? 0 : 6;
}
