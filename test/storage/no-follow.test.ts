import assert from "node:assert/strict";
import { closeSync, constants, readFileSync, renameSync, symlinkSync } from "node:fs";
import { test } from "node:test";
import { openNoFollow } from "../../src/storage/no-follow.ts";
import { failingDisk } from "../support/failing-disk.ts";
import { temporaryHome } from "../support/home.ts";

for (const [where, noFollow] of [
  ["with O_NOFOLLOW", constants.O_NOFOLLOW],
  ["without it, as on Windows", 0], // undefined there, which would be taken for what it is here
] as const) {
  test(`a file is opened, ${where}`, (t) => {
    const home = temporaryHome(t);
    const fd = openNoFollow(home.write("tokens.json", "bytes"), constants.O_RDONLY, noFollow);
    assert.equal(readFileSync(fd, "utf8"), "bytes");
    closeSync(fd);
    assert.throws(() => openNoFollow(home.path("gone"), constants.O_RDONLY, noFollow), { code: "ENOENT" });
  });

  test(`a link is not opened, ${where}`, (t) => {
    const home = temporaryHome(t);
    symlinkSync(home.write("tokens.json", "bytes"), home.path("link"));
    symlinkSync("nowhere", home.path("dangling"));
    for (const link of ["link", "dangling"]) {
      const refused = { code: "ELOOP", ...(noFollow === 0 && { path: home.path(link) }) };
      assert.throws(() => openNoFollow(home.path(link), constants.O_RDONLY, noFollow), refused);
    }
  });
}

test("with it, nothing can come between a look and the opening, as there is no look", {
  skip: constants.O_NOFOLLOW === undefined,
}, (t) => {
  const home = temporaryHome(t);
  const path = home.write("tokens.json", "bytes");
  const disk = failingDisk(t, home.root);
  disk.fail({ isBad: () => false });
  closeSync(openNoFollow(path, constants.O_RDONLY));
  assert.equal(disk.mend(), 1);
});

test("without it, a link that takes the place of a file while it is opened is refused all the same", (t) => {
  const home = temporaryHome(t);
  const path = home.write("tokens.json", "bytes");
  symlinkSync(home.write("elsewhere", "theirs"), home.path("link"));
  const disk = failingDisk(t, home.root);
  const isBad = (call: number): boolean => {
    if (call === 1) disk.spare(() => renameSync(home.path("link"), path));
    return false;
  };
  disk.fail({ isBad });
  assert.throws(() => openNoFollow(path, constants.O_RDONLY, 0), { code: "ELOOP", path });
  disk.mend();
});

test("without it, a file that is replaced again and again is given up", (t) => {
  const home = temporaryHome(t);
  const path = home.write("tokens.json", "bytes");
  const disk = failingDisk(t, home.root);
  let replaced = 0;
  const isBad = (call: number): boolean => {
    if (call % 3 === 1) {
      assert.ok(++replaced <= 10);
      disk.spare(() => renameSync(home.write("new", "bytes"), path));
    }
    return false;
  };
  disk.fail({ isBad });
  assert.throws(() => openNoFollow(path, constants.O_RDONLY, 0), { code: "EBUSY", path });
  disk.mend();
});

test("without it, a file that cannot be looked at once it is open is not read", (t) => {
  const home = temporaryHome(t);
  const path = home.write("tokens.json", "bytes");
  const disk = failingDisk(t, home.root);
  disk.fail({ isBad: (call) => call === 2 });
  assert.throws(() => openNoFollow(path, constants.O_RDONLY, 0), { code: "EIO" });
  disk.mend();
});
