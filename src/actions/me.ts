import { customHeaders } from "../core/http/headers.ts";
import type { Me } from "../core/me/me.ts";
import { fetchMe } from "../mixpanel/me-request.ts";
import { type Transport, withTransport } from "../mixpanel/transport.ts";
import type { Context } from "../ports.ts";
import { ownFolder, readMe } from "../storage/me-store.ts";
import { writeMe } from "../storage/me-writer.ts";
import { type CredentialSource, withAuthorization } from "./credentials.ts";
import type { Resolved } from "./session.ts";
import { wasRemoved } from "./verdict.ts";

/** Whose `/me` is asked for, and what is sent along. */
export interface Asking extends CredentialSource {
  readonly headers: Readonly<Record<string, string>>;
}

interface Options {
  /** Ask in any case. */
  readonly refresh?: boolean;
}

/**
 * What Mixpanel says about the resolved account: the cached answer if it is under 24 h old, else a new one, which is then
 * cached. An account from the environment has no cache. Throws what `fetchMe` and
 * `withAuthorization` throw.
 */
export async function me(
  context: Context,
  resolved: Pick<Resolved, "account" | "origin" | "config" | "bridge">,
  options: Options = {},
): Promise<Me> {
  const { account, origin, config, bridge } = resolved;
  const kept = keptMe(context, resolved, options);
  if (kept) return kept;
  const headers = customHeaders(context.env, config, { origin, bridge });
  const asking = { account, origin, bridge, headers };
  return withTransport(context, (transport) => ask(context, transport, asking));
}

/** What `/me` says of an account, asked over connections that there are. */
export async function meThrough(
  context: Context,
  transport: Transport,
  asking: Asking,
  options: Options = {},
): Promise<Me> {
  return keptMe(context, asking, options) ?? ask(context, transport, asking);
}

function keptMe(
  context: Context,
  { account, origin }: Pick<CredentialSource, "account" | "origin">,
  { refresh = false }: Options,
): Me | undefined {
  const folder = ownFolder(context, origin, account.name);
  return refresh || folder === undefined ? undefined : readMe(context, folder);
}

async function ask(context: Context, transport: Transport, asking: Asking): Promise<Me> {
  const { account, origin, headers } = asking;
  const folder = ownFolder(context, origin, account.name);
  const found = await withAuthorization(context, transport, asking, (authorization) =>
    fetchMe(context, transport, { region: account.region, account: account.name, authorization, headers }),
  );
  if (folder !== undefined && !wasRemoved(context, asking)) await writeMe(context, folder, found);
  return found;
}
