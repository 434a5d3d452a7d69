import type { ResponseName } from "../schema/responses.ts";
import type { Handler } from "./call.ts";
import type { Command, Face } from "./command.ts";
import * as account from "./handlers/account.ts";
import * as bridge from "./handlers/bridge.ts";
import * as login from "./handlers/login.ts";
import * as project from "./handlers/project.ts";
import { show as schema } from "./handlers/schema.ts";
import { show as session } from "./handlers/session.ts";
import * as target from "./handlers/target.ts";
import { axisOptions, type OptionName } from "./options.ts";

const axes = axisOptions;
const accountOnly = ["account", "target"] as const;

const command = (
  words: string,
  response: ResponseName | undefined,
  summary: string,
  options: readonly OptionName[],
  handler: Handler,
  face?: Face,
): Command => {
  const all = words.split(" ");
  const isArgument = (word: string): boolean => /^\[?[A-Z]/.test(word);
  return {
    path: all.filter((word) => !isArgument(word)),
    args: all.filter(isArgument),
    summary,
    options,
    handler,
    ...(response && { response }),
    ...(face && { face }),
  };
};

/** What only `mp` does, for people at a terminal, is loaded when it is called. */
const mpAccount =
  (name: "add" | "bearer"): Handler =>
  async (call) =>
    (await import("./mp-account.ts"))[name](call);
const mpLogin: Handler = async (call) => (await import("./mp-login.ts")).login(call);
const completion: Handler = async (call) => (await import("./completion/script.ts")).completion(call, commandsOf("mp"));

/** Every subcommand, in the order in which help shows them (§1.2, §5.1). */
const table: readonly Command[] = [
  command(
    "login",
    "login-finish",
    "Log in and choose a project, in one go",
    [
      "name",
      "region",
      "project",
      "service-account",
      "token-env",
      "no-browser",
      "secret-stdin",
      "start",
      "finish",
      "resume",
    ],
    mpLogin,
    "mp",
  ),
  command("session", "session", "Show the account, project and workspace in force", [...axes, "bridge"], session),
  command("account list", "account-list", "List the accounts", [], account.list),
  command("account show [NAME]", "account-show", "Show one account, the active one without a name", [], account.show),
  command(
    "account add [NAME]",
    "account-add",
    "Add an account that needs no secret typed, or one from stdin",
    ["from-stdin", "type", "region", "project", "username", "token-env"],
    account.add,
    "auth_manager",
  ),
  command(
    "account add [NAME]",
    "account-add",
    "Add an account; asks for its secret with hidden input",
    ["type", "region", "project", "username", "token-env", "secret-stdin"],
    mpAccount("add"),
    "mp",
  ),
  command(
    "account update NAME",
    "account-update",
    "Change an account's record",
    ["region", "project", "username", "token-env"],
    account.update,
  ),
  command("account remove NAME", "account-remove", "Forget an account and its tokens", ["force"], account.remove),
  command("account use NAME", "account-use", "Make an account the active one", [], account.use),
  command(
    "account login NAME",
    "account-login",
    "Log an oauth_browser account in, with a browser on this machine",
    ["no-browser"],
    login.account,
  ),
  command("account logout NAME", "account-logout", "Forget an account's tokens", [], account.logout),
  command(
    "account test [NAME]",
    "account-test",
    "Ask Mixpanel whether an account's credentials work",
    axes,
    account.test,
  ),
  command(
    "account token [NAME]",
    undefined,
    "Print an account's bearer token, and nothing else",
    axes,
    mpAccount("bearer"),
    "mp",
  ),
  command(
    "account export-bridge",
    "bridge-export",
    "Write an account into a bridge file, for a sandbox",
    ["to", "account", "project", "workspace", "target", "access-only"],
    bridge.exportTo,
    "mp",
  ),
  command("account remove-bridge", "bridge-remove", "Delete a bridge file", ["at"], bridge.remove, "mp"),
  command(
    "project list",
    "project-list",
    "List the projects that the account can reach",
    [...axes, "refresh"],
    project.list,
  ),
  command("project use ID", "project-use", "Choose the account's project", accountOnly, project.use),
  command("project show", "project-show", "Show the project in force", axes, project.show),
  command(
    "workspace list",
    "workspace-list",
    "List the workspaces of a project",
    [...axes, "refresh"],
    project.listWorkspaces,
  ),
  command(
    "workspace use ID",
    "workspace-use",
    "Pin a workspace",
    ["account", "project", "target"],
    project.useWorkspace,
  ),
  command("workspace show", "workspace-show", "Show the workspace in force", axes, project.showWorkspace),
  command("target list", "target-list", "List the saved targets", [], target.list),
  command(
    "target add NAME",
    "target-add",
    "Save an account, a project and perhaps a workspace under a name",
    ["account", "project", "workspace"],
    target.add,
  ),
  command(
    "target use NAME",
    "target-use",
    "Make a target's account, project and workspace the active ones",
    [],
    target.use,
  ),
  command("target show NAME", "target-show", "Show one target", [], target.show),
  command("target remove NAME", "target-remove", "Forget a target", [], target.remove),
  command(
    "bridge status",
    "bridge-status",
    "Show the bridge file in force, without its secrets",
    [],
    bridge.status,
    "auth_manager",
  ),
  command(
    "bridge export",
    "bridge-export",
    "Write an account into a bridge file, for a sandbox",
    ["to", "account", "project", "workspace", "target", "access-only"],
    bridge.exportTo,
    "auth_manager",
  ),
  command("bridge remove", "bridge-remove", "Delete a bridge file", ["at"], bridge.remove, "auth_manager"),
  command(
    "login",
    "login-finish",
    "Log in where no browser can reach this machine, in two steps",
    ["start", "finish", "resume", "region", "name", "project"],
    login.twoShot,
    "auth_manager",
  ),
  command("schema [NAME]", "schema", "List the response schemas, or show one", [], schema, "auth_manager"),
  command("completion SHELL", undefined, "Print the completion script for bash, zsh or fish", [], completion, "mp"),
];

export const commandsOf = (face: Face): readonly Command[] =>
  table.filter((row) => row.face === undefined || row.face === face);
