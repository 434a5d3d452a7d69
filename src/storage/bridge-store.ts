import { lstatSync } from "node:fs";
import { dirname, join } from "node:path";
import * as v from "valibot";
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
 * Where the bridge file is, or undefined when there is none. None, with a warning, is `MP_AUTH_FILE` naming no file, a place where
 * one may be looked for but not be seen, and one in the working folder that somebody else may have put there. Throws
 * `BRIDGE_ERROR` when `MP_AUTH_FILE` names a place that cannot be seen.
 */
export function findBridge(context: Context): string | undefined {
  const { chosen, ofHome, nearby } = bridgeCandidates(context);
  if (chosen === undefined) {
    if (ofHome !== undefined && isThere(context, ofHome, false)) return ofHome;
    return nearby !== undefined && isThere(context, nearby, false) && isOurs(context, nearby) ? nearby : undefined;
  }
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

/** A folder that came with a repository or an archive must not choose the account and the server that requests go to. */
function isOurs(context: Context, path: string): boolean {
  const why = whyNotOurs(path);
  if (why !== undefined) context.warn({ kind: "bridge_not_trusted", path, why });
  return why === undefined;
}

/** Why a file in the working folder is no bridge; undefined for one that nobody else can have put there. Throws what `lstat` does. */
export function whyNotOurs(
  path: string,
  platform: string = process.platform,
): "windows" | "open" | "repository" | undefined {
  if (platform === "win32") return "windows";
  const file = lstatSync(path);
  if (!file.isFile() || file.uid !== process.geteuid?.() || (file.mode & 0o077) !== 0) return "open";
  return isInWorkTree(dirname(path)) ? "repository" : undefined;
}

/** A work tree of git has `.git`, a folder or a file, in its topmost folder. */
function isInWorkTree(folder: string): boolean {
  if (lstatSync(join(folder, ".git"), { throwIfNoEntry: false })) return true;
  const above = dirname(folder);
  return above !== folder && isInWorkTree(above);
}

/** The bridge file in force, or undefined when there is none. Throws `BRIDGE_ERROR`, `INSECURE_FILE`. */
export function readBridge(context: Context): Bridge | undefined {
  const path = findBridge(context);
  return path === undefined ? undefined : readBridgeAt(context, path);
}

/** The bridge file at `path`, or undefined when there is none. Throws `BRIDGE_ERROR`, `INSECURE_FILE`. */
export function readBridgeAt(context: Context, path: string): Bridge | undefined {
  const file = readJson(context, path, Recognised, broken);
  return file && { path, file };
}

/** Of a file that is something else not even the names of its keys are shown. */
const Recognised = v.pipe(
  v.custom<object>(isBridge, "it is no bridge, which has version 2 and an account"),
  BridgeFile,
);

function isBridge(value: unknown): boolean {
  return v.is(v.looseObject({ version: v.literal(2), account: v.looseObject({}) }), value);
}

const broken = (path: string, reason: string, cause?: unknown): Fault =>
  new Fault("BRIDGE_ERROR", { path, reason }, { cause });
