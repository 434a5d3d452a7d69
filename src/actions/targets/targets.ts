import { Fault } from "../../core/fault.ts";
import { accountOf, targetOf } from "../../core/resolve.ts";
import type { Context } from "../../ports.ts";
import type { TargetRecord } from "../../schema/config.ts";
import type { ActiveSession, Target } from "../../schema/responses.ts";
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
export function listTargets(context: Context): Target[] {
  const { targets } = readConfig(context);
  return Object.keys(targets)
    .sort()
    .map((name) => withName(name, targets[name] as TargetRecord));
}

/** One target. Throws `TARGET_NOT_FOUND`. */
export function showTarget(context: Context, name: string): Target {
  return withName(name, targetOf(readConfig(context), name));
}

/** Saves a target. Throws `TARGET_EXISTS`, and `ACCOUNT_NOT_FOUND` when its account is not in the config file. */
export async function addTarget(context: Context, name: string, record: TargetRecord): Promise<Target> {
  await changeConfig(context, (config) => {
    if (Object.hasOwn(config.targets, name)) throw new Fault("TARGET_EXISTS", { target: name });
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
export const useTarget = (context: Context, name: string): Promise<ActiveSession> =>
  choose(context, (config) => {
    const { account, project, workspace = null } = targetOf(config, name);
    accountOf(config, account, `the target "${name}"`);
    return { account, activate: true, project, workspace };
  });

/** Forgets a target. Throws `TARGET_NOT_FOUND`, `CONFIG_ERROR`, `LOCK_BUSY`, `STORAGE_ERROR`. */
export async function removeTarget(context: Context, name: string): Promise<void> {
  await changeConfig(context, (config) => {
    targetOf(config, name);
    return [{ path: ["targets", name], value: undefined }];
  });
}
