import assert from "node:assert/strict";
import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { isFault } from "../../src/core/fault.ts";
import { isHeld } from "../../src/storage/is-held.ts";
import { SHORT_LOCK, withLock } from "../../src/storage/lock.ts";
import { claimLock, holdsLock, lookAtLock, releaseLock, removeLock, touchLock } from "../../src/storage/lock-file.ts";
import { newOwner, parseOwner } from "../../src/storage/process-identity.ts";
import { exfatHome } from "../support/exfat.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";
import { until } from "../support/until.ts";
import { busy, deadPid, locked, never, ownerWith } from "./calls.ts";

const claimIn = (home: TemporaryHome, owner = newOwner()) => ({
  ...{ owner, path: home.path("lock"), claim: claimLock(home.context(), home.path("lock"), owner) },
});

test("a lock is made by one, says whose it is, and is given back by its owner alone", async (t) => {
  const home = temporaryHome(t);
  const [one, other] = [claimIn(home), claimIn(home)];
  assert.equal(one.claim.take(), true);
  assert.equal(other.claim.take(), false);
  assert.equal(home.read("lock"), one.owner);
  assert.deepEqual([holdsLock(one.path, one.owner), holdsLock(one.path, other.owner)], [true, false]);
  one.claim.drop();
  other.claim.drop();
  assert.deepEqual(home.list("."), ["lock"], "nothing of the attempts is left");
  await releaseLock(one.path, other.owner);
  assert.equal(home.exists("lock"), true);
  await releaseLock(one.path, one.owner);
  await releaseLock(one.path, one.owner);
  assert.deepEqual(home.list("."), []);
});

test("where files cannot be linked, a lock is made all the same, and by one", async (t) => {
  const home = exfatHome(t, "077");
  if (!home) return;
  const [one, other] = [claimIn(home), claimIn(home)];
  assert.equal(one.claim.take(), true);
  assert.equal(other.claim.take(), false);
  assert.equal(home.read("lock"), one.owner);
  one.claim.drop();
  other.claim.drop();
  assert.deepEqual(home.list("."), ["lock"]);
  await assert.rejects(locked(one.path, 20, never), busy(one.path, process.pid));
  await releaseLock(one.path, one.owner);
  assert.equal(await locked(one.path, 0, () => "mine"), "mine");
  mkdirSync(home.path("lock"));
  const third = claimIn(home);
  assert.equal(third.claim.take(), false, "something else is in its place");
  third.claim.drop();
  assert.deepEqual(home.list("."), ["lock"]);
});

test("whatever lies in the place of a lock can be told from what lies there later", (t) => {
  const home = temporaryHome(t);
  const path = home.path("lock");
  const owner = newOwner();
  assert.equal(lookAtLock(path), undefined);
  writeFileSync(path, owner);
  const held = lookAtLock(path);
  assert.deepEqual([held?.id, held?.owner], [owner, parseOwner(owner)]);
  assert.ok(Math.abs((held?.touchedAt ?? 0) - Date.now()) < 60_000);
  assert.equal(removeLock(path), true);
  symlinkSync(owner, path);
  assert.deepEqual(lookAtLock(path)?.owner, parseOwner(owner), "the lock of an earlier release");
  removeLock(path);
  for (const [what, make] of [
    ["an empty file", () => writeFileSync(path, "")],
    ["a file that is too long to be ours", () => writeFileSync(path, owner.padEnd(257, "0"))],
    ["a link to something else", () => symlinkSync("elsewhere", path)],
    ["a folder", () => mkdirSync(path)],
  ] as const) {
    make();
    const found = lookAtLock(path);
    assert.equal(found?.owner, undefined, what);
    assert.match(found?.id ?? "", /^\d+-\d+(\.\d+)?$/, what);
    assert.equal(removeLock(path), true, what);
    assert.equal(home.exists("lock"), false, what);
  }
  writeFileSync(path, owner.padEnd(256, "0"));
  assert.notEqual(lookAtLock(path)?.owner, undefined, "the longest");
});

test("what is gone was removed, and what cannot be removed is an error", (t) => {
  const home = temporaryHome(t);
  home.write("lock/something", "");
  assert.equal(removeLock(home.path("missing")), true);
  assert.throws(
    () => removeLock(home.path("lock")),
    (error) => {
      assert.ok(isFault(error, "STORAGE_ERROR"));
      assert.deepEqual([error.details.path, error.details.code], [home.path("lock"), "ENOTEMPTY"]);
      assert.deepEqual(error.place, { file: { doing: "unlock" } });
      return true;
    },
  );
});

test("a holder sets its lock's time of change, and nobody else's", async (t) => {
  const home = temporaryHome(t);
  const owner = newOwner();
  const path = home.write("lock", owner);
  touchLock(path, owner, 1_000);
  await until("the lock to be touched", () => lookAtLock(path)?.touchedAt === 1_000_000);
  touchLock(path, owner, 1_000);
  await until("a time that every file system tells from that", () => lookAtLock(path)?.touchedAt === 1_003_000);
  touchLock(path, newOwner(), 2_000);
  await sleep(20);
  assert.equal(lookAtLock(path)?.touchedAt, 1_003_000);
});

test("a lock is held by a process that lives, as far as one look tells", (t) => {
  const home = temporaryHome(t);
  const path = home.path("lock");
  assert.equal(isHeld(path), false);
  for (const [owner, ageSeconds, expected] of [
    [ownerWith({ pid: deadPid }), 0, false],
    [newOwner(), 3600, process.platform === "linux"],
    [ownerWith({ place: "elsewhere" }), 0, true],
    [ownerWith({ place: "elsewhere" }), 9, true],
    [ownerWith({ place: "elsewhere" }), 11, false],
    ["", 0, true],
    ["", 11, false],
  ] as const) {
    home.write("lock", owner);
    home.age("lock", ageSeconds);
    assert.equal(isHeld(path), expected, `${owner} ${ageSeconds}`);
  }
});

test("a lock that has been silent for exactly as long as it may be is held by nobody", (t) => {
  const home = temporaryHome(t);
  const path = home.write("lock", ownerWith({ place: "elsewhere" }));
  utimesSync(path, 1_000, 1_000);
  const now = t.mock.method(Date, "now", () => 1_009_999);
  assert.equal(isHeld(path), true);
  now.mock.mockImplementation(() => 1_010_000);
  assert.equal(isHeld(path), false);
});

test("a holder shows every second that it lives, by the time that it is then, and then no more", async (t) => {
  const home = temporaryHome(t);
  const path = home.path("lock");
  await locked(path, 0, async () => {
    const seen = new Set<number>();
    await until("a third beat", () => {
      const { touchedAt = Number.NaN } = lookAtLock(path) ?? {};
      assert.ok(touchedAt <= Date.now() + 5, `${touchedAt - Date.now()} ms ahead`);
      return seen.add(touchedAt).size > 3;
    });
  });
  assert.deepEqual(home.list("."), []);
});

test("a breaker that died, and the breaker of that one, are broken in turn", async (t) => {
  const home = temporaryHome(t);
  const lock = home.path("lock");
  const [one = "", two = "", three = ""] = [0, 1, 2].map(() => ownerWith({ pid: deadPid }));
  writeFileSync(lock, one);
  writeFileSync(`${lock}.${one}.break`, two);
  writeFileSync(`${lock}.${two}.break`, three);
  assert.equal(await locked(lock, 5_000, () => "mine"), "mine");
  assert.deepEqual(home.list("."), []);
});

test("a dead lock that a live process is about to break is left to it", async (t) => {
  const home = temporaryHome(t);
  const lock = home.path("lock");
  const dead = ownerWith({ pid: deadPid });
  writeFileSync(lock, dead);
  writeFileSync(`${lock}.${dead}.break`, newOwner());
  await assert.rejects(locked(lock, 50, never), busy(lock));
  assert.deepEqual(home.list("."), ["lock", `lock.${dead}.break`]);
});

test("with a dead lock go the dead breakers of others before it, and only those", async (t) => {
  const home = temporaryHome(t);
  const lock = home.path("lock");
  const dead = () => ownerWith({ pid: deadPid });
  const kept = [`lock.${dead()}.break`, `lock.${dead()}.other`, `other.${dead()}.break`];
  home.write(kept[0] ?? "", newOwner());
  for (const name of kept.slice(1)) home.write(name, dead());
  for (const name of [`lock.${dead()}.break`, `.mp-${dead()}.tmp`]) home.write(name, dead());
  writeFileSync(lock, dead());
  await locked(lock, 5_000, () => {});
  assert.deepEqual(home.list("."), kept.sort());
});

test("who gives up names a holder that may live, and no other", async (t) => {
  const home = temporaryHome(t);
  const lock = home.path("lock");
  for (const [owner, pid] of [
    [newOwner(), process.pid],
    [ownerWith({ start: "0" }), process.pid],
    [ownerWith({ place: "elsewhere" }), undefined],
  ] as const) {
    home.write("lock", owner);
    await assert.rejects(locked(lock, 20, never), busy(lock, pid), owner);
  }
  const patience = { place: { lock: { waitedMs: 20 } } };
  await assert.rejects(withLock(home.context(), lock, { ...SHORT_LOCK, waitMs: 20 }, never), patience);
});
