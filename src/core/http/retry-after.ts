import type { HeaderFields } from "./headers.ts";

/**
 * How long a server asks us to wait: `Retry-After` as seconds or as an HTTP date (RFC 9110 §10.2.3). A date is measured against
 * the reply's own `Date`, because our clock may be wrong. Returns milliseconds, 0 for a date that has passed, and undefined when
 * the server does not say, or says nothing that can be understood.
 */
export function retryAfter(headers: HeaderFields): number | undefined {
  const text = headers["retry-after"]?.trim() ?? "";
  if (/^[0-9]+$/.test(text)) return Number(text) * 1000;
  const [until, now] = [httpDate(text), httpDate(headers.date?.trim() ?? "")];
  return until === undefined || now === undefined ? undefined : Math.max(0, until - now);
}

/** Milliseconds since 1970, in each of the three forms of RFC 9110 §5.6.7; undefined for anything else. */
function httpDate(text: string): number | undefined {
  // Date.parse alone takes almost anything for a date, "-5" and "1.5" included.
  if (!/^[A-Za-z]{3,9},? .*[0-9]{2}:[0-9]{2}:[0-9]{2}/.test(text)) return undefined;
  // asctime, the oldest of the three forms, names no zone; all three mean UTC.
  const date = Date.parse(/GMT$/i.test(text) ? text : `${text} GMT`);
  return Number.isNaN(date) ? undefined : date;
}
