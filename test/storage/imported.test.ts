import assert from "node:assert/strict";
import { test } from "node:test";
import * as v from "valibot";
import { OAuthTokens } from "../../src/schema/tokens.ts";
import { bridgeFolder, hashesIn, importedFolder } from "../../src/storage/imported.ts";
import { noteImported } from "../../src/storage/spent-bridges.ts";
import { temporaryHome } from "../support/home.ts";

const carriedBy = (refresh_token: string) =>
  v.parse(OAuthTokens, { access_token: "a", refresh_token, expires_at: "2100-01-01T00:00:00Z" });
const configOf = (...names: string[]) =>
  names.map((name) => `[accounts.${name}]\ntype = "oauth_browser"\nregion = "us"\n`).join("");

test("a bridge's tokens lie with the account that was imported from it while the config has that, else by themselves", async (t) => {
  const home = temporaryHome(t);
  const context = home.context();
  const tokens = carriedBy("r");
  const account = { name: "me", type: "oauth_browser", region: "us" } as const;
  const folder = (name: string) => home.path(`.mp/accounts/${name}`);
  const own = home.path(".mp/bridge/me");
  const found = () => [importedFolder(context, tokens, "us"), bridgeFolder(context, { account, tokens })];
  assert.deepEqual(found(), [undefined, own]);
  assert.equal(bridgeFolder(context, { account }), own, "one that carries none");
  home.write(".mp/config.toml", configOf("first", "mine"));
  home.write(".mp/accounts/first/tokens.json", "{}");
  await noteImported(context, folder(".tmp-0123abcd"), tokens, tokens);
  assert.deepEqual(found(), [undefined, own], "a login's folder is no account's");
  await noteImported(context, folder("first"), carriedBy("another"), carriedBy("another"));
  await noteImported(context, folder("mine"), tokens, tokens);
  assert.deepEqual(found(), [folder("mine"), folder("mine")]);
  home.write(".mp/config.toml", configOf("first"));
  assert.deepEqual(found(), [undefined, own], "the account is gone");
  home.write(".mp/config.toml", configOf("first", "new"));
  home.write(".mp/accounts/mine/renamed", "new");
  assert.deepEqual(found(), [folder("mine"), folder("mine")], "a rename was cut short");
});

test("an account that could not have a bridge's tokens has not been imported from it, whatever its folder says", async (t) => {
  const home = temporaryHome(t);
  const folder = home.path(".mp/accounts/mine");
  await noteImported(home.context(), folder, carriedBy("r"), carriedBy("r"));
  for (const [record, found] of [
    ['type = "oauth_browser"\nregion = "eu"', folder],
    ['type = "oauth_browser"\nregion = "us"', undefined],
    ['type = "oauth_token"\nregion = "eu"\ntoken = "t"', undefined],
    ['type = "oauth_browser"', folder], // odd: it may be the imported one
  ] as const) {
    home.write(".mp/config.toml", `[accounts.mine]\n${record}\n`);
    assert.equal(importedFolder(home.context(), carriedBy("r"), "eu"), found, record);
  }
});

test("a bridge is known by the tokens that it carried, also once they were refreshed", async (t) => {
  const home = temporaryHome(t);
  const context = home.context();
  home.write(".mp/config.toml", configOf("mine"));
  await noteImported(context, home.path(".mp/accounts/mine"), carriedBy("before"), carriedBy("now"));
  for (const [token, expected] of [
    ["before", home.path(".mp/accounts/mine")],
    ["now", home.path(".mp/accounts/mine")],
    ["later", undefined],
  ] as const)
    assert.equal(importedFolder(context, carriedBy(token), "us"), expected, token);
  const access = v.parse(OAuthTokens, { access_token: "only", expires_at: "2100-01-01T00:00:00Z" });
  assert.equal(importedFolder(context, access, "us"), undefined);
  await noteImported(context, home.path(".mp/accounts/mine"), access, access);
  assert.equal(
    importedFolder(context, access, "us"),
    home.path(".mp/accounts/mine"),
    "one without a refresh token by its access token",
  );
});

test("of what is noted of a bridge only whole hashes count", async (t) => {
  const home = temporaryHome(t);
  const hash = "0a".repeat(32);
  home.write(".mp/accounts/mine/imported", ["", `x${hash}`, hash, `${hash}x`, "0a", ""].join("\n"));
  assert.deepEqual(hashesIn(home.context(), home.path(".mp/accounts/mine")), [hash]);
  assert.deepEqual(hashesIn(home.context(), home.path(".mp/accounts/none")), []);
});

test("a folder that was removed is no account's, also where it says another's name", async (t) => {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", configOf("new"));
  const removed = home.path(".mp/accounts/.removed-0123abcd");
  await noteImported(home.context(), removed, carriedBy("r"), carriedBy("r"));
  home.write(".mp/accounts/.removed-0123abcd/renamed", "new");
  assert.equal(importedFolder(home.context(), carriedBy("r"), "us"), undefined);
});

test("where the tokens of a bridge lie that no account was imported from is known without the config, which may be broken", (t) => {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", "[accounts");
  home.write(".mp/accounts/mine/tokens.json", "{}");
  const account = { name: "me", type: "oauth_browser", region: "us" } as const;
  assert.equal(bridgeFolder(home.context(), { account, tokens: carriedBy("r") }), home.path(".mp/bridge/me"));
});
