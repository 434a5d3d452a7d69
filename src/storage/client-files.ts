import type { Context } from "../ports.ts";
import type { Region } from "../schema/primitives.ts";
import { AccountClient, OAuthClientInfo } from "../schema/tokens.ts";
import { countsAsNone, readJson } from "./json-file.ts";
import { accountClientPath, clientPath } from "./paths.ts";

/**
 * The client registered last in `region`, or undefined. A file that cannot be used counts as none: registering again costs
 * nothing. Throws `INSECURE_FILE`.
 */
export function readClient(context: Context, region: Region): OAuthClientInfo | undefined {
  const client = readJson(context, clientPath(context, region), OAuthClientInfo, countsAsNone);
  return client?.region === region ? client : undefined;
}

/** The client that the tokens in an account's folder are of, or undefined where that is not noted. Throws `INSECURE_FILE`. */
export const readAccountClient = (context: Context, folder: string): AccountClient | undefined =>
  readJson(context, accountClientPath(folder), AccountClient, countsAsNone);
