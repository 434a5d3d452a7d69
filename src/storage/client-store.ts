import * as v from "valibot";
import type { Context } from "../ports.ts";
import type { Region } from "../schema/primitives.ts";
import { OAuthClientInfo } from "../schema/tokens.ts";
import { readCredential, writeAtomic } from "./files.ts";
import { clientPath, rootFolder } from "./paths.ts";
import { plainJson } from "./plain-json.ts";

/**
 * The client registered last in `region`, or undefined. A file that does not validate counts as none: registering again
 * costs nothing. Throws `INSECURE_FILE`, `STORAGE_ERROR`.
 */
export function readClient(context: Context, region: Region): OAuthClientInfo | undefined {
  const text = readCredential(context, clientPath(context, region));
  if (text === undefined) return undefined;
  try {
    const result = v.safeParse(OAuthClientInfo, JSON.parse(text));
    return result.success && result.output.region === region ? result.output : undefined;
  } catch {
    return undefined; // not JSON
  }
}

/** Throws `STORAGE_ERROR`, `INSECURE_FILE`. */
export function writeClient(context: Context, client: OAuthClientInfo): void {
  writeAtomic(context, clientPath(context, client.region), plainJson(client), { root: rootFolder(context) });
}
