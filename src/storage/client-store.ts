import { isFault } from "../core/fault.ts";
import type { Context } from "../ports.ts";
import type { Region } from "../schema/primitives.ts";
import type { AccountClient, OAuthClientInfo } from "../schema/tokens.ts";
import { readClient } from "./client-files.ts";
import { accountClientPath, clientPath, rootFolder } from "./paths.ts";
import { plainJson } from "./plain-json.ts";
import { writeAtomic } from "./write.ts";

/** Keeps a client as the latest of its region. Rejects with `STORAGE_ERROR`, `INSECURE_FILE`. */
export async function writeClient(context: Context, client: OAuthClientInfo): Promise<void> {
  await writeAtomic(context, clientPath(context, client.region), plainJson(client), { root: rootFolder(context) });
}

/** Notes it: the Python tool drops the client from `tokens.json` when it refreshes. Rejects with `STORAGE_ERROR`, `INSECURE_FILE`. */
export async function writeAccountClient(context: Context, folder: string, client: AccountClient): Promise<void> {
  await writeAtomic(context, accountClientPath(folder), plainJson(client), { root: rootFolder(context) });
}

/** Has the next login ask whether the server still knows this client, as it does for an old one. Rejects with nothing. */
export async function distrustClient(context: Context, region: Region, clientId: string): Promise<void> {
  try {
    const client = readClient(context, region);
    if (client?.client_id === clientId)
      await writeClient(context, { ...client, created_at: new Date(0).toISOString() });
  } catch (error) {
    // The error that is told is the one that came first.
    if (!isFault(error)) throw error;
  }
}
