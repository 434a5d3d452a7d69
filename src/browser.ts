import { AsyncLocalStorage } from "node:async_hooks";
import childProcess, { type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import open from "open";
import { type Environment, variable } from "./core/env.ts";
import { Fault } from "./core/fault.ts";
import { browserCommands } from "./core/login/browser-commands.ts";
import { browserEnvironment } from "./core/login/browser-environment.ts";

/**
 * Opens the person's browser: the commands in `BROWSER`, which are tried in turn, else what this system opens addresses
 * with. It inherits no secret: see `browserEnvironment`. Resolves once the opener has done its work. Rejects with
 * `OAUTH_BROWSER_ERROR` when there is none or it failed; one that stays in the foreground keeps the promise open, but neither
 * us nor itself waiting.
 */
export async function openBrowser(env: Environment, url: string): Promise<void> {
  const chosen = variable(env, "BROWSER");
  const inherited = browserEnvironment(env);
  const openers =
    chosen === undefined
      ? [async () => success(await openWithSystem(url, inherited))]
      : browserCommands(chosen, url, existsSync).map((words) => () => success(start(words, inherited)));
  let cause: unknown;
  for (const opener of openers)
    try {
      return await opener();
    } catch (error) {
      cause = error;
    }
  throw new Fault("OAUTH_BROWSER_ERROR", {}, { cause });
}

/** What the program inherits that one call of `open` starts; nothing outside of that call is in here. */
const environment = new AsyncLocalStorage<Record<string, string>>();
let underWay = 0;
let spawn = childProcess.spawn;

/**
 * `open` takes no environment for what it starts, so that its call of `spawn` is given one. Whatever else this process starts
 * meanwhile is started as it says.
 */
async function openWithSystem(url: string, env: Record<string, string>): Promise<ChildProcess> {
  if (underWay === 0) {
    spawn = childProcess.spawn;
    childProcess.spawn = spawnInside;
  }
  underWay += 1;
  try {
    return await environment.run(env, () => open(url));
  } finally {
    underWay -= 1;
    if (underWay === 0) childProcess.spawn = spawn;
  }
}

const spawnInside = ((...given: Parameters<typeof spawn>) => {
  const env = environment.getStore();
  if (!env) return spawn(...given);
  const [command, args, options] = given;
  return spawn(command, args, { ...options, env });
}) as typeof spawn;

/** On its own, so that it outlives us and Ctrl-C in our terminal is not its affair. */
function start([command = "", ...args]: readonly string[], env: Record<string, string>): ChildProcess {
  const child = childProcess.spawn(command, args, { stdio: "ignore", detached: true, env });
  child.unref();
  return child;
}

const success = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    const judge = (code: number | null): void =>
      code === 0 ? resolve() : reject(new Error(`it ended with status ${code}`));
    if (child.exitCode !== null) return judge(child.exitCode);
    child.once("error", reject).once("exit", judge);
  });
