import { Fault, isFault } from "../core/fault.ts";
import type { Context } from "../ports.ts";
import { BridgeFile } from "../schema/bridge.ts";
import { exists } from "./files.ts";
import { readJson } from "./json-file.ts";
import { bridgeCandidates } from "./paths.ts";

/** A bridge file that was read, and where it lies. */
export interface Bridge {
  readonly path: string;
  readonly file: BridgeFile;
}

/**
 * Where the bridge file is, or undefined when there is none. `MP_AUTH_FILE` naming no file is none, with a warning; so is a
 * place where one may be looked for but not be seen. Throws `BRIDGE_ERROR` when `MP_AUTH_FILE` names such a place.
 */
export function findBridge(context: Context): string | undefined {
  const { chosen, usual = [] } = bridgeCandidates(context);
  if (chosen === undefined) return usual.find((path) => isThere(context, path, false));
  if (isThere(context, chosen, true)) return chosen;
  context.warn({ kind: "bridge_missing", path: chosen });
  return undefined;
}

function isThere(context: Context, path: string, chosen: boolean): boolean {
  try {
    return exists(path);
  } catch (error) {
    if (!isFault(error, "STORAGE_ERROR")) throw error;
    const { reason } = error.details;
    if (chosen) throw broken(path, reason, error.cause);
    context.warn({ kind: "bridge_unseen", path, reason });
    return false;
  }
}

/** The bridge file in force, or undefined when there is none. Throws `BRIDGE_ERROR`, `INSECURE_FILE`. */
export function readBridge(context: Context): Bridge | undefined {
  const path = findBridge(context);
  return path === undefined ? undefined : readBridgeAt(context, path);
}

/** The bridge file at `path`, or undefined when there is none. Throws `BRIDGE_ERROR`, `INSECURE_FILE`. */
export function readBridgeAt(context: Context, path: string): Bridge | undefined {
  const file = readJson(context, path, BridgeFile, broken);
  return file && { path, file };
}

const broken = (path: string, reason: string, cause?: unknown): Fault =>
  new Fault("BRIDGE_ERROR", { path, reason }, { cause });
