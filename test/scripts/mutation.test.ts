import assert from "node:assert/strict";
import { test } from "node:test";
import { inOrder } from "../../scripts/mutation/known.ts";
import { interval, tally } from "../../scripts/mutation/survivors.ts";

const source = `const first = 1 < 2;\nconst second = 1 < 2;\nif (first) {\n  throw second;\n}\n`;
const on = (line: number, column: number, length: number) => ({
  start: { line, column },
  end: { line, column: column + length },
});
const less = (line: number, status: string) => ({
  mutatorName: "EqualityOperator",
  replacement: "1 <= 2",
  status,
  location: on(line, line === 1 ? 15 : 16, 5),
});
const block = {
  mutatorName: "BlockStatement",
  replacement: "{}",
  location: { start: { line: 3, column: 12 }, end: { line: 5, column: 2 } },
};
const mutants = (...made: (ReturnType<typeof less> & { statusReason?: string })[]) => ({
  files: { "a.ts": { source, mutants: made } },
});
const why = "a.ts EqualityOperator: 1 < 2 → 1 <= 2 — both hold";

test("a mutant that survives is explained by a line of its own, and one that is not stands there as the beginning of one", () => {
  const report = mutants(less(1, "Survived"), less(2, "NoCoverage"), { ...block, status: "Survived" });
  assert.deepEqual(tally(report, [why]), {
    found: 0,
    late: 0,
    explained: 1,
    unexplained: [
      "a.ts EqualityOperator: 1 < 2 → 1 <= 2 — line 2",
      "a.ts BlockStatement: { throw second; } → {} — line 3",
    ],
    stale: [],
  });
  assert.equal(tally(report, [why, why]).explained, 2);
});

test("a line explains nothing where a test notices the mutant, or where there is none; one that was not drawn may survive", () => {
  for (const [status, statusReason] of [
    ["Killed", "not equal"],
    ["Timeout", "Hit limit reached (302/300)"],
  ] as const) {
    const { found, late, stale } = tally(mutants({ ...less(1, status), statusReason }), [why]);
    assert.deepEqual([found, late, stale], [1, 0, [why]], status);
  }
  assert.deepEqual(tally(mutants(), [why]).stale, [why]);
  assert.deepEqual(tally(mutants(less(1, "Survived")), [why, why]).stale, [why]);
  const drawn = tally(mutants(less(1, "Ignored")), [why]);
  assert.deepEqual([drawn.found, drawn.explained, drawn.unexplained, drawn.stale], [0, 0, [], []]);
});

test("where only the time was up the mutant counts as found, is told so, and may be explained", () => {
  const late = mutants(less(1, "Timeout"));
  assert.deepEqual([tally(late, []).found, tally(late, []).late, tally(late, []).unexplained], [1, 1, []]);
  const { found, explained, stale } = tally(late, [why]);
  assert.deepEqual([found, explained, stale], [0, 1, []]);
});

test("the interval is the one that the books give", () => {
  assert.deepEqual(
    interval(113, 139).map((value) => value.toFixed(1)),
    ["74.0", "86.9"],
  );
});

test("of the tests that reach a mutant those of its source come first, then those of its folder, and the quickest of each", () => {
  const tests = {
    other: { file: "cli/me.test.mjs", ms: 1 },
    slow: { file: "core/me/me.test.mjs", ms: 9 },
    beside: { file: "core/me/named.test.mjs", ms: 2 },
    quick: { file: "core/me/me.test.mjs", ms: 3 },
  };
  const order = inOrder(Object.keys(tests), { tests, atStart: {} }, "/copy/src/core/me/me.ts");
  assert.deepEqual(order, ["quick", "slow", "beside", "other"]);
});
