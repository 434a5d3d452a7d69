import { add, checkFree, show } from "./accounts.ts";
import { deriveName } from "./core/naming.ts";
import { askRegion, probeRegions } from "./login/region-probe.ts";
import { createTransport } from "./mixpanel/transport.ts";
import type { Context, Person } from "./ports.ts";
import type { Account } from "./schema/config.ts";
import type { Region } from "./schema/primitives.ts";
import type { AccountSummary } from "./schema/responses.ts";
import type { Secret } from "./secret.ts";
import { readConfig } from "./storage/config-store.ts";
import { writeMe } from "./storage/me-store.ts";
import { accountFolder } from "./storage/paths.ts";

export type NewCredentials =
  | { readonly type: "service_account"; readonly username: string; readonly secret: Secret }
  | { readonly type: "oauth_token"; readonly token: Secret }
  | { readonly type: "oauth_token"; readonly token_env: string };

/** An account to add; a name and a region that it lacks are found out by asking Mixpanel. */
export interface NewAccount {
  readonly name?: string | undefined;
  readonly region?: Region | undefined;
  readonly project?: string | undefined;
  readonly credentials: NewCredentials;
}

/** Throws `ACCOUNT_EXISTS`, before anybody types a secret in vain. */
export const checkNew = (context: Context, name: string | undefined): void =>
  name === undefined ? undefined : checkFree(readConfig(context), name);

/**
 * Add an account whose credentials are at hand. Asks Mixpanel only for what is missing: the region (the first that accepts
 * them), the name (after the organisation, §4.4). Throws `ACCOUNT_EXISTS`, and what `probeRegions` and `fetchMe` throw.
 */
export async function addAccount(context: Context, person: Person, wanted: NewAccount): Promise<AccountSummary> {
  const { name, region, project, credentials } = wanted;
  const record = { ...credentials, ...(project !== undefined && { default_project: project }) };
  if (name !== undefined && region !== undefined) return add(context, { ...record, name, region } as Account);
  const asking = { ...record, name: name ?? "(new)", region: region ?? "us" } as Account;
  const transport = createTransport(context);
  try {
    const found =
      region === undefined
        ? await probeRegions(context, transport, person, asking)
        : { region, me: await askRegion(context, transport, asking) };
    const { accounts } = readConfig(context);
    const chosen = name ?? deriveName(found.me, (taken) => Object.hasOwn(accounts, taken));
    await add(context, { ...record, name: chosen, region: found.region } as Account);
    writeMe(context, accountFolder(context, chosen), found.me);
    return show(context, chosen);
  } finally {
    await transport.close();
  }
}
