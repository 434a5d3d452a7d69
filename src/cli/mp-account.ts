import { add as addRecord } from "../actions/accounts/accounts.ts";
import { addAccount, checkNew } from "../actions/accounts/add.ts";
import { bearerToken } from "../actions/accounts/token.ts";
import type { StaticCredentials } from "../actions/credentials.ts";
import { usernameIn } from "../core/secret-input.ts";
import type { Account } from "../schema/config.ts";
import type { Region } from "../schema/primitives.ts";
import { axesOf, type Call, type Handler, invalidArgs } from "./call.ts";
import { readSecret } from "./mp-secret.ts";
import type { OptionName } from "./options.ts";

/** `account add` for people: the secret is asked for, a name and a region that are left out are found out. */
export const add: Handler = async (call) => {
  const { context, args, options, usage } = call;
  const [name] = args;
  const { type, project } = options;
  const region = options.region as Region | undefined;
  if (type === undefined)
    throw invalidArgs(usage, `--type is missing: service_account, oauth_browser or oauth_token. ${usage}`);
  if (type !== "service_account") refuse(call, "username");
  if (type !== "oauth_token") refuse(call, "token-env");
  if (type === "oauth_browser" || options["token-env"] !== undefined) refuse(call, "secret-stdin");
  checkNew(context, name);
  if (type !== "oauth_browser") {
    const credentials = await (type === "service_account" ? serviceAccount(call) : token(call));
    return { added: await addAccount(context, call.person(), { name, region, project, credentials }) };
  }
  if (name === undefined || region === undefined)
    throw invalidArgs(
      usage,
      `An oauth_browser account needs NAME and --region; or let the login find them: mp login. ${usage}`,
    );
  const record = { name, type, region, ...(project !== undefined && { default_project: project }) };
  return { added: await addRecord(context, record as Account) };
};

function refuse({ options, switches, usage }: Call, flag: OptionName): void {
  if (options[flag] !== undefined || switches.has(flag))
    throw invalidArgs(usage, `--${flag} does not go with this --type or the other flags. ${usage}`);
}

async function serviceAccount(call: Call): Promise<StaticCredentials> {
  const { context, options, usage, person } = call;
  const username =
    usernameIn(options.username) ??
    usernameIn(context.env.MP_USERNAME) ??
    usernameIn(await person().ask?.("Username of the service account:"));
  if (!username) throw invalidArgs(usage, `The username of the service account is missing: --username. ${usage}`);
  return { type: "service_account", username, secret: await readSecret(call, `secret of ${username}`, ["MP_SECRET"]) };
}

async function token(call: Call): Promise<StaticCredentials> {
  const variableName = call.options["token-env"];
  if (variableName !== undefined) return { type: "oauth_token", token_env: variableName };
  return { type: "oauth_token", token: await readSecret(call, "bearer token", ["MP_OAUTH_TOKEN", "MP_SECRET"]) };
}

/** `account token` prints the bearer and nothing else, for `$(mp account token)`. */
export const bearer: Handler = async (call) => {
  const { context, args, options, usage } = call;
  if (args.length > 0 && (options.account ?? options.target) !== undefined)
    throw invalidArgs(usage, `Name the account once: NAME, --account or --target. ${usage}`);
  const secret = await bearerToken(context, args[0], axesOf(call));
  return { text: `${secret.reveal()}\n` };
};
