import assert from "node:assert/strict";
import { test } from "node:test";
import { Secret } from "../../src/secret.ts";
import { isSpent, noteSpent } from "../../src/storage/spent-bridges.ts";
import { temporaryHome } from "../support/home.ts";

test("a bridge is known to be spent once that is noted, and no other is", async (t) => {
  const home = temporaryHome(t);
  const tokens = ["one", "other"].map((text) => new Secret(text));
  const are = () => tokens.map((token) => isSpent(home.context(), token));
  assert.deepEqual(are(), [false, false]);
  await noteSpent(home.context(), new Secret("one"));
  assert.deepEqual(are(), [true, false]);
  assert.doesNotMatch(home.list(".mp/bridge").join(), /one/);
});
