import { environmentProject } from "../core/env.ts";
import { deriveName } from "../core/naming.ts";
import type { Context, Person } from "../ports.ts";
import type { Account } from "../schema/config.ts";
import type { Region } from "../schema/primitives.ts";
import type { Secret } from "../secret.ts";
import { changeConfig, readConfig } from "../storage/config-store.ts";
import { writeMe } from "../storage/me-store.ts";
import { accountFolder } from "../storage/paths.ts";
import { loginEdits, type WrittenRecord } from "./account-edits.ts";
import { accountToRenew, checkName } from "./account-name.ts";
import type { Wishes } from "./login-failed.ts";
import { keepProject, pickWithPerson } from "./project-choice.ts";
import { askRegion, probeRegions } from "./region-probe.ts";
import { type LoginResult, resultOf, withTransport } from "./two-shot.ts";

/** What an account that does not log in with a browser shows Mixpanel. */
export type Credentials =
  | { readonly type: "service_account"; readonly username: string; readonly secret: Secret }
  | { readonly type: "oauth_token"; readonly token_env: string };

/**
 * Sets up an account with credentials that Mixpanel accepts, a new one or the one that `--name` names, and makes it the
 * active one. Its region is the one given, else that of the account there is, else the first that accepts them. Throws
 * `INVALID_ARGS`, `ACCOUNT_EXISTS`, `OAUTH_TOKEN_ERROR` (its variable is not set), what `probeRegions`, `fetchMe` and
 * `pickWithPerson` throw, `STORAGE_ERROR`, `LOCK_BUSY`, `CONFIG_ERROR`.
 */
export async function loginWithCredentials(
  context: Context,
  person: Person,
  credentials: Credentials,
  region: Region | undefined,
  wishes: Wishes,
): Promise<LoginResult> {
  const { type } = credentials;
  const variable = environmentProject(context.env);
  const config = readConfig(context);
  if (wishes.name !== undefined) checkName(wishes.name);
  const there = wishes.name !== undefined && Object.hasOwn(config.accounts, wishes.name);
  const certain = region ?? (there ? config.accounts[wishes.name]?.region : undefined);
  const renewed = there && certain ? accountToRenew(config, wishes.name, type, certain) : undefined;

  const account: Account = { name: wishes.name ?? "(new)", region: certain ?? "us", ...credentials };
  const found = await withTransport(context, async (transport) =>
    certain === undefined
      ? probeRegions(context, transport, person, account)
      : { region: certain, me: await askRegion(context, transport, account) },
  );
  const { me } = found;
  const kept = renewed?.default_project;
  const picked =
    kept === undefined
      ? await pickWithPerson(person, { me, region: found.region, project: wishes.project, variable })
      : keepProject(context, account.name, kept, wishes.project, me);

  let name = "";
  await changeConfig(context, (before) => {
    if (wishes.name !== undefined) accountToRenew(before, wishes.name, type, found.region);
    name = wishes.name ?? deriveName(me, (taken) => Object.hasOwn(before.accounts, taken));
    return loginEdits(before, name, written(credentials, found.region), picked.project?.id);
  });
  writeMe(context, accountFolder(context, name), me);
  return resultOf({ account: { name, type, region: found.region }, me, ...picked });
}

/** A token that stood in the file itself gives way to the variable. */
const written = (credentials: Credentials, region: Region): WrittenRecord =>
  credentials.type === "service_account"
    ? { type: credentials.type, region, username: credentials.username, secret: credentials.secret.reveal() }
    : { type: credentials.type, region, token: undefined, token_env: credentials.token_env };
