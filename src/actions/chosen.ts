import type { Warning } from "../core/advice/warnings.ts";
import { environmentAxes, pathVariable, variable } from "../core/env.ts";
import { isFault } from "../core/fault.ts";
import { own } from "../core/own.ts";
import { type Axes, type Resolution, resolve } from "../core/resolve.ts";
import type { Context } from "../ports.ts";
import type { Config } from "../schema/config.ts";
import type { Axis, Changed, Chosen, Shadowed } from "../schema/responses.ts";
import { readBridge } from "../storage/bridge-store.ts";
import { askedFor } from "./session.ts";

interface Told {
  /** The axes that the command was given. */
  readonly axes?: Axes;
  /** A variable of which a warning has said already that it hides something. */
  readonly told?: string | undefined;
  /** That there be no workspace was a part of what was chosen, whether or not one had to be cleared. */
  readonly isWithoutWorkspace?: boolean;
}

/**
 * What an answer with `active` says once `config` is written: what is stored as active, which axes were written (`changed`), and
 * what of that has no effect in this shell, which is also warned of. With an account that is the active one now come the project and
 * the workspace that are stored for it, written or not.
 */
export async function chosenIn(
  context: Context,
  config: Config,
  changed: Changed,
  { axes = {}, told, isWithoutWorkspace = false }: Told = {},
): Promise<Chosen> {
  const { active, accounts } = config;
  const { account = null, workspace = null } = active;
  const project = (account !== null && own(accounts, account)?.default_project) || null;
  const comesAlong = changed.account !== undefined && changed.account === account;
  const meant: Changed = {
    ...changed,
    ...(comesAlong && project !== null && { project }),
    ...(comesAlong && (workspace !== null || isWithoutWorkspace) && { workspace }),
  };
  const { shadowed, isBroken } = hidden(context, config, meant, axes);
  const by = [...new Set(shadowed.map((one) => one.by))];
  const untold = shadowed.filter((one) => one.by !== told);
  if (untold.length > 0) context.warn(hiddenChoice(untold, meant));
  const chosen = { active: { account, project, workspace }, changed, shadowed };
  if (by.length === 0) return chosen;
  const { withoutBroken, withoutHiders } = await import("../core/advice/hidden.ts");
  const variable = pathVariable(context.env, "MP_AUTH_FILE") === undefined ? undefined : "MP_AUTH_FILE";
  return { ...chosen, next: isBroken ? withoutBroken(by, variable) : withoutHiders(by) };
}

/** Where the account is hidden, nothing of the choice has an effect. */
function hiddenChoice(shadowed: readonly Shadowed[], meant: Changed): Warning {
  const axes = shadowed.map(({ axis }) => axis);
  const isWhole = axes.includes("account") || axes.length === Object.keys(meant).length;
  return { kind: "choice_hidden", by: [...new Set(shadowed.map(({ by }) => by))], ...(!isWhole && { axes }) };
}

/** What of `meant` is not what a next command in this shell goes by; `isBroken`: because it goes by nothing. */
function hidden(
  context: Context,
  config: Config,
  meant: Changed,
  axes: Axes,
): { readonly shadowed: Shadowed[]; readonly isBroken?: true } {
  const all = Object.keys(meant) as Axis[];
  if (all.length === 0) return { shadowed: [] };
  const { account } = meant;
  // Another account than the active one is in force where the command is given it again.
  const isElsewhere = account !== undefined && account !== config.active.account && Object.keys(axes).length > 0;
  const shadowed = (axis: Axis, by: string): Shadowed => ({ axis, source: "config", value: meant[axis] ?? null, by });
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
    return { shadowed: by === undefined ? [] : all.map((axis) => shadowed(axis, by)), isBroken: true };
  }
  const others = all.filter((axis) => !isInForce(found, axis, meant[axis]));
  // What another process has chosen since hides nothing in this shell.
  return { shadowed: others.map((axis) => shadowed(axis, hider(found, axis))).filter(({ by }) => by !== "") };
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
