import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import fs, { chmodSync, chownSync, closeSync, lstatSync, mkdirSync, openSync, symlinkSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { test } from "node:test";
import { readConfig } from "../../src/storage/config-reader.ts";
import { changeConfig } from "../../src/storage/config-writer.ts";
import { ensureFolder } from "../../src/storage/folders.ts";
import { warnIfOpen } from "../../src/storage/inspect.ts";
import { claimFile, claimFolder } from "../../src/storage/ownership.ts";
import { writeAtomic } from "../../src/storage/write.ts";
import { ask, refusal } from "../support/ask.ts";
import { hasModes, type TemporaryHome, temporaryHome } from "../support/home.ts";
import { fullDisk, onDisk } from "../support/small-disks.ts";
import { asOrdinaryUser, asOther, locked, needsRoot, OTHER_UID, refusal as refused, withRightsOf } from "./calls.ts";

const CONFIG = ".mp/config.toml";
const config = '[accounts.me]\ntype = "oauth_browser"\nregion = "us"\n';
const owner = (home: TemporaryHome, path: string): [number, number] => {
  const { uid, gid } = lstatSync(home.path(path));
  return [uid, gid];
};

test("what root makes in a person's home is the person's: files, folders, locks", { skip: needsRoot }, async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  for (const path of [CONFIG, ".mp", "."]) chownSync(home.path(path), OTHER_UID, OTHER_UID + 1);
  await ask(home, ["account", "use", "me"]);
  await writeAtomic(home.context(), home.path(".mp/accounts/me/tokens.json"), "{}", { root: home.path(".mp") });
  await locked(home.path(".mp/lock"), 0, () => {
    assert.deepEqual(owner(home, ".mp/lock"), [OTHER_UID, OTHER_UID + 1]);
  });
  for (const path of [CONFIG, ".mp/accounts", ".mp/accounts/me", ".mp/accounts/me/tokens.json"])
    assert.deepEqual(owner(home, path), [OTHER_UID, OTHER_UID + 1], path);
  assert.deepEqual(home.warnings, []);
});

test("the owner of the nearest folder counts, and nothing is given away through a link", {
  skip: needsRoot,
}, async (t) => {
  const home = temporaryHome(t);
  mkdirSync(home.path("theirs"));
  chownSync(home.path("theirs"), OTHER_UID, OTHER_UID);
  mkdirSync(home.path("ours"));
  symlinkSync("../ours", home.path("theirs/link"));
  await ensureFolder(home.context(), home.path("theirs/a/b"));
  await ensureFolder(home.context(), home.path("theirs/link/c"));
  assert.deepEqual([owner(home, "theirs/a/b")[0], owner(home, "ours/c")[0], owner(home, "ours")[0]], [OTHER_UID, 0, 0]);
});

test("a config file, or a folder of ours, that belongs to another user is refused; root's is not", {
  skip: needsRoot,
}, async (t) => {
  const home = temporaryHome(t);
  const path = home.write("folder/config.toml", config, 0o644);
  for (const folder of [".", "folder"]) chownSync(home.path(folder), OTHER_UID, OTHER_UID);
  assert.equal((await asOther(t, { name: "readText", path })).code, undefined);
  chownSync(path, 23_456, 23_456);
  assert.equal((await asOther(t, { name: "readText", path })).code, "INSECURE_FILE");
  chownSync(home.path("folder"), 23_456, 23_456);
  chmodSync(home.path("folder"), 0o777);
  const { code, details } = await asOther(t, { name: "ensureFolder", path: home.path("folder") });
  assert.deepEqual([code, details], ["INSECURE_FILE", { path: home.path("folder"), reason: "owner", uid: 23_456 }]);
});

test("a command that only reads refuses a ~/.mp of another user", { skip: needsRoot }, async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config, 0o644);
  chownSync(home.root, OTHER_UID, OTHER_UID);
  chmodSync(home.path(".mp"), 0o755);
  const given = { name: "warnIfOpen", path: home.path(".mp") } as const;
  assert.equal((await asOther(t, given)).code, undefined, "root's is accepted");
  chownSync(home.path(".mp"), 23_456, 23_456);
  assert.equal((await asOther(t, given)).code, "INSECURE_FILE");
});

test("what stands in the place of ~/.mp and is no folder is not said to be an open one", (t) => {
  const home = temporaryHome(t);
  home.write(".mp", "", 0o666);
  warnIfOpen(home.context(), home.path(".mp"));
  assert.deepEqual(home.warnings, []);
});

test("tokens are not used where their folder, or that of all accounts, belongs to another user", {
  skip: needsRoot,
}, async (t) => {
  const home = temporaryHome(t);
  home.write("accounts/me/tokens.json", '{"access_token":"a","expires_at":"2100-01-01T00:00:00Z"}', 0o644);
  for (const folder of [".", "accounts", "accounts/me"]) chmodSync(home.path(folder), 0o755);
  for (const folder of ["accounts/me", "accounts"]) {
    const given = { name: "readTokens", path: home.path("accounts/me") } as const;
    assert.equal((await asOther(t, given)).code, undefined, "root's are");
    chownSync(home.path(folder), 23_456, 23_456);
    const { code, details } = await asOther(t, given);
    assert.deepEqual([code, details?.path], ["INSECURE_FILE", home.path(folder)]);
    chownSync(home.path(folder), 0, 0);
  }
});

test("a mode is set only where it differs, and warned of once where it cannot be set", async (t) => {
  const home = temporaryHome(t);
  const without = ["fchmodSync", "chmodSync"];
  const path = home.path("x/tokens.json");
  const same = await asOrdinaryUser(t, home, { name: "write", path, text: "new", without });
  assert.deepEqual([same.code, same.warnings], [undefined, []]);
  const given = { name: "write", path, text: "newer", without, umask: 0o277, times: 3 } as const;
  const { code, warnings } = await asOrdinaryUser(t, home, given);
  assert.equal(code, undefined);
  assert.deepEqual(warnings, [
    `The file system of ${home.path("x")} does not take modes (EPERM): what protects the files there is how it is mounted.`,
  ]);
  assert.equal(home.read("x/tokens.json"), "newer");
});

test("a mode that could be set is not warned of", { skip: !hasModes }, (t) => {
  const home = temporaryHome(t);
  const fd = openSync(home.write("a/one", "", 0o644), "r");
  claimFile(home.context(), home.path("a/one"), fd);
  closeSync(fd);
  assert.equal(home.mode("a/one"), 0o600);
  assert.deepEqual(home.warnings, []);
});

test("a mode that a file system takes without a complaint, and does not keep, is warned of", {
  skip: !hasModes,
}, (t) => {
  const home = temporaryHome(t);
  const fd = openSync(home.write("a/one", "", 0o644), "r");
  t.mock.method(fs, "fchmodSync", () => {});
  syncBuiltinESMExports();
  t.after(() => {
    t.mock.restoreAll();
    syncBuiltinESMExports();
  });
  claimFile(home.context(), home.path("a/one"), fd);
  closeSync(fd);
  assert.match(home.warnings.join(), /does not take modes \(EOPNOTSUPP\)/);
});

test("a mode or an owner that may not be set is warned of once for each folder", { skip: needsRoot }, async (t) => {
  const home = temporaryHome(t);
  chmodSync(home.root, 0o755);
  for (const name of ["a/one", "a/two", "b/one"]) {
    const fd = openSync(home.write(name, "", 0o640), "r");
    try {
      await withRightsOf(OTHER_UID, () => claimFile(home.context(), home.path(name), fd));
    } finally {
      closeSync(fd);
    }
  }
  assert.deepEqual(
    home.warnings.map((line) => /file system of (\S+) does not take modes \(EPERM\)/.exec(line)?.[1]),
    [home.path("a"), home.path("b")],
  );
  const fd = openSync(home.path("a/one"), "r");
  claimFile(home.context(), home.path("a/one"), fd, "win32");
  assert.equal(home.mode("a/one"), 0o640, "Windows knows none");
  claimFile(home.context(), home.path("a/one"), fd);
  closeSync(fd);
  assert.equal(home.mode("a/one"), 0o600);
});

test("an owner is set only by root, and where user or group differ from those of a folder that is not root's", {
  skip: needsRoot,
}, async (t) => {
  const home = temporaryHome(t);
  chmodSync(home.root, 0o755);
  const set = t.mock.method(fs, "fchownSync");
  syncBuiltinESMExports();
  t.after(() => {
    t.mock.restoreAll();
    syncBuiltinESMExports();
  });
  for (const [folderUid, uid, gid, expected] of [
    [OTHER_UID, OTHER_UID, OTHER_UID, 0],
    [OTHER_UID, OTHER_UID, 1, 1],
    [OTHER_UID, 1, OTHER_UID, 1],
    [0, OTHER_UID, OTHER_UID, 0],
  ] as const) {
    const path = home.write("a/one", "");
    chownSync(path, uid, gid);
    chownSync(home.path("a"), folderUid, folderUid);
    const fd = openSync(path, "r");
    set.mock.resetCalls();
    claimFile(home.context(), path, fd);
    assert.equal(set.mock.callCount(), expected, `${uid} ${gid} in ${folderUid}'s`);
    chownSync(home.path("a"), 23_456, 23_456);
    await withRightsOf(OTHER_UID, () => claimFile(home.context(), path, fd));
    assert.equal(set.mock.callCount(), expected, "nobody else may");
    closeSync(fd);
  }
  assert.deepEqual(home.warnings, []);
});

test("an owner that cannot be set is warned of", { skip: needsRoot }, (t) => {
  const disk = fullDisk(t);
  if (!disk) return;
  const home = onDisk(disk, () => temporaryHome(t));
  const fd = openSync(home.write("a/one", "", 0o600), "r");
  chownSync(home.path("a"), OTHER_UID, OTHER_UID);
  execFileSync("mount", ["-o", "remount,ro", disk.folder]);
  try {
    claimFile(home.context(), home.path("a/one"), fd);
  } finally {
    closeSync(fd);
    execFileSync("mount", ["-o", "remount,rw", disk.folder]);
  }
  assert.equal(home.warnings.length, 1);
  assert.match(home.warnings.join(), /could not be given to the owner of the folder \(EROFS\)/);
});

test("a folder that the umask closes to ourselves is opened to us", { skip: needsRoot }, async (t) => {
  const home = temporaryHome(t);
  const before = process.umask(0o777);
  try {
    await ensureFolder(home.context(), home.path("x/y"));
    await writeAtomic(home.context(), home.path("x/y/tokens.json"), "{}");
  } finally {
    process.umask(before);
  }
  assert.deepEqual([home.mode("x"), home.mode("x/y"), home.mode("x/y/tokens.json")], [0o700, 0o700, 0o600]);
});

test("so it is by whom the umask keeps from opening it, which does not keep root", { skip: needsRoot }, async (t) => {
  const home = temporaryHome(t);
  chmodSync(home.root, 0o777);
  mkdirSync(home.path("ours"), { mode: 0o000 });
  mkdirSync(home.path("theirs"), { mode: 0o000 });
  chownSync(home.path("ours"), OTHER_UID, OTHER_UID);
  await withRightsOf(OTHER_UID, () => {
    claimFolder(home.context(), home.path("ours"));
    assert.throws(() => claimFolder(home.context(), home.path("theirs")), { code: "EPERM" });
    assert.throws(() => claimFolder(home.context(), home.path("missing")), { code: "ENOENT" });
  });
  assert.deepEqual([home.mode("ours"), home.mode("theirs")], [0o700, 0o000]);
});

test("a link in the place of a folder that was made just now is refused, and where it leads stays as it was", (t) => {
  const home = temporaryHome(t);
  mkdirSync(home.path("open"));
  chmodSync(home.path("open"), 0o755);
  symlinkSync("open", home.path("link"));
  assert.throws(() => claimFolder(home.context(), home.path("link")), /ENOTDIR|ELOOP/);
  assert.equal(home.mode("open"), 0o755);
});

test("an account's folder that is a link is seen through, and neither used nor removed", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  const tokens = { access_token: "a", refresh_token: "r", expires_at: "2100-01-01T00:00:00Z", client_id: "c" };
  home.write("vault/me/tokens.json", JSON.stringify(tokens));
  mkdirSync(home.path(".mp/accounts"), { mode: 0o700 });
  symlinkSync(home.path("vault/me"), home.path(".mp/accounts/me"));
  assert.equal((await ask(home, ["account", "show", "me"])).account.status, "untested");
  for (const argv of [
    ["account", "remove", "me"],
    ["account", "logout", "me"],
  ]) {
    const { error } = await refusal(home, argv, "INSECURE_FILE");
    assert.ok(error.message.includes(home.path("vault/me")), error.message);
  }
  assert.equal((await ask(home, ["account", "test", "me"])).result.error_code, "INSECURE_FILE");
  assert.ok(readConfig(home.context()).accounts.me);
  assert.equal(home.read("vault/me/tokens.json"), JSON.stringify(tokens));
});

test("a folder of all accounts that is a link is used: only an account's own must be none", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  mkdirSync(home.path("vault"), { mode: 0o700 });
  symlinkSync("../vault", home.path(".mp/accounts"));
  await ensureFolder(home.context(), home.path(".mp/accounts/me"), home.path(".mp"));
  home.write("vault/me/tokens.json", "{}");
  await ask(home, ["account", "remove", "me"]);
  assert.deepEqual(home.list("vault"), []);
});

test("links go round in a circle: nothing is written", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  symlinkSync("me", home.path(".mp/me"));
  const context = home.context({ env: { HOME: home.root, MP_CONFIG_PATH: home.path(".mp/me") } });
  const change = changeConfig(context, () => []);
  await assert.rejects(change, refused("CONFIG_ERROR", home.path(".mp/me"), /circle/));
});
