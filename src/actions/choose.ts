import { variable } from "../core/env.ts";
import type { Context } from "../ports.ts";
import type { Config } from "../schema/config.ts";

/** What was just written into the config file; an axis that is left out was not chosen. */
interface Choice {
  readonly account?: string;
  readonly project?: string;
  readonly workspace?: number | undefined;
}

/** Warns of the variables that hide `chosen` from a session without flags in this shell. Shows no value. */
export function warnIfHidden(context: Context, config: Config, chosen: Choice): void {
  const names = new Set(hiding(context, config, chosen));
  if (names.size === 0) return;
  const [are, hide] = names.size === 1 ? ["is", "hides"] : ["are", "hide"];
  const all = [...names];
  context.warn(`${all.join(", ")} ${are} set and ${hide} this choice in this shell. To see it: unset ${all.join(" ")}`);
}

function* hiding({ env }: Context, { targets }: Config, chosen: Choice): Generator<string> {
  const value = (name: string) => variable(env, name);
  const differs = (name: string, wanted: unknown) => value(name) !== undefined && value(name) !== String(wanted);
  const named = value("MP_TARGET") ?? "";
  const target = Object.hasOwn(targets, named) ? targets[named] : undefined;
  const byTarget = (axis: keyof Choice) => named !== "" && target?.[axis] !== chosen[axis];

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

/** The variable to unset so that the environment names no account any more (§2.5). */
function accountVariable(value: (name: string) => string | undefined): string | undefined {
  if (!value("MP_PROJECT_ID") || !value("MP_REGION")) return undefined;
  if (value("MP_USERNAME") && value("MP_SECRET")) return "MP_USERNAME";
  return value("MP_OAUTH_TOKEN") && "MP_OAUTH_TOKEN";
}
