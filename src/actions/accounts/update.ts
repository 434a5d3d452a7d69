import * as v from "valibot";
import type { Refusal } from "../../core/advice/refusal.ts";
import { issuesInside } from "../../core/config/misnamed.ts";
import { Fault } from "../../core/fault.ts";
import { type AccountEntry, accountOf, entryOf } from "../../core/resolve.ts";
import { usable } from "../../core/secret-input.ts";
import type { Context } from "../../ports.ts";
import type { Config } from "../../schema/config.ts";
import { type AccountType, Name, type Region } from "../../schema/primitives.ts";
import type { AccountSummary } from "../../schema/responses.ts";
import type { Secret } from "../../secret.ts";
import { ownFolderOf, placeOf } from "../../storage/account-place.ts";
import { readConfig } from "../../storage/config-reader.ts";
import { changeConfig } from "../../storage/config-writer.ts";
import { exists } from "../../storage/files.ts";
import { mePath, tokensPath } from "../../storage/paths.ts";
import { removeFile } from "../../storage/write.ts";
import { choiceEdits } from "../choose.ts";
import { inTheClear } from "./edits.ts";
import { summaryOf } from "./summary.ts";

/** What of an account's record is to be changed; what is left out stays. */
export interface RecordChanges {
  readonly region?: Region;
  readonly default_project?: string;
  readonly username?: string;
  readonly secret?: Secret;
  /** In place of `token_env` too, and the other way about. */
  readonly token?: Secret;
  readonly token_env?: string;
}

/**
 * Changes an account's record. A change of who it is (any key but the project) drops its cached `/me`. Throws
 * `ACCOUNT_NOT_FOUND`, `INVALID_ARGS` for a key that its type does not have, a secret that cannot be used, or a region that its tokens are
 * not good in, `CONFIG_ERROR`, `LOCK_BUSY`, `STORAGE_ERROR`.
 */
export async function updateAccount(context: Context, name: string, given: RecordChanges): Promise<AccountSummary> {
  const changes = usable(given);
  const { default_project: project, ...record } = changes;
  const config = await changeConfig(context, (before) => {
    const isLoggedIn = hasFolder(name) && exists(tokensPath(placeOf(context, name)));
    assertFits(entryToMend(before, name), changes, isLoggedIn);
    const at = (key: string): string[] => ["accounts", name, key];
    return [
      ...choiceEdits(before, { account: name, project }),
      // A token comes from one place.
      ...(record.token_env === undefined ? [] : [{ path: at("token"), value: undefined }]),
      ...(record.token === undefined ? [] : [{ path: at("token_env"), value: undefined }]),
      ...Object.entries(record).map(([key, value]) => ({ path: at(key), value: inTheClear(value) })),
    ];
  });
  if (Object.keys(record).length > 0 && hasFolder(name)) await removeFile(context, mePath(ownFolderOf(context, name)));
  return summaryOf(context, config, name);
}

/**
 * What a person calls the secret of an account: of a service account its secret, else its token. Throws `ACCOUNT_NOT_FOUND`, `CONFIG_ERROR`
 * for an odd entry of no type, and `INVALID_ARGS` for an account that has none in the config file.
 */
export function secretOf(context: Context, name: string): { readonly key: "secret" | "token"; readonly what: string } {
  const config = readConfig(context);
  const { type } = entryToMend(config, name);
  const record = config.accounts[name];
  if (type === "service_account") return { key: "secret", what: `secret of ${name}` };
  const isElsewhere = record?.type === "oauth_token" && record.token_env !== undefined;
  if (type === "oauth_token" && !isElsewhere) return { key: "token", what: `bearer token of ${name}` };
  if (type === undefined) accountOf(config, name);
  throw refused({
    reason: "type_has_none",
    account: name,
    type: type as AccountType,
    what: isElsewhere ? "token" : "secret",
  });
}

/** The account, whose entry may be odd: then this is how it is put right. */
function entryToMend(config: Config, name: string): AccountEntry {
  const odd = config.odd?.accounts[name];
  const isTable = !odd || issuesInside(name, odd).every(({ key }) => key !== undefined);
  return isTable ? entryOf(config, name) : accountOf(config, name);
}

/** Another name builds no path. */
const hasFolder = (name: string): boolean => v.is(Name, name);

function assertFits(account: AccountEntry, changes: RecordChanges, isLoggedIn: boolean): void {
  const { name, type } = account;
  if (type === undefined) return; // the only thing that is sure to stay wrong
  const { region } = changes;
  for (const [what, owner] of Object.entries(owners) as [keyof typeof owners, AccountType][])
    if (changes[what] !== undefined && type !== owner)
      throw refused({ reason: "type_has_none", account: name, type, what });
  if (account.region !== undefined && region !== undefined && region !== account.region && isLoggedIn)
    throw refused({ reason: "logged_in_elsewhere", account: name, region: account.region });
}

const refused = (refusal: Refusal): Fault => new Fault("INVALID_ARGS", {}, { place: { refusal } });

/** The keys that only accounts of one type have. */
const owners = {
  username: "service_account",
  secret: "service_account",
  token: "oauth_token",
  token_env: "oauth_token",
} as const;
