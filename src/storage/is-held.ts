import { lookAtLock } from "./lock-file.ts";
import { stateOf } from "./process-identity.ts";

/** Longer than a holder that lives leaves its lock untouched. */
const SILENCE_MS = 10_000;

/**
 * Whether the lock `path` is held by a process that lives, as far as one look tells: of a holder that cannot be looked up from here,
 * whether it has touched the lock lately.
 */
export function isHeld(path: string): boolean {
  const found = lookAtLock(path);
  if (found === undefined) return false;
  const state = found.owner === undefined ? "elsewhere" : stateOf(found.owner);
  if (state === "alive" || state === "dead") return state === "alive";
  return Date.now() - found.touchedAt < SILENCE_MS;
}
