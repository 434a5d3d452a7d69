import { spawn, spawnSync } from "node:child_process";
import { limits } from "./limits.ts";

/** Start a command in a pid namespace of its own, as in a container, which ends with whoever started it. */
const [unshare, ...apart] = ["unshare", "--pid", "--fork", "--mount-proc", "--kill-child"] as const;

/** For `skip`: false where there can be one. */
export const noPidNamespaces =
  process.platform !== "linux" || spawnSync(unshare, [...apart, "true"]).status !== 0
    ? "no pid namespace can be made here"
    : false;

/** Runs a script of `sh` in a pid namespace of its own, or beside us, and resolves to what it printed. */
export async function inShell(
  script: string,
  where: "a namespace of its own" | "here",
  options: { cwd: string; env: Record<string, string> },
): Promise<string> {
  const words = ["sh", "-c", script];
  const [command = "", ...args] = where === "here" ? words : [unshare, ...apart, ...words];
  const child = spawn(command, args, {
    ...limits,
    timeout: 2 * limits.timeout,
    ...options,
    stdio: ["ignore", "pipe", "ignore"],
  });
  let text = "";
  for await (const chunk of child.stdout.setEncoding("utf8")) text += chunk;
  return text;
}
