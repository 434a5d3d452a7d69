import { customHeaders } from "./core/headers.ts";
import type { Me } from "./core/me.ts";
import { remedyFor } from "./core/remedies.ts";
import { withAuthorization } from "./credentials.ts";
import { fetchMe } from "./mixpanel/me-request.ts";
import { createTransport } from "./mixpanel/transport.ts";
import type { Context } from "./ports.ts";
import type { Resolved } from "./session.ts";
import { readConfig } from "./storage/config-store.ts";
import { ownFolder, readMe, writeMe } from "./storage/me-store.ts";

/**
 * What Mixpanel says about the resolved account: the cached answer if it is under 24 h old, else a new one, which is then
 * cached. `refresh` asks in any case. An account from the environment has no cache. Throws what `fetchMe` and
 * `withAuthorization` throw.
 */
export async function me(
  context: Context,
  resolved: Pick<Resolved, "account" | "origin" | "config" | "bridge">,
  { refresh = false } = {},
): Promise<Me> {
  const { account, origin, config, bridge } = resolved;
  const folder = ownFolder(context, origin, account.name);
  const cached = refresh || folder === undefined ? undefined : readMe(context, folder);
  if (cached) return cached;
  const transport = createTransport(context);
  try {
    const found = await withAuthorization(context, transport, resolved, (authorization) =>
      fetchMe(context, transport, {
        region: account.region,
        authorization,
        headers: customHeaders(context.env, config, bridge),
        accountName: account.name,
        accountType: account.type,
        remedy: remedyFor(account, origin),
      }),
    );
    if (folder !== undefined && !wasRemoved(context, resolved)) writeMe(context, folder, found);
    return found;
  } finally {
    await transport.close();
  }
}

/** The folder of an account that was removed while we asked must not come back. */
function wasRemoved(context: Context, { account, origin }: Pick<Resolved, "account" | "origin">): boolean {
  const quiet = { ...context, warn: () => {} };
  return origin === "config" && !Object.hasOwn(readConfig(quiet).accounts, account.name);
}
