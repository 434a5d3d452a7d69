import * as v from "valibot";
import { describeIssues } from "../core/issues.ts";
import { MixpanelError } from "../errors.ts";
import type { Context } from "../ports.ts";
import { BridgeFile } from "../schema/bridge.ts";
import { exists, readCredential } from "./files.ts";
import { bridgeCandidates } from "./paths.ts";

export interface Bridge {
  readonly path: string;
  readonly file: BridgeFile;
}

/** Where the bridge file is, or undefined when there is none. `MP_AUTH_FILE` naming no file is none, with a warning. */
export function findBridge(context: Context): string | undefined {
  const { chosen, paths } = bridgeCandidates(context);
  const path = paths.find(exists);
  if (chosen && path === undefined)
    context.warn(`MP_AUTH_FILE names ${paths[0]}, which does not exist; going on without a bridge.`);
  return path;
}

/** The bridge file in force, or undefined when there is none. Throws `BRIDGE_ERROR`, `INSECURE_FILE`. */
export function readBridge(context: Context): Bridge | undefined {
  const path = findBridge(context);
  return path === undefined ? undefined : readBridgeAt(context, path);
}

/** The bridge file at `path`, or undefined when there is none. Throws `BRIDGE_ERROR`, `INSECURE_FILE`. */
export function readBridgeAt(context: Context, path: string): Bridge | undefined {
  const text = read(context, path);
  if (text === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw broken(path, "it is not JSON"); // the parser's message quotes the text, which holds secrets
  }
  const result = v.safeParse(BridgeFile, value);
  if (!result.success) throw broken(path, describeIssues(result.issues));
  return { path, file: result.output };
}

function read(context: Context, path: string): string | undefined {
  try {
    return readCredential(context, path);
  } catch (error) {
    if (!(error instanceof MixpanelError) || error.code !== "STORAGE_ERROR") throw error;
    throw broken(path, error.message, error.cause);
  }
}

const broken = (path: string, reason: string, cause?: unknown): MixpanelError =>
  new MixpanelError(
    "BRIDGE_ERROR",
    `The bridge file ${path} cannot be used: ${reason}. Export it again on the machine that has the account: ` +
      "mp account export-bridge --to <path>",
    {
      details: { path },
      cause,
      next: [{ command: "mp account export-bridge --to <path>", label: "On that machine: write the bridge anew" }],
    },
  );
