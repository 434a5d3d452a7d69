import { atLogin, inWords } from "../../core/advice/advise.ts";
import type { LoginPlace } from "../../core/advice/place.ts";
import { Fault, isFault } from "../../core/fault.ts";
import type { Wishes } from "../../core/login/wishes.ts";
import type { MixpanelError } from "../../errors.ts";
import type { AuthorizationServer } from "../../oauth/authorization-server.ts";
import { isUnknownClient } from "../../oauth/registered-client.ts";
import type { Context } from "../../ports.ts";
import type { Region } from "../../schema/primitives.ts";
import type { PlaceholderMeta } from "../../schema/tokens.ts";
import type { Secret } from "../../secret.ts";
import { distrustClient, writeAccountClient } from "../../storage/client-store.ts";
import { removeFolder } from "../../storage/folders.ts";
import { createPlaceholder } from "../../storage/placeholder-store.ts";
import { reserveRoom, type TokenRoom } from "../../storage/token-room.ts";

/** An authorization code, what it was asked for with, and what for. */
export interface Approval {
  readonly region: Region;
  readonly client_id: string;
  readonly redirect_uri: string;
  readonly code: Secret;
  readonly verifier: Secret;
  /** The account that is logged in to, when it exists. */
  readonly account?: string | undefined;
  readonly wishes: Wishes;
  readonly login: LoginPlace;
}

/** Tokens of a login that is not an account yet. */
export interface Redeemed {
  /** A folder `.tmp-*`. */
  readonly folder: string;
  readonly meta: PlaceholderMeta;
}

/**
 * Redeems a code for tokens, and keeps them in a new folder `.tmp-*`. That these can be kept is made sure of first, because
 * a code is spent by its use. Throws `NETWORK_ERROR`, `OAUTH_TOKEN_ERROR`, `STORAGE_ERROR`, and then leaves no folder.
 */
export async function redeem(
  context: Context,
  server: Pick<AuthorizationServer, "exchange">,
  approval: Approval,
): Promise<Redeemed> {
  const { region, client_id, redirect_uri, code, verifier, account, wishes, login } = approval;
  const meta: PlaceholderMeta = {
    schema_version: 1,
    region,
    created_at: Math.floor(context.now() / 1000),
    client_id,
    ...(account && { account }),
    wished_name: wishes.name,
    wished_project: wishes.project,
  };
  let folder: string | undefined;
  let isAnswered = false;
  let room: TokenRoom | undefined;
  try {
    const made = await createPlaceholder(context, meta);
    folder = made;
    await writeAccountClient(context, made, { client_id, region, redirect_uri });
    const reserved = await reserveRoom(context, made);
    room = reserved;
    await context.uninterrupted(async () => {
      const tokens = await server.exchange({ clientId: client_id, redirectUri: redirect_uri, code, verifier });
      isAnswered = true;
      await reserved.store(tokens);
      // From here on a signal must not lose them: it may come as soon as this work is over.
      context.onInterrupt(interrupted(login, made));
    });
    return { folder, meta };
  } catch (error) {
    if (folder !== undefined) await removeFolder(context, folder);
    if (isUnknownClient(error)) await distrustClient(context, region, client_id);
    const stage = stageAfter(error, isAnswered);
    throw stage ? atLogin(error, { ...login, stage }) : error;
  } finally {
    room?.release();
  }
}

/** What a signal is answered with while the tokens of a login lie in `folder`. */
export const interrupted = (login: LoginPlace, folder: string): MixpanelError =>
  inWords(new Fault("INTERRUPTED", {}, { place: { login: { ...login, stage: "redeemed", folder } } }));

/** What has become of the code; undefined for an error that is not about it. */
function stageAfter(error: unknown, isAnswered: boolean): LoginPlace["stage"] {
  if (isUnknownClient(error)) return "unknown_client";
  if (isAnswered || isFault(error, "OAUTH_TOKEN_ERROR")) return "spent";
  return isFault(error, "NETWORK_ERROR", "STORAGE_ERROR") ? "unspent" : undefined;
}
