import assert from "node:assert/strict";
import { test } from "node:test";
import { LONG_LOCK, SHORT_LOCK } from "../../src/storage/lock.ts";
import type { LockFile } from "../../src/storage/lock-file.ts";
import { countDown, createJudge, isLookDue, pauseMs } from "../../src/storage/lock-time.ts";
import { parseOwner } from "../../src/storage/process-identity.ts";
import { deadPid, ownerWith } from "./calls.ts";

const lockOf = (id: string, touchedAt = 0): LockFile => ({ id, owner: parseOwner(id), touchedAt });
const elsewhere = ownerWith({ place: "elsewhere" });

/** A clock that is moved by hand. */
function stopped(): { at: number; clock: () => number } {
  const time = { at: 5_000, clock: () => time.at };
  return time;
}

test("where a pid can be looked up, no silence is waited for", () => {
  const isDead = createJudge(1_000, () => assert.fail("the clock was looked at"));
  assert.equal(isDead(lockOf(ownerWith({ pid: deadPid }))), true);
  if (process.platform === "linux") assert.equal(isDead(lockOf(ownerWith({}))), false);
});

for (const [whose, id] of [
  ["of another place", elsewhere],
  ["that says nothing of its owner", "12-34"],
  ["of a pid that runs, and may be another's", ownerWith({ start: "0" })],
] as const)
  test(`a lock ${whose} is dead once it has been silent for as long as is said`, () => {
    const time = stopped();
    const isDead = createJudge(1_000, time.clock);
    const seen = [];
    for (let looks = 0; looks < 5; looks++, time.at += 333) seen.push(isDead(lockOf(id)));
    assert.deepEqual(seen, [false, false, false, false, true]);
  });

test("silence of exactly that length is enough", () => {
  const time = stopped();
  const isDead = createJudge(400, time.clock);
  isDead(lockOf(elsewhere));
  time.at += 399;
  assert.equal(isDead(lockOf(elsewhere)), false);
  time.at += 1;
  assert.equal(isDead(lockOf(elsewhere)), true);
});

test("a holder that touches its lock, at whatever time by its own clock, lives", () => {
  const time = stopped();
  const isDead = createJudge(1_000, time.clock);
  for (const touchedAt of [9, 8, 7, 8, 9]) {
    for (let looks = 0; looks < 3; looks++, time.at += 300) assert.equal(isDead(lockOf(elsewhere, touchedAt)), false);
  }
});

test("the silence of one holder is not counted for the next", () => {
  const time = stopped();
  const isDead = createJudge(600, time.clock);
  const other = lockOf(ownerWith({ place: "nowhere" }));
  for (let looks = 0; looks < 2; looks++, time.at += 300) assert.equal(isDead(lockOf(elsewhere)), false);
  assert.equal(isDead(other), false);
  time.at += 300;
  assert.equal(isDead(other), false);
  assert.equal(isDead(lockOf(elsewhere)), true);
});

test("a machine that slept has not heard an hour of silence", () => {
  const time = stopped();
  const isDead = createJudge(1_000, time.clock);
  isDead(lockOf(elsewhere));
  for (const silentMs of [400, 800]) {
    time.at += 3_600_000;
    assert.equal(isDead(lockOf(elsewhere)), false, `${silentMs} ms are counted`);
  }
  time.at += 3_600_000;
  assert.equal(isDead(lockOf(elsewhere)), true);
});

test("the wait for one holder is over when the time is, and begins anew with each holder", () => {
  const time = stopped();
  const left = countDown(300, time.clock);
  assert.equal(left("a"), 300);
  time.at += 100;
  assert.equal(left("a"), 200);
  time.at += 100;
  assert.equal(left("b"), 300, "the queue has moved on");
  time.at += 100;
  assert.equal(left("b"), 200);
  time.at += 150;
  assert.equal(left("b"), 50);
  time.at += 100;
  assert.equal(left("b"), -50);
});

test("a step in which this process had no share of the machine counts as a short one", () => {
  const time = stopped();
  const left = countDown(1_000, time.clock);
  left("a");
  time.at += 900;
  assert.equal(left("a"), 850);
});

test("after three times as long nobody waits any more, however the queue moves", () => {
  const time = stopped();
  const left = countDown(100, time.clock);
  for (let turn = 0; turn < 6; turn++, time.at += 50) assert.equal(left(`holder ${turn}`), 100, `${turn}`);
  assert.equal(left("the next"), 0);
});

test("who holds the lock is looked at after each of the first tries, and then after every second", () => {
  const looks = Array.from({ length: 14 }, (_, tries) => tries).filter(isLookDue);
  assert.deepEqual(looks, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12]);
});

test("waiters do not come in step: chance makes the pause between tries shorter or longer", () => {
  for (const tries of [0, 9, 10, 1000]) {
    const [least, most] = [pauseMs(tries, 0), pauseMs(tries, 1)];
    assert.ok(least >= 1 && most <= 100, `${least} to ${most}`);
    assert.ok(most > 3 * least, `${least} to ${most}`);
    assert.ok(pauseMs(tries, 0.5) > least && pauseMs(tries, 0.5) < most);
  }
  assert.ok(pauseMs(1000, 0.5) > pauseMs(0, 0.5), "and longer where there are many");
  assert.deepEqual(
    [pauseMs(9, 0), pauseMs(10, 0)],
    [pauseMs(0, 0), pauseMs(1000, 0)],
    "which the first ten do not show",
  );
});

test("whoever waits outlasts a holder that is silent for as long as it may be", () => {
  for (const { waitMs, silenceMs } of [SHORT_LOCK, LONG_LOCK]) assert.ok(waitMs > silenceMs && silenceMs > 2_000);
});
