import { Fault, isFault } from "../core/fault.ts";
import type { Transport } from "../mixpanel/transport.ts";
import type { Context } from "../ports.ts";
import type { KeptReply } from "../schema/kept-reply.ts";
import type { OAuthTokens } from "../schema/tokens.ts";
import type { Secret } from "../secret.ts";
import { readAccountClient, readClient } from "../storage/client-files.ts";
import { distrustClient, writeAccountClient } from "../storage/client-store.ts";
import { withFolderLock } from "../storage/folder-lock.ts";
import type { HeldLock } from "../storage/lock.ts";
import { tokensPath } from "../storage/paths.ts";
import { secretHash } from "../storage/same-secret.ts";
import { reserveRoom, type TokenRoom } from "../storage/token-room.ts";
import { clientsOf } from "../storage/tokens-in-use.ts";
import { type AuthorizationServer, authorizationServer } from "./authorization-server.ts";
import { adoptReply, noteBridgeSpent } from "./kept-reply.ts";
import { isUnknownClient } from "./registered-client.ts";
import type { RawReply } from "./reply.ts";
import { assertRefreshable, isGood, lookAt, present, type TokenHolder, type Wish } from "./token-holder.ts";
import { noteTokens } from "./verdict.ts";

/**
 * Refreshes the holder's tokens in this process, unless another one has by now, and resolves to them once they are stored. Throws
 * what `freshTokens` does.
 */
export async function refreshHere(
  context: Context,
  transport: Transport,
  holder: TokenHolder,
  wish: Wish,
): Promise<OAuthTokens> {
  const spent: Spent = {};
  for (;;) {
    const now = present(context, holder);
    try {
      const fresh = await withFolderLock(context, now.folder, async (lock) => {
        // While it was waited for a bridge may have been imported: then another folder has the tokens.
        if (present(context, now).folder !== now.folder) return undefined;
        return context.uninterrupted(() => refreshLocked(context, transport, now, wish, lock, spent));
      });
      if (fresh) return fresh;
    } catch (error) {
      const { reply } = spent;
      throw reply !== undefined && isFault(error, "STORAGE_ERROR") ? notStored(now, error, reply) : error;
    }
  }
}

/** What became of the reply to a refresh token that was spent here, and whose successor is not stored; undefined where none was. */
interface Spent {
  reply?: ReturnType<TokenRoom["replyIs"]>;
}

/** Good tokens, of which those that were refreshed are stored; undefined where others lie there since. */
async function refreshLocked(
  context: Context,
  transport: Transport,
  holder: TokenHolder,
  wish: Wish,
  lock: HeldLock,
  spent: Spent,
): Promise<OAuthTokens | undefined> {
  await adoptReply(context, holder, lock);
  const found = lookAt(context, holder);
  if (isGood(context, found.tokens, wish)) return found.tokens;
  assertRefreshable(context, holder, found.tokens);
  return spend(context, authorizationServer(context, transport, holder.region), holder, found, lock, spent);
}

/**
 * The tokens that the refresh token was spent on, stored; undefined where others lie there since: programs that know nothing of the
 * lock may write the file all the same, and what they wrote is respected.
 */
async function spend(
  context: Context,
  server: AuthorizationServer,
  holder: TokenHolder,
  { tokens, stored }: ReturnType<typeof lookAt>,
  lock: HeldLock,
  spent: Spent,
): Promise<OAuthTokens | undefined> {
  const room = await reserveRoom(context, holder.folder);
  let answer: Answer | undefined;
  let isOfUse = false;
  const keep = async (clientId: string, reply: RawReply): Promise<void> => {
    try {
      await room.keepReply(record(tokens, clientId, reply, context.now()));
    } catch (error) {
      // There is still the room for the tokens themselves.
      if (!isFault(error, "STORAGE_ERROR")) throw error;
    }
  };
  try {
    answer = await ask(context, server, holder, tokens, keep);
    if (answer === undefined) return undefined;
    isOfUse = true; // also where the next line cannot tell
    isOfUse = isStillThere(context, holder, stored);
    if (!isOfUse) return undefined;
    // First, or a crash between the two lets the spent bridge be imported.
    await noteBridgeSpent(context, holder);
    await room.store(answer.tokens, lock.assertHeld);
    await noteClient(context, holder, answer.client);
    await noteTokens(context, holder, answer.tokens, "ok");
    return answer.tokens;
  } catch (error) {
    const isSpent = isOfUse && !isSame(answer?.tokens.refresh_token, tokens.refresh_token);
    if (isSpent) spent.reply = room.replyIs();
    throw error;
  } finally {
    room.release(isOfUse);
  }
}

/** A logout or a login since then stands: tokens that were removed or replaced are not brought back. */
function isStillThere(context: Context, holder: TokenHolder, stored: OAuthTokens | undefined): boolean {
  try {
    return isSame(lookAt(context, holder).stored?.access_token, stored?.access_token);
  } catch (error) {
    if (isFault(error, "OAUTH_TOKEN_ERROR")) return false;
    throw error;
  }
}

/** Tokens, and the client that they were asked for with. */
interface Answer {
  readonly tokens: OAuthTokens;
  readonly client: string;
}

/**
 * Asks with each of the clients that the tokens can be of, until one is answered with tokens. Undefined where the verdict is about
 * a refresh token that was replaced meanwhile. Throws what the server's `refresh` does.
 */
async function ask(
  context: Context,
  server: AuthorizationServer,
  holder: TokenHolder,
  tokens: OAuthTokens,
  keep: (clientId: string, reply: RawReply) => Promise<void>,
): Promise<Answer | undefined> {
  let verdict: unknown;
  for (const client of clientsOf(context, holder, tokens))
    try {
      return { tokens: await server.refresh(tokens, client, (reply) => keep(client, reply)), client };
    } catch (error) {
      const isForgotten = isUnknownClient(error);
      // Or the login that is advised would lead the browser to an error page.
      if (isForgotten) await distrustClient(context, holder.region, client);
      if (!isForgotten && !isFault(error, "OAUTH_REFRESH_REVOKED")) throw await noted(context, holder, tokens, error);
      if (!isFault(verdict, "OAUTH_REFRESH_REVOKED")) verdict = error;
    }
  // It is one about the token that was sent; of the one that may lie there by now we know nothing yet.
  const isAboutThis = isSame(lookAt(context, holder).tokens.refresh_token, tokens.refresh_token);
  if (isFault(verdict, "OAUTH_REFRESH_REVOKED") && !isAboutThis) return undefined;
  throw await noted(context, holder, tokens, verdict);
}

/** What was thrown; a refusal that does not pass is kept as the verdict on these tokens. */
async function noted(context: Context, holder: TokenHolder, tokens: OAuthTokens, error: unknown): Promise<unknown> {
  if (isFault(error, "OAUTH_REFRESH_REVOKED", "OAUTH_REFRESH_ERROR") && !error.retryable)
    await noteTokens(context, holder, tokens, error.code);
  return at(holder, error);
}

const record = (tokens: OAuthTokens, clientId: string, { status, text }: RawReply, now: number): KeptReply => ({
  schema_version: 1,
  spent: tokens.refresh_token ? secretHash(tokens.refresh_token) : "",
  client_id: clientId,
  received_at: now,
  status,
  text,
});

/** A note for programs that drop the client from `tokens.json`. What cannot be written is done without. */
async function noteClient(context: Context, { folder, region }: TokenHolder, clientId: string): Promise<void> {
  try {
    if (readAccountClient(context, folder)?.client_id === clientId) return;
    const known = readClient(context, region);
    await writeAccountClient(context, folder, known?.client_id === clientId ? known : { client_id: clientId, region });
  } catch (error) {
    if (!isFault(error)) throw error;
  }
}

/** A reply that is kept can be taken up once the file can be replaced. */
const notStored = (
  { folder, place }: TokenHolder,
  { details, cause }: Fault<"STORAGE_ERROR">,
  reply: NonNullable<Spent["reply"]>,
): Fault<"STORAGE_ERROR"> =>
  new Fault(
    "STORAGE_ERROR",
    { ...details, path: tokensPath(folder) },
    { cause, place: { ...place, file: { reply } }, retryable: reply === "kept" },
  );

const at = ({ place }: TokenHolder, error: unknown): unknown =>
  error instanceof Fault ? error.withPlace(place) : error;

const isSame = (a: Secret | null | undefined, b: Secret | null | undefined): boolean =>
  a && b ? a.equals(b) : a == null && b == null;
