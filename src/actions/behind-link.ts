import { Fault, isFault } from "../core/fault.ts";
import { danglingLink } from "../storage/dangling-link.ts";

/** What was thrown; where there is no folder for a file because a link on the way to it leads nowhere, a fault that says so. */
export function behindLink(thrown: unknown): unknown {
  if (!isFault(thrown, "STORAGE_ERROR") || thrown.details.code !== "ENOENT") return thrown;
  const { details, cause, place, retryable } = thrown;
  const link = details.path === undefined ? undefined : danglingLink(details.path);
  if (link === undefined) return thrown;
  const reason = `${link === details.path ? "it" : link} is a link that leads nowhere`;
  return new Fault("STORAGE_ERROR", { ...details, reason }, { cause, place, retryable });
}
