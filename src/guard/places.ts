import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

/** Where a call is made: what the host gives, or this process has. */
export interface Here {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly cwd: string;
}

/** Where credentials lie, as `storage/paths.ts` has it; what both variables name, and the usual place besides. */
export interface Places {
  readonly configs: readonly string[];
  readonly bridges: readonly string[];
  /** Folders of accounts and of logins that are under way. */
  readonly roots: readonly string[];
  /** Those of them that hold nothing else: not the home, nor what is being worked in, which a variable may name too. */
  readonly own: readonly string[];
}

/** The home as the programs find it (src/context.ts); `ofUser` is asked where its variable is not set. */
export const homeOf = (env: Here["env"], ofUser: () => string, platform: string = process.platform): string =>
  env[platform === "win32" ? "USERPROFILE" : "HOME"] || ofUser();

/** A path as Windows has it, where Git Bash, Cygwin or WSL has written `C:\` as `/c/`, `/cygdrive/c/` or `/mnt/c/`. */
export const fromPosix = (path: string, platform: string = process.platform): string =>
  platform === "win32" ? path.replace(/^\/(?:mnt\/|cygdrive\/)?([a-z])\//i, "$1:/") : path;

/** `path` as it is meant in the folder `cwd`, which is not this process's; `..` behind a link is left to whoever follows the link. */
export function absoluteIn(cwd: string, path: string): string {
  const found = fromPosix(path)
    .replace(/^\/proc\/(?:self|thread-self|\d+)\/cwd(?=\/|$)/, cwd)
    .replace(/^(?:\/proc\/(?:self|thread-self|\d+)\/root)+(?=\/|$)/, "");
  return isAbsolute(found) ? found : `${cwd}/${found}`;
}

export function placesOf({ env, home, cwd }: Here, platform: string = process.platform): Places {
  const named = (name: string): string[] => {
    const path = env[name];
    if (!path) return [];
    const isOfHome = /^~(?:\/|$)/.test(path) || (platform === "win32" && path.startsWith("~\\"));
    return [isOfHome ? resolve(join(home, path.slice(1))) : resolve(cwd, path)];
  };
  const usual = join(home, ".mp");
  const roots = [...new Set([...named("MP_STORAGE_DIR"), ...named("MP_OAUTH_STORAGE_DIR"), usual])];
  const isBelow = (path: string, folder: string): boolean => `${path}${sep}`.startsWith(`${folder}${sep}`);
  return {
    configs: [...named("MP_CONFIG_PATH"), join(usual, "config.toml")],
    bridges: [
      ...named("MP_AUTH_FILE"),
      join(home, ".claude", "mixpanel", "auth.json"),
      resolve(cwd, "mixpanel_auth.json"),
    ],
    roots,
    own: roots.filter((root) => root === usual || ![home, cwd].some((path) => isBelow(path, root))),
  };
}

/** What a file of credentials holds. */
export type Kind = "accounts" | "tokens" | "login" | "bridge";

const folders: ReadonlyMap<string, Kind> = new Map([
  ["accounts", "tokens"],
  ["bridge", "tokens"],
  ["oauth", "login"],
]);
/** Names of people and projects, ids of clients: no credentials. */
const HARMLESS = /^(?:me|meta|client|client_\w+)\.json$|^bridged$|\.lock$/;

const isCopy = (file: string, path: string): boolean =>
  dirname(path) === dirname(file) && /^[.#]/.test(basename(path)) && basename(path).includes(basename(file));

/** What kind of credentials `path` holds, a file or a folder of such files; undefined for everything else. */
export function kindOf({ configs, bridges, roots, own }: Places, path: string): Kind | undefined {
  // And copies beside it, such as config.toml.bak and .config.toml.swp.
  if (configs.some((config) => path.startsWith(config) || isCopy(config, path))) return "accounts";
  if (bridges.includes(path)) return "bridge";
  for (const root of roots) {
    const inside = relative(root, path);
    if (inside === "" && own.includes(root)) return "accounts";
    if (inside.startsWith("..") || isAbsolute(inside)) continue;
    const [first = "", ...rest] = inside.split(sep);
    if (rest.length === 0 && first.startsWith(".mp-")) return "accounts";
    const kind = folders.get(first);
    if (kind && !HARMLESS.test(basename(path))) return kind;
  }
  return undefined;
}
