import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import { variable } from "../core/env.ts";
import type { Context } from "../ports.ts";
import type { Region } from "../schema/primitives.ts";

/** Where everything lies (§2.1). Looked up at every call: a variable that changes is seen by the next one. */
const from = (context: Context, path: string): string => (isAbsolute(path) ? path : resolve(context.cwd, path));

export function rootFolder(context: Context): string {
  const chosen = variable(context.env, "MP_OAUTH_STORAGE_DIR");
  return chosen === undefined ? join(context.home, ".mp") : from(context, chosen);
}

/** config.toml; it does not follow `MP_OAUTH_STORAGE_DIR`. */
export function configPath(context: Context): string {
  const chosen = variable(context.env, "MP_CONFIG_PATH");
  return chosen === undefined ? join(context.home, ".mp", "config.toml") : from(context, chosen);
}

export const accountsFolder = (context: Context): string => join(rootFolder(context), "accounts");
export const accountFolder = (context: Context, name: string): string => join(accountsFolder(context), name);

/** The folder of a bridge's account: never that of a config account which happens to have the same name. */
export const bridgeAccountFolder = (context: Context, name: string): string =>
  join(rootFolder(context), "bridge", name);

/** What lies in an account's folder, or a bridge account's. */
export const tokensPath = (folder: string): string => join(folder, "tokens.json");
export const mePath = (folder: string): string => join(folder, "me.json");
/** The note that a bridge was exported with these tokens (§2.6). */
export const bridgedPath = (folder: string): string => join(folder, "bridged");

export const oauthFolder = (context: Context): string => join(rootFolder(context), "oauth");
export const inflightPath = (context: Context): string => join(oauthFolder(context), "inflight.json");
export const clientPath = (context: Context, region: Region): string =>
  join(oauthFolder(context), `client_${region}.json`);

/** `path` as given by a person, made absolute. */
export const givenPath = (context: Context, path: string): string => from(context, path);

/** Where a bridge file is looked for: `MP_AUTH_FILE` alone if it is set, else the first of two that exists. */
export function bridgeCandidates(context: Context): { chosen: boolean; paths: readonly string[] } {
  const chosen = variable(context.env, "MP_AUTH_FILE");
  if (chosen !== undefined) return { chosen: true, paths: [from(context, chosen)] };
  const paths = [join(context.home, ".claude", "mixpanel", "auth.json"), join(context.cwd, "mixpanel_auth.json")];
  return { chosen: false, paths };
}

/** The lock that whoever changes an account's tokens or folder holds; beside the folder, because the folder may go. */
export const folderLock = (folder: string): string => join(dirname(folder), `.${basename(folder)}.lock`);
