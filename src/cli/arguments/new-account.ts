import { type AddedRecord, addAccount } from "../../actions/accounts/add.ts";
import { checkFree } from "../../actions/accounts/edits.ts";
import { chosenIn } from "../../actions/chosen.ts";
import type { StaticCredentials } from "../../actions/credentials.ts";
import { wayOut } from "../../actions/way-out.ts";
import { addAccountCommand } from "../../core/advice/steps.ts";
import { takenName } from "../../core/config/taken-name.ts";
import { environmentProject } from "../../core/env.ts";
import { deriveName } from "../../core/login/naming.ts";
import { usernameIn } from "../../core/secret-input.ts";
import type { Context } from "../../ports.ts";
import type { Config } from "../../schema/config.ts";
import type { AccountType } from "../../schema/primitives.ts";
import type { AccountSummary, ResponseData } from "../../schema/responses.ts";
import { readConfig } from "../../storage/config-reader.ts";
import { quiet } from "../../storage/quiet.ts";
import type { Call } from "./command.ts";
import { type argument, recordFlags } from "./common.ts";
import type { FlagName } from "./flags.ts";
import { refused } from "./refused.ts";

type RecordFlag = (typeof recordFlags)[number];
type Arguments = readonly [typeof argument.aNewName];
type AgentCall = Call<Arguments, RecordFlag | "from-stdin">;
type PersonCall = Call<Arguments, RecordFlag | "secret-stdin">;

const kinds = [
  { value: "service_account", label: "A service account, with a username and a secret" },
  { value: "oauth_browser", label: "A person's account, which is logged in with a browser" },
  { value: "oauth_token", label: "A bearer token" },
] as const;

/** Adds the account that an agent describes, by flags or in a record on stdin. */
export async function addForAgent(call: AgentCall): Promise<ResponseData<"account-add">> {
  const account = call.flags["from-stdin"] ? await accountFromInput(call) : accountFromFlags(call);
  return added(call.context, await addAccount(call.context, account));
}

/** Adds the account that a person describes, by flags and answers: the secret is asked for, a name and a region that are left out are found out. */
export const addForPerson = async (call: PersonCall): Promise<ResponseData<"account-add">> =>
  added(call.context, await addedByPerson(call));

/** The first account ever is the active one from then on; any other changes nothing of that. */
async function added(context: Context, item: AccountSummary): Promise<ResponseData<"account-add">> {
  const project = item.project_id === null ? {} : { project: item.project_id };
  const changed = item.is_active ? { account: item.name, ...project } : {};
  const { next = [], ...chosen } = await chosenIn(context, readConfig(quiet(context)), changed);
  const { next: ways = [], ...home } = await wayOut(context, item);
  const all = [...next, ...ways];
  return { added: item, ...chosen, ...home, ...(all.length > 0 && { next: all }) };
}

async function accountFromInput(call: AgentCall): Promise<AddedRecord> {
  const { args, flags, usage } = call;
  if (args[0] !== undefined || recordFlags.some((flag) => flags[flag] !== undefined))
    throw refused(usage, `--from-stdin takes the whole record from stdin: give no name and no other flag. ${usage}`);
  const [{ recordFromInput }, { NamedAccountRecord }] = await Promise.all([
    import("./record.ts"),
    import("../../schema/account-record.ts"),
  ]);
  return recordFromInput(call, NamedAccountRecord, "The account");
}

function accountFromFlags(call: AgentCall): AddedRecord {
  const { args, flags, usage } = call;
  const [name] = args;
  const { type, region, project, username, "token-env": tokenEnv } = flags;
  if (type === "service_account") {
    if (tokenEnv !== undefined) throw refused(usage, `--token-env does not go with --type service_account. ${usage}`);
    const command = serviceAccountCommand(call);
    throw refused(
      usage,
      `A service account has a secret, which must not pass through here. A person adds it, with hidden input: ${command}`,
      [{ command, label: "Add it; it asks for the secret with hidden input" }],
    );
  }
  const incomplete = refused(usage, `NAME and --type are needed, and for oauth_token --region. ${usage}`);
  if (name === undefined || type === undefined) throw incomplete;
  if (username !== undefined) throw refused(usage, `--username goes with --type service_account only. ${usage}`);
  const common = { name, ...(project !== undefined && { default_project: project }) };
  if (type === "oauth_browser" && tokenEnv === undefined) return { ...common, type, region };
  if (type === "oauth_token") {
    if (region === undefined) throw incomplete;
    if (tokenEnv !== undefined) return { ...common, type, region, token_env: tokenEnv };
  }
  throw refused(usage, `--token-env goes with --type oauth_token, and only with it. ${usage}`);
}

/** The command with which a person does it, with all that was said already. Throws `ACCOUNT_EXISTS`, `CONFIG_ERROR`. */
function serviceAccountCommand({ context, args: [name], flags: { region, project, username } }: AgentCall): string {
  if (name !== undefined) checkFree(readConfig(context), name);
  return addAccountCommand({ name, type: "service_account", username: usernameIn(username), region, project });
}

async function addedByPerson(call: PersonCall): Promise<ResponseData<"account-add">["added"]> {
  const { context, args, flags, usage, person } = call;
  const [name] = args;
  const { region, project = environmentProject(context.env) } = flags;
  const type = flags.type ?? (await typeAsked(call));
  if (type === undefined)
    throw refused(usage, `--type is missing: service_account, oauth_browser or oauth_token. ${usage}`);
  const refuse = (flag: FlagName & keyof typeof flags): void => {
    if (flags[flag] !== undefined && flags[flag] !== false)
      throw refused(usage, `--${flag} does not go with this --type or the other flags. ${usage}`);
  };
  if (type !== "service_account") refuse("username");
  if (type !== "oauth_token") refuse("token-env");
  if (type === "oauth_browser" || flags["token-env"] !== undefined) refuse("secret-stdin");
  if (name !== undefined) checkFree(readConfig(context), name);
  if (type !== "oauth_browser") {
    const credentials = await (type === "service_account" ? serviceAccount(call) : token(call));
    const { addAskingMixpanel } = await import("../../actions/accounts/add-asking.ts");
    return addAskingMixpanel(context, person(), { name, region, project, credentials });
  }
  return addAccount(context, {
    name: name ?? freeNameIn(readConfig(context)),
    type,
    region,
    ...(project !== undefined && { default_project: project }),
  });
}

/** Of an account that nobody has logged in to yet no organization is known. */
const freeNameIn = (config: Config): string =>
  deriveName({ organizations: [] }, (wanted) => takenName(config, wanted) !== undefined);

/** Undefined where nobody can be asked. */
async function typeAsked({ person }: PersonCall): Promise<AccountType | undefined> {
  const chosen = await person().choose?.("What kind of account?", kinds);
  return kinds.find(({ value }) => value === chosen)?.value;
}

async function serviceAccount({ context, flags, usage, person, readInput }: PersonCall): Promise<StaticCredentials> {
  const username =
    usernameIn(flags.username) ??
    usernameIn(context.env.MP_USERNAME) ??
    usernameIn(await person().ask?.("Username of the service account:"));
  if (!username) throw refused(usage, `The username of the service account is missing: --username. ${usage}`);
  const { readSecret } = await import("../terminal/secret.ts");
  const asking = { context, person, readInput, usage, isOnStdin: flags["secret-stdin"] };
  return {
    type: "service_account",
    username,
    secret: await readSecret(asking, `secret of ${username}`, ["MP_SECRET"]),
  };
}

async function token({ context, flags, usage, person, readInput }: PersonCall): Promise<StaticCredentials> {
  const variableName = flags["token-env"];
  if (variableName !== undefined) return { type: "oauth_token", token_env: variableName };
  const { readSecret } = await import("../terminal/secret.ts");
  const asking = { context, person, readInput, usage, isOnStdin: flags["secret-stdin"] };
  return { type: "oauth_token", token: await readSecret(asking, "bearer token", ["MP_OAUTH_TOKEN", "MP_SECRET"]) };
}
