import type { Finding } from "../../schema/doctor.ts";
import { axesOf, axisFlags } from "../arguments/axes.ts";
import { command } from "../arguments/command.ts";
import type { Page } from "../format/page.ts";
import { spelledHere } from "../spelling.ts";

const MARKS = { ok: "✓", warn: "!", fail: "✗", skipped: "–" } as const;
/** What needs somebody stands first. */
const ORDER = ["fail", "warn", "ok", "skipped"] as const;
const LONGEST = 4096;

export const doctorCommands = [
  command({
    words: "doctor",
    summary: "Look for what could keep things from working; nothing is changed",
    flags: [...axisFlags, "offline"],
    response: "doctor",
    run: async ({ context, installation, flags: { offline: isOffline, ...axes } }) => {
      const { doctor } = await import("../../actions/doctor/doctor.ts");
      return doctor(context, { installation, isOffline, axes: axesOf(axes) });
    },
    exit: ({ summary }) => (summary.fail > 0 ? 1 : 0),
    show: ({ findings }, page) =>
      ORDER.flatMap((status) => findings.filter((one) => one.status === status))
        .flatMap((one) => linesOf(one, page))
        .join("\n"),
  }),
];

function linesOf({ status, id, message, next = [] }: Finding, { paper, fit, broken }: Page): string[] {
  const mark = status === "fail" ? paper.red(MARKS.fail) : status === "ok" ? paper.green(MARKS.ok) : MARKS[status];
  const line = broken(`${mark} ${paper.bold(id)}  ${fit(message, LONGEST)}`, "  ");
  return status === "fail" || status === "warn"
    ? [line, ...next.slice(0, 1).map(({ command: words }) => `    ${fit(spelledHere(words), LONGEST)}`)]
    : [line];
}
