import * as v from "valibot";
import * as accounts from "../../actions/accounts/accounts.ts";
import { checkFree } from "../../actions/accounts/edits.ts";
import { addAccountCommand, onboarding } from "../../core/advice/steps.ts";
import { describeIssues } from "../../core/issues.ts";
import { usernameIn } from "../../core/secret-input.ts";
import { MixpanelError } from "../../errors.ts";
import { type Account, NamedAccountRecord } from "../../schema/config.ts";
import { readConfig } from "../../storage/config-store.ts";
import { axesOf, type Call, firstArg, type Handler, invalidArgs } from "../call.ts";

const MOST_INPUT_BYTES = 64 * 1024;

export const list: Handler = ({ context }) => {
  const items = accounts.list(context);
  return items.length > 0 ? { items } : { items, next: onboarding };
};

export const show: Handler = ({ context, args: [name] }) => ({ account: accounts.show(context, name) });

export const add: Handler = async (call) => {
  const account = call.switches.has("from-stdin") ? await accountFromInput(call) : accountFromFlags(call);
  return { added: await accounts.add(call.context, account) };
};

async function accountFromInput({ args, options, readInput, usage }: Call): Promise<Account> {
  if (args.length > 0 || Object.keys(options).length > 0)
    throw invalidArgs(
      usage,
      `--from-stdin takes the whole record from stdin: give no name and no other flag. ${usage}`,
    );
  const text = await readInput(MOST_INPUT_BYTES);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalidArgs(usage, "The standard input is not one JSON record."); // the parser's message quotes the text
  }
  const result = v.safeParse(NamedAccountRecord, value);
  if (!result.success) throw invalidArgs(usage, `The record on stdin cannot be used: ${describeIssues(result.issues)}`);
  return result.output;
}

function accountFromFlags(call: Call): Account {
  const { args, options, usage } = call;
  const [name] = args;
  const { type, region, project, username, "token-env": tokenEnv } = options;
  if (type === "service_account") {
    if (tokenEnv !== undefined)
      throw invalidArgs(usage, `--token-env does not go with --type service_account. ${usage}`);
    const command = addServiceAccount(call);
    throw new MixpanelError(
      "INVALID_ARGS",
      `A service account has a secret, which must not pass through here. A person adds it, with hidden input: ${command}`,
      { details: { usage }, next: [{ command, label: "Add it; it asks for the secret with hidden input" }] },
    );
  }
  if (name === undefined || type === undefined || region === undefined)
    throw invalidArgs(usage, `NAME, --type and --region are needed. ${usage}`);
  if (username !== undefined) throw invalidArgs(usage, `--username goes with --type service_account only. ${usage}`);
  const common = { name, region, ...(project !== undefined && { default_project: project }) };
  if (type === "oauth_browser" && tokenEnv === undefined) return { ...common, type } as Account;
  if (type === "oauth_token" && tokenEnv !== undefined) return { ...common, type, token_env: tokenEnv } as Account;
  throw invalidArgs(usage, `--token-env goes with --type oauth_token, and only with it. ${usage}`);
}

/** The command with which a person does it, with all that was said already. Throws `ACCOUNT_EXISTS`, `CONFIG_ERROR`. */
function addServiceAccount({ context, args: [name], options }: Call): string {
  if (name !== undefined) checkFree(readConfig(context), name);
  const { region, project } = options;
  const username = usernameIn(options.username);
  return addAccountCommand({ name, type: "service_account", username, region, project });
}

export const update: Handler = async (call) => {
  const { region, project, username, "token-env": tokenEnv } = call.options;
  const changes = {
    ...(region !== undefined && { region: region as Account["region"] }),
    ...(project !== undefined && { project }),
    ...(username !== undefined && { username }),
    ...(tokenEnv !== undefined && { tokenEnv }),
  };
  if (Object.keys(changes).length === 0) throw invalidArgs(call.usage, `There is nothing to change. ${call.usage}`);
  return { updated: await accounts.update(call.context, firstArg(call), changes) };
};

export const remove: Handler = async (call) => {
  const name = firstArg(call);
  const orphaned = await accounts.remove(call.context, name, { force: call.switches.has("force") });
  return { removed: name, orphaned_targets: orphaned };
};

export const use: Handler = async (call) => ({ active: await accounts.use(call.context, firstArg(call)) });

export const logout: Handler = async (call) => {
  await accounts.logout(call.context, firstArg(call));
  return { logged_out: firstArg(call) };
};

export const test: Handler = async (call) => {
  const { args, options, usage, context } = call;
  if (args.length > 0 && (options.account ?? options.target) !== undefined)
    throw invalidArgs(usage, `Name the account once: NAME, --account or --target. ${usage}`);
  const { testAccount } = await import("../../actions/accounts/test.ts");
  return { result: await testAccount(context, args[0], axesOf(call)) };
};
