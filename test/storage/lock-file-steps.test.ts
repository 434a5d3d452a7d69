import assert from "node:assert/strict";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { type TestContext, test } from "node:test";
import { claimLock, lookAtLock, releaseLock, removeLock } from "../../src/storage/lock-file.ts";
import { newOwner } from "../../src/storage/process-identity.ts";
import { failingDisk } from "../support/failing-disk.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";
import { locked } from "./calls.ts";

/** What happens between two system calls of one attempt. */

const claimIn = (home: TemporaryHome, owner: string) => claimLock(home.context(), home.path("lock"), owner);

/** Has `link` run in the place of Node's `linkSync`, which it is given, until the test is over. */
function insteadOfLink(t: TestContext, link: (really: () => void) => void): void {
  const was = fs.linkSync;
  t.mock.method(fs, "linkSync", (from: string, to: string) => link(() => was(from, to)));
  syncBuiltinESMExports();
  t.after(() => {
    t.mock.restoreAll();
    syncBuiltinESMExports();
  });
}

test("a lock is never there without saying whose it is", (t) => {
  const home = temporaryHome(t);
  const owner = newOwner();
  const claim = claimIn(home, owner);
  const disk = failingDisk(t, home.root);
  const seen = new Set<string>();
  const look = (): void => {
    const found = lookAtLock(home.path("lock"));
    seen.add(found ? (found.owner ? "owned" : "empty") : "none");
  };
  disk.fail({
    isBad: () => {
      disk.spare(look);
      return false;
    },
  });
  assert.equal(claim.take(), true);
  claim.drop();
  disk.mend();
  assert.deepEqual([...seen], ["none", "owned"]);
});

test("who only sees that another has the lock writes nothing, and has it once it is given back", async (t) => {
  const home = temporaryHome(t);
  const path = home.path("lock");
  const other = newOwner();
  home.write("lock", other);
  const owner = newOwner();
  const claim = claimIn(home, owner);
  assert.equal(claim.take(), false);
  assert.deepEqual(home.list("."), ["lock"]);
  await releaseLock(path, other);
  // Its file is written by now, and is used again.
  for (const round of [1, 2]) {
    assert.equal(claim.take(), true, `round ${round}`);
    assert.equal(home.read("lock"), owner);
    await releaseLock(path, owner);
  }
  claim.drop();
  assert.deepEqual(home.list("."), []);
});

test("a lock that another takes and gives back while one links is not made in any other way", (t) => {
  const home = temporaryHome(t);
  const claim = claimIn(home, newOwner());
  insteadOfLink(t, (link) => {
    home.write("lock", newOwner());
    try {
      link();
    } finally {
      fs.rmSync(home.path("lock"));
    }
  });
  assert.equal(claim.take(), false);
  claim.drop();
  assert.deepEqual(home.list("."), []);
});

test("a link that was made although a repeated request says that it was there is ours", (t) => {
  const home = temporaryHome(t);
  const owner = newOwner();
  const claim = claimIn(home, owner);
  insteadOfLink(t, (link) => {
    link();
    link();
  });
  assert.equal(claim.take(), true);
  assert.equal(home.read("lock"), owner);
});

test("where the owner cannot be written, no lock is made, and the error says what was to be done", (t) => {
  const home = temporaryHome(t);
  const disk = failingDisk(t, home.root);
  const path = home.path("lock");
  for (const bad of [0, 1]) {
    const claim = claimIn(home, newOwner());
    disk.fail({ isBad: (call) => call === bad, onlyWrites: true });
    const refused = { code: "STORAGE_ERROR", place: { file: { doing: "lock" } } };
    assert.throws(() => claim.take(), refused, `call ${bad}`);
    claim.drop();
    disk.mend();
    assert.deepEqual(home.list("."), [], `call ${bad}`);
  }
  disk.fail({ isBad: () => true });
  assert.throws(() => lookAtLock(path), { code: "EIO" });
  disk.mend();
});

/** Runs `work` as if on this platform. On Windows another program that has a file open stands in the way. */
function on(platform: NodeJS.Platform, work: () => void): void {
  const ours = Object.getOwnPropertyDescriptor(process, "platform") ?? {};
  Object.defineProperty(process, "platform", { ...ours, value: platform });
  try {
    work();
  } finally {
    Object.defineProperty(process, "platform", ours);
  }
}

test("a lock that another program has open on Windows is as good as none to look at, and is neither had nor removed", (t) => {
  const home = temporaryHome(t);
  const path = home.write("lock", newOwner());
  const disk = failingDisk(t, path);
  const claim = claimIn(home, newOwner());
  const refused = { code: "STORAGE_ERROR" };
  for (const [platform, code] of [
    ["linux", "EPERM"],
    ["win32", "EIO"],
  ] as const)
    on(platform, () => {
      disk.fail({ isBad: () => true, code });
      assert.throws(() => lookAtLock(path), { code });
      assert.throws(() => removeLock(path), refused);
      assert.throws(() => claim.take(), refused);
    });
  on("win32", () => {
    disk.fail({ isBad: () => true, code: "EPERM" });
    assert.equal(lookAtLock(path), undefined);
    assert.equal(removeLock(path), false);
    assert.equal(claim.take(), false);
    // A folder with something in it will not go by itself.
    disk.fail({ isBad: () => true, code: "ENOTEMPTY" });
    assert.throws(() => removeLock(path), refused);
  });
  disk.mend();
  claim.drop();
  assert.deepEqual(home.list("."), ["lock"]);
});

test("where files cannot be linked, a lock that is still being removed on Windows is not had yet, and then by one", (t) => {
  const home = temporaryHome(t);
  const disk = failingDisk(t, home.root);
  const claims = [claimIn(home, newOwner()), claimIn(home, newOwner())];
  /** Of an attempt's changes the first two write its file, where there is none yet; then come the link and the lock itself. */
  const failing = (isBad: (call: number) => boolean): void => disk.fail({ isBad, code: "EPERM", onlyWrites: true });
  const refused = { code: "STORAGE_ERROR", place: { file: { doing: "lock" } } };
  on("linux", () => {
    for (const claim of claims) {
      failing((call) => call >= 2);
      assert.throws(() => claim.take(), refused);
    }
  });
  failing(() => true);
  on("win32", () =>
    assert.deepEqual(
      claims.map((claim) => claim.take()),
      [false, false],
    ),
  );
  const had = claims.map((claim) => {
    failing((call) => call === 0);
    return claim.take();
  });
  assert.deepEqual(had, [true, false]);
  disk.mend();
  for (const claim of claims) claim.drop();
  assert.deepEqual(home.list("."), ["lock"]);
});

test("a lock that is given back between a try and the look who has it is had by the next try", async (t) => {
  const home = temporaryHome(t);
  const path = home.write("lock", newOwner());
  const disk = failingDisk(t, path);
  disk.fail({
    isBad: (call) => {
      if (call === 1) disk.spare(() => fs.rmSync(path));
      return false;
    },
  });
  assert.equal(await locked(path, 5_000, () => "mine"), "mine");
  disk.mend();
  assert.deepEqual(home.list("."), []);
});

test("after some tries a waiter goes on trying more often than it looks who has the lock", async (t) => {
  const home = temporaryHome(t);
  const path = home.write("lock", newOwner());
  t.mock.method(Math, "random", () => 0);
  // Each try asks whether it is there, each look asks that, too, and then reads it.
  let asked = 0;
  const [ask, open] = [fs.lstatSync, fs.openSync];
  t.mock.method(fs, "lstatSync", (...args: Parameters<typeof ask>) => {
    if (args[0] === path && ++asked === 3) fs.rmSync(path);
    return ask(...args);
  });
  t.mock.method(fs, "openSync", (...args: Parameters<typeof open>) => {
    if (args[0] === path) asked = 0;
    return open(...args);
  });
  syncBuiltinESMExports();
  t.after(() => {
    t.mock.restoreAll();
    syncBuiltinESMExports();
  });
  assert.equal(await locked(path, 5_000, () => "mine"), "mine");
});

test("nobody touches a lock any more that was given back", async (t) => {
  const home = temporaryHome(t);
  const path = home.path("lock");
  t.mock.timers.enable({ apis: ["setInterval"] });
  const touched = t.mock.method(fs, "lstat", () => {}); // what a touch begins with
  syncBuiltinESMExports();
  t.after(() => {
    t.mock.restoreAll();
    syncBuiltinESMExports();
  });
  const owner = await locked(path, 0, () => {
    t.mock.timers.tick(1_000);
    return home.read("lock");
  });
  const whileHeld = touched.mock.callCount();
  assert.notEqual(whileHeld, 0);
  home.write("lock", owner);
  t.mock.timers.tick(10_000);
  assert.equal(touched.mock.callCount(), whileHeld);
});
