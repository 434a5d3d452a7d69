import { closeSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { faultOf } from "../core/fault-record.ts";
import type { Context } from "../ports.ts";
import { RefreshJob, RefreshOutcome } from "../schema/refresh-job.ts";
import { errnoOf } from "../storage/failure.ts";
import { ensureFolder } from "../storage/folders.ts";
import { countsAsNone, readJson } from "../storage/json-file.ts";
import { rootFolder } from "../storage/paths.ts";
import { secretHash } from "../storage/same-secret.ts";
import { temporaryIn } from "../storage/temporaries.ts";
import { createFile } from "../storage/write.ts";
import { JOB_BYTES } from "./refresh-job.ts";
import type { TokenHolder, Wanted } from "./token-holder.ts";

/**
 * Has the holder's tokens refreshed by a process that outlives this one (`Context.refreshDetached`), and resolves to what came of
 * it: they are; Mixpanel was not asked, because no process could be started, or it died; or that is not known, because it did not
 * say. `patiently` says for how long it is waited for. Throws what `freshTokens` does.
 */
export async function refreshElsewhere(
  context: Context,
  start: NonNullable<Context["refreshDetached"]>,
  holder: TokenHolder,
  wanted: Wanted,
  patiently: <T>(work: Promise<T>) => Promise<T>,
): Promise<"refreshed" | "not asked" | "unknown"> {
  const path = await writeJob(context, holder, wanted);
  if (path === undefined) return "not asked";
  const done = context.progress("refreshing the access token");
  try {
    const hasRun = await patiently(start(path));
    const outcome = readJson(context, path, RefreshOutcome, countsAsNone);
    const isUntouched = !hasRun || readJson(context, path, RefreshJob, countsAsNone) !== undefined;
    remove(path);
    if (!outcome) return isUntouched ? "not asked" : "unknown";
    for (const text of outcome.warnings) context.warn({ kind: "refresh_warned", text });
    for (const [subject, event] of outcome.events) context.debug[subject]?.(event);
    if (outcome.fault) throw faultOf(outcome.fault).withPlace(holder.place);
    if (outcome.bug) throw Object.assign(new Error(outcome.bug.message), { name: outcome.bug.name });
    return "refreshed";
  } finally {
    done();
  }
}

/** The path of a new file with the job; undefined where none can be written, which the refresh itself finds words for. */
async function writeJob(context: Context, holder: TokenHolder, wanted: Wanted): Promise<string | undefined> {
  const { region, folder, carried } = holder;
  const { refused, lastingMs = 0 } = wanted;
  const job: RefreshJob = {
    kind: "job",
    region,
    folder,
    is_bridge: carried !== undefined,
    ...(refused && { refused: secretHash(refused) }),
    lasting_ms: lastingMs,
  };
  const path = temporaryIn(dirname(folder));
  try {
    await ensureFolder(context, dirname(folder), rootFolder(context));
    const fd = createFile(context, path);
    try {
      // What becomes of it is told even on a disk that is full by then.
      writeFileSync(fd, JSON.stringify(job).padEnd(JOB_BYTES, " "));
    } finally {
      closeSync(fd);
    }
    return path;
  } catch (error) {
    if (errnoOf(error) === undefined) throw error; // a fault has a code, too
    remove(path);
    return undefined;
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {}
}
