import type { Sandbox } from "../../schema/sandbox.ts";
import { type Environment, variable } from "../env.ts";

/** What runs agents, and puts them into sandboxes. */
export type SandboxKind = Sandbox["kind"];

/** The variables by which a host says that what runs there is in a sandbox of its own. */
const marks: readonly { readonly kind: SandboxKind; readonly names: readonly string[] }[] = [
  { kind: "codex", names: ["CODEX_SANDBOX", "CODEX_SANDBOX_NETWORK_DISABLED"] },
  { kind: "claude_code_remote", names: ["CLAUDE_CODE_REMOTE"] },
  { kind: "codespaces", names: ["CODESPACES"] },
  { kind: "dev_container", names: ["REMOTE_CONTAINERS"] },
  // The sandbox of Claude Code's commands, which other hosts use too.
  { kind: "unknown", names: ["SANDBOX_RUNTIME"] },
];

/** Whether a switch is on. */
const isOn = (env: Environment, name: string): boolean =>
  !["", "0", "false", "no"].includes((variable(env, name) ?? "").toLowerCase());

const markIn = (env: Environment) => marks.find(({ names }) => names.some((name) => isOn(env, name)));

/** Whether a variable of the host says that this is a sandbox. */
export const saysSandbox = (env: Environment): boolean => markIn(env) !== undefined;

/** Whose sandbox it is, if it is one: Claude Code sets a variable of its own outside of them too. */
export function kindOf(env: Environment): SandboxKind {
  const { kind = "unknown" } = markIn(env) ?? {};
  return kind === "unknown" && isOn(env, "CLAUDECODE") ? "claude_code" : kind;
}

/** Whether the host says that it lets no connection out. */
export const saysNoNetwork = (env: Environment): boolean => isOn(env, "CODEX_SANDBOX_NETWORK_DISABLED");

/** Whether the host sends everything through a proxy of its own, which lets only some hosts through. */
export const setsProxy = (env: Environment): boolean => isOn(env, "SANDBOX_RUNTIME") || isOn(env, "CLAUDE_CODE_REMOTE");
