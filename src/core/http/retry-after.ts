/**
 * How long a server asks us to wait: `Retry-After` as seconds or as an HTTP date (RFC 9110 §10.2.3).
 * Returns milliseconds from `now` (milliseconds since 1970), 0 for a date that has passed, and undefined when the header
 * is absent or malformed.
 */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? "";
  if (/^[0-9]+$/.test(text)) return Number(text) * 1000;
  // Date.parse alone takes almost anything for a date, "-5" and "1.5" included.
  if (!/^[A-Za-z]{3,9},? .*[0-9]{2}:[0-9]{2}:[0-9]{2}/.test(text)) return undefined;
  // asctime, the oldest of the three forms, names no zone; all three mean UTC.
  const date = Date.parse(/GMT$/i.test(text) ? text : `${text} GMT`);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
