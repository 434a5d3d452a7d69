import * as v from "valibot";
import { parseWorkspaceId } from "../core/env.ts";
import { Name, ProjectId, Region, VariableName } from "../schema/primitives.ts";

/** A flag: its one meaning is the same wherever a command takes it, so that it may stand before the command too. */
export interface Option {
  /** How the value is called in help; a flag without one is a switch. */
  readonly value?: string;
  readonly short?: string;
  readonly summary: string;
  /** What a value must be, in words, when it is not `valid`. */
  readonly must?: string;
  readonly valid?: (text: string) => boolean;
  /** Who takes it with every subcommand. */
  readonly everywhere?: "mp" | "both";
}

const name = { valid: (text: string) => v.is(Name, text), must: "1 to 64 letters, digits, '_' or '-'" };
const projectId = { valid: (text: string) => v.is(ProjectId, text), must: "a project id, a string of digits" };
const nonEmpty = { valid: (text: string) => text !== "", must: "non-empty" };

export const formats = ["table", "json", "jsonl", "csv", "plain"] as const;
export type Format = (typeof formats)[number];

export const options = {
  account: { short: "a", value: "NAME", summary: "the account to use instead of the active one", ...name },
  project: { short: "p", value: "ID", summary: "the project", ...projectId },
  workspace: {
    short: "w",
    value: "ID",
    summary: "the workspace",
    valid: (text: string) => parseWorkspaceId(text) !== undefined,
    must: "a workspace id, a positive integer",
  },
  target: { short: "t", value: "NAME", summary: "a saved target: account, project and workspace at once", ...name },
  type: {
    value: "TYPE",
    summary: "service_account, oauth_browser or oauth_token",
    valid: (text: string) => ["service_account", "oauth_browser", "oauth_token"].includes(text),
    must: "one of service_account, oauth_browser, oauth_token",
  },
  region: {
    value: "REGION",
    summary: "us, eu or in",
    valid: (text: string) => v.is(Region, text),
    must: "one of us, eu, in",
  },
  name: { value: "NAME", summary: "the name for the account, instead of one made from the organization's", ...name },
  username: { value: "USERNAME", summary: "the service account's username", ...nonEmpty },
  "token-env": {
    value: "VARIABLE",
    summary: "the environment variable that holds the bearer token",
    valid: (text: string) => v.is(VariableName, text),
    must: "the name of an environment variable",
  },
  "service-account": { short: "S", summary: "log in as a service account" },
  "secret-stdin": { summary: "read the secret from stdin; else it is MP_SECRET, or asked for" },
  "from-stdin": { summary: "read one JSON record from the standard input" },
  force: { summary: "go on although targets name the account" },
  refresh: { summary: "ask Mixpanel again instead of using the cached answer" },
  bridge: { summary: "show the bridge file instead" },
  to: { value: "PATH", summary: "the file to write", ...nonEmpty },
  at: { value: "PATH", summary: "the file to remove, instead of the one in force", ...nonEmpty },
  "access-only": { summary: "leave the refresh token out" },
  "no-browser": { summary: "print the address instead of opening a browser" },
  start: { summary: "begin a login in two steps (with --region): print the address to approve at" },
  finish: {
    value: "URL",
    summary: "finish it (with --name, --project) with the address the browser ended on ('-': read it from stdin)",
  },
  resume: { value: "PATH", summary: "finish a login whose last step failed (with --name, --project)", ...nonEmpty },
  format: {
    value: "FORMAT",
    summary: "table, json, jsonl, csv or plain",
    valid: (text: string) => (formats as readonly string[]).includes(text),
    must: "one of table, json, jsonl, csv, plain",
    everywhere: "mp",
  },
  // auth_manager never asks. With this an agent can run what follows `mp` in `next` as it stands.
  yes: { short: "y", summary: "do not ask whether to remove", everywhere: "both" },
  quiet: { short: "q", summary: "no warnings, no progress, no advice", everywhere: "mp" },
  verbose: { short: "v", summary: "show where an error came from", everywhere: "mp" },
  help: { short: "h", summary: "show help" },
  version: { summary: "show the version" },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof options;

export const axisOptions = ["account", "project", "workspace", "target"] as const satisfies readonly OptionName[];

/** `--project ID`, as help and usage show it. */
export function spell(name: OptionName): string {
  const option: Option = options[name];
  return option.value === undefined ? `--${name}` : `--${name} ${option.value}`;
}
