import { Fault, isFault } from "../core/fault.ts";
import type { Context } from "../ports.ts";
import type { KeptReply } from "../schema/kept-reply.ts";
import type { OAuthTokens } from "../schema/tokens.ts";
import { exists } from "../storage/files.ts";
import { withFolderLock } from "../storage/folder-lock.ts";
import type { HeldLock } from "../storage/lock.ts";
import { replyPath, tokensPath } from "../storage/paths.ts";
import { secretHash } from "../storage/same-secret.ts";
import { noteRefreshed, noteSpent } from "../storage/spent-bridges.ts";
import { keptReply, removeReply } from "../storage/token-room.ts";
import { writeTokens } from "../storage/token-store.ts";
import { refreshed } from "./authorization-server.ts";
import { BadAnswer } from "./reply.ts";
import { lookAt, type TokenHolder } from "./token-holder.ts";
import { noteTokens } from "./verdict.ts";

/**
 * Puts the tokens of a reply into `tokens.json` that a process has kept which died before it could: if the refresh token is still
 * there that was spent on them. Any other reply is removed. For whoever holds the folder's lock. Rejects with `STORAGE_ERROR`, after
 * which the reply is still kept, and what `lookAt` throws.
 */
export async function adoptReply(context: Context, holder: TokenHolder, lock: HeldLock): Promise<void> {
  const { folder, place } = holder;
  const reply = keptReply(context, folder);
  if (!reply) return;
  const { tokens } = lookAt(context, holder);
  const fresh = tokensOf(tokens, reply);
  if (fresh)
    try {
      await noteBridgeSpent(context, holder);
      await writeTokens(context, folder, fresh, lock.assertHeld);
      await noteTokens(context, holder, fresh, "ok");
    } catch (error) {
      if (!isFault(error, "STORAGE_ERROR")) throw error;
      const { details, cause } = error;
      const there = { ...place, file: { reply: "kept" } } as const;
      throw new Fault(
        "STORAGE_ERROR",
        { ...details, path: tokensPath(folder) },
        { cause, place: there, retryable: true },
      );
    }
  await removeReply(context, folder);
}

/**
 * Stores the tokens of a reply that was kept, for whoever holds no lock: what is in `tokens.json` afterwards is what the server would
 * know. Rejects with `LOCK_BUSY` too.
 */
export async function settleReply(context: Context, holder: TokenHolder): Promise<void> {
  if (exists(replyPath(holder.folder)))
    await withFolderLock(context, holder.folder, (lock) => adoptReply(context, holder, lock));
}

/** A bridge that the tokens came with must not be imported again. What cannot be written is done without. */
export async function noteBridgeSpent(context: Context, { folder, carried }: TokenHolder): Promise<void> {
  try {
    if (carried?.refresh_token) await noteSpent(context, carried.refresh_token);
    await noteRefreshed(context, folder);
  } catch (error) {
    if (!isFault(error)) throw error;
  }
}

function tokensOf(tokens: OAuthTokens, reply: KeptReply): OAuthTokens | undefined {
  if (tokens.refresh_token == null || secretHash(tokens.refresh_token) !== reply.spent) return undefined;
  try {
    return refreshed(tokens, reply, reply.client_id, reply.received_at);
  } catch (error) {
    if (error instanceof BadAnswer) return undefined;
    throw error;
  }
}
