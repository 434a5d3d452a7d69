import assert from "node:assert/strict";
import { closeSync, constants, readFileSync, symlinkSync } from "node:fs";
import { test } from "node:test";
import { openNoFollow } from "../../src/storage/no-follow.ts";
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
