import assert from "node:assert/strict";
import { test } from "node:test";
import { removeAccount } from "../../../src/actions/accounts/remove.ts";
import { readConfig } from "../../../src/storage/config-reader.ts";
import { withFolderLock } from "../../../src/storage/folder-lock.ts";
import { putBack } from "../../../src/storage/put-back.ts";
import { ask } from "../../support/ask.ts";
import { type TemporaryHome, temporaryHome } from "../../support/home.ts";
import { goTo } from "../../support/moments.ts";
import { changeKeeping } from "./change-keeping.ts";

const CONFIG =
  '[active]\naccount = "me"\n\n[accounts.me]\ntype = "oauth_browser"\nregion = "us"\n\n[accounts.you]\ntype = "oauth_browser"\nregion = "us"\n';
const TOKENS = '{"access_token":"a","refresh_token":"r","expires_at":"2100-01-01T00:00:00Z"}';

function furnished(t: Parameters<typeof temporaryHome>[0]): TemporaryHome {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", CONFIG);
  for (const name of ["me", "you"]) home.write(`.mp/accounts/${name}/tokens.json`, TOKENS);
  return home;
}

const folders = (home: TemporaryHome): string[] =>
  home.list(".mp/accounts").filter((name) => home.exists(`.mp/accounts/${name}/tokens.json`));

test("a removal killed at any moment leaves the account whole, or its tokens to be found and deleted", async (t) => {
  const ways = new Set<string>();
  const [home, kept] = [furnished(t), temporaryHome(t)];
  changeKeeping(home, kept.root);
  for (let at = 0; goTo(at, kept.root, home.root); at++) {
    const context = home.context();
    const isNamed = Object.hasOwn(readConfig(context).accounts, "me");
    const isAside = folders(home).some((name) => name.startsWith(".removed-"));
    ways.add(
      `${isNamed ? "named" : "forgotten"} ${folders(home).includes("me") ? "in place" : isAside ? "aside" : "gone"}`,
    );
    if (isNamed) {
      await putBack(context, home.path(".mp/accounts/me"));
      assert.deepEqual(folders(home), ["me", "you"], `killed before change ${at}`);
      await removeAccount(context, "me");
    } else {
      // Whoever takes the lock of another account next deletes what is left.
      await withFolderLock(context, home.path(".mp/accounts/you"), () => {});
    }
    assert.deepEqual(folders(home), ["you"], `killed before change ${at}`);
    assert.deepEqual(Object.keys(readConfig(context).accounts), ["you"]);
  }
  const expected = ["forgotten aside", "forgotten gone", "named aside", "named in place"];
  assert.deepEqual([...ways].sort(), expected, "each of the states that the order allows was met");
});

test("a new account by the name of one whose removal was cut short does not get its tokens", async (t) => {
  const home = furnished(t);
  home.write(".mp/config.toml", CONFIG.replace(/\[accounts\.me\][^[]*/, "").replace('account = "me"\n', ""));
  const aside = await setAsideOf(home);
  assert.ok(home.exists(aside));
  assert.equal(
    (await ask(home, ["account", "add", "me", "--type", "oauth_browser", "--region", "us"])).added.status,
    "needs_login",
  );
  await putBack(home.context(), home.path(".mp/accounts/me"));
  assert.equal((await ask(home, ["account", "show", "me"])).account.status, "needs_login");
  assert.deepEqual(folders(home), ["you"]);
});

test("of an account whose removal was cut short, another config file with the same storage folder deletes nothing", async (t) => {
  const home = furnished(t);
  const theirs = home.write("theirs.toml", CONFIG.replaceAll("me", "they").replace("nathey", "name"));
  const aside = await setAsideOf(home);
  const there = home.context({ env: { MP_CONFIG_PATH: theirs } });
  await withFolderLock(there, home.path(".mp/accounts/you"), () => {});
  assert.ok(home.exists(`${aside}/tokens.json`), "ours still names it");
  await putBack(home.context(), home.path(".mp/accounts/me"));
  assert.deepEqual(folders(home), ["me", "you"]);
  assert.deepEqual(home.list(".mp/accounts/me"), ["tokens.json"]);

  await setAsideOf(home);
  home.write(".mp/config.toml", "broken");
  await withFolderLock(there, home.path(".mp/accounts/you"), () => {});
  assert.ok(home.exists(`${aside}/tokens.json`), "what ours names cannot be told");
  home.write(".mp/config.toml", CONFIG.replaceAll("me", "she").replaceAll("nashe", "name"));
  await withFolderLock(there, home.path(".mp/accounts/you"), () => {});
  assert.equal(home.exists(aside), false, "ours has forgotten it");
});

/** Where the folder of `me` is, once a removal has moved it. */
async function setAsideOf(home: TemporaryHome): Promise<string> {
  const { setAside } = await import("../../../src/storage/removed-folders.ts");
  const aside = await setAside(home.context(), home.path(".mp/accounts/me"));
  return (aside ?? "").slice(home.root.length + 1);
}
