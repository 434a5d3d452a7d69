import { hiddenFlag } from "../core/advice/hidden.ts";
import { type Axes, accountOf, type Resolution } from "../core/resolve.ts";
import type { Context } from "../ports.ts";
import type { Axis } from "../schema/responses.ts";
import { readConfig } from "../storage/config-reader.ts";
import { type Resolved, resolveSession } from "./session.ts";

/**
 * The session that `axes` ask for, for an answer that does not say itself what is hidden: a variable that comes before one of them is
 * warned of. Throws what {@link resolveSession} throws.
 */
export function sessionAsked(context: Context, axes: Axes = {}): Resolved {
  const resolved = resolveSession(context, axes);
  warnOfHidden(context, resolved, axes);
  return resolved;
}

/**
 * The account `name` of the config file, or without a name the one that the session resolves to, with what its requests
 * need. Throws what {@link resolveSession} throws.
 */
export function resolveAccount(
  context: Context,
  name: string | undefined,
  axes: Axes = {},
): Pick<Resolved, "account" | "origin" | "config" | "bridge"> {
  if (name === undefined) return sessionAsked(context, axes);
  // Neither a variable nor a bridge has a say in it, nor can a broken one stop it.
  const config = readConfig(context);
  return { account: accountOf(config, name), origin: "config", config, bridge: undefined };
}

/** Warns of each of `axes` that a variable comes before; `spelled`: how whoever asks gives it. */
export function warnOfHidden(
  context: Context,
  { shadowed, ...found }: Resolution,
  axes: Axes,
  spelled = (name: keyof Axes): string => `--${name}`,
): void {
  if (Object.keys(axes).length === 0) return; // MP_ACCOUNT and MP_TARGET stand in for them
  for (const { axis, source, value, by } of shadowed) {
    if (source !== "param" && source !== "target") continue;
    const flag = spelled(source === "target" ? "target" : axis);
    context.warn(hiddenFlag({ flag, axis, value: value ?? "", inForce: inForce(found, axis), by }));
  }
}

const inForce = (found: Pick<Resolution, "account" | "project" | "workspace">, axis: Axis): string | number =>
  axis === "account" ? found.account.name : (found[axis] ?? "");
