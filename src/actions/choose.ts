import type { Edit } from "../core/config/edit.ts";
import { own } from "../core/own.ts";
import { type Axes, accountOf } from "../core/resolve.ts";
import type { Context } from "../ports.ts";
import type { Config } from "../schema/config.ts";
import type { Changed, Chosen } from "../schema/responses.ts";
import { changeConfig } from "../storage/config-writer.ts";
import { chosenIn } from "./chosen.ts";

/** What is chosen in the config file. A part that is left out stays as it is, as far as it can. */
export interface ConfigChoice {
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
export function choiceEdits(config: Config, { account, activate = false, project, workspace }: ConfigChoice): Edit[] {
  const before = own(config.accounts, account);
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
 * Writes what `plan` chooses, all of it at once. Resolves to what is active then, and warns of what hides the choice in this shell;
 * `axes` are those that the command was given. Throws `ACCOUNT_NOT_FOUND`, `CONFIG_ERROR`, `LOCK_BUSY`, `STORAGE_ERROR`, and what
 * `plan` throws.
 */
export async function choose(
  context: Context,
  plan: (config: Config) => ConfigChoice,
  axes: Axes = {},
): Promise<Chosen> {
  let changed: Changed = {};
  let isWithoutWorkspace = false;
  const config = await changeConfig(context, (before) => {
    const choice = plan(before);
    accountOf(before, choice.account);
    const edits = choiceEdits(before, choice);
    changed = changedBy(before, choice, edits);
    isWithoutWorkspace = choice.workspace === null;
    return edits;
  });
  return chosenIn(context, config, changed, { axes, isWithoutWorkspace });
}

/** The axes that a choice writes. A project is one of an account, so that is named with it. */
function changedBy(
  { active }: Config,
  { account, activate = false, project, workspace }: ConfigChoice,
  edits: Edit[],
): Changed {
  const isPinWritten = edits.some(({ path }) => path.join(".") === "active.workspace");
  // Where an account alone is chosen, the workspace is cleared, if there is one, and not chosen.
  const isChosen = workspace !== undefined && !(activate && project === undefined);
  return {
    ...((activate || project !== undefined) && { account }),
    ...(project !== undefined && { project }),
    ...(isPinWritten && (isChosen || active.workspace !== undefined) && { workspace: workspace ?? null }),
  };
}
