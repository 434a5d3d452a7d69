import assert from "node:assert/strict";
import { closeSync, constants, readFileSync, symlinkSync } from "node:fs";
import { test } from "node:test";
import { openNoFollow } from "../../src/storage/no-follow.ts";
import { temporaryHome } from "../support/home.ts";

for (const [where, noFollow] of [
  ["with O_NOFOLLOW", constants.O_NOFOLLOW],
  ["without, as on Windows", undefined],
] as const)
  test(`a file is opened and a link is not, ${where}`, (t) => {
    const home = temporaryHome(t);
    const path = home.write("tokens.json", "bytes");
    const fd = openNoFollow(path, constants.O_RDONLY, noFollow);
    assert.equal(readFileSync(fd, "utf8"), "bytes");
    closeSync(fd);
    symlinkSync(path, home.path("link"));
    symlinkSync("nowhere", home.path("dangling"));
    for (const link of ["link", "dangling"])
      assert.throws(() => openNoFollow(home.path(link), constants.O_RDONLY, noFollow), { code: "ELOOP" });
    assert.throws(() => openNoFollow(home.path("gone"), constants.O_RDONLY, noFollow), { code: "ENOENT" });
  });
