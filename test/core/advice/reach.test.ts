import assert from "node:assert/strict";
import { test } from "node:test";
import { firstNames, reachText } from "../../../src/core/advice/reach.ts";

test("what can be reached is named with its ids, ten at most, and the rest counted", () => {
  assert.equal(reachText([]), "no project at all");
  assert.equal(
    reachText([
      { id: 1, name: "Shop" },
      { id: "2", name: null },
      { id: 3, name: "3" },
      { id: 4, name: "" },
    ]),
    "Shop (1), 2, 3, 4",
  );
  const many = Array.from({ length: 12 }, (_, index) => ({ id: index }));
  assert.equal(reachText(many), "0, 1, 2, 3, 4, 5, 6, 7, 8, 9 and 2 more");
  assert.equal(reachText(many.slice(0, 2), 30), "0, 1 and 28 more");
  assert.equal(firstNames(["a", "b"]), "a, b");
  assert.equal(firstNames(Array(11).fill("x")), `${Array(10).fill("x").join(", ")} and 1 more`);
});

test("a name that is very long is cut between letters", () => {
  assert.equal(reachText([{ id: 1, name: "😀".repeat(60) }]), `${"😀".repeat(60)} (1)`);
  assert.equal(reachText([{ id: 1, name: "😀".repeat(61) }]), `${"😀".repeat(60)}… (1)`);
});
