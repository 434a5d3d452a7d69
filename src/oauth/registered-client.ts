import { isFault } from "../core/fault.ts";
import type { Context } from "../ports.ts";
import type { Region } from "../schema/primitives.ts";
import type { OAuthClientInfo } from "../schema/tokens.ts";
import { readClient } from "../storage/client-files.ts";
import { writeClient } from "../storage/client-store.ts";
import type { AuthorizationServer } from "./authorization-server.ts";
import { hasSaid } from "./failures.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The client to log in with at `redirectUri`: the cached one if it was registered for that very address, else a new one,
 * which is stored. One older than a day is asked after first: the server may have forgotten it, and would say so only in
 * the person's browser. Throws `OAUTH_REGISTRATION_ERROR`, `NETWORK_ERROR`, `STORAGE_ERROR`, `INSECURE_FILE`.
 */
export async function clientFor(
  context: Context,
  server: Pick<AuthorizationServer, "register" | "isKnown">,
  region: Region,
  redirectUri: string,
): Promise<OAuthClientInfo> {
  const cached = readClient(context, region);
  if (cached?.redirect_uri === redirectUri && (isRecent(context, cached) || (await server.isKnown(cached))))
    return cached;
  const registered = await server.register(redirectUri);
  await writeClient(context, registered);
  return registered;
}

/** False also for a time that cannot be told. */
function isRecent(context: Context, { created_at: at }: OAuthClientInfo): boolean {
  const age = context.now() - (typeof at === "number" ? at * 1000 : Date.parse(String(at)));
  return age >= 0 && age < DAY_MS;
}

/** The server has forgotten the client that a code or a refresh token belongs to. */
export const isUnknownClient = (error: unknown): boolean =>
  isFault(error, "OAUTH_TOKEN_ERROR", "OAUTH_REFRESH_ERROR") && hasSaid(error.details, "invalid_client");
