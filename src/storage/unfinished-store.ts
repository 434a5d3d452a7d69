import { statSync } from "node:fs";
import { join } from "node:path";
import { isFault } from "../core/fault.ts";
import { userOf } from "../core/me/me.ts";
import { isExpired } from "../core/token-expiry.ts";
import type { Context } from "../ports.ts";
import type { PlaceholderMeta } from "../schema/placeholder-meta.ts";
import type { Region } from "../schema/primitives.ts";
import type { User } from "../schema/responses.ts";
import type { OAuthTokens } from "../schema/tokens.ts";
import { listFolder } from "./inspect.ts";
import { readMe } from "./me-store.ts";
import { accountsFolder } from "./paths.ts";
import { isBeingWorkedOn, isRealFolder, readMeta } from "./placeholder-store.ts";
import { readTokens } from "./token-store.ts";

/** A login that its person has approved, and that is no account yet. */
export interface UnfinishedLogin {
  readonly path: string;
  /** Null where what was noted of it cannot be read. */
  readonly region: Region | null;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** The account that it is for, where somebody named one. */
  readonly account: string | null;
  readonly user: User | null;
  /** When its access token ends: ISO 8601 with an offset; null for tokens that cannot be read. */
  readonly expiresAt: string | null;
  /** The SHA-256 of the `state` that it was approved with, where that was noted. */
  readonly stateHash: string | undefined;
  /** Something can come of it: its tokens can be used or refreshed, and Mixpanel has not refused them. */
  readonly isOfUse: boolean;
}

/** How old a folder without tokens must be before nobody is waiting for them any more, in milliseconds. */
const ABANDONED_MS = 10 * 60 * 1000;

/**
 * The logins that were approved and not finished, the latest first, but for those that a living process is working on. One whose
 * files may not be read is left out.
 */
export const unfinishedLogins = (context: Context): UnfinishedLogin[] =>
  placeholders(context)
    .flatMap((path) => optional(() => look(context, path)) ?? [])
    .sort((a, b) => b.createdAt - a.createdAt);

/** The folders of which nothing can come any more, and those that a crash has left without tokens. */
export const uselessPlaceholders = (context: Context): string[] =>
  placeholders(context).filter((path) =>
    optional(() => {
      const login = look(context, path);
      // What was noted of it can be put right by hand: it is not ours to delete.
      if (login) return !login.isOfUse && login.region !== null;
      return context.now() - statSync(path).mtimeMs > ABANDONED_MS;
    }),
  );

const placeholders = (context: Context): string[] =>
  listFolder(accountsFolder(context))
    .filter((name) => /^\.tmp-[^/]+$/.test(name))
    .map((name) => join(accountsFolder(context), name))
    .filter((path) => isRealFolder(path) && !isBeingWorkedOn(path));

/** Undefined for a folder without tokens. */
function look(context: Context, path: string): UnfinishedLogin | undefined {
  const tokens = tokensIn(context, path);
  if (tokens === undefined) return undefined;
  const meta = metaIn(context, path);
  const me = readMe(context, path, "any age");
  const isGood =
    tokens !== "malformed" && (tokens.refresh_token != null || !isExpired(tokens.expires_at, context.now()));
  return {
    path,
    region: meta === "malformed" ? null : (meta?.region ?? "us"),
    createdAt: meta === "malformed" || !meta ? statSync(path).mtimeMs : meta.created_at * 1000,
    account: meta === "malformed" ? null : (meta?.account ?? meta?.wished_name ?? null),
    user: me ? userOf(me) : null,
    expiresAt: tokens === "malformed" ? null : tokens.expires_at,
    stateHash: meta === "malformed" ? undefined : (meta?.state_hash ?? undefined),
    isOfUse: isGood && meta !== "malformed" && meta?.refused !== true,
  };
}

function tokensIn(context: Context, path: string): OAuthTokens | "malformed" | undefined {
  try {
    return readTokens(context, path);
  } catch (error) {
    if (isFault(error, "OAUTH_TOKEN_ERROR")) return "malformed";
    throw error;
  }
}

function metaIn(context: Context, path: string): PlaceholderMeta | "malformed" | undefined {
  try {
    return readMeta(context, path);
  } catch (error) {
    if (isFault(error, "OAUTH_PLACEHOLDER_META_CORRUPT")) return "malformed";
    throw error;
  }
}

/** Undefined where a file may not be read, or went meanwhile. */
function optional<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (isFault(error) || (error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
