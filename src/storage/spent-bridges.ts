import { join } from "node:path";
import type { Context } from "../ports.ts";
import type { OAuthTokens } from "../schema/tokens.ts";
import type { Secret } from "../secret.ts";
import { exists } from "./files.ts";
import { hashesIn, identityOf } from "./imported.ts";
import { importedPath, rootFolder } from "./paths.ts";
import { secretHash } from "./same-secret.ts";
import { writeAtomic } from "./write.ts";

// A refresh token is good once. An account that was imported from a bridge remembers whose tokens it came with: as long as it exists, the
// bridge's session uses and writes its tokens, so that neither spends what the other holds. Once they are refreshed here, the bridge is
// known to be spent: its import would end the login on every machine.

/** Notes that the tokens in `folder` are those of the bridge that carries `carried`, refreshed to `now`. Rejects with `STORAGE_ERROR`. */
export const noteImported = (
  context: Context,
  folder: string,
  carried: OAuthTokens,
  now: OAuthTokens,
): Promise<void> => {
  const hashes = new Set([carried, now].map((tokens) => secretHash(identityOf(tokens))));
  return writeAtomic(context, importedPath(folder), [...hashes].join("\n"), { root: rootFolder(context) });
};

/** Notes that tokens in `folder` were refreshed: if they came with a bridge, that one is spent. */
export async function noteRefreshed(context: Context, folder: string): Promise<void> {
  for (const hash of hashesIn(context, folder)) await noteSpentHash(context, hash);
}

/** Notes that the bridge with this refresh token is spent. */
export const noteSpent = (context: Context, token: Secret): Promise<void> => noteSpentHash(context, secretHash(token));

/** Whether it is known to be. */
export const isSpent = (context: Context, token: Secret): boolean => exists(spentPath(context, secretHash(token)));

async function noteSpentHash(context: Context, hash: string): Promise<void> {
  const path = spentPath(context, hash);
  if (!exists(path)) await writeAtomic(context, path, "", { root: rootFolder(context) });
}

const spentPath = (context: Context, hash: string): string =>
  join(rootFolder(context), "bridge", `.spent-${hash.slice(0, 32)}`);
