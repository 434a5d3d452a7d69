import assert from "node:assert/strict";
import { test } from "node:test";
import * as v from "valibot";
import { expiresAt, isExpired, normaliseTime } from "../../src/core/token-expiry.ts";
import { Timestamp } from "../../src/schema/primitives.ts";

const now = Date.UTC(2026, 0, 1);

test("a token counts as expired 30 seconds early", () => {
  assert.equal(isExpired("2026-01-01T00:00:30.001Z", now), false);
  assert.equal(isExpired("2026-01-01T00:00:30Z", now), true);
  assert.equal(isExpired("2026-01-01T02:00:31.500000+02:00", now), false);
  assert.equal(isExpired("2025-12-31T23:00:00-01:00", now), true);
});

test("expires_in is taken as a number or a numeric string of seconds", () => {
  for (const [given, expected] of [
    [60, "2026-01-01T00:01:00.000+00:00"],
    ["60", "2026-01-01T00:01:00.000+00:00"],
    [" 1.5 ", "2026-01-01T00:00:01.500+00:00"],
    [0.0015, "2026-01-01T00:00:00.001+00:00"],
  ] as const)
    assert.equal(expiresAt(now, given), expected);
});

test("without a usable expires_in a token counts for an hour", () => {
  for (const given of [undefined, null, "", "soon", "0x10", "-5", -5, 0, "0", Number.NaN, true, [60], {}])
    assert.equal(expiresAt(now, given), "2026-01-01T01:00:00.000+00:00", String(given));
});

test("a lifetime beyond all bounds is cut to ten years", () => {
  for (const given of [1e300, Number.POSITIVE_INFINITY, "9".repeat(400)])
    assert.match(expiresAt(now, given), /^2035-12-30T/);
});

test("a day or an hour that there is not is malformed, as Python has it", () => {
  for (const time of [
    "02-30T00:00:00Z",
    "02-29T00:00:00+00:00",
    "01-01T24:00:00Z",
    "13-01T00:00:00Z",
    "01-01T00:60:00Z",
  ])
    assert.equal(v.is(Timestamp, `2026-${time}`), false, time);
  assert.ok(v.is(Timestamp, "2024-02-29T23:59:59.999999-11:30"));
});

test("every time that a file may hold is written in UTC with Z", () => {
  for (const [given, expected] of [
    ["2026-01-01T00:00:00Z", "2026-01-01T00:00:00.000Z"],
    ["2026-01-01T02:00:00.123456+02:00", "2026-01-01T00:00:00.123Z"],
    ["2026-01-01 00:00:00.123456789+00:00", "2026-01-01T00:00:00.123Z"],
    ["2025-12-31T18:30:00-0530", "2026-01-01T00:00:00.000Z"],
    ["2026-01-01t00:00:00z", "2026-01-01T00:00:00.000Z"],
  ] as const) {
    assert.ok(v.is(Timestamp, given));
    assert.equal(normaliseTime(given), expected);
  }
});
