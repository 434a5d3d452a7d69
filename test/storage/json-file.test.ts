import assert from "node:assert/strict";
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { test } from "node:test";
import { testAccount } from "../../src/actions/accounts/test.ts";
import { knownError } from "../../src/core/advice/advise.ts";
import type { Context } from "../../src/ports.ts";
import { Secret } from "../../src/secret.ts";
import { findBridge, readBridge } from "../../src/storage/bridge-store.ts";
import { readClient } from "../../src/storage/client-files.ts";
import { addInflight, findInflight } from "../../src/storage/inflight-store.ts";
import { readMe } from "../../src/storage/me-store.ts";
import { createPlaceholder, moveIntoPlace, readMeta } from "../../src/storage/placeholder-store.ts";
import { readTokens, writeTokens } from "../../src/storage/token-store.ts";
import { ask, refusal } from "../support/ask.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";

const CONFIG = ".mp/config.toml";
const account = '[active]\naccount = "me"\n\n[accounts.me]\ntype = "oauth_browser"\nregion = "us"\n';
const tokens = { access_token: new Secret("a"), expires_at: "2100-01-01T00:00:00Z" };

/** Puts there what is no JSON file, in every way there is. */
function* spoiled(home: TemporaryHome, file: string): Generator<string> {
  const path = home.write(file, "{");
  yield "not JSON";
  writeFileSync(path, Buffer.from([0x22, 0xe9, 0x22]));
  yield "not UTF-8";
  truncateSync(path, 64 * 1024 * 1024 + 1);
  yield "too long";
  rmSync(path);
  mkdirSync(path);
  yield "a folder";
}

const readers: [string, string, (context: Context, folder: string) => unknown, string | undefined][] = [
  ["accounts/me/me.json", "counts as none", readMe, undefined],
  ["oauth/client_us.json", "counts as none", (context) => readClient(context, "us"), undefined],
  ["accounts/me/tokens.json", "is OAUTH_TOKEN_ERROR", readTokens, "OAUTH_TOKEN_ERROR"],
  ["oauth/inflight.json", "is CORRUPT", (context) => findInflight(context, new Secret("s")), "OAUTH_INFLIGHT_CORRUPT"],
  ["accounts/me/meta.json", "is CORRUPT", readMeta, "OAUTH_PLACEHOLDER_META_CORRUPT"],
];
for (const [file, meaning, read, code] of readers)
  test(`${file} ${meaning} whatever it is that makes it unusable`, (t) => {
    const home = temporaryHome(t);
    const call = () => read(home.context(), home.path(".mp/accounts/me"));
    for (const what of spoiled(home, `.mp/${file}`))
      if (code === undefined) assert.equal(call(), undefined, what);
      else assert.throws(call, { code }, what);
  });

test("whichever file of ours it is, a link in its place is refused", (t) => {
  const home = temporaryHome(t);
  for (const [file, , read] of readers) {
    mkdirSync(dirname(home.path(`.mp/${file}`)), { recursive: true });
    symlinkSync("elsewhere", home.path(`.mp/${file}`));
    assert.throws(() => read(home.context(), home.path(".mp/accounts/me")), { code: "INSECURE_FILE" }, file);
  }
});

test("a client that says another region than its file counts as none", (t) => {
  const home = temporaryHome(t);
  const client = { client_id: "c", region: "eu", redirect_uri: "r", scope: "s" };
  for (const region of ["us", "eu"]) home.write(`.mp/oauth/client_${region}.json`, JSON.stringify(client));
  assert.equal(readClient(home.context(), "us"), undefined);
  assert.equal(readClient(home.context(), "eu")?.client_id, "c");
});

test("a byte order mark is skipped in every JSON file", async (t) => {
  const home = temporaryHome(t);
  const context = home.context({ env: { HOME: home.root, MP_AUTH_FILE: home.path("mixpanel_auth.json") } });
  const marked = (path: string, value: unknown) => home.write(path, `\ufeff${JSON.stringify(value)}`);
  const client = { client_id: "c\ufeff", region: "us", redirect_uri: "r", scope: "s" };
  marked(".mp/oauth/client_us.json", client);
  marked(".mp/accounts/me/tokens.json", { access_token: "a", expires_at: "2100-01-01T00:00:00Z" });
  marked(".mp/accounts/me/me.json", { cached_at: Date.now() / 1000, user_id: 7 });
  marked(".mp/accounts/me/meta.json", { schema_version: 1, region: "eu", created_at: 1 });
  marked("mixpanel_auth.json", {
    version: 2,
    account: { name: "b", type: "service_account", region: "us", username: "u", secret: "s" },
  });
  const folder = home.path(".mp/accounts/me");
  assert.equal(readClient(context, "us")?.client_id, "c\ufeff");
  home.write(".mp/oauth/client_us.json", JSON.stringify(client));
  assert.equal(readClient(context, "us")?.client_id, "c\ufeff", "where it stands elsewhere it is a letter");
  assert.equal(readTokens(context, folder)?.access_token.reveal(), "a");
  assert.ok(readMe(context, folder));
  assert.equal(readMeta(context, folder)?.region, "eu");
  assert.equal(readBridge(context)?.file.account.name, "b");
});

test("a bridge that cannot be read is said to be so once", (t) => {
  const home = temporaryHome(t);
  const context = home.context({ env: { HOME: home.root, MP_AUTH_FILE: home.path("b.json") } });
  for (const what of spoiled(home, "b.json"))
    assert.throws(
      () => readBridge(context),
      (thrown: unknown) => {
        const error = knownError(thrown);
        assert.ok(error);
        assert.equal(error.code, "BRIDGE_ERROR", what);
        assert.equal(error.message.match(/cannot be used/g)?.length, 1, error.message);
        assert.doesNotMatch(error.message, /\.\./);
        return true;
      },
    );
});

test("a place where a bridge cannot be looked for has none, with a warning, unless MP_AUTH_FILE names it", (t) => {
  const home = temporaryHome(t);
  mkdirSync(home.path(".claude"));
  symlinkSync("mixpanel", home.path(".claude/mixpanel"));
  const cwd = home.path("n".repeat(300));
  assert.equal(findBridge(home.context({ cwd })), undefined);
  assert.equal(home.warnings.length, 2);
  assert.match(home.warnings[0] ?? "", /\.claude\/mixpanel\/auth\.json cannot be told: its symbolic links go round/);
  for (const path of [home.path(".claude/mixpanel/auth.json"), cwd])
    assert.throws(() => findBridge(home.context({ env: { HOME: home.root, MP_AUTH_FILE: path } })), {
      code: "BRIDGE_ERROR",
    });
});

test("a login in flight and a login anew replace what cannot be read", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, account);
  const context = home.context();
  writeFileSync(home.write(".mp/oauth/inflight.json", ""), Buffer.from([0xe9]));
  const login = { region: "us", client_id: "c", redirect_uri: "r", created_at: 1, expires_at: 4e9 } as const;
  await addInflight(context, { ...login, pkce_verifier: new Secret("v"), state: new Secret("s") });
  assert.equal(findInflight(context, new Secret("s")).client_id, "c");

  writeFileSync(home.write(".mp/accounts/me/tokens.json", ""), Buffer.from([0xe9]));
  const folder = await createPlaceholder(context, { schema_version: 1, region: "us", created_at: 1 });
  await writeTokens(context, folder, tokens);
  await moveIntoPlace(context, folder, "me");
  assert.equal(readTokens(context, home.path(".mp/accounts/me"))?.access_token.reveal(), "a");
});

test("a login is not published to an account that was removed meanwhile", async (t) => {
  const home = temporaryHome(t);
  const folder = await createPlaceholder(home.context(), { schema_version: 1, region: "us", created_at: 1 });
  await assert.rejects(moveIntoPlace(home.context(), folder, "me"), { code: "ACCOUNT_NOT_FOUND" });
  assert.deepEqual(home.list(".mp/accounts").length, 1, "and stays where it is");
});

test("a login to an account that is there leaves nothing of the one before", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, account);
  const of = ["tokens.json", "client.json", "me.json", "verdict.json", "bridged", "imported", "reply.json"];
  for (const name of of) home.write(`.mp/accounts/me/${name}`, "{}");
  const folder = await createPlaceholder(home.context(), { schema_version: 1, region: "us", created_at: 1 });
  await writeTokens(home.context(), folder, tokens);
  await moveIntoPlace(home.context(), folder, "me");
  assert.deepEqual(home.list(".mp/accounts/me"), ["tokens.json"]);
  assert.equal(readTokens(home.context(), home.path(".mp/accounts/me"))?.access_token.reveal(), "a");
});

test("tokens are written with a scope, which the peer insists on, and keep the one they have", async (t) => {
  const home = temporaryHome(t);
  const scopeOf = async (more: object) => {
    await writeTokens(home.context(), home.path(".mp/accounts/me"), { ...tokens, ...more });
    return JSON.parse(home.read(".mp/accounts/me/tokens.json")).scope;
  };
  assert.deepEqual(
    [await scopeOf({}), await scopeOf({ scope: null }), await scopeOf({ scope: "read" })],
    ["", "", "read"],
  );
});

test("one account's file that is refused does not hide the others, but is told to who asks for that account", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, `${account}\n[accounts.you]\ntype = "oauth_browser"\nregion = "us"\n`);
  for (const name of ["tokens.json", "me.json"]) {
    mkdirSync(home.path(".mp/accounts/me"), { recursive: true });
    symlinkSync("elsewhere", home.path(`.mp/accounts/me/${name}`));
  }
  const { items } = await ask(home, ["account", "list"]);
  assert.deepEqual(
    items.map((item: { name: string; status: string; user_email: null }) => [item.name, item.status, item.user_email]),
    [
      ["me", "needs_login", null],
      ["you", "needs_login", null],
    ],
  );
  assert.equal(home.warnings.filter((line) => line.includes("symbolic link")).length, 2);
  await refusal(home, ["account", "show", "me"], "INSECURE_FILE");
  const result = await testAccount(home.context(), "me");
  assert.equal(result.error_code, "INSECURE_FILE");
});
