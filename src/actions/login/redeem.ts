import { atLogin } from "../../core/advice/advise.ts";
import type { LoginPlace } from "../../core/advice/place.ts";
import { isFault } from "../../core/fault.ts";
import type { Wishes } from "../../core/login/wishes.ts";
import { timeOnDisk } from "../../core/token-expiry.ts";
import { type AuthorizationServer, SCOPE } from "../../oauth/authorization-server.ts";
import { isUnknownClient } from "../../oauth/registered-client.ts";
import type { Context } from "../../ports.ts";
import type { PlaceholderMeta } from "../../schema/placeholder-meta.ts";
import type { Region } from "../../schema/primitives.ts";
import type { AccountClient } from "../../schema/tokens.ts";
import type { Secret } from "../../secret.ts";
import { readClient } from "../../storage/client-files.ts";
import { distrustClient, writeAccountClient } from "../../storage/client-store.ts";
import { removeFolder } from "../../storage/folders.ts";
import { createPlaceholder, holdPlaceholder } from "../../storage/placeholder-store.ts";
import { secretHash } from "../../storage/same-secret.ts";
import { reserveRoom, type TokenRoom } from "../../storage/token-room.ts";
import { interrupted } from "./failed.ts";
import type { Redeemed } from "./unpublished.ts";

/** An authorization code, what it was asked for with, and what for. */
export interface Approval {
  readonly region: Region;
  readonly client_id: string;
  readonly redirect_uri: string;
  readonly code: Secret;
  readonly state: Secret;
  readonly verifier: Secret;
  /** The account that is logged in to, when it exists. */
  readonly account?: string | undefined;
  readonly wishes: Wishes;
  readonly login: LoginPlace;
}

/**
 * Redeems a code for tokens, keeps them in a new folder `.tmp-*`, and holds that until `publish` is done with it. That they can be
 * kept is made sure of first, because a code is spent by its use. Throws `NETWORK_ERROR`, `OAUTH_TOKEN_ERROR`, `STORAGE_ERROR`,
 * and then leaves no folder, and what `publish` throws.
 */
export async function redeem<T>(
  context: Context,
  server: Pick<AuthorizationServer, "exchange">,
  approval: Approval,
  publish: (redeemed: Redeemed) => Promise<T>,
): Promise<T> {
  const { region, client_id, state, account, wishes, login } = approval;
  const meta: PlaceholderMeta = {
    schema_version: 1,
    region,
    created_at: Math.floor(context.now() / 1000),
    client_id,
    state_hash: secretHash(state),
    ...(account && { account }),
    wished_name: wishes.name,
    wished_project: wishes.project,
  };
  let folder: string;
  try {
    folder = await createPlaceholder(context, meta);
  } catch (error) {
    throw atLogin(error, { ...login, stage: "unspent" });
  }
  return holdPlaceholder(context, folder, async () => {
    await exchange(context, server, approval, folder);
    return publish({ folder, meta });
  });
}

async function exchange(
  context: Context,
  server: Pick<AuthorizationServer, "exchange">,
  { region, client_id, redirect_uri, code, verifier, login }: Approval,
  folder: string,
): Promise<void> {
  let isAnswered = false;
  let room: TokenRoom | undefined;
  try {
    await writeAccountClient(context, folder, clientOf(context, { client_id, region, redirect_uri }));
    const reserved = await reserveRoom(context, folder);
    room = reserved;
    await context.uninterrupted(async () => {
      const tokens = await server.exchange({ clientId: client_id, redirectUri: redirect_uri, code, verifier });
      isAnswered = true;
      await reserved.store(tokens);
      // From here on a signal must not lose them: it may come as soon as this work is over.
      context.onInterrupt(interrupted(login, folder));
    });
  } catch (error) {
    await discard(context, folder);
    if (isUnknownClient(error)) await distrustClient(context, region, client_id);
    const stage = stageAfter(error, isAnswered);
    throw stage ? atLogin(error, { ...login, stage }) : error;
  } finally {
    room?.release();
  }
}

/** What was thrown before says more; a folder that stays is removed by the next login. */
async function discard(context: Context, folder: string): Promise<void> {
  try {
    await removeFolder(context, folder);
  } catch (error) {
    if (!isFault(error)) throw error;
  }
}

/** The client for `client.json`: the registered one if it is this one, else what the approval says of it. */
function clientOf(context: Context, client: Pick<Approval, "client_id" | "region" | "redirect_uri">): AccountClient {
  const known = readClient(context, client.region);
  return known?.client_id === client.client_id
    ? known
    : { ...client, scope: SCOPE, created_at: timeOnDisk(new Date(context.now()).toISOString()) };
}

/** What has become of the code; undefined for an error that is not about it. */
function stageAfter(error: unknown, isAnswered: boolean): LoginPlace["stage"] {
  if (isUnknownClient(error)) return "unknown_client";
  if (isAnswered || isFault(error, "OAUTH_TOKEN_ERROR")) return "spent";
  // It may have got there.
  if (isFault(error, "NETWORK_ERROR") && ["reset", "timeout"].includes(error.details.reason)) return "perhaps_spent";
  return isFault(error, "NETWORK_ERROR", "STORAGE_ERROR") ? "unspent" : undefined;
}
