import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import * as v from "valibot";
import { OAuthTokens } from "../../src/schema/tokens.ts";
import { leftBehind, markOf, ownFolderOf, placeOf, twinWithFolder } from "../../src/storage/account-place.ts";
import { bridgeFolder } from "../../src/storage/imported.ts";
import { folderIdentity, movedTo } from "../../src/storage/moved-folder.ts";
import { putBack } from "../../src/storage/put-back.ts";
import { isSetAside, setAside, settleRemoved } from "../../src/storage/removed-folders.ts";
import { finishRename, isRenameUnfinished } from "../../src/storage/renamed-folders.ts";
import { exfatHome } from "../support/exfat.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";
import { needsRoot, OTHER_UID, withRightsOf } from "./calls.ts";

const CONFIG = ".mp/config.toml";
const configOf = (...names: string[]) =>
  names.map((name) => `[accounts.${name}]\ntype = "oauth_browser"\nregion = "us"\n`).join("");
const folderOf = (home: TemporaryHome, name: string) => home.path(`.mp/accounts/${name}`);

test("of two names that differ in case alone one has the folder, and the other is told so", (t) => {
  const home = exfatHome(t, "077");
  if (!home) return;
  const context = home.context();
  home.write(".mp/accounts/team/tokens.json", "{}");
  home.write(CONFIG, configOf("team", "Team"));
  assert.equal(ownFolderOf(context, "team"), folderOf(home, "team"));
  assert.equal(twinWithFolder(context, "Team"), "team");
  assert.throws(() => ownFolderOf(context, "Team"), {
    code: "CONFIG_ERROR",
    place: { odd: { entry: ["accounts", "Team"], issues: [], isTwin: true } },
    details: {
      path: home.path(CONFIG),
      issues: [
        'the names "Team" and "team" differ in case alone, and here their accounts have one folder, which is that of "team"',
      ],
    },
  });
  for (const names of [["Team"], ["team"], []]) {
    home.write(CONFIG, configOf(...names));
    assert.equal(twinWithFolder(context, "Team"), undefined, `accounts: ${names}`);
    assert.equal(ownFolderOf(context, "Team"), folderOf(home, "Team"));
  }
});

test("a folder that a rename has left behind is found by the name that it is marked with, which the config must have", (t) => {
  const home = temporaryHome(t);
  const context = home.context();
  home.write(".mp/accounts/old/renamed", "new");
  home.write(".mp/accounts/other/tokens.json", "{}");
  for (const [names, found] of [
    [["new"], "old"],
    [["new", "old"], undefined],
    [["old"], undefined],
    [[], undefined],
  ] as const) {
    home.write(CONFIG, configOf(...names));
    assert.equal(leftBehind(context, folderOf(home, "new")), found && folderOf(home, found), names.join());
    assert.equal(placeOf(context, "new"), folderOf(home, found ?? "new"));
    assert.equal(isRenameUnfinished(context, folderOf(home, "new")), found !== undefined);
  }
  home.write(CONFIG, configOf("new"));
  assert.equal(leftBehind(context, folderOf(home, "nobody")), undefined);
  home.write(".mp/accounts/new/tokens.json", "{}");
  assert.equal(placeOf(context, "new"), folderOf(home, "new"), "one that has its own folder has nothing left behind");
});

test("a folder that may not be looked into keeps no other account from its own", { skip: needsRoot }, async (t) => {
  const home = temporaryHome(t);
  const context = home.context();
  home.write(CONFIG, configOf("closed", "me", "new"));
  home.write(".mp/accounts/closed/renamed", "me");
  home.write(".mp/accounts/closed/imported", "");
  home.write(".mp/accounts/old/renamed", "new");
  const carried = v.parse(OAuthTokens, { access_token: "a", expires_at: "2100-01-01T00:00:00Z" });
  const bridge = { account: { name: "b", type: "oauth_browser", region: "us" }, tokens: carried } as const;
  execFileSync("chown", ["-R", String(OTHER_UID), home.root]);
  execFileSync("chown", ["-R", "0", folderOf(home, "closed")]);
  const closed = folderOf(home, "closed");
  await withRightsOf(OTHER_UID, () => {
    assert.equal(placeOf(context, "me"), folderOf(home, "me"));
    assert.equal(placeOf(context, "new"), folderOf(home, "old"));
    assert.equal(bridgeFolder(context, bridge), home.path(".mp/bridge/b"));
    assert.throws(() => markOf(context, closed), { code: "STORAGE_ERROR" }, "whoever uses the account is told");
  });
});

test("a folder is marked with a name, or with nothing", (t) => {
  const home = temporaryHome(t);
  for (const [text, mark] of [
    ["new", "new"],
    ["", undefined],
    ["../elsewhere", undefined],
  ] as const) {
    home.write(".mp/accounts/old/renamed", text);
    assert.equal(markOf(home.context(), folderOf(home, "old")), mark);
  }
  assert.equal(markOf(home.context(), folderOf(home, "none")), undefined);
});

test("a folder that moved to another account's name is found there, and one that is still there has not moved", (t) => {
  const home = temporaryHome(t);
  const context = home.context();
  for (const name of [".tmp-0123abcd", "a", "b"]) home.write(`.mp/accounts/${name}/tokens.json`, "{}");
  const gone = folderOf(home, "gone");
  assert.equal(folderIdentity(gone), undefined);
  assert.equal(movedTo(context, gone, undefined), undefined);
  assert.equal(movedTo(context, gone, folderIdentity(folderOf(home, "b"))), folderOf(home, "b"));
  assert.equal(movedTo(context, folderOf(home, "a"), folderIdentity(folderOf(home, "b"))), undefined);
  assert.equal(movedTo(context, gone, folderIdentity(folderOf(home, ".tmp-0123abcd"))), undefined, "a login's");
  const elsewhere = home.path(".mp/bridge/gone");
  assert.equal(movedTo(context, elsewhere, folderIdentity(folderOf(home, "b"))), undefined, "a bridge's");
  home.write("file", "");
  assert.equal(folderIdentity(home.path("file/below")), undefined);
  assert.throws(() => folderIdentity(home.path("n".repeat(300))), {
    ...{ code: "STORAGE_ERROR", place: { file: { doing: "look" } } },
  });
});

test("a folder that cannot be moved stays where it is, as a mounted volume does", { skip: needsRoot }, async (t) => {
  const home = temporaryHome(t);
  home.write(".mp/accounts/me/tokens.json", "{}");
  const folder = folderOf(home, "me");
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", folder]);
  try {
    assert.equal(await setAside(home.context(), folder), folder);
    assert.equal(isSetAside(folder), false);
  } finally {
    execFileSync("umount", ["-l", folder]);
  }
});

test("a folder is set aside once, and is known to be however often one asks", async (t) => {
  const home = temporaryHome(t);
  const [context, folder] = [home.context(), folderOf(home, "me")];
  assert.equal(await setAside(context, folder), undefined);
  home.write(".mp/accounts/me/tokens.json", "{}");
  const aside = await setAside(context, folder);
  assert.match(aside ?? "", /\.removed-[0-9a-f]{8}$/);
  assert.equal(isSetAside(folder), true);
  assert.equal(await setAside(context, folder), aside);
  home.write(".mp/accounts/me/tokens.json", "newer");
  assert.equal(await setAside(context, folder), aside);
  assert.equal(home.read(`${aside?.slice(home.root.length + 1)}/tokens.json`), "newer");
});

test("folders that are set aside come back while the config names their account, and go otherwise", async (t) => {
  const home = temporaryHome(t);
  const context = home.context();
  for (const name of ["me", "you", "gone"]) {
    home.write(`.mp/accounts/${name}/tokens.json`, name);
    await setAside(context, folderOf(home, name));
  }
  const others = [".removed-0123abcd.old", ".removed-not-ours", "old.removed-0123abcd"];
  for (const name of others) home.write(`.mp/accounts/${name}/x`, "");
  const before = home.list(".mp/accounts");
  home.write(CONFIG, "[broken");
  await settleRemoved(context, folderOf(home, "me"));
  assert.deepEqual(home.list(".mp/accounts"), before, "what the config says cannot be told");
  home.write(CONFIG, configOf("me", "you"));
  await settleRemoved(context, home.path(".mp/bridge/me"));
  assert.deepEqual(home.list(".mp/accounts"), before, "that is no account's folder");
  await settleRemoved(context, folderOf(home, "me"));
  assert.equal(home.read(".mp/accounts/me/tokens.json"), "me");
  assert.equal(home.list(".mp/accounts").length, 5, "yours is still aside, and what is not ours is there");
  await settleRemoved(context, folderOf(home, "you"));
  assert.deepEqual(home.list(".mp/accounts"), [...others, "me", "you"].sort());
});

test("what was in the way of a rename that was cut short never comes back, and goes with the next command", async (t) => {
  const home = temporaryHome(t);
  const [context, folder] = [home.context(), folderOf(home, "new")];
  home.write(CONFIG, configOf("new"));
  home.write(".mp/accounts/old/tokens.json", "own");
  home.write(".mp/accounts/old/renamed", "new");
  home.write(".mp/accounts/new/tokens.json", "somebody's");
  await setAside(context, folder);
  await settleRemoved(context, folder);
  assert.equal(home.exists(".mp/accounts/new"), false, "the account's own folder is still to come");
  await finishRename(context, folder);
  assert.equal(home.list(".mp/accounts").length, 2, "the crash was after the last step but one");
  await putBack(context, folder);
  assert.deepEqual(home.list(".mp/accounts"), ["new"]);
  assert.equal(home.read(".mp/accounts/new/tokens.json"), "own");
});

test("what a crash has cut short is ended where something was, and no lock is taken otherwise", async (t) => {
  const home = temporaryHome(t);
  const events: string[] = [];
  const context = home.context({ debug: { lock: (event) => void events.push(event) } });
  home.write(CONFIG, configOf("me"));
  home.write(".mp/accounts/me/tokens.json", "{}");
  await putBack(context, folderOf(home, "me"));
  assert.deepEqual(events, []);
  await setAside(context, folderOf(home, "me"));
  await putBack(context, folderOf(home, "me"));
  assert.equal(home.exists(".mp/accounts/me/tokens.json"), true);
  assert.notEqual(events.length, 0);
  events.length = 0;
  home.write(".mp/accounts/me/renamed", "me");
  await putBack(context, folderOf(home, "me"));
  assert.equal(home.exists(".mp/accounts/me/renamed"), false);
  assert.notEqual(events.length, 0);
});

/** A folder `old` that is marked with `new`, in a config with accounts of these names; what lies where once it is settled. */
async function renamed(home: TemporaryHome, names: readonly string[], asked: string): Promise<Record<string, string>> {
  home.write(CONFIG, names.includes("[") ? "[broken" : configOf(...names));
  home.write(".mp/accounts/old/tokens.json", "old");
  home.write(".mp/accounts/old/renamed", "new");
  await finishRename(home.context(), folderOf(home, asked));
  const all = home.list(".mp/accounts").map((name) => [name, home.list(`.mp/accounts/${name}`).join()]);
  return Object.fromEntries(all);
}

test("a rename that was cut short is ended from either name, as the config says", async (t) => {
  const done = { new: "tokens.json" };
  const undone = { old: "tokens.json" };
  const left = { old: "renamed,tokens.json" };
  for (const [names, asked, expected] of [
    [["new"], "old", done],
    [["new"], "new", done],
    [["old"], "old", undone],
    [["old", "new"], "old", undone],
    [["other"], "old", left],
    [["other"], "new", left],
    [["[", "new"], "old", left],
    [["[", "new"], "new", left],
  ] as const)
    assert.deepEqual(await renamed(temporaryHome(t), names, asked), expected, `${names} asked of ${asked}`);
});

test("of a rename that was cut short newer tokens under the new name stay, and other files there go", async (t) => {
  const home = temporaryHome(t);
  home.write(".mp/accounts/new/tokens.json", "newer");
  assert.deepEqual(await renamed(home, ["new"], "old"), { new: "tokens.json" });
  assert.equal(home.read(".mp/accounts/new/tokens.json"), "newer");
  const other = temporaryHome(t);
  other.write(".mp/accounts/new/me.json", "somebody's");
  assert.deepEqual(await renamed(other, ["new"], "old"), { new: "tokens.json" });
  assert.equal(other.read(".mp/accounts/new/tokens.json"), "old");
});
