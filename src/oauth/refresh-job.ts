import { closeSync, constants, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Fault } from "../core/fault.ts";
import { faultRecord } from "../core/fault-record.ts";
import { quotable } from "../core/quotable.ts";
import { type Transport, withTransport } from "../mixpanel/transport.ts";
import type { Context } from "../ports.ts";
import { REFRESH_ASKED, RefreshJob, type RefreshOutcome } from "../schema/refresh-job.ts";
import { readBridge } from "../storage/bridge-store.ts";
import { isMissing, storageError } from "../storage/failure.ts";
import { countsAsNone, readJson } from "../storage/json-file.ts";
import { openNoFollow } from "../storage/no-follow.ts";
import { secretHash } from "../storage/same-secret.ts";
import { sweepTemporaries } from "../storage/temporaries.ts";
import { refreshHere } from "./refresh-here.ts";
import { bridgeHolder, type TokenHolder } from "./token-holder.ts";

/** How large the file is: an outcome fits into it. */
export const JOB_BYTES = 4 * 1024;

/** What happens besides, for whoever waits for the outcome. */
type Notes = Pick<RefreshOutcome, "warnings" | "events">;

/**
 * Does the job in the file `path`, and writes over it what became of it, `notes` included. Rejects with nothing: where nobody
 * waits any more, there is nobody to tell.
 */
export async function runRefreshJob(context: Context, path: string, notes: Notes): Promise<void> {
  const job = readJson(context, path, RefreshJob, countsAsNone);
  if (!job) return;
  let outcome: Omit<RefreshOutcome, keyof Notes> = { kind: "outcome" };
  try {
    const { refused, lasting_ms: lastingMs } = job;
    const equals = (token: Parameters<typeof secretHash>[0]): boolean => secretHash(token) === refused;
    const wish = { lastingMs, ...(refused !== undefined && { refused: { equals } }) };
    await withTransport(context, (transport) =>
      refreshHere(context, announcing(transport, path), holderOf(context, job), wish),
    );
  } catch (error) {
    outcome = { ...outcome, ...told(error) };
  }
  const all = JSON.stringify({ ...outcome, ...notes });
  const text = Buffer.byteLength(all) <= JOB_BYTES ? all : JSON.stringify({ ...outcome, warnings: [], events: [] });
  try {
    overwrite(path, text);
  } catch {
    // Whoever waits reads that Mixpanel was asked, and knows no more.
  }
  // The file itself, where whoever waited for it has ended. One who only waits no longer leaves it: the job may not have begun.
  sweepTemporaries(dirname(path));
}

/** Whose tokens they are is for whoever waits to say. */
function holderOf(context: Context, { region, folder, is_bridge: isBridge }: RefreshJob): TokenHolder {
  const file = isBridge ? readBridge(context)?.file : undefined;
  const holder = file && bridgeHolder(context, file);
  // It may have been imported since the job was written.
  const isSame = holder && [holder.folder, holder.bridgeFolder].includes(folder);
  return isSame ? { ...holder, place: {} } : { place: {}, region, folder };
}

function told(error: unknown): Pick<RefreshOutcome, "fault" | "bug"> {
  if (error instanceof Fault) return { fault: faultRecord(error) };
  if (!(error instanceof Error)) return { bug: { name: "Error", message: "something that is no Error was thrown" } };
  return { bug: { name: error.name, message: quotable(error.message) } };
}

/** A transport that says so in the file `path` before it asks. Where that cannot be said, nothing is asked for. */
const announcing = (transport: Transport, path: string): Transport => ({
  ...transport,
  send: async (request) => {
    try {
      overwrite(path, REFRESH_ASKED);
    } catch (error) {
      throw storageError(dirname(path), { doing: "refresh" }, error);
    }
    return transport.send(request);
  },
});

/** Only where the file is still there: it is swept once whoever waited for it has ended. Throws what the system calls do. */
function overwrite(path: string, text: string): void {
  try {
    const fd = openNoFollow(path, constants.O_WRONLY);
    try {
      writeFileSync(fd, text.padEnd(JOB_BYTES, " ")); // in place: room for it is there
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}
