import { customHeaders } from "../core/http/headers.ts";
import type { Me } from "../core/me/me.ts";
import { fetchMe } from "../mixpanel/me-request.ts";
import { type Transport, withTransport } from "../mixpanel/transport.ts";
import type { Context } from "../ports.ts";
import { readConfig } from "../storage/config-store.ts";
import { ownFolder, readMe } from "../storage/me-store.ts";
import { writeMe } from "../storage/me-writer.ts";
import { quiet } from "../storage/quiet.ts";
import { type CredentialSource, withAuthorization } from "./credentials.ts";
import type { Resolved } from "./session.ts";

/** Whose `/me` is asked for, and what is sent along. */
export interface Asking extends CredentialSource {
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * What Mixpanel says about the resolved account: the cached answer if it is under 24 h old, else a new one, which is then
 * cached. `refresh` asks in any case. An account from the environment has no cache. Throws what `fetchMe` and
 * `withAuthorization` throw.
 */
export async function me(
  context: Context,
  resolved: Pick<Resolved, "account" | "origin" | "config" | "bridge">,
  options: { readonly refresh?: boolean } = {},
): Promise<Me> {
  const { account, origin, config, bridge } = resolved;
  const headers = customHeaders(context.env, config, { origin, bridge });
  const asking = { account, origin, bridge, headers };
  return withTransport(context, (transport) => meThrough(context, transport, asking, options));
}

/** The same over connections that there are. */
export async function meThrough(
  context: Context,
  transport: Transport,
  asking: Asking,
  { refresh = false }: { readonly refresh?: boolean } = {},
): Promise<Me> {
  const { account, origin, headers } = asking;
  const folder = ownFolder(context, origin, account.name);
  const cached = refresh || folder === undefined ? undefined : readMe(context, folder);
  if (cached) return cached;
  const found = await withAuthorization(context, transport, asking, (authorization) =>
    fetchMe(context, transport, { region: account.region, account: account.name, authorization, headers }),
  );
  if (folder !== undefined && !wasRemoved(context, asking)) await writeMe(context, folder, found);
  return found;
}

/** The folder of an account that was removed while we asked must not come back. */
function wasRemoved(context: Context, { account, origin }: CredentialSource): boolean {
  return origin === "config" && !Object.hasOwn(readConfig(quiet(context)).accounts, account.name);
}
