import { join } from "node:path";
import { accountNames } from "../core/config/odd.ts";
import { ifPossible } from "../core/fault.ts";
import type { Context } from "../ports.ts";
import type { BridgeFile } from "../schema/bridge.ts";
import type { Region } from "../schema/primitives.ts";
import type { OAuthTokens } from "../schema/tokens.ts";
import type { Secret } from "../secret.ts";
import { markOf } from "./account-place.ts";
import { readConfig } from "./config-reader.ts";
import { exists } from "./files.ts";
import { listFolder } from "./inspect.ts";
import { countsAsNone, readJsonText } from "./json-file.ts";
import { accountsFolder, bridgeAccountFolder, importedPath } from "./paths.ts";
import { quiet } from "./quiet.ts";
import { secretHash } from "./same-secret.ts";

/** Whether the tokens in `folder` are, or were to be, those of the bridge that carries `carried`. */
export const isImported = (context: Context, folder: string, carried: OAuthTokens): boolean =>
  hashesIn(context, folder).includes(secretHash(identityOf(carried)));

/**
 * Where the tokens of a bridge lie that were refreshed here: with the account that was imported from it while there is one, else in a
 * folder of its own.
 */
export function bridgeFolder(context: Context, { account, tokens }: Pick<BridgeFile, "account" | "tokens">): string {
  return (tokens && importedFolder(context, tokens, account.region)) ?? bridgeAccountFolder(context, account.name);
}

/**
 * The folder of the account that was imported from the bridge that carries these, whose region is `region`; undefined where there is none.
 * An account that could not have these tokens is another one, which has the name and the folder of the imported one by now.
 */
export function importedFolder(context: Context, carried: OAuthTokens, region: Region): string | undefined {
  const accounts = accountsFolder(context);
  const found = listFolder(accounts).filter(
    (name) => !name.startsWith(".") && ifPossible(() => isImported(context, join(accounts, name), carried)),
  );
  if (found.length === 0) return undefined;
  const config = readConfig(quiet(context));
  const names = accountNames(config).filter((name) => {
    const account = Object.hasOwn(config.accounts, name) ? config.accounts[name] : undefined;
    // What an odd one is cannot be told, and nothing but this bridge uses it.
    return account === undefined || (account.type === "oauth_browser" && account.region === region);
  });
  // A rename that was cut short has left it under its old name.
  const markIn = (name: string) => ifPossible(() => markOf(context, join(accounts, name))) ?? "";
  const isThere = (name: string) => names.includes(name) || names.includes(markIn(name));
  const name = found.find(isThere);
  return name === undefined ? undefined : join(accounts, name);
}

/** What tells them from those of other logins. */
export const identityOf = ({ refresh_token: refresh, access_token: access }: OAuthTokens): Secret => refresh ?? access;

/** Of the bridge that the tokens in `folder` came with. */
export function hashesIn(context: Context, folder: string): string[] {
  const path = importedPath(folder);
  const text = exists(path) ? readJsonText(context, path, countsAsNone) : undefined;
  return (text ?? "").split("\n").filter((hash) => /^[0-9a-f]{64}$/.test(hash));
}
