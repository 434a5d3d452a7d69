import * as v from "valibot";

/** That a sandbox is what stops us: whose it is, and how. */
export const Sandbox = v.object({
  kind: v.picklist(["codex", "claude_code", "claude_code_remote", "codespaces", "dev_container", "unknown"]),
  cause: v.picklist(["write", "read", "network", "ephemeral"]),
});
export type Sandbox = v.InferOutput<typeof Sandbox>;
