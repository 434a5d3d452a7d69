import { type Me, parseMeCache } from "../core/me/me.ts";
import type { Context } from "../ports.ts";
import type { Origin } from "../schema/config.ts";
import { ownFolderOf } from "./account-place.ts";
import { countsAsNone, readJsonText } from "./json-file.ts";
import { bridgeAccountFolder, mePath } from "./paths.ts";

const LIFETIME_MS = 24 * 60 * 60 * 1000;

/** Where an account's own files lie; undefined for an account from the environment, which has none. Throws what `ownFolderOf` does. */
export function ownFolder(context: Context, origin: Origin, name: string): string | undefined {
  if (origin === "env") return undefined;
  return origin === "bridge" ? bridgeAccountFolder(context, name) : ownFolderOf(context, name);
}

/**
 * The `/me` result cached in `folder` within `lifetimeMs`, by default 24 h, or undefined. One that cannot be used counts as
 * none. Throws `INSECURE_FILE`.
 */
export function readMe(context: Context, folder: string, lifetimeMs: number | "any age" = LIFETIME_MS): Me | undefined {
  const text = readJsonText(context, mePath(folder), countsAsNone);
  const cache = text === undefined ? undefined : parseMeCache(text);
  if (cache === undefined) return undefined;
  if (lifetimeMs === "any age") return cache.me;
  const age = context.now() - cache.cachedAt * 1000;
  // The Python tool notes fractions of a millisecond, our clock has none.
  return age > -1 && age < lifetimeMs ? cache.me : undefined;
}
