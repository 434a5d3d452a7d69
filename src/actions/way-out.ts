import { remedyFor } from "../core/advice/remedies.ts";
import { type Axes, ownerOf } from "../core/resolve.ts";
import type { Step } from "../errors.ts";
import type { Context } from "../ports.ts";
import { quiet } from "../storage/quiet.ts";
import { resolveSession } from "./session.ts";

/**
 * What to do about the credentials of the session's account, where they are missing or were refused; `isOut`: it has no tokens. Throws
 * what `resolveSession` does.
 */
export function wayOut(context: Context, axes: Axes, isOut: boolean): Step[] {
  const resolved = resolveSession(quiet(context), axes);
  const { account, origin } = ownerOf(resolved);
  return [...remedyFor(account, origin, isOut).next];
}
