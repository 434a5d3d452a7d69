import * as v from "valibot";
import { Fault, isFault } from "../core/fault.ts";
import { describeIssues } from "../core/issues.ts";
import type { Context } from "../ports.ts";
import { InflightFile, type InflightLogin } from "../schema/inflight.ts";
import type { Secret } from "../secret.ts";

import { ensureFolder } from "./folders.ts";
import { readJson } from "./json-file.ts";
import { type HeldLock, SHORT_LOCK, withLock } from "./lock.ts";
import { inflightPath, oauthFolder, rootFolder } from "./paths.ts";
import { plainJson } from "./plain-json.ts";
import { isSecret } from "./same-secret.ts";
import { removeFile, writeAtomic } from "./write.ts";

const SCHEMA_VERSION = 1;

/**
 * Adds a login to those in flight, as the latest. What cannot be read is replaced: to begin again is what its error advises.
 * Throws `LOCK_BUSY`, `STORAGE_ERROR`, `INSECURE_FILE`.
 */
export async function addInflight(context: Context, login: InflightLogin): Promise<void> {
  await locked(context, (lock) =>
    write(context, lock, [login, ...readable(context).filter((other) => isLive(context, other))]),
  );
}

/**
 * The login in flight that was begun with `state`. Throws `OAUTH_INFLIGHT_MISSING`,
 * `OAUTH_INFLIGHT_EXPIRED`, `OAUTH_INFLIGHT_CORRUPT`, `OAUTH_INFLIGHT_SCHEMA_TOO_NEW`, `OAUTH_STATE_MISMATCH`,
 * `INSECURE_FILE`.
 */
export function findInflight(context: Context, state: Secret): InflightLogin {
  const logins = read(context);
  const found = logins.find((login) => isSecret(state.reveal(), login.state));
  // Where all have expired, another address would not help either.
  if (found ? !isLive(context, found) : !logins.some((login) => isLive(context, login)))
    throw new Fault("OAUTH_INFLIGHT_EXPIRED", {
      path: inflightPath(context),
      ...(found && { region: found.region }),
    });
  if (found) return found;
  const live = logins.filter((login) => isLive(context, login));
  const underWay = live.map(({ region, created_at: at }) => ({ region, ageMs: context.now() - at * 1000 }));
  throw new Fault("OAUTH_STATE_MISMATCH", {}, { place: { underWay } });
}

/**
 * Forgets the login that was begun with `state`: it is finished, or can never be. The file goes with its last login.
 * Throws `LOCK_BUSY`, `STORAGE_ERROR`, `INSECURE_FILE`.
 */
export async function removeInflight(context: Context, state: Secret): Promise<void> {
  await locked(context, async (lock) => {
    const logins = readable(context);
    const left = logins.filter((login) => !isSecret(state.reveal(), login.state) && isLive(context, login));
    if (left.length > 0) return write(context, lock, left);
    lock.assertHeld();
    if (logins.length > 0) await removeFile(context, inflightPath(context));
  });
}

/** Whether any login was begun that can still be finished. */
export const isAnyInFlight = (context: Context): boolean => readable(context).some((login) => isLive(context, login));

const isLive = (context: Context, login: InflightLogin): boolean => context.now() < login.expires_at * 1000;

async function locked(context: Context, work: (lock: HeldLock) => Promise<void>): Promise<void> {
  await ensureFolder(context, oauthFolder(context), rootFolder(context));
  await withLock(context, `${inflightPath(context)}.lock`, SHORT_LOCK, work);
}

/** The latest first. */
async function write(context: Context, lock: HeldLock, [latest, ...others]: readonly InflightLogin[]): Promise<void> {
  const file = { schema_version: SCHEMA_VERSION, ...latest, ...(others.length > 0 && { others }) };
  const options = { root: rootFolder(context), guard: lock.assertHeld, afterwards: lock.afterwards };
  await writeAtomic(context, inflightPath(context), plainJson(file), options);
}

/** The logins in the file, none where it is missing or cannot be understood. */
function readable(context: Context): InflightLogin[] {
  try {
    return read(context);
  } catch (error) {
    if (isFault(error) && error.code.startsWith("OAUTH_INFLIGHT_")) return [];
    throw error;
  }
}

function read(context: Context): InflightLogin[] {
  const path = inflightPath(context);
  const value = readJson(context, path, v.unknown(), corrupt);
  if (value === undefined) throw new Fault("OAUTH_INFLIGHT_MISSING", { path });
  const version = isObject(value) ? value.schema_version : undefined;
  if (typeof version === "number" && version > SCHEMA_VERSION)
    throw new Fault("OAUTH_INFLIGHT_SCHEMA_TOO_NEW", { path, schema_version: version });
  const result = v.safeParse(InflightFile, value);
  if (!result.success) throw corrupt(path, describeIssues(result.issues));
  const { schema_version: _version, others, ...latest } = result.output;
  return [latest, ...others];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const corrupt = (path: string, reason: string): Fault => new Fault("OAUTH_INFLIGHT_CORRUPT", { path, reason });
