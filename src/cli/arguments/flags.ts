import * as v from "valibot";
import { parseWorkspaceId } from "../../core/env.ts";
import { parseDuration } from "../../core/milliseconds.ts";
import { AccountType, Name, ProjectId, Region, VariableName } from "../../schema/primitives.ts";

/** What a shell can offer in a place: these words, names that only a person's config knows, or paths. */
export type Completion = readonly string[] | "accounts" | "targets" | "files";

/** A flag: its one meaning is the same wherever a command takes it, so that it may stand before the command too. */
export interface Flag {
  readonly summary: string;
  readonly short?: string;
  /** How the value is called in help; a flag without one is a switch. */
  readonly value?: string;
  /** What the value must be: its messages say so, and begin with "must". */
  readonly schema?: v.GenericSchema<string, unknown>;
  readonly complete?: Completion;
  /** Who takes it with every subcommand. */
  readonly everywhere?: "mp" | "both";
}

const says = (isValid: (text: string) => boolean, must: string) => v.pipe(v.string(), v.check(isValid, must));

/** A project's id as it was typed. */
const projectId = says((text) => v.is(ProjectId, text), "must be a project id, a string of digits");

/** A workspace's id, as a number. */
const workspaceId = v.pipe(
  v.string(),
  v.transform(parseWorkspaceId),
  v.number("must be a workspace id, a positive integer"),
);

/** A project's id, or its name, as it was typed. */
export const projectIdOrName = v.pipe(v.string(), v.minLength(1, "must be a project's id or its name"));

/** A workspace's id, as a number, or its name. All digits are never a name. */
export const workspaceIdOrName = v.union([
  workspaceId,
  v.pipe(v.string(), v.regex(/[^0-9]/, "must be a workspace's id, a positive integer, or its name")),
]);

/** The name of something in the config file, which another program may have written. */
export const entryName = v.pipe(v.string(), v.minLength(1, "must be non-empty"));

/** A path, or another text that must be there. */
export const nonEmpty = v.pipe(v.string(), v.minLength(1, "must be non-empty"));

export const formats = ["table", "json", "jsonl", "csv", "plain"] as const;
export type Format = (typeof formats)[number];

export const flags = {
  account: {
    short: "a",
    value: "NAME",
    schema: entryName,
    complete: "accounts",
    summary: "the account to use instead of the active one",
  },
  project: { short: "p", value: "ID", schema: projectId, summary: "the project" },
  workspace: { short: "w", value: "ID", schema: workspaceId, summary: "the workspace" },
  target: {
    short: "t",
    value: "NAME",
    schema: entryName,
    complete: "targets",
    summary: "a saved target: account, project and workspace at once",
  },
  type: {
    value: "TYPE",
    schema: AccountType,
    complete: AccountType.options,
    summary: "service_account, oauth_browser or oauth_token",
  },
  region: { short: "r", value: "REGION", schema: Region, complete: Region.options, summary: "us, eu or in" },
  name: {
    value: "NAME",
    schema: Name,
    summary: "the name for the account, instead of one made from the organization's",
  },
  username: { short: "u", value: "USERNAME", schema: nonEmpty, summary: "the service account's username" },
  "token-env": {
    value: "VARIABLE",
    schema: VariableName,
    summary: "the environment variable that holds the bearer token",
  },
  "service-account": { short: "S", summary: "log in as a service account" },
  "secret-stdin": { summary: "read the secret from stdin; else it is MP_SECRET, or asked for" },
  "ask-secret": { summary: "ask for the new secret or token with hidden input" },
  "from-stdin": { summary: "read one JSON record from the standard input" },
  force: { summary: "go on although targets name the account" },
  search: { value: "TEXT", schema: v.string(), summary: "only what has TEXT in its name, id or organization" },
  refresh: { summary: "ask Mixpanel again instead of using the cached answer" },
  offline: { summary: "look at this machine only, and ask no server" },
  bridge: { summary: "show the bridge file instead" },
  to: { value: "PATH", schema: nonEmpty, complete: "files", summary: "the file to write" },
  at: {
    value: "PATH",
    schema: nonEmpty,
    complete: "files",
    summary: "the file to remove, instead of the one in force",
  },
  "min-ttl": {
    value: "TIME",
    schema: v.pipe(
      v.string(),
      v.transform(parseDuration),
      v.number("must be a length of time such as 30s, 10m or 1h, at most 24h"),
    ),
    summary: "a token that lasts at least so long: 30s, 10m, 1h",
  },
  url: {
    value: "URL",
    schema: nonEmpty,
    summary: "the address that they are for, instead of that in CLAUDE_CODE_MCP_SERVER_URL",
  },
  "access-only": { summary: "leave the refresh token out" },
  "no-browser": { summary: "print the address instead of opening a browser" },
  start: { summary: "begin a login in two steps (with --region): print the address to approve at" },
  finish: {
    value: "URL",
    schema: v.string(),
    summary: "finish it (with --name, --project) with the address the browser ended on ('-': read it from stdin)",
  },
  resume: {
    value: "PATH",
    schema: nonEmpty,
    complete: "files",
    summary: "finish a login whose last step failed (with --name, --project)",
  },
  list: { summary: "list the logins that were approved and not finished" },
  discard: {
    value: "PATH",
    schema: nonEmpty,
    complete: "files",
    summary: "delete such a login and its tokens ('all': every one)",
  },
  format: {
    short: "f",
    value: "FORMAT",
    // What the Python tool calls a table is taken too.
    schema: v.picklist([...formats, "text"], `must be one of ${formats.join(", ")}`),
    complete: formats,
    summary: "table, json, jsonl, csv or plain",
    everywhere: "mp",
  },
  // auth_manager never asks. With this an agent can run what follows `mp` in `next` as it stands.
  yes: { short: "y", summary: "do not ask whether to remove", everywhere: "both" },
  quiet: { short: "q", summary: "no warnings, no progress, no advice", everywhere: "mp" },
  verbose: { short: "v", summary: "show where an error came from", everywhere: "mp" },
  help: { short: "h", summary: "show help" },
  version: { summary: "show the version" },
} as const satisfies Record<string, Flag>;

export type FlagName = keyof typeof flags;

/** The value of a flag that a handler reads: of a switch whether it was given. */
type FlagValue<F extends FlagName> = (typeof flags)[F] extends {
  readonly schema: v.GenericSchema<string, infer T>;
}
  ? T | undefined
  : boolean;

export type FlagValues<F extends FlagName> = { readonly [K in F]: FlagValue<K> };

export const flagNames = Object.keys(flags) as readonly FlagName[];

export const flagOf = (name: FlagName): Flag => flags[name];

/** `--project ID`, as help and usage show it. */
export function spell(name: FlagName): string {
  const { value } = flagOf(name);
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}
