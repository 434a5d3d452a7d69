import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { test } from "node:test";
import { removeAccount } from "../../src/actions/accounts/remove.ts";
import { createLibrary } from "../../src/index.ts";
import { readConfig } from "../../src/storage/config-reader.ts";
import { changeConfig } from "../../src/storage/config-writer.ts";
import { withFolderLock } from "../../src/storage/folder-lock.ts";
import { ask, refusal } from "../support/ask.ts";
import { temporaryHome } from "../support/home.ts";

const CONFIG = ".mp/config.toml";
const TOKENS = ".mp/accounts/me/tokens.json";
const config = '[accounts.me]\ntype = "oauth_browser"\nregion = "us"\n';
const add = ["account", "add", "me", "--type", "oauth_browser", "--region", "us"];

test("the first account does not come into the workspace of one that is gone", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, "[active]\nworkspace = 3\n");
  await ask(home, add);
  assert.deepEqual({ ...readConfig(home.context()).active }, { account: "me" });
});

test("an account that is added again is still logged in, and is nobody else", async (t) => {
  const home = temporaryHome(t);
  const tokens = { access_token: "a", expires_at: "2100-01-01T00:00:00Z" };
  home.write(".mp/accounts/me/tokens.json", JSON.stringify(tokens));
  const me = { cached_at: Date.now() / 1000, user_email: "somebody-else@example.com" };
  home.write(".mp/accounts/me/me.json", JSON.stringify(me));
  const { added } = await ask(home, add);
  assert.deepEqual([added.status, added.user_email], ["untested", null]);
  assert.deepEqual(home.list(".mp/accounts/me"), ["tokens.json"]);
});

for (const [what, left, status] of [
  ["of its region and client", { client: { client_id: "c", region: "us" }, client_id: "c" }, "untested"],
  ["of another client", { client: { client_id: "c", region: "us" }, client_id: "other" }, "needs_login"],
  ["of the region's client", { regional: "c", client_id: "c" }, "untested"],
  ["of a client that nobody knows", { client_id: "c" }, "needs_login"],
] as const)
  test(`an account that is added with tokens ${what} in its folder: ${status}`, async (t) => {
    const home = temporaryHome(t);
    const tokens = { access_token: "a", expires_at: "2100-01-01T00:00:00Z", client_id: left.client_id };
    home.write(".mp/accounts/me/tokens.json", JSON.stringify(tokens));
    if ("client" in left) home.write(".mp/accounts/me/client.json", JSON.stringify(left.client));
    if ("regional" in left)
      home.write(
        ".mp/oauth/client_us.json",
        JSON.stringify({ client_id: left.regional, region: "us", redirect_uri: "http://localhost:19284/callback" }),
      );
    const { added } = await ask(home, add);
    assert.equal(added.status, status);
    assert.equal(home.exists(".mp/accounts/me/tokens.json"), status === "untested");
  });

for (const [what, left] of [
  ["its folder", { ".mp/accounts/me/client.json": { client_id: "c", region: "eu" } }],
  ["the client of that region", { ".mp/oauth/client_eu.json": { client_id: "c", region: "eu", redirect_uri: "r" } }],
] as const)
  test(`an account whose login is left, in another region as ${what} says, is of that region, and loses nothing unasked`, async (t) => {
    const home = temporaryHome(t);
    const tokens = JSON.stringify({ access_token: "a", expires_at: "2100-01-01T00:00:00Z", client_id: "c" });
    home.write(TOKENS, tokens);
    for (const [path, client] of Object.entries(left)) home.write(path, JSON.stringify(client));
    const { error, next } = await refusal(home, [...add, "--project", "7"], "INVALID_ARGS");
    assert.match(error.message, /good in region eu only/);
    assert.deepEqual(
      next.map(({ command }: { command: string }) => command),
      ["mp account add me --type oauth_browser --region eu --project 7", "mp login --name me --region us --project 7"],
    );
    const accounts = createLibrary(home.context()).accounts;
    await assert.rejects(accounts.add({ name: "me", type: "oauth_browser", region: "us" }), { code: "INVALID_ARGS" });
    assert.deepEqual([home.read(TOKENS), home.exists(CONFIG)], [tokens, false]);
    await accounts.add({ name: "me", type: "oauth_browser" });
    home.write(CONFIG, "");
    const { added } = await ask(home, ["account", "add", "me", "--type", "oauth_browser"]);
    assert.deepEqual([added.region, added.status, home.read(TOKENS)], ["eu", "untested", tokens]);
  });

test("an account whose folder cannot be deleted is removed, and what is left is said", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  home.write(".mp/accounts/me/tokens.json", "{}");
  const folder = home.path(".mp/accounts/me");
  if (process.geteuid?.() !== 0) chmodSync(folder, 0o500);
  else if (spawnSync("mount", ["--bind", folder, folder]).status !== 0) return t.skip("nothing can be mounted");
  try {
    const { error, next } = await refusal(home, ["account", "remove", "me"], "STORAGE_ERROR");
    assert.match(error.message, /"me" was removed from the config file, but its folder/);
    assert.match(next[0].command, /^rm -r \/.*\/accounts\/(me|\.removed-[0-9a-f]{8})$/);
    assert.deepEqual(Object.keys(readConfig(home.context()).accounts), []);
  } finally {
    if (process.geteuid?.() === 0) execFileSync("umount", [folder]);
    else chmodSync(folder, 0o700);
  }
});

test("an account is removed only while nobody puts tokens into its folder, also one that has none yet", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  const context = home.context();
  let removed: Promise<unknown> | undefined;
  await withFolderLock(context, home.path(".mp/accounts/me"), async () => {
    removed = removeAccount(context, "me");
    // Changes of the config file come one after another: one that did not wait would be before this.
    const after = await changeConfig(context, () => [{ path: ["active", "account"], value: "me" }]);
    assert.ok(after.accounts.me);
    home.write(".mp/accounts/me/tokens.json", "{}");
  });
  await removed;
  assert.deepEqual(home.list(".mp/accounts"), []);
  assert.equal(readConfig(context).active.account, undefined);
});

test("a removal that is refused makes no folder", async (t) => {
  const home = temporaryHome(t);
  await refusal(home, ["account", "remove", "ghost"], "ACCOUNT_NOT_FOUND");
  assert.deepEqual(home.list("."), []);
});
