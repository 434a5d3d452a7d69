import { commandFor } from "../../core/advice/shell-quote.ts";
import { accountOf, targetOf } from "../../core/resolve.ts";
import { MixpanelError } from "../../errors.ts";
import type { Context } from "../../ports.ts";
import type { TargetRecord } from "../../schema/config.ts";
import type { ActiveSession, Target } from "../../schema/responses.ts";
import { changeConfig, readConfig } from "../../storage/config-store.ts";
import { warnIfHidden } from "../choose.ts";

/** Saved targets: an account, a project and perhaps a workspace under one name. */
const withName = (name: string, { account, project, workspace }: TargetRecord): Target => ({
  name,
  account,
  project,
  workspace: workspace ?? null,
});

/** All targets, sorted by name. */
export function list(context: Context): Target[] {
  const { targets } = readConfig(context);
  return Object.keys(targets)
    .sort()
    .map((name) => withName(name, targets[name] as TargetRecord));
}

/** One target. Throws `TARGET_NOT_FOUND`. */
export function show(context: Context, name: string): Target {
  return withName(name, targetOf(readConfig(context), name));
}

/** Save a target. Throws `TARGET_EXISTS`, and `ACCOUNT_NOT_FOUND` when its account is not in the config file. */
export async function add(context: Context, name: string, record: TargetRecord): Promise<Target> {
  await changeConfig(context, (config) => {
    if (Object.hasOwn(config.targets, name))
      throw new MixpanelError(
        "TARGET_EXISTS",
        `The target "${name}" exists already. Run: ${commandFor("mp target show", name)}`,
        {
          details: { target: name },
          next: [{ command: commandFor("mp target show", name), label: "See what it is" }],
        },
      );
    accountOf(config, record.account);
    const { account, project, workspace } = record;
    return [{ path: ["targets", name], value: { account, project, ...(workspace !== undefined && { workspace }) } }];
  });
  return withName(name, record);
}

/** Make a target's three axes the active ones, in one write; one without a workspace clears the pinned one. */
export async function use(context: Context, name: string): Promise<ActiveSession> {
  const config = await changeConfig(context, (before) => {
    const target = targetOf(before, name);
    accountOf(before, target.account, `the target "${name}"`);
    return [
      { path: ["active", "account"], value: target.account },
      { path: ["active", "workspace"], value: target.workspace },
      { path: ["accounts", target.account, "default_project"], value: target.project },
    ];
  });
  const { account, project, workspace } = targetOf(config, name);
  warnIfHidden(context, config, { account, project, workspace });
  return { account, project, workspace: workspace ?? null };
}

/** Forget a target. Throws `TARGET_NOT_FOUND`. */
export async function remove(context: Context, name: string): Promise<void> {
  await changeConfig(context, (config) => {
    targetOf(config, name);
    return [{ path: ["targets", name], value: undefined }];
  });
}
