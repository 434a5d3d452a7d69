/** What a sandbox would have to let through. */
export interface Opening {
  /** Folders. */
  readonly write: readonly string[];
  /** Folders that are hidden. */
  readonly read: readonly string[];
  readonly hosts: readonly string[];
}

/** A part of a host's settings: in which file, and what has to stand there. */
export interface Setting {
  readonly file: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** For the sandbox of Claude Code's commands (https://code.claude.com/docs/en/sandboxing). Its tests try these in it. */
export const claudeCode = ({ write, read, hosts }: Opening): Setting => ({
  file: "~/.claude/settings.json",
  value: {
    sandbox: {
      ...((write.length > 0 || read.length > 0) && {
        filesystem: {
          ...(write.length > 0 && { allowWrite: [...write] }),
          ...(read.length > 0 && { allowRead: [...read] }),
        },
      }),
      ...(hosts.length > 0 && { network: { allowedDomains: [...hosts] } }),
    },
  },
});

/**
 * For Codex (https://developers.openai.com/codex/config-reference). These settings hide no folder, and know no hosts: all or none. Where
 * they stand, those of its newer permission profiles do not count (https://developers.openai.com/codex/permissions).
 */
export const codex = ({ write, hosts }: Opening): Setting => ({
  file: "~/.codex/config.toml",
  value: {
    sandbox_mode: "workspace-write",
    sandbox_workspace_write: {
      ...(write.length > 0 && { writable_roots: [...write] }),
      ...(hosts.length > 0 && { network_access: true }),
    },
  },
});
