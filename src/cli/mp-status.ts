import type { ErrorCode } from "../errors.ts";
import type { Envelope } from "../schema/envelope.ts";

/** The exit status of `mp` for an error (§5.1). */
export function statusOf(code: ErrorCode): number {
  if (code === "INVALID_ARGS") return 3;
  if (code === "RATE_LIMITED") return 5;
  if (code === "INTERRUPTED") return 130;
  if (code === "AUTH_FAILED" || code === "PERMISSION_DENIED" || code.startsWith("OAUTH_")) return 2;
  if (code.endsWith("_NOT_FOUND")) return 4;
  return code.startsWith("NEEDS_") ? 6 : 1;
}

export function statusOfEnvelope(envelope: Envelope): number {
  if (envelope.state === "error") return statusOf((envelope as { error: { code: ErrorCode } }).error.code);
  return envelope.state === "ok" ? 0 : 6;
}
