import { join } from "node:path";
import type { Context } from "../ports.ts";
import type { Secret } from "../secret.ts";
import { exists } from "./files.ts";
import { countsAsNone, readJsonText } from "./json-file.ts";
import { importedPath, rootFolder } from "./paths.ts";
import { secretHash } from "./same-secret.ts";
import { removeFile, writeAtomic } from "./write.ts";

// A refresh token is good once. An account that was imported from a bridge remembers whose refresh token it came with, and once that is
// spent here, the bridge is known to be: its import would end the login on every machine.

/** Notes that the tokens in `folder` came with `token`, the bridge's. Rejects with `STORAGE_ERROR`. */
export const noteImported = (context: Context, folder: string, token: Secret): Promise<void> =>
  writeAtomic(context, importedPath(folder), secretHash(token), { root: rootFolder(context) });

/** Notes that tokens in `folder` were refreshed: if they came with a bridge, that one is spent. */
export async function noteRefreshed(context: Context, folder: string): Promise<void> {
  if (!exists(importedPath(folder))) return;
  const hash = readJsonText(context, importedPath(folder), countsAsNone);
  if (hash !== undefined && /^[0-9a-f]{64}$/.test(hash)) await noteSpentHash(context, hash);
  await removeFile(context, importedPath(folder));
}

/** Notes that the bridge with this refresh token is spent. */
export const noteSpent = (context: Context, token: Secret): Promise<void> => noteSpentHash(context, secretHash(token));

/** Whether it is known to be. */
export const isSpent = (context: Context, token: Secret): boolean => exists(spentPath(context, secretHash(token)));

const noteSpentHash = (context: Context, hash: string): Promise<void> =>
  writeAtomic(context, spentPath(context, hash), "", { root: rootFolder(context) });

const spentPath = (context: Context, hash: string): string =>
  join(rootFolder(context), "bridge", `.spent-${hash.slice(0, 32)}`);
