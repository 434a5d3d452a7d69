import type { Edit } from "../core/config/edit.ts";
import { variable } from "../core/env.ts";
import { accountOf } from "../core/resolve.ts";
import type { Context } from "../ports.ts";
import type { Config } from "../schema/config.ts";
import type { ActiveSession } from "../schema/responses.ts";
import { changeConfig } from "../storage/config-writer.ts";

/** What is chosen in the config file. A part that is left out stays as it is, as far as it can. */
export interface Choice {
  /** The account that all of it is about. */
  readonly account: string;
  /** Make it the active one. */
  readonly activate?: boolean;
  /** Its `default_project` from now on. */
  readonly project?: string | undefined;
  /** The workspace to pin; null for none. Only the active account has one. */
  readonly workspace?: number | null | undefined;
}

/**
 * What a choice writes into config.toml. A workspace lives in one project of one account: the one that is pinned stays only
 * where the active account and its project stay.
 */
export function choiceEdits(config: Config, { account, activate = false, project, workspace }: Choice): Edit[] {
  const before = Object.hasOwn(config.accounts, account) ? config.accounts[account] : undefined;
  const isActive = config.active.account === account;
  const isElsewhere = !before || !isActive || (project !== undefined && project !== before.default_project);
  const isLeft = workspace === null || isElsewhere;
  return [
    ...(activate ? clearedOfOdd(config) : []),
    ...(activate ? [{ path: ["active", "account"], value: account }] : []),
    ...(project === undefined ? [] : [{ path: ["accounts", account, "default_project"], value: project }]),
    ...((activate || isActive) && (workspace != null || isLeft)
      ? [{ path: ["active", "workspace"], value: workspace ?? undefined }]
      : []),
  ];
}

/** What stands in `[active]` and should not: whoever says what is active mends it. */
const clearedOfOdd = ({ odd }: Config): Edit[] =>
  odd?.active?.issues.flatMap(({ key }) => (key === undefined ? [] : [{ path: ["active", key], value: undefined }])) ??
  [];

/**
 * Writes what `plan` chooses, all of it at once, and warns of the variables that hide it from a session without flags in this
 * shell. Resolves to what is then active, or would be if the account were. Throws `ACCOUNT_NOT_FOUND`, `CONFIG_ERROR`,
 * `LOCK_BUSY`, `STORAGE_ERROR`, and what `plan` throws.
 */
export async function choose(context: Context, plan: (config: Config) => Choice): Promise<ActiveSession> {
  let choice: Choice = { account: "" };
  const config = await changeConfig(context, (before) => {
    choice = plan(before);
    accountOf(before, choice.account);
    return choiceEdits(before, choice);
  });
  const { account, activate = false, project, workspace } = choice;
  // Where an account alone is chosen, the workspace is cleared, not chosen.
  const isWorkspaceChosen = workspace !== undefined && !(activate && project === undefined);
  warnIfHidden(context, config, {
    ...(activate && { account }),
    ...(project !== undefined && { project }),
    ...(isWorkspaceChosen && { workspace }),
  });
  const { active, accounts } = config;
  const pinned = active.account === account ? active.workspace : undefined;
  return { account, project: accounts[account]?.default_project ?? null, workspace: pinned ?? null };
}

/** What was just chosen, by axis. */
type Chosen = Partial<Pick<Choice, "account" | "project" | "workspace">>;

function warnIfHidden(context: Context, config: Config, chosen: Chosen): void {
  const variables = [...new Set(hiding(context, config, chosen))];
  if (variables.length > 0) context.warn({ kind: "choice_hidden", variables });
}

function* hiding({ env }: Context, { targets }: Config, chosen: Chosen): Generator<string> {
  const value = (name: string) => variable(env, name);
  const differs = (name: string, wanted: unknown) => value(name) !== undefined && value(name) !== String(wanted);
  const named = value("MP_TARGET") ?? "";
  const target = Object.hasOwn(targets, named) ? targets[named] : undefined;
  const byTarget = (axis: keyof Chosen) => named !== "" && target?.[axis] !== (chosen[axis] ?? undefined);

  if ("account" in chosen) {
    const owner = accountVariable(value);
    if (owner !== undefined) yield owner;
    else if (differs("MP_ACCOUNT", chosen.account)) yield "MP_ACCOUNT";
    else if (byTarget("account")) yield "MP_TARGET";
  }
  if ("project" in chosen) {
    if (differs("MP_PROJECT_ID", chosen.project)) yield "MP_PROJECT_ID";
    else if (byTarget("project")) yield "MP_TARGET";
  }
  if ("workspace" in chosen) {
    if (differs("MP_WORKSPACE_ID", chosen.workspace)) yield "MP_WORKSPACE_ID";
    else if (byTarget("workspace")) yield "MP_TARGET";
  }
}

/** The variable to unset so that the environment names no account any more (docs/configuration.md). */
function accountVariable(value: (name: string) => string | undefined): string | undefined {
  if (!value("MP_PROJECT_ID") || !value("MP_REGION")) return undefined;
  if (value("MP_USERNAME") && value("MP_SECRET")) return "MP_USERNAME";
  return value("MP_OAUTH_TOKEN") && "MP_OAUTH_TOKEN";
}
