import assert from "node:assert/strict";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { isFault } from "../../src/core/fault.ts";
import { newOwner } from "../../src/storage/process-identity.ts";
import { temporaryHome } from "../support/home.ts";
import { busy, deadPid, locked, never, ownerWith, run } from "./calls.ts";

/** Under wine no more can run at once. */
const MOST = process.platform === "win32" ? 12 : 20;

const deadOwner = (): string => ownerWith({ pid: deadPid });

test("processes that count up one file lose nothing, also when some are killed while they hold the lock", async (t) => {
  const home = temporaryHome(t);
  const path = home.write("counts.json", "{}");
  const lock = home.path("counts.json.lock");
  const victims = ["before", "after", "before", "after", "before", "after"] as const;
  const expected: Record<string, number> = {};
  const children = Array.from({ length: MOST }, async (_, index) => {
    const id = `process-${index}`;
    const victim = victims[index];
    expected[id] = victim === "after" ? 11 : 10;
    const child = run(t, "count", { lock, path, id, times: 10, victim });
    if (victim !== undefined) {
      assert.equal(await child.line(), "holding");
      child.kill("SIGKILL");
    }
    const { code, signal, stderr } = await child.ended;
    assert.deepEqual([code, signal, stderr], victim === undefined ? [0, null, ""] : [null, "SIGKILL", ""]);
  });
  await Promise.all(children);
  assert.deepEqual(Object.entries(JSON.parse(home.read("counts.json"))).sort(), Object.entries(expected).sort());
  await locked(lock, 0, () => {});
  assert.deepEqual(home.list("."), ["counts.json"]);
});

test("where files cannot be linked, processes that count up one file lose nothing either", async (t) => {
  const home = temporaryHome(t);
  const path = home.write("counts.json", "{}");
  const lock = home.path("counts.json.lock");
  const given = { lock, path, times: 10, without: ["linkSync", "symlinkSync", "lutimesSync"] };
  const victim = run(t, "count", { ...given, id: "victim", victim: "after" });
  assert.equal(await victim.line(), "holding");
  const children = [0, 1, 2, 3, 4, 5].map((id) => run(t, "count", { ...given, id: `process-${id}` }).ended);
  victim.kill("SIGKILL");
  for (const { code, stderr } of await Promise.all(children)) assert.deepEqual([code, stderr], [0, ""]);
  const { victim: counted, ...others } = JSON.parse(home.read("counts.json"));
  assert.equal(counted, 11);
  assert.deepEqual(Object.values(others), [10, 10, 10, 10, 10, 10]);
  assert.deepEqual(home.list("."), ["counts.json"]);
});

test("of several waiters that meet the same dead lock, never two hold it", async (t) => {
  const home = temporaryHome(t);
  const lock = home.path("lock");
  writeFileSync(lock, deadOwner());
  const times = process.platform === "win32" ? 5 : 150; // under wine the files are slow
  const waiters = Array.from({ length: 6 }, () => run(t, "churn", { lock, times, deadPid }).ended);
  for (const { code, stderr } of await Promise.all(waiters)) assert.deepEqual([code, stderr], [0, ""]);
  await locked(lock, 0, () => {});
  assert.deepEqual(home.list("."), []);
});

test("a waiter killed before each of its system calls, while it breaks a dead lock, leaves one that is taken at once", async (t) => {
  const home = temporaryHome(t);
  const lock = home.path("lock");
  const step = process.platform === "win32" ? 4 : 1; // under wine a process takes its time to start
  for (let at = 0; ; at += step) {
    assert.ok(at < 200, "it has the lock by now");
    writeFileSync(lock, deadOwner());
    const { signal, code, stderr } = await run(t, "die-locking", { lock, at }).ended;
    assert.equal(stderr, "");
    if (signal === null && code === 0) {
      assert.ok(at > 10, `only ${at} calls`);
      break;
    }
    assert.equal(await locked(lock, 1_000, () => "mine"), "mine", `killed before call ${at}`);
    // Breakers that died after their work are met, and removed, when the next dead lock is broken.
    writeFileSync(lock, deadOwner());
    await locked(lock, 1_000, () => {});
    assert.deepEqual(home.list("."), [], `killed before call ${at}`);
  }
  assert.deepEqual(home.list("."), []);
});

test("a waiter that was stopped before any of its system calls does not break the lock that another has made since", async (t) => {
  const home = temporaryHome(t);
  const lock = home.path("lock");
  let overtaken = 0;
  for (let at = 0; ; at++) {
    assert.ok(at < 200, "it has the lock by now");
    writeFileSync(lock, deadOwner());
    const child = run(t, "stop-locking", { lock, at });
    if ((await child.line()) !== "stopped") break;
    let goOn: NodeJS.Timeout | undefined;
    const resume = (): void => {
      // More than once, because it may not have stopped yet.
      goOn = setInterval(() => child.kill("SIGCONT"), 10).unref();
    };
    const overtake = async (): Promise<void> => {
      overtaken++;
      const mine = readFileSync(lock, "utf8");
      resume();
      for (let looks = 0; looks < 6; ) if ((await child.line()) === "lstatSync") looks++;
      assert.equal(readFileSync(lock, "utf8"), mine, `stopped before call ${at}`);
    };
    await locked(lock, 100, overtake).catch((error: unknown) => {
      if (!isFault(error)) throw error;
      assert.equal(error.code, "LOCK_BUSY", "it was stopped while it broke the dead lock, or held its own");
      resume();
    });
    const { code, stdout } = await child.ended;
    clearInterval(goOn);
    assert.equal(code, 0);
    assert.match(stdout, /entered/);
    assert.deepEqual(home.list("."), [], `stopped before call ${at}`);
  }
  assert.ok(overtaken > 3, `overtook it ${overtaken} times`);
});

test("a dead lock that a live process is about to break is left to it", async (t) => {
  const home = temporaryHome(t);
  const lock = home.path("lock");
  const dead = deadOwner();
  const breaker = newOwner();
  writeFileSync(lock, dead);
  writeFileSync(`${lock}.${dead}.break`, breaker);
  await assert.rejects(locked(lock, 100, never), busy(lock));
  assert.deepEqual(home.list("."), ["lock", `lock.${dead}.break`]);

  // It was too slow: by the time it gets there, the lock is another's.
  renameSync(home.path(`lock.${dead}.break`), home.path("elsewhere"));
  await locked(lock, 0, () => assert.deepEqual(home.list("."), ["elsewhere", "lock"]));
});
