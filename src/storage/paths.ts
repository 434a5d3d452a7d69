import { basename, dirname, isAbsolute, join, resolve, sep } from "node:path";
import { malformedVariable, NO_PATH, pathVariable } from "../core/env.ts";
import { isFault } from "../core/fault.ts";
import type { Context } from "../ports.ts";
import type { Region } from "../schema/primitives.ts";

// Where everything lies (docs/configuration.md). Looked up at every call: a variable that changes is seen by the next one.

/** The person's home, or undefined where there is none: for what can do without it. */
export function homeIfAny(context: Context): string | undefined {
  try {
    return context.home;
  } catch (error) {
    if (isFault(error, "STORAGE_ERROR")) return undefined;
    throw error;
  }
}

/** `~/.mp`, or undefined where there is no home. */
export function usualFolder(context: Context): string | undefined {
  const home = homeIfAny(context);
  return home === undefined ? undefined : join(home, ".mp");
}

/** `path` made absolute, with a leading `~` as the home; undefined for one that only a shell could have meant. */
export function absolute(context: Context, path: string): string | undefined {
  if (isForShell(path)) return undefined;
  if (/^~(?:\/|$)/.test(path) || (sep === "\\" && path.startsWith("~\\"))) return join(context.home, path.slice(1));
  if (path.startsWith("~")) return undefined;
  // A path of Windows can begin at the root of the current drive, and is then called absolute.
  return isAbsolute(path) && sep === "/" ? path : resolve(context.cwd, path);
}

/**
 * Whether only a shell finds what is meant: with what it expands, or within quotes and blanks that it would take away, as those that
 * stand in a file of variables. In a path of Windows a `$` may stand at the end of a name, as in `C$`.
 */
export const isForShell = (path: string, platform: string = process.platform): boolean =>
  (platform === "win32" ? /^-$|^["'\s]|\s$|\$[A-Za-z_{(]|%[^%]+%/ : /^-$|^["'\s]|\s$|\$/).test(path);

/** The path in an environment variable, made absolute; undefined where it is not set. Throws `CONFIG_ERROR` for what is no path. */
function pathIn(context: Context, name: string): string | undefined {
  const text = pathVariable(context.env, name);
  if (text === undefined) return undefined;
  const path = absolute(context, text);
  if (path === undefined) throw malformedVariable(name, NO_PATH);
  return path;
}

/** The folder of everything but config.toml. Throws `CONFIG_ERROR` for a malformed variable, `STORAGE_ERROR` without a home. */
export const rootFolder = (context: Context): string =>
  pathIn(context, "MP_STORAGE_DIR") ?? pathIn(context, "MP_OAUTH_STORAGE_DIR") ?? join(context.home, ".mp");

/** config.toml; it does not follow `MP_STORAGE_DIR`. Throws what {@link rootFolder} does. */
export const configPath = (context: Context): string =>
  chosenConfigPath(context) ?? join(context.home, ".mp", "config.toml");

/** The one that `MP_CONFIG_PATH` names. */
export const chosenConfigPath = (context: Context): string | undefined => pathIn(context, "MP_CONFIG_PATH");

/** The folders of all accounts, and those of logins that are not published yet. */
export const accountsFolder = (context: Context): string => join(rootFolder(context), "accounts");
/** The folder of the account `name` of the config file, whose name is valid. */
export const accountFolder = (context: Context, name: string): string => join(accountsFolder(context), name);

/** The folder of a bridge's account: never that of a config account which happens to have the same name. */
export const bridgeAccountFolder = (context: Context, name: string): string =>
  join(rootFolder(context), "bridge", name);

/** What lies in an account's folder, or a bridge account's. */
export const tokensPath = (folder: string): string => join(folder, "tokens.json");
/** The cached `/me`. */
export const mePath = (folder: string): string => join(folder, "me.json");
/** The client that they are of. */
export const accountClientPath = (folder: string): string => join(folder, "client.json");
/** What the server last said of its credentials. */
export const verdictPath = (folder: string): string => join(folder, "verdict.json");
/** What the server has answered to a refresh, until it is in `tokens.json`. */
export const replyPath = (folder: string): string => join(folder, "reply.json");
/** The note that a bridge was exported with these tokens. */
export const bridgedPath = (folder: string): string => join(folder, "bridged");

/** The note of which bridge the tokens came with. */
export const importedPath = (folder: string): string => join(folder, "imported");
/** The note that the folder is on its way to another account's name. */
export const renamedPath = (folder: string): string => join(folder, "renamed");
/** The note which config file named the account whose folder was set aside. */
export const removedPath = (folder: string): string => join(folder, "removed");

/** Where the registered clients and the logins in flight lie. */
export const oauthFolder = (context: Context): string => join(rootFolder(context), "oauth");
/** The logins that were begun in two shots. */
export const inflightPath = (context: Context): string => join(oauthFolder(context), "inflight.json");
/** The client registered last in a region. */
export const clientPath = (context: Context, region: Region): string =>
  join(oauthFolder(context), `client_${region}.json`);

/**
 * Where a bridge file is looked for: where `MP_AUTH_FILE` says if it is set (`chosen`), else in the home (`ofHome`), else in
 * the working folder (`nearby`). Throws `CONFIG_ERROR` for a malformed variable.
 */
export function bridgeCandidates(context: Context): BridgeCandidates {
  const chosen = pathIn(context, "MP_AUTH_FILE");
  if (chosen !== undefined) return { chosen };
  const home = homeIfAny(context);
  const ofHome = home === undefined ? undefined : join(home, ".claude", "mixpanel", "auth.json");
  return { ofHome, nearby: inCurrentFolder(context, "mixpanel_auth.json") };
}

interface BridgeCandidates {
  /** What `MP_AUTH_FILE` names; then nothing else counts. */
  readonly chosen?: string;
  readonly ofHome?: string | undefined;
  /** In the working folder. */
  readonly nearby?: string | undefined;
}

/** Nothing lies in a folder that was removed under us. */
function inCurrentFolder(context: Context, name: string): string | undefined {
  try {
    return join(context.cwd, name);
  } catch (error) {
    if (isFault(error, "STORAGE_ERROR")) return undefined;
    throw error;
  }
}

/** The lock that whoever changes an account's tokens or folder holds; beside the folder, because the folder may go. */
export const folderLock = (folder: string): string => join(dirname(folder), `.${basename(folder)}.lock`);
