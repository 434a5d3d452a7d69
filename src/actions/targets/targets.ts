import { problemOf, targetNames } from "../../core/config/odd.ts";
import { environmentAxes } from "../../core/env.ts";
import { Fault } from "../../core/fault.ts";
import { checkReach } from "../../core/me/not-found.ts";
import { type Axes, accountOf, type Resolution, resolve, targetOf } from "../../core/resolve.ts";
import type { Context } from "../../ports.ts";
import type { Account, Config, TargetRecord } from "../../schema/config.ts";
import type { Chosen, Target, TargetSummary } from "../../schema/responses.ts";
import { readConfig } from "../../storage/config-reader.ts";
import { changeConfig } from "../../storage/config-writer.ts";
import { choose } from "../choose.ts";
import { cachedMe, projectIn, type Resolved, resolveSession } from "../session.ts";
import { environmentBehind } from "../session-to-write.ts";

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

/**
 * A whole target: what is left out is that of the session in force, or of the one that another target names; the workspace only with its
 * account and its project. Throws `NEEDS_PROJECT`, `INVALID_ARGS` where that account is not of the config file, and what
 * `resolveSession` throws.
 */
export function wholeTarget(context: Context, axes: Axes): TargetRecord {
  const { account, project, workspace, target } = axes;
  if (target === undefined && account !== undefined && project !== undefined) return { account, project, workspace };
  const resolved = sessionFor(context, axes);
  const { name } = resolved.account;
  if (resolved.origin !== "config") {
    const refusal = { reason: "account_not_in_config", account: name, way: "--account" } as const;
    throw new Fault("INVALID_ARGS", {}, { place: { refusal } });
  }
  const isThere = project === undefined || project === resolved.project;
  return {
    account: name,
    project: project ?? projectIn(context, resolved),
    workspace: workspace ?? (isThere ? resolved.workspace : undefined),
  };
}

function sessionFor(context: Context, axes: Axes): Resolution & Pick<Resolved, "bridge"> {
  const { account, target } = axes;
  if (target !== undefined) return resolveSession(context, axes, environmentBehind(context, axes));
  return account === undefined ? resolveSession(context) : sessionOf(context, account);
}

/** The session in an account of the config file, whatever the environment and a bridge say about accounts. */
function sessionOf(context: Context, account: string): Resolution & Pick<Resolved, "bridge"> {
  const env = { ...environmentAxes(context.env), account: undefined };
  return { ...resolve({ env, axes: { account }, bridge: undefined, config: readConfig(context) }), bridge: undefined };
}

/**
 * Saves a target. Throws `TARGET_EXISTS`, `ACCOUNT_NOT_FOUND` when its account is not in the config file, and what {@link checkReach}
 * throws.
 */
export async function addTarget(context: Context, name: string, record: TargetRecord): Promise<Target> {
  await changeConfig(context, (config) => {
    if (targetNames(config).includes(name)) throw new Fault("TARGET_EXISTS", { target: name });
    const { account, project, workspace } = record;
    checkCached(context, config, accountOf(config, account), project, workspace);
    return [{ path: ["targets", name], value: { account, project, ...(workspace !== undefined && { workspace }) } }];
  });
  return withName(name, record);
}

/**
 * Makes a target's three axes the active ones, in one write; one without a workspace clears the pinned one. Throws
 * `TARGET_NOT_FOUND`, what {@link checkReach} throws, and what `choose` throws.
 */
export const useTarget = (context: Context, name: string): Promise<Chosen> =>
  choose(context, (config) => {
    const { account, project, workspace = null } = targetOf(config, name);
    const owner = accountOf(config, account, `the target "${name}"`);
    checkCached(context, config, owner, project, workspace);
    return { account, activate: true, project, workspace };
  });

function checkCached(
  context: Context,
  config: Config,
  account: Account,
  project: string,
  workspace: number | null | undefined,
): void {
  const who = { account, origin: "config", isActive: config.active.account === account.name } as const;
  checkReach(who, cachedMe(context, who), project, workspace);
}

/** Forgets a target. Throws `TARGET_NOT_FOUND`, `CONFIG_ERROR`, `LOCK_BUSY`, `STORAGE_ERROR`. */
export async function removeTarget(context: Context, name: string): Promise<void> {
  await changeConfig(context, (config) => {
    summaryOf(config, name);
    return [{ path: ["targets", name], value: undefined }];
  });
}
