import assert from "node:assert/strict";
import { test } from "node:test";
import { isInside, warnIfOutsideProfile } from "../../src/storage/profile.ts";
import { temporaryHome } from "../support/home.ts";

test("a folder lies in a profile of Windows however the way there is spelled", () => {
  for (const [folder, expected] of [
    ["C:\\Users\\Ada\\.mp", true],
    ["c:/users/ada/.MP", true],
    ["C:\\Users\\Ada", true],
    ["C:\\Users\\Ada\\..mp", true],
    ["C:\\Users\\Ada\\x..\\y", true],
    ["C:\\Users", false],
    ["C:\\Users\\Adam\\.mp", false],
    ["C:\\Users\\Ada\\..\\Bob", false],
    ["D:\\Users\\Ada\\.mp", false],
    ["\\\\server\\share\\.mp", false],
  ] as const)
    assert.equal(isInside(folder, "C:\\Users\\Ada"), expected, folder);
});

test("a folder of ours outside the profile is warned of on Windows, once, and nowhere else", (t) => {
  const home = temporaryHome(t);
  const outside = temporaryHome(t).root;
  const env = { MP_STORAGE_DIR: outside, MP_CONFIG_PATH: home.path("config.toml") };
  for (const [platform, expected] of [
    ["linux", 0],
    ["win32", 1],
    ["win32", 1],
  ] as const) {
    warnIfOutsideProfile(home.context({ env }), platform);
    assert.equal(home.warnings.length, expected, platform);
  }
  assert.ok(home.warnings[0]?.startsWith(`${outside} lies outside your profile`));
});
