import assert from "node:assert/strict";
import { test } from "node:test";
import { retryAfter } from "../../../src/core/http/retry-after.ts";

const NOW = "Fri, 02 Jan 2026 03:04:05 GMT";
const wait = (header: string | undefined, date = NOW): number | undefined =>
  retryAfter({ date, ...(header !== undefined && { "retry-after": header }) });

test("seconds count from now", () => {
  assert.equal(wait("0"), 0);
  assert.equal(wait(" 120 "), 120_000);
});

test("a date is waited for, in each of the three forms, and one that has passed is now", () => {
  assert.equal(wait("Fri, 02 Jan 2026 03:04:35 GMT"), 30_000);
  assert.equal(wait("Friday, 02-Jan-26 03:04:35 GMT"), 30_000);
  assert.equal(wait("Fri Jan  2 03:04:35 2026"), 30_000);
  assert.equal(wait("Thu, 01 Jan 2026 00:00:00 GMT"), 0);
});

test("what is absent or malformed says nothing", () => {
  for (const header of [undefined, "", "soon", "-5", "1.5", "5s", "Fri, 99 Zzz 2026 03:04:35 GMT"])
    assert.equal(wait(header), undefined, header);
});

test("a date is measured against the clock of the server that sent it, and says nothing where that is not known", () => {
  assert.equal(wait("Fri, 02 Jan 2026 03:04:35 GMT", "Fri, 02 Jan 2026 03:04:25 GMT"), 10_000);
  assert.equal(wait("Thu, 01 Jan 1970 00:00:20 GMT", "Thu, 01 Jan 1970 00:00:00 GMT"), 20_000);
  for (const date of ["", "now"]) assert.equal(wait("Fri, 02 Jan 2026 03:04:35 GMT", date), undefined);
  assert.equal(retryAfter({ "retry-after": "Fri, 02 Jan 2026 03:04:35 GMT" }), undefined);
});
