import { problemOf, targetNames } from "../../core/config/odd.ts";
import { Fault } from "../../core/fault.ts";
import { accountOf, targetOf } from "../../core/resolve.ts";
import type { Context } from "../../ports.ts";
import type { Config, TargetRecord } from "../../schema/config.ts";
import type { Chosen, Target, TargetSummary } from "../../schema/responses.ts";
import { readConfig } from "../../storage/config-store.ts";
import { changeConfig } from "../../storage/config-writer.ts";
import { choose } from "../choose.ts";

const withName = (name: string, { account, project, workspace }: TargetRecord): Target => ({
  name,
  account,
  project,
  workspace: workspace ?? null,
});

/** All targets, sorted by name. */
export function listTargets(context: Context): TargetSummary[] {
  const config = readConfig(context);
  return targetNames(config).map((name) => summaryOf(config, name));
}

/** One target. Throws `TARGET_NOT_FOUND`. */
export const showTarget = (context: Context, name: string): TargetSummary => summaryOf(readConfig(context), name);

function summaryOf(config: Config, name: string): TargetSummary {
  const odd = config.odd?.targets[name];
  if (!odd) return withName(name, targetOf(config, name));
  const { issues: _issues, ...readable } = odd;
  return { name, ...readable, status: "invalid", problem: problemOf(odd) };
}

/** Saves a target. Throws `TARGET_EXISTS`, and `ACCOUNT_NOT_FOUND` when its account is not in the config file. */
export async function addTarget(context: Context, name: string, record: TargetRecord): Promise<Target> {
  await changeConfig(context, (config) => {
    if (targetNames(config).includes(name)) throw new Fault("TARGET_EXISTS", { target: name });
    accountOf(config, record.account);
    const { account, project, workspace } = record;
    return [{ path: ["targets", name], value: { account, project, ...(workspace !== undefined && { workspace }) } }];
  });
  return withName(name, record);
}

/**
 * Makes a target's three axes the active ones, in one write; one without a workspace clears the pinned one. Throws
 * `TARGET_NOT_FOUND`, and what `choose` throws.
 */
export const useTarget = (context: Context, name: string): Promise<Chosen> =>
  choose(context, (config) => {
    const { account, project, workspace = null } = targetOf(config, name);
    accountOf(config, account, `the target "${name}"`);
    return { account, activate: true, project, workspace };
  });

/** Forgets a target. Throws `TARGET_NOT_FOUND`, `CONFIG_ERROR`, `LOCK_BUSY`, `STORAGE_ERROR`. */
export async function removeTarget(context: Context, name: string): Promise<void> {
  await changeConfig(context, (config) => {
    summaryOf(config, name);
    return [{ path: ["targets", name], value: undefined }];
  });
}
