import type { Refusal } from "../../core/advice/refusal.ts";
import type { Edit } from "../../core/config/edit.ts";
import { Fault } from "../../core/fault.ts";
import { type AccountEntry, accountOf, entryOf } from "../../core/resolve.ts";
import { assertUsable } from "../../core/secret-input.ts";
import type { Context } from "../../ports.ts";
import type { Config } from "../../schema/config.ts";
import type { Region } from "../../schema/primitives.ts";
import type { AccountSummary } from "../../schema/responses.ts";
import { placeOf } from "../../storage/account-place.ts";
import { changeConfig } from "../../storage/config-writer.ts";
import { exists } from "../../storage/files.ts";
import { accountFolder, mePath, tokensPath } from "../../storage/paths.ts";
import { removeFile } from "../../storage/write.ts";
import { choiceEdits } from "../choose.ts";
import { summaryOf } from "./summary.ts";

/** What of an account is to be changed; what is left out stays. */
export interface AccountChanges {
  /** Refused for a browser account that is logged in: its tokens are good in one region. */
  readonly region?: Region;
  /** Its `default_project`. */
  readonly project?: string;
  /** Of a service account. */
  readonly username?: string;
  /** The environment variable that an `oauth_token` account takes its token from, in place of what it had. */
  readonly tokenEnv?: string;
}

/**
 * Changes an account's record. A change of who it is (region, username, token) drops its cached `/me`. Throws
 * `ACCOUNT_NOT_FOUND`, `INVALID_ARGS` for a key that its type does not have or a region that its tokens are not good in,
 * `CONFIG_ERROR`, `LOCK_BUSY`, `STORAGE_ERROR`.
 */
export async function updateAccount(context: Context, name: string, changes: AccountChanges): Promise<AccountSummary> {
  const { region, project, username, tokenEnv } = changes;
  assertUsable({ username });
  const folder = accountFolder(context, name);
  const config = await changeConfig(context, (before) => {
    assertFits(entryToMend(before, name), changes, exists(tokensPath(placeOf(context, name))));
    return [
      ...set(name, "region", region),
      ...choiceEdits(before, { account: name, project }),
      ...set(name, "username", username),
      ...(tokenEnv === undefined ? [] : [{ path: ["accounts", name, "token"], value: undefined }]),
      ...set(name, "token_env", tokenEnv),
    ];
  });
  if (region ?? username ?? tokenEnv) await removeFile(context, mePath(folder));
  return summaryOf(context, config, name);
}

/** The account, whose entry may be odd: then this is how it is put right. */
function entryToMend(config: Config, name: string): AccountEntry {
  const { issues = [] } = config.odd?.accounts[name] ?? {};
  const isTable = issues.every(({ key }) => key !== undefined);
  return isTable ? entryOf(config, name) : accountOf(config, name);
}

function assertFits(account: AccountEntry, { region, username, tokenEnv }: AccountChanges, isLoggedIn: boolean): void {
  const { name, type } = account;
  if (type === undefined) return; // the only thing that is sure to stay wrong
  if (username !== undefined && type !== "service_account")
    throw refused({ reason: "type_has_none", account: name, type, what: "username" });
  if (tokenEnv !== undefined && type !== "oauth_token")
    throw refused({ reason: "type_has_none", account: name, type, what: "token_env" });
  if (account.region !== undefined && region !== undefined && region !== account.region && isLoggedIn)
    throw refused({ reason: "logged_in_elsewhere", account: name, region: account.region });
}

const refused = (refusal: Refusal): Fault => new Fault("INVALID_ARGS", {}, { place: { refusal } });

const set = (name: string, key: string, value: string | undefined): Edit[] =>
  value === undefined ? [] : [{ path: ["accounts", name, key], value }];
