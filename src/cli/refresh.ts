import { contextOf } from "../context.ts";
import { type Warning, warningText } from "../core/advice/warnings.ts";
import { runRefreshJob } from "../oauth/refresh-job.ts";
import type { RefreshOutcome } from "../schema/refresh-job.ts";

/** What asks a program to end; those that a system does not know do nothing there. */
const ENDING = [
  ...["SIGHUP", "SIGINT", "SIGQUIT", "SIGTERM", "SIGBREAK"],
  ...["SIGALRM", "SIGPWR", "SIGUSR2", "SIGXCPU"],
] as const;

/**
 * Refreshes an account's tokens as the file says whose path is the one argument. It runs in a process of its own that outlives
 * whoever started it, and so has no standard stream that it could write to.
 */
export async function main(): Promise<void> {
  // A token that is spent must reach the disk; the time-outs of what it does end it soon enough.
  for (const signal of ENDING) process.on(signal, () => {});
  const warnings: string[] = [];
  const events: RefreshOutcome["events"] = [];
  const follow = (subject: (typeof events)[number][0]) => (event: string) => void events.push([subject, event]);
  const debug = { http: follow("http"), files: follow("files"), lock: follow("lock") };
  const warn = (warning: Warning) => void warnings.push(warningText(warning));
  const context = contextOf({}, { warn, debugFor: () => debug });
  await runRefreshJob(context, process.argv[2] ?? "", { warnings, events });
  process.exit(0);
}
