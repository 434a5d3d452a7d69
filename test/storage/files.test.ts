import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  chownSync,
  closeSync,
  mkdirSync,
  openSync,
  readlinkSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { test } from "node:test";
import { isFault } from "../../src/core/fault.ts";
import { exists, readCredential, readText, realTarget } from "../../src/storage/files.ts";
import { removeFolder } from "../../src/storage/folders.ts";
import { listFolder } from "../../src/storage/inspect.ts";
import { removeFile, writeAtomic } from "../../src/storage/write.ts";
import { hasModes, type TemporaryHome, temporaryHome } from "../support/home.ts";
import { asOrdinaryUser, asOther, needsRoot, refusal } from "./calls.ts";

test("what is written can be read, by nobody else where there are modes", async (t) => {
  const home = temporaryHome(t);
  const path = home.path("a/b/config.toml");
  await writeAtomic(home.context(), path, 'name = "Ægir"\n');
  const found = readText(home.context(), path);
  assert.equal(found?.text, 'name = "Ægir"\n');
  assert.equal(readCredential(home.context(), path), 'name = "Ægir"\n');
  if (hasModes) assert.deepEqual([found.mode, home.mode("a"), home.mode("a/b")], [0o600, 0o700, 0o700]);
  assert.deepEqual(home.list("a/b"), ["config.toml"]);
  assert.deepEqual(home.warnings, []);
});

for (const umask of [0o000, 0o022, 0o077, 0o777])
  test(`files are 0600 and folders 0700 under umask ${umask.toString(8).padStart(3, "0")}`, async (t) => {
    const home = temporaryHome(t);
    for (const text of ["first", "second"]) {
      const path = home.path("x/y/tokens.json");
      const outcome = await asOrdinaryUser(t, home, {
        name: "write",
        path,
        text,
        umask,
        options: { root: home.path("x") },
      });
      assert.deepEqual(outcome, { warnings: [] });
      assert.equal(home.read("x/y/tokens.json"), text);
      assert.deepEqual([home.mode("x"), home.mode("x/y"), home.mode("x/y/tokens.json")], [0o700, 0o700, 0o600]);
    }
  });

test("nothing at a path is undefined, whatever the reason", (t) => {
  const home = temporaryHome(t);
  home.write("file", "");
  assert.equal(readText(home.context(), home.path("missing")), undefined);
  assert.equal(readText(home.context(), home.path("file/below")), undefined);
  assert.equal(readCredential(home.context(), home.path("missing/tokens.json")), undefined);
  assert.equal(readCredential(home.context(), home.path("file/tokens.json")), undefined);
  assert.equal(exists(home.path("missing")), false);
  assert.equal(exists(home.path("file/below")), false);
  assert.deepEqual(listFolder(home.path("missing")), []);
  assert.deepEqual(listFolder(home.path("file")), []);
});

test("behind a dangling link there is no text, and the link is there", (t) => {
  const home = temporaryHome(t);
  symlinkSync("nowhere", home.path("dangling"));
  assert.equal(readText(home.context(), home.path("dangling")), undefined);
  assert.equal(exists(home.path("dangling")), true);
});

test("what is there but is not text in a regular file is an error that says why", (t) => {
  const home = temporaryHome(t);
  mkdirSync(home.path("folder"));
  home.write("large", "");
  truncateSync(home.path("large"), 64 * 1024 * 1024 + 1);
  writeFileSync(home.write("latin1", ""), Buffer.from("caf\xe9", "latin1"));
  refusesText(home, "folder", /not a regular file/);
  refusesText(home, "large", /larger than 64 MiB/);
  refusesText(home, "latin1", /not UTF-8/);
});

test("so are a named pipe, a name that is too long, and a link that leads to itself", (t) => {
  const home = temporaryHome(t);
  execFileSync("mkfifo", [home.path("fifo")]);
  refusesText(home, "fifo", /not a regular file/);
  refusesText(home, "n".repeat(300), /path is too long/);
  symlinkSync("circle", home.path("circle"));
  const circle = home.path("circle");
  assert.throws(() => readText(home.context(), circle), refusal("STORAGE_ERROR", circle, /circle/));
});

function refusesText(home: TemporaryHome, name: string, reason: RegExp): void {
  const path = home.path(name);
  assert.throws(() => readText(home.context(), path), refusal("STORAGE_ERROR", path, reason));
  assert.throws(() => readCredential(home.context(), path), refusal("STORAGE_ERROR", path, reason));
}

test("forty links in a row are followed to where a write has to go, and no more", (t) => {
  const home = temporaryHome(t);
  for (let n = 0; n < 41; n++) symlinkSync(`link${n + 1}`, home.path(`link${n}`));
  const [first, second] = [home.path("link0"), home.path("link1")];
  assert.equal(realTarget(second), home.write("link41", "text"));
  if (process.platform === "linux") assert.equal(readText(home.context(), second)?.text, "text");
  assert.throws(() => readText(home.context(), first), refusal("STORAGE_ERROR", first, /circle/));
  assert.throws(() => realTarget(first), refusal("STORAGE_ERROR", first, /circle/));
});

test("a file that may not be read is an error with the errno", async (t) => {
  const home = temporaryHome(t);
  const path = home.write("config.toml", "secret = 1", 0o000);
  for (const name of ["readText", "readCredential"] as const) {
    const outcome = await asOrdinaryUser(t, home, { name, path });
    assert.equal(outcome.code, "STORAGE_ERROR");
    assert.deepEqual(outcome.details, { path, reason: "permission denied", code: "EACCES" });
  }
});

test("a credential file that is a link is refused, also a dangling one, for reading and for writing", async (t) => {
  const home = temporaryHome(t);
  home.write("elsewhere", "{}");
  for (const to of ["elsewhere", "nowhere", "link"]) {
    const path = home.path("link");
    symlinkSync(to, path);
    assert.throws(() => readCredential(home.context(), path), refusal("INSECURE_FILE", path, /symbolic link/), to);
    await assert.rejects(
      async () => writeAtomic(home.context(), path, "new"),
      refusal("INSECURE_FILE", path, /symbolic link/),
      to,
    );
    assert.equal(readlinkSync(path), to);
    assert.deepEqual(home.list("."), ["elsewhere", "link"]);
    await removeFile(home.context(), path);
  }
  assert.equal(home.read("elsewhere"), "{}");
});

test("what the system says of a path through a link in a circle is told, and blames no link in the file's own place", (t) => {
  const home = temporaryHome(t);
  symlinkSync("circle", home.path("circle"));
  const through = home.path("circle/tokens.json");
  for (const [doing, look] of [
    ["read", () => readCredential(home.context(), through)],
    ["read", () => readText(home.context(), through)],
    ["look", () => exists(through)],
  ] as const)
    assert.throws(look, (error) => {
      assert.ok(isFault(error, "STORAGE_ERROR"));
      assert.deepEqual([error.details.code, error.place], ["ELOOP", { file: { doing } }]);
      return true;
    });
  assert.throws(
    () => readCredential(home.context(), home.path("circle")),
    (error) => isFault(error, "INSECURE_FILE") && (error.cause as NodeJS.ErrnoException).code === "ELOOP",
  );
});

test("a credential file of another user is refused; root's own is accepted", { skip: needsRoot }, async (t) => {
  const home = temporaryHome(t);
  const path = home.write("tokens.json", "{}", 0o644);
  assert.deepEqual((await asOrdinaryUser(t, home, { name: "readCredential", path })).value, "{}");
  chownSync(path, 0, 0);
  const ofRoot = await asOther(t, { name: "readCredential", path });
  assert.equal(ofRoot.value, "{}");
  chownSync(path, 23_456, 23_456);
  const ofThird = await asOther(t, { name: "readCredential", path });
  assert.equal(ofThird.code, "INSECURE_FILE");
  assert.match(ofThird.message ?? "", /belongs to another user \(uid 23456\)/);
  assert.equal(readCredential(home.context(), path), "{}", "root may read any");
});

test("a credential file that others can read is read with a warning, and the next write tightens it", async (t) => {
  const home = temporaryHome(t);
  const path = home.write("tokens.json", "old", 0o644);
  assert.equal(readCredential(home.context(), path), "old");
  assert.equal(home.mode("tokens.json"), 0o644, "reading changes nothing");
  await writeAtomic(home.context(), path, "new");
  assert.equal(home.mode("tokens.json"), 0o600);
  assert.deepEqual(home.warnings, [
    `${path} can be read by others (mode 0644); the next write makes it 0600.`,
    `${path} was open to others (mode 0644); it is 0600 now.`,
  ]);
});

test("no file stays open", async (t) => {
  const home = temporaryHome(t);
  const next = (): number => {
    const fd = openSync(home.root, "r");
    closeSync(fd);
    return fd;
  };
  const before = next();
  const path = home.path("a/tokens.json");
  await writeAtomic(home.context(), path, "{}");
  readText(home.context(), path);
  readCredential(home.context(), path);
  assert.throws(() => readText(home.context(), home.root));
  await assert.rejects(async () => writeAtomic(home.context(), home.path("a"), ""));
  await removeFile(home.context(), path);
  await removeFolder(home.context(), home.path("a"));
  assert.equal(next(), before);
});
