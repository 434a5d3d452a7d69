import { Fault } from "./fault.ts";

/** The longest that a timer can be set to. */
const LONGEST_MS = 2 ** 31 - 1;

/** A caller's number of milliseconds, rounded up to a whole one. Throws `INVALID_ARGS` for one that no timer can wait. */
export function checkedMilliseconds(value: number, name: string): number {
  const whole = Math.ceil(value);
  if (whole > 0 && whole <= LONGEST_MS) return whole;
  const refusal = { reason: "milliseconds", name, most: LONGEST_MS } as const;
  throw new Fault("INVALID_ARGS", {}, { place: { refusal } });
}

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 };
const DAY_MS = 24 * 3_600_000;

/** The milliseconds in a length of time such as `30s`, `10m` or `1h`, at most a day; undefined for anything else. */
export function parseDuration(text: string): number | undefined {
  const [, digits = "", unit = ""] = /^([0-9]{1,6})([smh])$/.exec(text) ?? [];
  const milliseconds = Number(digits) * (UNITS[unit] ?? 0);
  return milliseconds > 0 && milliseconds <= DAY_MS ? milliseconds : undefined;
}

/** A length of time as a person reads it: `5 min`, `90 s`, `0.5 s`. */
export const durationText = (milliseconds: number): string =>
  milliseconds % 60_000 === 0 ? `${milliseconds / 60_000} min` : `${milliseconds / 1000} s`;
