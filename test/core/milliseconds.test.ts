import assert from "node:assert/strict";
import { test } from "node:test";
import { checkedMilliseconds, durationText, parseDuration } from "../../src/core/milliseconds.ts";

test("a wait is rounded up to a whole millisecond, and one that no timer can wait is refused", () => {
  assert.deepEqual(
    [0.2, 1, 1.5, 2 ** 31 - 1].map((value) => checkedMilliseconds(value, "wait")),
    [1, 1, 2, 2 ** 31 - 1],
  );
  for (const value of [0, -1, -0.5, 2 ** 31, Number.NaN, Number.POSITIVE_INFINITY])
    assert.throws(() => checkedMilliseconds(value, "wait"), { code: "INVALID_ARGS" }, String(value));
});

test("a length of time is a whole number of seconds, minutes or hours, and at most a day", () => {
  assert.deepEqual(
    ["30s", "10m", "1h", "24h", "086400s"].map(parseDuration),
    [30_000, 600_000, 3_600_000, 86_400_000, 86_400_000],
  );
  for (const text of ["0s", "25h", "86401s", "1", "s", "1d", "1.5h", " 1h", "1h ", "1h1m", "-1h", "0000001s", ""])
    assert.equal(parseDuration(text), undefined, text);
});

test("a length of time is said in minutes where it is whole ones, else in seconds", () => {
  assert.deepEqual([60_000, 300_000, 90_000, 500].map(durationText), ["1 min", "5 min", "90 s", "0.5 s"]);
});
