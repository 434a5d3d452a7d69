import { mendEntry } from "../core/advice/mend-entry.ts";
import { remedyFor } from "../core/advice/remedies.ts";
import { oddFault } from "../core/config/odd.ts";
import { own } from "../core/own.ts";
import { type Axes, ownerOf, type Resolution } from "../core/resolve.ts";
import type { Step } from "../errors.ts";
import type { Context } from "../ports.ts";
import type { AccountSummary } from "../schema/responses.ts";
import type { Sandbox } from "../schema/sandbox.ts";
import { readConfig } from "../storage/config-reader.ts";
import { quiet } from "../storage/quiet.ts";
import { resolveSession } from "./session.ts";
import { withTargets } from "./what-is-here.ts";

interface WayOut {
  readonly next?: Step[];
  /** It is not the account, but a sandbox that hides its tokens. */
  readonly sandbox?: Sandbox;
}

/**
 * What an answer that shows an account says besides: what to do where it cannot be used as it stands, else nothing. It is the account of the config
 * file, or with `axes` that of the session. Throws what `resolveSession` does.
 */
export async function wayOut(
  context: Context,
  { name, type, status, token }: Pick<AccountSummary, "name" | "type" | "status" | "token">,
  axes?: Axes,
): Promise<WayOut> {
  if (status === "ok" || status === "untested") return {};
  if (type === "oauth_browser" && token === null && status !== "invalid") {
    const { adviceForHidden } = await import("./sandbox.ts");
    const hidden = adviceForHidden(context, name);
    if (hidden) return hidden;
  }
  const silent = quiet(context);
  if (axes && status !== "invalid") return fromHere(resolveSession(silent, axes), token === null);
  const config = readConfig(silent);
  const odd = config.odd?.accounts[name];
  const fault = config.odd && odd && withTargets(config, oddFault(config.odd, ["accounts", name], odd));
  if (config.odd && fault?.place.odd)
    return { next: [...mendEntry(config.odd.path, fault.place.odd, fault.place.isTarget)] };
  const record = own(config.accounts, name);
  // Another program has taken it away since: what was done is done all the same.
  if (!record) return {};
  const isActive = config.active.account === name;
  return fromHere({ account: { name, ...record }, origin: "config", isActive }, token === null);
}

/** `isLoggedOut`: it has no tokens. */
function fromHere(found: Pick<Resolution, "account" | "origin" | "isActive">, isLoggedOut: boolean): WayOut {
  const { account, origin } = ownerOf(found);
  return { next: [...remedyFor(account, origin, isLoggedOut).next] };
}
