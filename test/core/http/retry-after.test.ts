import assert from "node:assert/strict";
import { test } from "node:test";
import { retryAfter } from "../../../src/core/http/retry-after.ts";

const now = Date.UTC(2026, 0, 2, 3, 4, 5);

test("seconds count from now", () => {
  assert.equal(retryAfter("0", now), 0);
  assert.equal(retryAfter(" 120 ", now), 120_000);
});

test("a date is waited for, in each of the three forms, and one that has passed is now", () => {
  assert.equal(retryAfter("Fri, 02 Jan 2026 03:04:35 GMT", now), 30_000);
  assert.equal(retryAfter("Friday, 02-Jan-26 03:04:35 GMT", now), 30_000);
  assert.equal(retryAfter("Fri Jan  2 03:04:35 2026", now), 30_000);
  assert.equal(retryAfter("Thu, 01 Jan 2026 00:00:00 GMT", now), 0);
});

test("what is absent or malformed says nothing", () => {
  for (const header of [undefined, "", "soon", "-5", "1.5", "5s", "Fri, 99 Zzz 2026 03:04:35 GMT"])
    assert.equal(retryAfter(header, now), undefined, header);
});
