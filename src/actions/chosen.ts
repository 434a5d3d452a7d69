import { environmentAxes, variable } from "../core/env.ts";
import { isFault } from "../core/fault.ts";
import { type Axes, type Resolution, resolve } from "../core/resolve.ts";
import type { Context } from "../ports.ts";
import type { Config } from "../schema/config.ts";
import type { Axis, Changed, Chosen, Shadowed } from "../schema/responses.ts";
import { readBridge } from "../storage/bridge-store.ts";
import { askedFor } from "./session.ts";

/**
 * What an answer with `active` says once `config` is written: what is stored as active, which axes were written (`changed`), and
 * what of them has no effect in this shell, which is also warned of, but for what a variable `told` hides. `axes` are those that the
 * command was given.
 */
export async function chosenIn(
  context: Context,
  config: Config,
  changed: Changed,
  axes: Axes = {},
  told?: string,
): Promise<Chosen> {
  const { active, accounts } = config;
  const { account = null, workspace = null } = active;
  const project = (account !== null && Object.hasOwn(accounts, account) && accounts[account]?.default_project) || null;
  const { shadowed, inForce } = hidden(context, config, changed, axes);
  const by = [...new Set(shadowed.map((one) => one.by))];
  const untold = by.filter((one) => one !== told);
  if (untold.length > 0) context.warn({ kind: "choice_hidden", by: untold });
  // It goes with the account that was chosen, and was not written itself.
  if (
    changed.account === account &&
    !("project" in changed) &&
    inForce &&
    inForce.project !== project &&
    by.length === 0
  )
    context.warn({ kind: "project_elsewhere", ...inForce });
  const chosen = { active: { account, project, workspace }, changed, shadowed: [...shadowed] };
  if (by.length === 0) return chosen;
  const { withoutHiders } = await import("../core/advice/hidden.ts");
  return { ...chosen, next: withoutHiders(by) };
}

interface Hidden {
  readonly shadowed: readonly Shadowed[];
  /** The project that a next command in this shell goes by, and what names it. */
  readonly inForce?: { readonly project: string; readonly by: string };
}

/** What was written and is not what a next command in this shell goes by. */
function hidden(context: Context, config: Config, changed: Changed, axes: Axes): Hidden {
  const written = Object.keys(changed) as Axis[];
  if (written.length === 0) return { shadowed: [] };
  const { account } = changed;
  // Another account than the active one is in force where the command is given it again.
  const isElsewhere = account !== undefined && account !== config.active.account && Object.keys(axes).length > 0;
  const shadowed = (axis: Axis, by: string): Shadowed => ({ axis, source: "config", value: changed[axis] ?? null, by });
  let found: Resolution;
  try {
    const bridge = readBridge(context);
    const asked = askedFor(context, isElsewhere ? { account } : {});
    found = resolve({
      env: environmentAxes(context.env),
      ...asked,
      bridge: bridge?.file,
      bridgePath: bridge?.path,
      config,
    });
  } catch (error) {
    const by = whatIsBroken(context, error);
    return { shadowed: by === undefined ? [] : written.map((axis) => shadowed(axis, by)) };
  }
  const { project } = found;
  return {
    shadowed: written.flatMap((axis) =>
      isInForce(found, axis, changed[axis]) ? [] : [shadowed(axis, hider(found, axis))],
    ),
    ...(project !== undefined && { inForce: { project, by: hider(found, "project") } }),
  };
}

function isInForce(found: Resolution, axis: Axis, wanted: string | number | null | undefined): boolean {
  if (axis === "account") return found.origin === "config" && found.account.name === wanted;
  return (found[axis] ?? null) === (wanted ?? null);
}

/** What names another value, or what another value goes with: a project with its account, a workspace with its project. */
const hider = ({ by }: Resolution, axis: Axis): string => by[axis] || by.account || by.project;

/** What keeps any command from finding out what is in force. */
function whatIsBroken({ env }: Context, error: unknown): string | undefined {
  if (!isFault(error)) throw error;
  if (isFault(error, "CONFIG_ERROR") && error.details.variable !== undefined) return error.details.variable;
  if (isFault(error, "BRIDGE_ERROR", "INSECURE_FILE")) return error.details.path;
  return ["MP_ACCOUNT", "MP_TARGET"].find((name) => variable(env, name) !== undefined);
}
