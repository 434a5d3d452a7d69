import type { Program } from "./command.ts";

/** What mp and its plugin had before 0.4, and what has taken its place: the words behind `mp`, or null where nothing has. */
export const removedCommands: Readonly<Record<string, string | null>> = {
  "auth list": "account list",
  "auth add": "account add <name> --type <type>",
  "auth remove": "account remove <name>",
  "auth switch": "account use <name>",
  "auth show": "account show",
  "auth test": "account test",
  "auth login": "account login <name>",
  "auth logout": "account logout <name>",
  "auth migrate": null,
  "auth cowork-setup": "account export-bridge --to <path>",
  "auth cowork-status": "session --bridge",
  "auth cowork-teardown": "account remove-bridge",
  auth: "account --help",
  "projects list": "project list",
  "projects use": "project use <id>",
  "projects show": "project show",
  projects: "project --help",
  "workspaces list": "workspace list",
  "workspaces use": "workspace use <id>",
  "workspaces show": "workspace show",
  workspaces: "workspace --help",
  "context show": "session",
  context: "session",
  config: null,
  "config convert": null,
  status: "session",
  list: "account list",
  switch: "account use <name>",
  migrate: null,
  "cowork-setup": "account export-bridge --to <path>",
  "cowork-status": "session --bridge",
  "cowork-teardown": "account remove-bridge",
};

/** What one of the two programs calls by another name than the other: the words behind that program. */
export const calledOtherwise: Readonly<Record<Program, Readonly<Record<string, string>>>> = {
  mp: {
    "bridge status": "session --bridge",
    "bridge export": "account export-bridge --to <path>",
    "bridge import": "account import-bridge <path>",
    "bridge remove": "account remove-bridge",
    bridge: "session --bridge",
  },
  auth_manager: {
    "account export-bridge": "bridge export --to <path>",
    "account import-bridge": "bridge import <path>",
    "account remove-bridge": "bridge remove",
  },
};

/** Flags that were removed, and those that have taken their place, with their values. */
export const removedFlags: Readonly<Record<string, string>> = {
  credential: "--account <name>",
  "workspace-id": "--workspace <id>",
};

/** The groups of commands that only the `mp` of the Python tool has. */
export const pythonCommands: readonly string[] = [
  "query",
  "inspect",
  "dashboards",
  "reports",
  "cohorts",
  "experiments",
  "flags",
  "alerts",
  "annotations",
  "webhooks",
  "lexicon",
  "schemas",
  "drop-filters",
  "custom-properties",
  "custom-events",
  "metrics",
  "behaviors",
  "lookup-tables",
  "business-context",
  "replays",
];
