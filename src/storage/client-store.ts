import { isFault } from "../core/fault.ts";
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

/** Has the next login ask whether the server still knows this client, as it does for an old one. Throws nothing. */
export function distrustClient(context: Context, region: Region, clientId: string): void {
  try {
    const client = readClient(context, region);
    if (client?.client_id === clientId) writeClient(context, { ...client, created_at: new Date(0).toISOString() });
  } catch (error) {
    // The error that is told is the one that came first.
    if (!isFault(error)) throw error;
  }
}
