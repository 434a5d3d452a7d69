import type { Sandbox } from "../../schema/sandbox.ts";
import type { SandboxKind } from "../sandbox/hosts.ts";

const names: Readonly<Record<SandboxKind, string>> = {
  codex: "Codex",
  claude_code: "Claude Code",
  claude_code_remote: "Claude Code on the web",
  codespaces: "GitHub Codespaces",
  dev_container: "a dev container",
  unknown: "",
};

/** "The sandbox that this runs in", and whose it is. */
export const theSandbox = ({ kind }: Sandbox): string => {
  const name = names[kind];
  return `the sandbox that this runs in${name === "" ? "" : ` (${name})`}`;
};

/** What survives a home that is thrown away. */
export const lasting = { set: { MP_STORAGE_DIR: "<mounted-folder>", MP_CONFIG_PATH: "<file-in-it>" } };
