import type { Wishes } from "../../core/advice/login-command.ts";
import type { Remedy } from "../../core/advice/remedies.ts";
import { isFault } from "../../core/fault.ts";
import type { AuthorizationServer } from "../../oauth/authorization-server.ts";
import { isUnknownClient } from "../../oauth/registered-client.ts";
import type { Context } from "../../ports.ts";
import type { Region } from "../../schema/primitives.ts";
import type { PlaceholderMeta } from "../../schema/tokens.ts";
import type { Secret } from "../../secret.ts";
import { distrustClient } from "../../storage/client-store.ts";
import { removeFolder } from "../../storage/files.ts";
import { createPlaceholder } from "../../storage/placeholder-store.ts";
import { assertWritable, writeTokens } from "../../storage/token-store.ts";
import { interrupted, withAdvice } from "./login-failed.ts";

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
  /** What to do when it comes to nothing while the code is still good, when it is spent, and when the client is unknown. */
  readonly unspent: Remedy;
  readonly spent: Remedy;
  readonly unknown: Remedy;
}

/**
 * Redeems a code for tokens, and keeps them in a new folder `.tmp-*`. That these can be kept is made sure of first, because
 * a code is spent by its use. Throws `NETWORK_ERROR`, `OAUTH_TOKEN_ERROR`, `STORAGE_ERROR`, and then leaves no folder.
 */
export async function redeemInto(
  context: Context,
  server: Pick<AuthorizationServer, "exchange">,
  approval: Approval,
): Promise<{ folder: string; meta: PlaceholderMeta }> {
  const { region, client_id, redirect_uri, code, verifier, account, wishes } = approval;
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
  try {
    const made = createPlaceholder(context, meta);
    folder = made;
    assertWritable(context, made);
    await context.uninterrupted(async () => {
      const tokens = await server.exchange({ clientId: client_id, redirectUri: redirect_uri, code, verifier });
      isAnswered = true;
      writeTokens(context, made, tokens);
      // From here on a signal must not lose them: it may come as soon as this work is over.
      context.onInterrupt(interrupted(made, wishes));
    });
    return { folder, meta };
  } catch (error) {
    if (folder !== undefined) removeFolder(folder);
    if (isUnknownClient(error)) distrustClient(context, region, client_id);
    throw advised(error, isAnswered, approval);
  }
}

function advised(error: unknown, isAnswered: boolean, { spent, unspent, unknown }: Approval): unknown {
  if (!isFault(error)) return error;
  if (isUnknownClient(error)) return withAdvice(error, unknown);
  if (isAnswered || error.code === "OAUTH_TOKEN_ERROR") return withAdvice(error, spent);
  return error.code === "NETWORK_ERROR" || error.code === "STORAGE_ERROR" ? withAdvice(error, unspent) : error;
}
