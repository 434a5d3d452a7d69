import assert from "node:assert/strict";
import { test } from "node:test";
import { timeouts } from "../../../src/core/http/timeouts.ts";
import { saying } from "../../support/saying.ts";

test("without MP_TIMEOUT each kind of request has its own limit, in milliseconds", () => {
  const defaults = { oauth: 30_000, spending: 30_000, me: 120_000, probe: 5_000 };
  assert.deepEqual(timeouts({}), defaults);
  assert.deepEqual(timeouts({ MP_TIMEOUT: "" }), defaults);
});

test("MP_TIMEOUT is seconds for all of them, and may be a fraction", () => {
  const { oauth, me, probe } = timeouts({ MP_TIMEOUT: "5" });
  assert.deepEqual({ oauth, me, probe }, { oauth: 5_000, me: 5_000, probe: 5_000 });
  assert.equal(timeouts({ MP_TIMEOUT: "0.25" }).me, 250);
  assert.equal(timeouts({ MP_TIMEOUT: ".5\n" }).me, 500);
});

test("what spends a token or a code gets 30 s, and more where MP_TIMEOUT says more", () => {
  assert.equal(timeouts({ MP_TIMEOUT: "1" }).spending, 30_000);
  assert.equal(timeouts({ MP_TIMEOUT: "90" }).spending, 90_000);
});

test("a malformed MP_TIMEOUT is an error that names the variable and not its value", () => {
  for (const value of [
    "0",
    "0.0",
    "-1",
    "5s",
    "1e3",
    "Infinity",
    "5 5",
    "five",
    "0x10",
    "99999999999",
    "planted-value",
  ])
    assert.throws(
      () => timeouts({ MP_TIMEOUT: value }),
      saying("CONFIG_ERROR", /MP_TIMEOUT must be a number of seconds(?!.*planted)/),
    );
});
