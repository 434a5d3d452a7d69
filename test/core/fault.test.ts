import assert from "node:assert/strict";
import { test } from "node:test";
import { adviseFault } from "../../src/core/advice/advise.ts";
import { Fault, interrupted, isFault, within } from "../../src/core/fault.ts";

test("a fault that is said to have happened somewhere keeps its facts, its cause and where it was thrown", () => {
  const cause = new Error("below");
  const first = new Fault("LOCK_BUSY", { path: "l" }, { cause, retryable: true });
  const there = first.withPlace({ path: "x" } as never);
  assert.deepEqual([there.code, there.cause, there.retryable, there.stack], [first.code, cause, true, first.stack]);
  assert.deepEqual(
    there.withPlace({ path: "y", more: 1 } as never).place,
    { path: "x", more: 1 },
    "what is known stays",
  );
});

test("a fault that learns more keeps what it said already", () => {
  const first = new Fault(
    "INTERRUPTED",
    { signal: "SIGINT" },
    { cause: "c", place: { path: "x" } as never, retryable: true },
  );
  const more = first.withDetails({ signal: "SIGTERM", other: 1 } as never);
  assert.deepEqual(more.details, { signal: "SIGINT", other: 1 });
  assert.deepEqual(
    [more.code, more.cause, more.place, more.retryable, more.stack],
    [first.code, first.cause, first.place, true, first.stack],
  );
});

test("what was interrupted says by which signal", () => {
  assert.deepEqual(interrupted("SIGTERM").details, { signal: "SIGTERM" });
  assert.equal(interrupted("SIGTERM").retryable, true);
  assert.equal(new Fault("INTERRUPTED", {}, { retryable: false }).retryable, false);
});

test("an error for a fault without facts has no details", () => {
  assert.equal("details" in adviseFault(interrupted()) && adviseFault(interrupted()).details, undefined);
  assert.deepEqual(adviseFault(interrupted("SIGTERM")).details, { signal: "SIGTERM" });
});

test("a fault is told by its code, and without codes any fault is one", () => {
  const fault = interrupted();
  assert.equal(isFault(fault), true);
  assert.equal(isFault(fault, "LOCK_BUSY", "INTERRUPTED"), true);
  assert.equal(isFault(fault, "LOCK_BUSY"), false);
  assert.equal(isFault({ code: "INTERRUPTED" }), false);
  assert.equal(isFault(undefined), false);
  assert.equal(fault.name, "Fault");
  assert.equal("cause" in fault, false);
});

test("only a fault is told where it happened; what else is thrown passes as it is", async () => {
  const place = { path: "x" } as never;
  await assert.rejects(
    within(place, async () => {
      throw interrupted();
    }),
    (thrown) => isFault(thrown) && (thrown.place as { path?: string }).path === "x",
  );
  const other = new TypeError("a bug");
  await assert.rejects(
    within(place, async () => {
      throw other;
    }),
    (thrown) => thrown === other,
  );
  assert.equal(await within(place, async () => 5), 5);
});
