import type { Context } from "../ports.ts";
import type { Region } from "../schema/primitives.ts";
import { OAuthClientInfo } from "../schema/tokens.ts";
import { writeAtomic } from "./files.ts";
import { countsAsNone, readJson } from "./json-file.ts";
import { clientPath, rootFolder } from "./paths.ts";
import { plainJson } from "./plain-json.ts";

/**
 * The client registered last in `region`, or undefined. A file that cannot be used counts as none: registering again costs
 * nothing. Throws `INSECURE_FILE`.
 */
export function readClient(context: Context, region: Region): OAuthClientInfo | undefined {
  const client = readJson(context, clientPath(context, region), OAuthClientInfo, countsAsNone);
  return client?.region === region ? client : undefined;
}

/** Throws `STORAGE_ERROR`, `INSECURE_FILE`. */
export function writeClient(context: Context, client: OAuthClientInfo): void {
  writeAtomic(context, clientPath(context, client.region), plainJson(client), { root: rootFolder(context) });
}
