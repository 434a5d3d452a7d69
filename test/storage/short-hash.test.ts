import assert from "node:assert/strict";
import { test } from "node:test";
import { shortHash } from "../../src/storage/short-hash.ts";

test("a text comes to the digits that FNV-1a gives, as names of folders that are there are made of them", () => {
  for (const [text, digits] of [
    ["", "811c9dc5"],
    ["a", "e40c292c"],
    ["foobar", "bf9cf968"],
    ["\u0000", "050c5d1f"],
  ] as const)
    assert.equal(shortHash(text), digits, text);
  assert.notEqual(shortHash("ab"), shortHash("ba"));
});
