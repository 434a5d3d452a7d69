import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { homeOf as ofPrograms } from "../../src/context.ts";
import { fromPosix, homeOf, kindOf, placesOf } from "../../src/guard/places.ts";
import {
  accountFolder,
  bridgeAccountFolder,
  bridgeCandidates,
  configPath,
  inflightPath,
  replyPath,
  tokensPath,
} from "../../src/storage/paths.ts";
import { temporaryHome } from "../support/home.ts";

test("the guard looks where the programs store, wherever variables put it", (t) => {
  const { root, context } = temporaryHome(t);
  for (const variables of [
    {},
    { MP_CONFIG_PATH: "~/my.toml", MP_STORAGE_DIR: "stores/mine" },
    { MP_OAUTH_STORAGE_DIR: join(root, "old"), MP_AUTH_FILE: "./carried.json" },
  ]) {
    const env = { HOME: root, ...variables };
    const at = context({ env, cwd: join(root, "work") });
    const places = placesOf({ env, home: root, cwd: join(root, "work") });
    const { chosen, ofHome, nearby } = bridgeCandidates(at);
    const [account, bridge] = [accountFolder(at, "acme"), bridgeAccountFolder(at, "acme")];
    const found = [configPath(at), chosen, ofHome, nearby, inflightPath(at)];
    for (const path of [
      ...found,
      tokensPath(account),
      tokensPath(bridge),
      replyPath(account),
      join(account, ".mp-1-2.tmp"),
    ])
      if (path !== undefined) assert.ok(kindOf(places, path), path);
    const others = ["work/config.toml", "notes", ".mp/constructor/notes"].map((path) => join(root, path));
    for (const path of [join(account, "me.json"), ...others, root]) assert.equal(kindOf(places, path), undefined, path);
  }
});

test("on Windows a path as Git Bash, Cygwin and WSL write it leads to a drive, and elsewhere it is what it says", () => {
  for (const path of ["/c/Users/ada", "/cygdrive/c/Users/ada", "/mnt/c/Users/ada"]) {
    assert.equal(fromPosix(path, "win32"), "c:/Users/ada");
    assert.equal(fromPosix(path, "linux"), path);
  }
  assert.equal(fromPosix("/home/ada", "win32"), "/home/ada");
});

test("the guard finds the home as the programs do", () => {
  const env = { HOME: "/home/ada", USERPROFILE: "C:\\Users\\Ada" };
  for (const platform of ["win32", "linux"]) {
    assert.equal(
      homeOf(env, () => "never", platform),
      ofPrograms(env, platform),
    );
    assert.equal(
      homeOf({}, () => "/of/the/user", platform),
      "/of/the/user",
    );
  }
});

test("on Windows the home is meant with either slash, and elsewhere with the one that the programs know", () => {
  const roots = (platform: string) =>
    placesOf({ env: { MP_STORAGE_DIR: "~\\store" }, home: "/home/ada", cwd: "/work" }, platform).roots;
  assert.ok(roots("win32").includes(join("/home/ada", "\\store")));
  assert.ok(roots("linux").includes("/work/~\\store"));
});

test("a folder is the same with a slash at its end", () => {
  const places = (folder: string) => placesOf({ env: { MP_STORAGE_DIR: folder }, home: "/home/ada", cwd: "/work" });
  for (const folder of ["~", "~/stores"]) assert.deepEqual(places(`${folder}/`), places(folder));
});
