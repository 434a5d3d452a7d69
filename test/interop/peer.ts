import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after } from "node:test";
import type { TemporaryHome } from "../support/home.ts";
import { projectFolder } from "../support/project-folder.ts";
import { removeFolder } from "../support/remove-folder.mjs";

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
type Anything = any;

/** Where `.ci/run` puts the Python tool, outside the project. */
const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "mixpanel-auth", "python-tool");
const python = join(folder, "bin", "python");

/** Its plugin's script, which comes with its source, and the tests of that. */
const pluginScript = join(folder, "plugin", "auth_manager.py");
const pluginTests = join(folder, "plugin", "test_plugin_auth_manager.py");

/** Why its tests are skipped, or false. */
export const noPeer = existsSync(python) ? false : "the Python tool is not installed (.ci/run does it)";
export const noPlugin =
  noPeer ||
  ([pluginScript, pluginTests].every(existsSync)
    ? false
    : "the Python tool's plugin is not there (.ci/run fetches it)");

/** What the Python tool answered: a value, or the exception that it ended with. */
export interface PeerAnswer {
  readonly value?: Anything;
  readonly error?: string;
  readonly code?: string | null;
  readonly message?: string;
}

export interface PeerRan {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

type Variables = Readonly<Record<string, string>>;

let worker: { readonly child: ChildProcess; readonly lines: AsyncIterator<string> } | undefined;
after(() => worker?.child.kill());

function theWorker() {
  if (worker) return worker;
  const script = join(projectFolder, "test", "interop", "peer.py");
  const child = spawn(python, ["-I", "-B", script], {
    // A width at which it wraps nothing.
    env: { PATH: process.env.PATH ?? "", HOME: "/nonexistent", COLUMNS: "100000" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  worker = { child, lines: createInterface({ input: child.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]() };
  return worker;
}

/** Calls the Python tool in this home, one call after the other. */
export async function peer(
  home: TemporaryHome,
  call: string,
  args: readonly unknown[],
  env: Variables = {},
): Promise<PeerAnswer> {
  const { child, lines } = theWorker();
  const request = { call, args, cwd: home.root, env: { HOME: home.root, COLUMNS: "100000", NO_COLOR: "1", ...env } };
  child.stdin?.write(`${JSON.stringify(request)}\n`);
  const { value, done } = await lines.next();
  if (done) throw new Error("the Python tool ended");
  return JSON.parse(value);
}

/** The same for a call that must not fail. */
export async function peerValue(...[home, call, args, env]: Parameters<typeof peer>): Promise<Anything> {
  const answer = await peer(home, call, args, env);
  if (answer.error !== undefined)
    throw new Error(`${call}(${JSON.stringify(args)}): ${answer.error}: ${answer.message}`);
  return answer.value;
}

/** Runs its `mp`. */
export const peerMp = (
  home: TemporaryHome,
  argv: readonly string[],
  env: Variables = {},
  stdin = "",
): Promise<PeerRan> => peerValue(home, "mp", [argv, stdin], env);

let socket: string | undefined;

/** What a shell runs its `mp` by, in a process forked from the one that has it loaded. */
export async function peerCommand(home: TemporaryHome): Promise<string> {
  if (socket === undefined) {
    const place = mkdtempSync(join(tmpdir(), "mixpanel-auth-peer-"));
    after(() => removeFolder(place));
    socket = join(place, "socket");
    await peerValue(home, "served", [socket]);
  }
  const client = join(projectFolder, "test", "interop", "peer-mp.py");
  return `'${python}' -I -S '${client}' '${socket}'`;
}

/** How the tests of its plugin end where `auth_manager` stands in the place of the plugin's script; `source`: one that reads the script. */
export function ranPluginTests(home: TemporaryHome): Record<string, "passed" | "failed" | "source"> {
  const script = join(projectFolder, "test", "interop", "peer-tests.py");
  const ours = [process.execPath, join(projectFolder, "scripts", "auth_manager.mjs")];
  const { stdout, stderr } = spawnSync(python, ["-B", script, pluginTests, ...ours], {
    ...{ cwd: home.root, encoding: "utf8" },
    env: { PATH: process.env.PATH ?? "", HOME: home.root, TMPDIR: home.root },
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout);
}

/** What its `auth_manager.py` prints. */
export const peerPlugin = (home: TemporaryHome, argv: readonly string[], env: Variables = {}): Promise<Anything> =>
  peerValue(home, "plugin", [pluginScript, argv], env);
