import assert from "node:assert/strict";
import { chmodSync, rmSync } from "node:fs";
import { test } from "node:test";
import { isFault } from "../../src/core/fault.ts";
import { finishRename, renameAccountFolder } from "../../src/storage/renamed-folders.ts";
import { exfatHome } from "../support/exfat.ts";
import { hasModes, type TemporaryHome, temporaryHome } from "../support/home.ts";

const CONFIG = ".mp/config.toml";
const configOf = (...names: string[]) =>
  names.map((name) => `[accounts.${name}]\ntype = "oauth_browser"\nregion = "us"\n`).join("");
const folderOf = (home: TemporaryHome, name: string) => home.path(`.mp/accounts/${name}`);
const rename = (home: TemporaryHome, from: string, to: string): Promise<void> =>
  renameAccountFolder(home.context(), folderOf(home, from), folderOf(home, to), {
    write: async () => {},
    undo: () => assert.fail("the folder can be moved"),
  });

test("where names that differ in case alone are one, an account takes its tokens along to such a name", async (t) => {
  const home = exfatHome(t, "077");
  if (!home) return;
  home.write(".mp/accounts/team/tokens.json", "own");
  await rename(home, "team", "Team");
  assert.deepEqual(home.list(".mp/accounts"), ["Team"]);
  assert.equal(home.read(".mp/accounts/Team/tokens.json"), "own");
  // The same for a rename that was cut short, also where there are no tokens.
  for (const name of ["tokens.json", "client.json"]) {
    rmSync(folderOf(home, "Team"), { recursive: true });
    home.write(`.mp/accounts/team/${name}`, "own");
    home.write(".mp/accounts/team/renamed", "Team");
    home.write(CONFIG, configOf("Team"));
    await finishRename(home.context(), folderOf(home, "team"));
    assert.deepEqual([home.list(".mp/accounts"), home.list(".mp/accounts/Team")], [["Team"], [name]]);
  }
});

test("where they are two, what lies under the other name goes, as it is of no account", async (t) => {
  const home = temporaryHome(t);
  home.write(".mp/accounts/team/tokens.json", "own");
  if (home.exists(".mp/accounts/Team")) return t.skip("they are one here");
  home.write(".mp/accounts/Team/tokens.json", "somebody's");
  await rename(home, "team", "Team");
  assert.deepEqual(home.list(".mp/accounts"), ["Team"]);
  assert.equal(home.read(".mp/accounts/Team/tokens.json"), "own");
});

test("a rename that fails leaves everything as it was, and takes back the config where that was written", async (t) => {
  const why = new Error("the config cannot be written");
  for (const [leftover, isMove] of [
    [false, false],
    [true, false],
    [false, true],
    [true, true],
  ]) {
    const home = temporaryHome(t);
    home.write(".mp/accounts/old/tokens.json", "own");
    chmodSync(folderOf(home, "old"), 0o755);
    if (leftover) home.write(".mp/accounts/new/tokens.json", "somebody's");
    let undone = 0;
    const write = async (): Promise<void> => {
      assert.equal(home.read(".mp/accounts/old/renamed"), "new", "a crash from here on is cleared up by it");
      if (hasModes) assert.equal(home.mode(".mp/accounts/old"), 0o700);
      if (!isMove) throw why;
      home.write(".mp/accounts/new/me.json", "in the way");
    };
    const renaming = renameAccountFolder(home.context(), folderOf(home, "old"), folderOf(home, "new"), {
      write,
      undo: async () => void undone++,
    });
    await assert.rejects(renaming, (error: unknown) => {
      if (!isMove) return error === why;
      assert.ok(isFault(error, "STORAGE_ERROR"));
      assert.equal(error.details.path, folderOf(home, "old"));
      return true;
    });
    assert.equal(undone, isMove ? 1 : 0);
    assert.deepEqual(home.list(".mp/accounts/old"), ["tokens.json"]);
    const expected = isMove ? ["me.json"] : leftover ? ["tokens.json"] : [];
    assert.deepEqual(home.list(".mp/accounts/new"), expected, `${leftover} ${isMove}`);
  }
});

test("a folder that is no account's is not moved, whatever it is marked with", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, configOf("new"));
  home.write(".mp/bridge/old/renamed", "new");
  await finishRename(home.context(), home.path(".mp/bridge/old"));
  assert.deepEqual(home.list(".mp/bridge"), ["old"]);
});

test("a rename that another has ended or taken back, while its locks were waited for, is left as that one has left it", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, configOf("new"));
  home.write(".mp/accounts/old/tokens.json", "own");
  home.write(".mp/accounts/old/renamed", "new");
  const lock = (event: string): void => {
    if (event.startsWith("take")) rmSync(home.path(".mp/accounts/old/renamed"), { force: true });
  };
  await finishRename(home.context({ debug: { lock } }), folderOf(home, "old"));
  assert.deepEqual(home.list(".mp/accounts"), ["old"]);
});

test("a folder that is marked with its own name is marked no more, also where the config has no such account", async (t) => {
  for (const names of [["me"], []]) {
    const home = temporaryHome(t);
    home.write(CONFIG, configOf(...names));
    home.write(".mp/accounts/me/tokens.json", "own");
    home.write(".mp/accounts/me/renamed", "me");
    await finishRename(home.context(), folderOf(home, "me"));
    assert.deepEqual(home.list(".mp/accounts/me"), ["tokens.json"], `accounts: ${names}`);
  }
});
