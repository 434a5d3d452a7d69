const EARLY_MS = 30_000;
const DEFAULT_SECONDS = 3600;
const LONGEST_SECONDS = 10 * 365 * 24 * 3600;

/** Whether a token that expires at `expiresAt` (ISO 8601 with an offset) is no longer to be used: 30 s early. */
export function isExpired(expiresAt: string, nowMs: number): boolean {
  return !(Date.parse(expiresAt) - EARLY_MS > nowMs);
}

/**
 * When a token issued now expires, as {@link timeOnDisk} writes it. `expiresIn` is the reply's `expires_in` in seconds, a number or a
 * numeric string. It is only recommended (RFC 6749 §5.1); without a usable one a token counts for an hour: if it dies
 * before, the 401 makes us refresh it, and if it lives longer it is refreshed for nothing. At most ten years, so that
 * every reader of the file can represent the date.
 */
export function expiresAt(nowMs: number, expiresIn: unknown): string {
  const isDigits = typeof expiresIn === "string" && /^\s*\d+(\.\d+)?\s*$/.test(expiresIn);
  const seconds = typeof expiresIn === "number" || isDigits ? Number(expiresIn) : 0;
  const lifetime = seconds > 0 ? Math.min(seconds, LONGEST_SECONDS) : DEFAULT_SECONDS;
  return timeOnDisk(new Date(nowMs + Math.floor(lifetime * 1000)).toISOString());
}

/** A time with an offset, in UTC as files hold it: with `+00:00`, because Python 3.10 reads no `Z`. */
export const timeOnDisk = (timestamp: string): string => normaliseTime(timestamp).replace("Z", "+00:00");

/** A time with an offset, such as Python's `2026-01-01T02:00:00.123456+02:00`, in UTC with `Z` and milliseconds. */
export function normaliseTime(timestamp: string): string {
  return new Date(timestamp).toISOString();
}
