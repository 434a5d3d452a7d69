import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { lstatSync, lutimesSync, mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { LONG_LOCK, withLock } from "../../src/storage/lock.ts";
import { newOwner } from "../../src/storage/process-identity.ts";
import { start } from "../support/child.ts";
import { temporaryHome } from "../support/home.ts";
import { busy, deadPid, locked, never, ownerWith, program, run } from "./calls.ts";

const WAIT_MS = 30_000;

// Silence takes time: these tests wait side by side.
describe("locks of which only time tells whether they are dead", { concurrency: true }, () => {
  test("a stopped holder keeps its lock, and the waiter gives up in time", async (t) => {
    const home = temporaryHome(t);
    const lock = home.path("lock");
    const holder = run(t, "hold", { lock });
    assert.equal(await holder.line(), "held");
    holder.kill("SIGSTOP");
    await assert.rejects(locked(lock, 3_000, never), busy(lock, holder.pid));
    assert.deepEqual(home.list("."), ["lock"]);
  });

  test("where start times are unknown, a live pid keeps its lock only while the lock is touched", async (t) => {
    const home = temporaryHome(t);
    const lock = home.write("lock", ownerWith({ start: "0" }));
    let beats = 0;
    const beat = setInterval(() => utimesSync(lock, 0, ++beats), 1_000).unref();
    await assert.rejects(locked(lock, 4_000, never), busy(lock, process.pid));
    clearInterval(beat);
    assert.equal(await locked(lock, WAIT_MS, () => "mine"), "mine");
  });

  test("an empty lock is one whose owner may still come, until it has been silent for as long as another", async (t) => {
    const home = temporaryHome(t);
    const lock = home.write("lock", "");
    await assert.rejects(locked(lock, 1_000, never), busy(lock));
    assert.deepEqual(home.list("."), ["lock"]);
    assert.equal(await locked(lock, WAIT_MS, () => "mine"), "mine");
    assert.deepEqual(home.list("."), []);
  });

  test("a lock that is held while a token is spent bears more silence, unless its holder is shown to be dead", async (t) => {
    const home = temporaryHome(t);
    const lock = home.write("lock", ownerWith({ place: "elsewhere" }));
    const context = home.context();
    await assert.rejects(withLock(context, lock, { ...LONG_LOCK, waitMs: 4_000 }, never), busy(lock));
    home.write("lock", ownerWith({ pid: deadPid }));
    assert.equal(await withLock(context, lock, { ...LONG_LOCK, waitMs: 0 }, () => "mine"), "mine");
  });

  test("a holder that shows that it lives after all, while its lock is being broken, keeps it", async (t) => {
    const home = temporaryHome(t);
    const lock = home.write("lock", ownerWith({ place: "elsewhere" }));
    const breaker = run(t, "stop-breaking", { lock });
    assert.equal(await breaker.line(), "breaking");
    utimesSync(lock, 0, 1);
    const goOn = setInterval(() => breaker.kill("SIGCONT"), 10).unref();
    const lines = [await breaker.line(), await breaker.line()];
    clearInterval(goOn);
    assert.ok(!lines.includes("removed lock"), lines.join());
    assert.ok(lines.includes("removed breaker"), lines.join());
    assert.ok(home.exists("lock"));
  });

  test("a holder shows that it lives also while it waits for the disk", async (t) => {
    const touches = async (call: "fsync" | "rename"): Promise<number> => {
      const home = temporaryHome(t);
      const [lock, path] = [home.path("lock"), home.path("doc.json")];
      const holder = run(t, "slow-disk", { lock, path, call });
      assert.equal(await holder.line(), "hanging");
      const seen = new Set<number>();
      const look = setInterval(() => home.exists("lock") && seen.add(lstatSync(lock).mtimeMs), 100).unref();
      assert.equal(await holder.line(), "written");
      clearInterval(look);
      return seen.size;
    };
    const counts = await Promise.all([touches("fsync"), touches("rename")]);
    for (const count of counts) assert.ok(count >= 2, `touched ${counts.join(" and ")} times`);
  });

  test("a symbolic link is the lock of an earlier release, and is respected as such", async (t) => {
    const home = temporaryHome(t);
    const lock = home.path("lock");
    symlinkSync(newOwner(), lock);
    await assert.rejects(locked(lock, 3_000, never), busy(lock, process.pid));
    assert.equal(lstatSync(lock).isSymbolicLink(), true);
  });

  test("a lock from elsewhere is kept while it is touched, and broken when it falls silent", async (t) => {
    const home = temporaryHome(t);
    const lock = home.path("lock");
    writeFileSync(lock, ownerWith({ place: "elsewhere", pid: deadPid }));
    let beats = 0;
    const beat = setInterval(() => lutimesSync(lock, 0, ++beats), 1_000).unref();
    await assert.rejects(locked(lock, 4_000, never), busy(lock));
    clearInterval(beat);
    assert.equal(await locked(lock, WAIT_MS, () => "mine"), "mine");
    assert.deepEqual(home.list("."), []);
  });

  test("a machine that slept, holder and waiter alike, does not count the sleep as silence", async (t) => {
    const home = temporaryHome(t);
    const lock = home.path("lock");
    writeFileSync(lock, ownerWith({ place: "elsewhere" }));
    let beats = 0;
    const startBeating = () => setInterval(() => lutimesSync(lock, 0, ++beats), 500).unref();
    const awake = startBeating();
    const waiter = run(t, "stop-locking", { lock, at: 20 });
    assert.equal(await waiter.line(), "stopped");
    clearInterval(awake);
    await sleep(3_000);
    const again = startBeating();
    waiter.kill("SIGCONT");
    for (let looks = 0; looks < 30; ) {
      const line = await waiter.line();
      assert.notEqual(line, "entered");
      if (line === "lstatSync") looks++;
    }
    clearInterval(again);
    assert.match((await waiter.ended).stdout, /entered/);
  });

  test("a holder in a container of its own is seen to live, and to have been killed", async (t) => {
    const home = temporaryHome(t);
    const lock = home.path("lock");
    const given = JSON.stringify({ lock });
    const unshare = ["--pid", "--fork", "--mount-proc", "--kill-child"];
    if (spawnSync("unshare", [...unshare, "true"]).status !== 0) return t.skip("no pid namespace can be made here");
    const container = start(t, "unshare", [...unshare, process.execPath, program, "hold", given]);
    assert.equal(await container.line(), "held");
    assert.match(readFileSync(lock, "utf8"), /^1\./, "its pid there is one that lives here, as something else");
    await assert.rejects(locked(lock, 4_000, never), busy(lock));
    container.kill("SIGKILL");
    await container.ended;
    assert.equal(await locked(lock, WAIT_MS, () => "mine"), "mine");
  });

  for (const [what, plant] of [
    ["a link with another text", (path: string) => symlinkSync("../nowhere", path)],
    ["a link to a file", (path: string) => symlinkSync("/dev/null", path)],
    ["a folder", (path: string) => mkdirSync(path)],
  ] as const)
    test(`${what} in place of the lock is removed after a while`, async (t) => {
      const home = temporaryHome(t);
      plant(home.path("lock"));
      await assert.rejects(locked(home.path("lock"), 100, never), busy(home.path("lock")));
      assert.equal(await locked(home.path("lock"), WAIT_MS, () => "mine"), "mine");
      assert.deepEqual(home.list("."), []);
    });

  test("a file in place of the lock is removed after a while, and a folder with something in it is not", async (t) => {
    const home = temporaryHome(t);
    home.write("file", "text");
    home.write("folder/of/somebody", "text");
    const taken = locked(home.path("file"), WAIT_MS, () => "mine");
    await assert.rejects(locked(home.path("folder"), WAIT_MS, never), {
      code: "STORAGE_ERROR",
      message: /not empty/,
    });
    assert.equal(await taken, "mine");
    assert.deepEqual(home.list("."), ["folder"]);
  });
});
