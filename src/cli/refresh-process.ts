import { type SpawnOptions, spawn } from "node:child_process";

/** What the program that refreshes needs of the environment: the way to the files, to the server, and to start at all. */
const NEEDED = new Set([
  ...["HOME", "USERPROFILE", "MP_STORAGE_DIR", "MP_OAUTH_STORAGE_DIR", "MP_AUTH_FILE"],
  ...["MP_API_BASE_URL", "MP_APP_BASE_URL", "MP_REGION", "MP_TIMEOUT"],
  ...["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY", "https_proxy", "http_proxy", "all_proxy", "no_proxy"],
  ...["NODE_EXTRA_CA_CERTS", "NODE_USE_SYSTEM_CA", "SSL_CERT_FILE", "SSL_CERT_DIR", "NODE_TLS_REJECT_UNAUTHORIZED"],
  ...["NODE_OPTIONS", "LD_LIBRARY_PATH", "LD_PRELOAD", "DYLD_LIBRARY_PATH", "TMPDIR", "TEMP", "TMP", "SystemRoot"],
]);
/** The flags of Node that decide whom it trusts and how it looks up names. */
const NEEDED_FLAGS = /^--(use-(openssl|bundled|system)-ca|tls-|openssl-|dns-|no-experimental-fetch|permission|allow-)/;

/**
 * See `Context.refreshDetached`; `program` is `scripts/refresh.mjs` of this installation. A shell starts it in the background, in a session of its own, and ends: so it is no descendant of
 * ours, and neither a terminal that closes nor a host that ends all that we have started reaches it. Where there is no shell it
 * is at least in a session of its own.
 */
export async function refreshDetached(program: string, job: string): Promise<boolean> {
  const { execPath, execArgv, env, platform } = process;
  const flags = execArgv.filter((flag) => NEEDED_FLAGS.test(flag));
  const command = [...flags, program, job];
  const options: SpawnOptions = {
    detached: true,
    windowsHide: true,
    // Never written to: it closes when the last process that has it ends.
    stdio: ["ignore", "pipe", "ignore"],
    env: Object.fromEntries(Object.entries(env).filter(([name]) => NEEDED.has(name))),
  };
  const hasRun =
    platform !== "win32" && (await ended("/bin/sh", ["-c", '"$@" &', "sh", execPath, ...command], options));
  return hasRun || ended(execPath, command, options);
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
