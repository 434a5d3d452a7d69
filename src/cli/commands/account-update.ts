import type { RecordChanges } from "../../actions/accounts/update.ts";
import type { ResponseData } from "../../schema/responses.ts";
import { type Call, command } from "../arguments/command.ts";
import { argument } from "../arguments/common.ts";
import type { FlagValues } from "../arguments/flags.ts";
import { refused } from "../arguments/refused.ts";
import type { Page } from "../format/page.ts";

const recordFlags = ["region", "project", "username", "token-env"] as const;
const agentFlags = [...recordFlags, "from-stdin"] as const;
const personFlags = [...recordFlags, "secret-stdin", "ask-secret"] as const;

type Arguments = readonly [typeof argument.account];
type AgentCall = Call<Arguments, (typeof agentFlags)[number]>;
type PersonCall = Call<Arguments, (typeof personFlags)[number]>;

const declared = {
  words: "account update",
  args: [argument.account],
  response: "account-update",
  show: ({ updated }: ResponseData<"account-update">, page: Page): string =>
    `Changed the account ${updated.name}.\n${page.accountLines(updated)}`,
} as const;

export const updateCommands = [
  command({
    ...declared,
    program: "auth_manager",
    summary: "Change an account's record; secrets only from stdin",
    flags: agentFlags,
    run: async (call) => update(call, call.flags["from-stdin"] ? await changesFromInput(call) : changesIn(call.flags)),
  }),
  command({
    ...declared,
    program: "mp",
    summary: "Change an account's record, also its secret or token",
    flags: personFlags,
    run: async (call) => update(call, { ...changesIn(call.flags), ...(await newSecret(call)) }),
  }),
];

async function update(
  { context, args: [name], usage }: Pick<AgentCall, "context" | "args" | "usage">,
  changes: RecordChanges,
): Promise<ResponseData<"account-update">> {
  if (Object.keys(changes).length === 0) throw refused(usage, `There is nothing to change. ${usage}`);
  const [{ updateAccount }, { wayOut }] = await Promise.all([
    import("../../actions/accounts/update.ts"),
    import("../../actions/way-out.ts"),
  ]);
  const updated = await updateAccount(context, name, changes);
  return { updated, ...(await wayOut(context, updated)) };
}

function changesIn(flags: FlagValues<(typeof recordFlags)[number]>): RecordChanges {
  const { region, project, username, "token-env": variableName } = flags;
  return {
    ...(region !== undefined && { region }),
    ...(project !== undefined && { default_project: project }),
    ...(username !== undefined && { username }),
    ...(variableName !== undefined && { token_env: variableName }),
  };
}

async function changesFromInput(call: AgentCall): Promise<RecordChanges> {
  const { flags, usage } = call;
  if (recordFlags.some((flag) => flags[flag] !== undefined))
    throw refused(usage, `--from-stdin takes all changes from stdin: give no other flag. ${usage}`);
  const [{ recordFromInput }, { RecordChanges: schema }] = await Promise.all([
    import("../arguments/record.ts"),
    import("../../schema/account-record.ts"),
  ]);
  const { region, default_project, username, secret, token, token_env } = await recordFromInput(
    call,
    schema,
    "The changes",
  );
  return {
    ...(region !== undefined && { region }),
    ...(default_project !== undefined && { default_project }),
    ...(username !== undefined && { username }),
    ...(secret !== undefined && { secret }),
    ...(token !== undefined && { token }),
    ...(token_env !== undefined && { token_env }),
  };
}

/** The secret of a service account, or the token of an account that has it in the config file, if a new one is announced. */
async function newSecret(call: PersonCall): Promise<RecordChanges> {
  const { context, args, flags, usage, person } = call;
  const { "secret-stdin": isOnStdin, "ask-secret": isAskedFor, "token-env": variableName } = flags;
  if (!isOnStdin && !isAskedFor) return {};
  if (isOnStdin && isAskedFor) throw refused(usage, `--secret-stdin and --ask-secret exclude each other. ${usage}`);
  if (variableName !== undefined) throw refused(usage, `A token comes from one place: not --token-env too. ${usage}`);
  const [{ secretOf }, { secretFromInput }] = await Promise.all([
    import("../../actions/accounts/update.ts"),
    import("../terminal/secret.ts"),
  ]);
  const { key, what } = secretOf(context, args[0]);
  if (isAskedFor && !person().askSecret)
    throw refused(usage, `There is no terminal to ask for the ${what}: give it on stdin with --secret-stdin. ${usage}`);
  return { [key]: await secretFromInput(call, what) };
}
