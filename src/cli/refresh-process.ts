import { type SpawnOptions, spawn } from "node:child_process";

/** What the program that refreshes needs of the environment: the way to the files, to the server, and to start at all. */
const NEEDED = new Set([
  ...["HOME", "USERPROFILE", "MP_CONFIG_PATH", "MP_STORAGE_DIR", "MP_OAUTH_STORAGE_DIR"],
  ...["MP_AUTH_FILE", "MP_API_BASE_URL", "MP_APP_BASE_URL", "MP_REGION", "MP_TIMEOUT"],
  ...["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY", "https_proxy", "http_proxy", "all_proxy", "no_proxy"],
  ...["NODE_EXTRA_CA_CERTS", "NODE_USE_SYSTEM_CA", "SSL_CERT_FILE", "SSL_CERT_DIR", "NODE_TLS_REJECT_UNAUTHORIZED"],
  ...["NODE_OPTIONS", "LD_LIBRARY_PATH", "LD_PRELOAD", "DYLD_LIBRARY_PATH", "TMPDIR", "TEMP", "TMP", "SystemRoot"],
]);
const NEEDED_IN_CAPITALS = new Set([...NEEDED].map((name) => name.toUpperCase()));
/** The flags of Node that decide whom it trusts and how it looks up names. */
const NEEDED_FLAGS = /^--(use-(openssl|bundled|system)-ca|tls-|openssl-|dns-|no-experimental-fetch|permission|allow-)/;

/**
 * See `Context.refreshDetached`; `program` is `scripts/refresh.mjs` of this installation. A shell starts it in the background and
 * ends: so it is no descendant of ours, and neither a terminal that closes nor a host that ends all that we have started reaches
 * it. Where there is no shell it is at least in a session of its own.
 */
export async function refreshDetached(program: string, job: string): Promise<boolean> {
  const { execPath, execArgv, env, platform } = process;
  const words = [execPath, ...execArgv.filter((flag) => NEEDED_FLAGS.test(flag)), program, job];
  const needed = neededOf(env, platform);
  const { file, args, options } = throughShell(words, needed, platform, env.ComSpec);
  const [command = "", ...rest] = words;
  return (await ended(file, args, options)) || ended(command, rest, { ...alone, env: needed });
}

/** In a session of its own. Nothing is written to its output, which closes when the last process that has it ends. */
const alone = { detached: true, windowsHide: true, stdio: ["ignore", "pipe", "ignore"] } satisfies SpawnOptions;

/**
 * The shell that starts `words` in the background. On Windows cmd reads them from variables, because in quotes it takes what is
 * put in for a variable as it is; and it has a hidden console, or the program that it starts would get one that is seen.
 */
export function throughShell(
  words: readonly string[],
  env: Readonly<Record<string, string>>,
  platform: string,
  cmd = "cmd.exe",
): { file: string; args: readonly string[]; options: SpawnOptions } {
  if (platform !== "win32")
    return { file: "/bin/sh", args: ["-c", '"$@" &', "sh", ...words], options: { ...alone, env } };
  const variables = Object.fromEntries(words.map((word, index) => [`REFRESH_${index}`, word]));
  const line = `start "" /b ${Object.keys(variables)
    .map((name) => `"%${name}%"`)
    .join(" ")}`;
  return {
    file: cmd,
    args: ["/d", "/s", "/c", `"${line}"`],
    options: { ...alone, detached: false, windowsVerbatimArguments: true, env: { ...env, ...variables } },
  };
}

/** What of `env` it needs. On Windows the names of variables have no case of their own. */
export function neededOf(env: NodeJS.ProcessEnv, platform: string): Record<string, string> {
  const isNeeded = (name: string): boolean =>
    NEEDED.has(name) || (platform === "win32" && NEEDED_IN_CAPITALS.has(name.toUpperCase()));
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => isNeeded(entry[0])));
}

/** Resolves once the process and all that it has started have ended, and to false when it could not be started. */
const ended = (command: string, args: readonly string[], options: SpawnOptions): Promise<boolean> =>
  new Promise((resolve) => {
    try {
      const child = spawn(command, args, options);
      child.on("error", () => resolve(false));
      child.stdout?.on("error", () => {}).on("close", () => resolve(child.pid !== undefined));
      child.stdout?.resume();
    } catch {
      resolve(false); // not allowed, or no process more
    }
  });
