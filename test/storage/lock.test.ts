import assert from "node:assert/strict";
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { isFault } from "../../src/core/fault.ts";
import { newOwner } from "../../src/storage/process-identity.ts";
import { writeAtomic } from "../../src/storage/write.ts";
import { start } from "../support/child.ts";
import { temporaryHome } from "../support/home.ts";
import { fullDisk } from "../support/small-disks.ts";
import { until } from "../support/until.ts";
import { busy, deadPid, locked, never, ownerWith, program, run } from "./calls.ts";

const WAIT_MS = 30_000;
const hasProc =
  process.platform !== "win32" && existsSync("/proc/self/stat")
    ? false
    : "without /proc nobody can tell when a process started";

test("the result of the work comes back, its error too, and the lock is gone after either", async (t) => {
  const home = temporaryHome(t);
  const path = home.path("lock");
  assert.equal(await locked(path, 0, () => home.list(".").length), 1);
  assert.equal(await locked(path, 0, async () => "later"), "later");
  await assert.rejects(
    locked(path, 0, () => Promise.reject(new Error("mine"))),
    { message: "mine" },
  );
  await assert.rejects(
    locked(path, 0, () => {
      throw new Error("mine");
    }),
    { message: "mine" },
  );
  assert.deepEqual(home.list("."), []);
});

test("calls within one process exclude each other", async (t) => {
  const path = temporaryHome(t).path("lock");
  let inside = 0;
  const turns = Array.from({ length: 20 }, (_, turn) =>
    locked(path, WAIT_MS, async () => {
      assert.equal(++inside, 1);
      await sleep(1);
      inside--;
      return turn;
    }),
  );
  assert.equal((await Promise.all(turns)).length, 20);
  await locked(path, WAIT_MS, () => assert.rejects(locked(path, 50, never), busy(path, process.pid)));
});

test("progress is told while a lock is waited for, and no longer", async (t) => {
  const path = temporaryHome(t).path("lock");
  const told: string[] = [];
  const progress = (label: string) => {
    told.push(label);
    return () => void told.push("done");
  };
  await locked(path, 0, () => void told.push("work"), { progress });
  await locked(path, WAIT_MS, () => assert.rejects(locked(path, 0, never, { progress }), busy(path, process.pid)));
  const waiting = `waiting for another process that holds ${path}`;
  assert.deepEqual(told, [waiting, "done", "work", waiting, "done"]);
});

test("the lock of a killed process is taken over at once", async (t) => {
  const home = temporaryHome(t);
  const lock = home.path("lock");
  const holder = run(t, "hold", { lock });
  assert.equal(await holder.line(), "held");
  holder.kill("SIGKILL");
  await holder.ended;
  assert.equal(await locked(lock, 0, () => "mine"), "mine");
  assert.deepEqual(home.list("."), []);
});

test("a killed holder that its parent never reaps is dead all the same", { skip: hasProc }, async (t) => {
  const lock = temporaryHome(t).path("lock");
  const command = `'${process.execPath}' '${program}' hold '${JSON.stringify({ lock })}' & echo $!; exec sleep 600`;
  const parent = start(t, "sh", ["-c", command]);
  const pid = Number(await parent.line());
  assert.equal(await parent.line(), "held");
  process.kill(pid, "SIGKILL");
  await until("the killed process to be a zombie", () => /\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8")));
  assert.equal(await locked(lock, 0, () => "mine"), "mine");
});

test("a process that has the pid of a dead holder does not keep its lock", { skip: hasProc }, async (t) => {
  const lock = temporaryHome(t).path("lock");
  writeFileSync(lock, ownerWith({ start: "1" }));
  assert.equal(await locked(lock, 0, () => "mine"), "mine");
});

test("a lock that was lost is not released under its new owner", async (t) => {
  const home = temporaryHome(t);
  const lock = home.path("lock");
  await locked(lock, 0, () => {
    writeFileSync(home.path("new"), "another");
    renameSync(home.path("new"), lock);
  });
  assert.equal(readFileSync(lock, "utf8"), "another");
});

test("where no lock can be made, the error says why", async (t) => {
  const home = temporaryHome(t);
  home.write("file", "");
  for (const path of [home.path("missing/lock"), home.path("file/lock")])
    await assert.rejects(locked(path, WAIT_MS, never), (error: unknown) => {
      assert.ok(isFault(error, "STORAGE_ERROR"));
      assert.equal(error.details.path, path);
      return true;
    });
});

test("work that finds its lock lost has no effect, and is done again with what is there by then", async (t) => {
  const home = temporaryHome(t);
  const [lock, path] = [home.path("lock"), home.write("doc.json", "old")];
  const seen: string[] = [];
  const result = await locked(lock, WAIT_MS, async (held) => {
    seen.push(home.read("doc.json"));
    if (seen.length === 1) {
      // It was stopped for so long that another took the lock, did its own work, and gave the lock back.
      rmSync(lock);
      await locked(lock, 0, () => writeAtomic(home.context(), path, "another's"));
    }
    await writeAtomic(home.context(), path, `${seen.at(-1)} and mine`, { guard: held.assertHeld });
    return "done";
  });
  assert.equal(result, "done");
  assert.deepEqual([seen, home.read("doc.json")], [["old", "another's"], "another's and mine"]);
  assert.deepEqual(home.list("."), ["doc.json"]);
});

test("work whose lock is lost to one who keeps it gives up like any other", async (t) => {
  const home = temporaryHome(t);
  const lock = home.path("lock");
  let runs = 0;
  await assert.rejects(
    locked(lock, 300, (held) => {
      runs++;
      home.write("lock", newOwner());
      held.assertHeld();
      assert.fail("it went on");
    }),
    busy(lock, process.pid),
  );
  assert.equal(runs, 1);
});

test("work that loses its lock every time is not done for ever", async (t) => {
  const lock = temporaryHome(t).path("lock");
  let runs = 0;
  await assert.rejects(
    locked(lock, 0, (held) => {
      assert.equal(++runs, 1);
      rmSync(lock);
      held.assertHeld();
    }),
    busy(lock),
  );
});

test("who waits is told of in MP_DEBUG, and what becomes of the lock", async (t) => {
  const home = temporaryHome(t);
  const lock = home.write("lock", ownerWith({ pid: deadPid }));
  const events: string[] = [];
  await locked(lock, 0, () => {}, { debug: { lock: (event) => void events.push(event) } });
  assert.deepEqual(events, [`wait ${lock} held by pid ${deadPid}`, `break ${lock}`, `take ${lock}`, `release ${lock}`]);
});

test("a dead lock that another process is about to break is waited for, and not told of as broken", async (t) => {
  const home = temporaryHome(t);
  const dead = ownerWith({ pid: deadPid });
  const lock = home.write("lock", dead);
  home.write(`lock.${dead}.break`, newOwner());
  const events: string[] = [];
  const debug = { lock: (event: string) => void events.push(event) };
  await assert.rejects(locked(lock, 20, never, { debug }), busy(lock));
  assert.deepEqual(events, [`wait ${lock} held by pid ${deadPid}`]);
  assert.deepEqual(home.list("."), ["lock", `lock.${dead}.break`]);
});

test("a dead lock that has gone, or become another's, by the time that it is looked at again is not broken", async (t) => {
  const home = temporaryHome(t);
  const lock = home.path("lock");
  const waitUntil = (work: () => void) => ({ debug: { lock: (event: string) => event.startsWith("wait") && work() } });
  home.write("lock", ownerWith({ pid: deadPid }));
  assert.equal(
    await locked(
      lock,
      0,
      () => "mine",
      waitUntil(() => rmSync(lock)),
    ),
    "mine",
  );
  home.write("lock", ownerWith({ pid: deadPid }));
  const another = newOwner();
  const replace = (): void => {
    const { atime, mtime } = statSync(lock);
    rmSync(lock);
    home.write("lock", another);
    utimesSync(lock, atime, mtime);
  };
  utimesSync(lock, 1, 1);
  await assert.rejects(locked(lock, 0, never, waitUntil(replace)), busy(lock, process.pid));
  assert.equal(home.read("lock"), another);
});

test("a lock that was touched since it was found dead is judged anew before it is broken", async (t) => {
  const home = temporaryHome(t);
  const lock = home.write("lock", ownerWith({ pid: deadPid }));
  const isThere: boolean[] = [];
  const debug = {
    lock: (event: string) => {
      if (event.startsWith("wait")) utimesSync(lock, 1, 1);
      if (event.startsWith("break")) isThere.push(home.exists("lock"));
    },
  };
  await locked(lock, 0, () => {}, { debug });
  assert.deepEqual(isThere, [true, false]);
});

test("where a killed breaker had met another one, both go, and those of others with them", async (t) => {
  const home = temporaryHome(t);
  const dead = (): string => ownerWith({ pid: deadPid });
  const [first = "", second = "", third = ""] = [dead(), dead(), dead()].sort();
  home.write(`lock.${first}.break`, second);
  home.write(`lock.${second}.break`, dead());
  home.write(`lock.${third}.break`, dead());
  home.write("lock", dead());
  await locked(home.path("lock"), 0, () => {});
  for (const met of [second, third]) assert.equal(home.exists(`lock.${met}.break`), false);
  home.write("lock", dead());
  await locked(home.path("lock"), 0, () => {});
  assert.deepEqual(home.list("."), []);
});

test("where there is no room for a lock, nothing of it is left", async (t) => {
  const disk = fullDisk(t);
  if (!disk) return;
  disk.leave(0);
  await assert.rejects(locked(join(disk.folder, "lock"), 0, never), { code: "STORAGE_ERROR", message: disk.reason });
  assert.deepEqual(readdirSync(disk.folder), ["filler"]);
});

test("what can be done without the lock is done after it is given back, and before the result is there", async (t) => {
  const home = temporaryHome(t);
  const events: string[] = [];
  const result = locked(home.path("lock"), 0, ({ afterwards }) => {
    afterwards(async () => {
      await sleep(1);
      events.push(`afterwards ${home.exists("lock")}`);
    });
    events.push(`work ${home.exists("lock")}`);
    return "done";
  });
  events.push(await result);
  assert.deepEqual(events, ["work true", "afterwards false", "done"]);
});

test("in a queue that moves on nobody gives up as long as one holder may be waited for", async (t) => {
  const home = temporaryHome(t);
  const lock = home.write("lock", newOwner());
  const others = setInterval(() => {
    writeFileSync(home.path("next"), newOwner());
    renameSync(home.path("next"), lock);
  }, 500).unref();
  const waiter = locked(lock, 1_000, () => "mine");
  await Promise.race([waiter, sleep(2_200)]);
  clearInterval(others);
  rmSync(lock, { force: true });
  assert.equal(await waiter, "mine");
});
