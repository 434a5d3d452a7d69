import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { limits } from "./limits.ts";
import { projectFolder } from "./project-folder.ts";
import { refreshersIn } from "./refreshers.ts";
import { removeFolder } from "./remove-folder.mjs";
import type { RotatingServer } from "./rotating-server.ts";

/** A home with one login, whose access token has run out. */
export interface KillHome {
  readonly root: string;
  readonly env: Record<string, string>;
  readonly remove: () => void;
}

const FOLDER = ".mp/accounts/me";
const CONFIG = '[active]\naccount = "me"\n\n[accounts.me]\ntype = "oauth_browser"\nregion = "us"\n';

export function killHome(server: RotatingServer): KillHome {
  const root = mkdtempSync(join(tmpdir(), "mixpanel-auth-test-"));
  mkdirSync(join(root, FOLDER), { recursive: true, mode: 0o700 });
  writeFileSync(join(root, ".mp/config.toml"), CONFIG, { mode: 0o600 });
  writeFileSync(join(root, FOLDER, "tokens.json"), JSON.stringify(server.logIn()), { mode: 0o600 });
  const env = { PATH: process.env.PATH ?? "", HOME: root, MP_API_BASE_URL: server.origin };
  return { root, env, remove: () => removeFolder(root) };
}

/** `account test`, started as the leader of a process group of its own. */
export const startTest = ({ root, env }: KillHome): ChildProcess =>
  spawn(process.execPath, [join(projectFolder, "scripts/auth_manager.mjs"), "account", "test"], {
    ...limits,
    cwd: root,
    env,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });

/** Whether the login works: what `account test` says. */
export async function isAlive(home: KillHome): Promise<boolean> {
  const child = startTest(home);
  let text = "";
  for await (const chunk of child.stdout ?? []) text += chunk;
  return JSON.parse(text).result?.ok === true;
}

/** Ends `child` and, unless only it is meant, every process that refreshes in the home; resolves once all have ended. */
export async function kill(
  home: KillHome,
  child: ChildProcess,
  signal: NodeJS.Signals,
  who: "caller" | "everything",
): Promise<void> {
  const over = child.exitCode !== null || child.signalCode !== null;
  const ended = over ? undefined : new Promise((resolve) => child.once("exit", resolve));
  try {
    process.kill(-(child.pid ?? 0), signal);
  } catch {
    // It has ended.
  }
  if (who === "everything") for (const pid of refreshersIn(home.root)) process.kill(pid, "SIGKILL");
  await ended;
  while (refreshersIn(home.root).length > 0) await sleep(5);
}

/** Ends a process with all that descends from it, as a host does whose patience is over. Only Linux tells who that is. */
export function killTree(pid: number): void {
  const parents = new Map(readdirSync("/proc").map((name) => [Number(name), parentOf(name)]));
  const tree = new Set([pid]);
  // A set goes on with what is added to it meanwhile.
  for (const one of tree) for (const [child, parent] of parents) if (parent === one) tree.add(child);
  for (const one of tree)
    try {
      process.kill(one, "SIGKILL");
    } catch {
      // It has ended.
    }
}

/** The fourth field of /proc/PID/stat (proc(5)). */
function parentOf(pid: string): number | undefined {
  try {
    return Number(
      readFileSync(`/proc/${pid}/stat`, "latin1")
        .replace(/^.*\) /, "")
        .split(" ")[1],
    );
  } catch {
    return undefined;
  }
}

/** Whether the reply to the refresh token `spent` has reached the disk. */
export function isOnDisk({ root }: KillHome, spent: string): boolean {
  const read = (name: string): Record<string, unknown> | undefined => {
    const path = join(root, FOLDER, name);
    try {
      return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
    } catch {
      return undefined;
    }
  };
  return read("reply.json") !== undefined || read("tokens.json")?.refresh_token !== spent;
}

/** The refresh token that lies on the disk. */
export const refreshTokenIn = ({ root }: KillHome): string =>
  JSON.parse(readFileSync(join(root, FOLDER, "tokens.json"), "utf8")).refresh_token;
