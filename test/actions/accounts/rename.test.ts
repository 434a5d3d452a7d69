import assert from "node:assert/strict";
import { test } from "node:test";
import { renameAccount } from "../../../src/actions/accounts/rename.ts";
import { readConfig } from "../../../src/storage/config-reader.ts";
import { withFolderLock } from "../../../src/storage/folder-lock.ts";
import { putBack } from "../../../src/storage/put-back.ts";
import { ask, refusal } from "../../support/ask.ts";
import { type TemporaryHome, temporaryHome } from "../../support/home.ts";
import { goTo } from "../../support/moments.ts";
import { changeKeeping } from "./change-keeping.ts";

const CONFIG = `[active]
account = "me" # mine

[accounts.me]
type = "oauth_browser"
region = "us"

[targets.ecom]
account = "me" # ours
project = "1"
`;
const TOKENS = '{"access_token":"a","refresh_token":"r","expires_at":"2100-01-01T00:00:00Z"}';
const add = (name: string) => ["account", "add", name, "--type", "oauth_browser", "--region", "us"];

function furnished(t: Parameters<typeof temporaryHome>[0]): TemporaryHome {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", CONFIG);
  for (const file of ["tokens.json", "client.json", "reply.json", "bridged"])
    home.write(`.mp/accounts/me/${file}`, file === "tokens.json" ? TOKENS : `{"file":"${file}"}`);
  return home;
}

const folders = (home: TemporaryHome): string[] =>
  home.list(".mp/accounts").filter((name) => home.exists(`.mp/accounts/${name}/tokens.json`));

for (const to of ["acme", "Me"])
  test(`a rename to ${to} killed at any moment leaves one account, logged in under the name that it has`, async (t) => {
    const ways = new Set<string>();
    const [home, kept] = [furnished(t), temporaryHome(t)];
    changeKeeping(home, kept.root, to);
    for (let at = 0; goTo(at, kept.root, home.root); at++) {
      const context = home.context();
      const names = Object.keys(readConfig(context).accounts);
      assert.equal(names.length, 1, `killed before change ${at}`);
      const [name] = names as [string];
      assert.equal(readConfig(context).active.account, name);
      assert.equal(readConfig(context).targets.ecom?.account, name);
      ways.add(`${name} in ${folders(home)}`);
      // Whoever only reads finds them where they are, and whoever uses them moves them first.
      assert.equal((await ask(home, ["account", "show", name])).account.status, "untested", `killed before ${at}`);
      await putBack(context, home.path(`.mp/accounts/${name}`));
      assert.deepEqual(folders(home), [name], `killed before change ${at}`);
      await withFolderLock(context, home.path(`.mp/accounts/${name}`), () => {});
      const left = home.list(`.mp/accounts/${name}`).filter((file) => !file.startsWith(".mp-")); // swept by the next write
      assert.deepEqual(left, ["bridged", "client.json", "reply.json", "tokens.json"]);
    }
    assert.deepEqual([...ways].sort(), [`${to} in ${to}`, `${to} in me`, "me in me"].sort());
  });

test("an account by the old name, added after a rename that was cut short, does not get its login", async (t) => {
  const home = furnished(t);
  home.write(".mp/config.toml", CONFIG.replaceAll('"me"', '"acme"').replace("accounts.me", "accounts.acme"));
  home.write(".mp/accounts/me/renamed", "acme");
  const { added } = await ask(home, add("me"));
  assert.equal(added.status, "needs_login");
  assert.deepEqual(folders(home), ["acme"]);
});

test("who has logged in under the new name meanwhile keeps that login", async (t) => {
  const home = furnished(t);
  home.write(".mp/config.toml", CONFIG.replaceAll('"me"', '"acme"').replace("accounts.me", "accounts.acme"));
  home.write(".mp/accounts/me/renamed", "acme");
  home.write(".mp/accounts/acme/tokens.json", TOKENS.replace('"a"', '"newer"'));
  await withFolderLock(home.context(), home.path(".mp/accounts/acme"), () => {});
  assert.deepEqual(folders(home), ["acme"]);
  assert.match(home.read(".mp/accounts/acme/tokens.json"), /newer/);
});

test("what lies under the new name and is of no account does not become its login", async (t) => {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", CONFIG);
  home.write(".mp/accounts/acme/tokens.json", TOKENS);
  await renameAccount(home.context(), "me", "acme");
  assert.equal((await ask(home, ["account", "show", "acme"])).account.status, "needs_login");
  assert.deepEqual(home.list(".mp/accounts"), []);
});

test("an account without files is renamed too, and its targets follow", async (t) => {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", CONFIG);
  assert.deepEqual((await ask(home, ["account", "rename", "me", "acme"])).renamed, { from: "me", to: "acme" });
  assert.equal(
    home.read(".mp/config.toml"),
    CONFIG.replaceAll('"me"', '"acme"').replace("accounts.me", "accounts.acme"),
  );
});

test("a rename that is refused changes nothing", async (t) => {
  const home = furnished(t);
  await ask(home, add("other"));
  const before = home.read(".mp/config.toml");
  for (const to of ["other", "Other", "me"]) await refusal(home, ["account", "rename", "me", to], "ACCOUNT_EXISTS");
  await refusal(home, ["account", "rename", "ghost", "new"], "ACCOUNT_NOT_FOUND");
  await refusal(home, ["account", "rename", "me", "no name"], "INVALID_ARGS");
  assert.equal(home.read(".mp/config.toml"), before);
  assert.deepEqual(folders(home), ["me"]);
  assert.ok(!home.exists(".mp/accounts/me/renamed"));
});

test("a rename waits for a refresh that is under way, and takes what it has brought along", async (t) => {
  const home = furnished(t);
  const context = home.context();
  let renamed: Promise<unknown> | undefined;
  await withFolderLock(context, home.path(".mp/accounts/me"), async () => {
    renamed = renameAccount(context, "me", "acme");
    await new Promise((resolve) => setImmediate(resolve));
    home.write(".mp/accounts/me/tokens.json", TOKENS.replace('"a"', '"fresh"'));
    assert.deepEqual(Object.keys(readConfig(context).accounts), ["me"]);
  });
  await renamed;
  assert.match(home.read(".mp/accounts/acme/tokens.json"), /fresh/);
});

test("two renames that cross each other both end", async (t) => {
  const home = furnished(t);
  await ask(home, add("you"));
  const context = home.context();
  await Promise.all([renameAccount(context, "me", "a"), renameAccount(context, "you", "b")]);
  await Promise.allSettled([renameAccount(context, "a", "c"), renameAccount(context, "b", "c")]);
  assert.equal(Object.keys(readConfig(context).accounts).length, 2);
  assert.equal(folders(home).length, 1);
});
