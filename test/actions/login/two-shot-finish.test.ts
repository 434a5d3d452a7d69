import assert from "node:assert/strict";
import { rmSync, symlinkSync } from "node:fs";
import { test } from "node:test";
import { ordinaryMe } from "../../support/mixpanel.ts";
import { codeIn, INFLIGHT, scene } from "./scene.ts";

const START = { command: "mp login --start", label: "Begin a login" };

for (const [what, pasted, code] of [
  ["nothing", "", "OAUTH_PASTE_ERROR"],
  ["no address", "hello", "OAUTH_PASTE_ERROR"],
  ["the login page with an error", "https://mixpanel.com/login?error=session_expired", "OAUTH_PASTE_ERROR"],
  ["an address without a state", "http://localhost:19284/callback?code=c", "OAUTH_PASTE_ERROR"],
  ["a refusal without a state", "http://localhost:19284/callback?error=access_denied", "OAUTH_AUTH_DENIED"],
  [
    "the refusal of another login",
    "http://localhost:19284/callback?error=access_denied&error_description=No%21&state=s",
    "OAUTH_STATE_MISMATCH",
  ],
  ["the address of another login", "http://localhost:19284/callback?code=c&state=forged", "OAUTH_STATE_MISMATCH"],
] as const)
  test(`${what} pasted is ${code}, and the login stays in flight`, async (t) => {
    const { home, run, refuse } = await scene(t);
    await run(["login", "--start"]);
    const before = home.read(INFLIGHT);
    const { error } = await refuse(["login", "--finish", pasted], code);
    assert.match(error.message, /mp login --(start|finish)/);
    assert.equal(home.read(INFLIGHT), before);
    assert.deepEqual(home.list(".mp/accounts"), []);
  });

test("an address pasted with what the browser showed below it finishes the login", async (t) => {
  const { approved, run } = await scene(t);
  const pasted = `${await approved()} and the page shows error=ERR_CONNECTION_REFUSED`;
  assert.equal((await run(["login", "--finish", pasted])).state, "ok");
});

test("an address on stdin may be 64 KiB long with what was pasted around it", async (t) => {
  const { approved, run } = await scene(t);
  const address = await approved();
  assert.equal(
    (await run(["login", "--finish", "-"], { stdin: `${"words ".repeat(10_000)}\n\n${address}` })).state,
    "ok",
  );
});

test("without a login in flight the answer says to begin one", async (t) => {
  const { refuse } = await scene(t);
  const { next } = await refuse(["login", "--finish", "code=c&state=s"], "OAUTH_INFLIGHT_MISSING");
  assert.deepEqual(
    next.map(({ command, label }: typeof START) => ({ command, label })),
    [START],
  );
});

test("after ten minutes it has expired", async (t) => {
  const { approved, refuse, home } = await scene(t);
  const address = await approved();
  const later = { context: { now: () => Date.now() + 600_000 } };
  const { next } = await refuse(["login", "--finish", address], "OAUTH_INFLIGHT_EXPIRED", later);
  assert.equal(next[0].command, START.command);
  await refuse(["login", "--finish", "code=c&state=forged"], "OAUTH_INFLIGHT_EXPIRED", later);
  assert.ok(home.exists(INFLIGHT));
});

for (const [what, text, code] of [
  ["is not JSON", "{", "OAUTH_INFLIGHT_CORRUPT"],
  ["lacks keys", '{"schema_version":1}', "OAUTH_INFLIGHT_CORRUPT"],
  ["has a broken record in others", "others", "OAUTH_INFLIGHT_CORRUPT"],
  ["is a list", "[]", "OAUTH_INFLIGHT_CORRUPT"],
  ["is of a newer schema", '{"schema_version":2,"shape":"unknown"}', "OAUTH_INFLIGHT_SCHEMA_TOO_NEW"],
] as const)
  test(`an inflight.json that ${what} is ${code}, and --start replaces it`, async (t) => {
    const { approved, refuse, run, home, json } = await scene(t);
    const address = await approved();
    home.write(INFLIGHT, text === "others" ? JSON.stringify({ ...json(INFLIGHT), others: [{}] }) : text);
    const { next } = await refuse(["login", "--finish", address], code);
    assert.equal(next[0].command, START.command);
    assert.equal((await run(["login", "--start"])).state, "ok");
    assert.equal((await run(["login", "--finish", await approved()])).state, "ok");
  });

test("an inflight.json that is a link is refused", async (t) => {
  const { approved, refuse, home } = await scene(t);
  const address = await approved();
  const elsewhere = home.write("elsewhere.json", home.read(INFLIGHT));
  rmSync(home.path(INFLIGHT));
  symlinkSync(elsewhere, home.path(INFLIGHT));
  await refuse(["login", "--finish", address], "INSECURE_FILE");
  await refuse(["login", "--start"], "INSECURE_FILE");
});

test("logins that overlap are finished in any order, and the last one takes the file with it", async (t) => {
  const { approved, run, json, home, folders, mixpanel } = await scene(t);
  const addresses = [await approved(), await approved(), await approved()];
  assert.equal(json(INFLIGHT).others.length, 2);
  for (const [index, address] of [addresses[1], addresses[2], addresses[0]].entries()) {
    mixpanel.me.us = { ...ordinaryMe(), user_id: 100 + index };
    const done = await run(["login", "--finish", address ?? ""]);
    assert.equal(done.account.name, ["weekend", "weekend-2", "weekend-3"][index]);
    assert.equal(home.exists(INFLIGHT), index < 2);
  }
  assert.deepEqual(folders(), ["weekend", "weekend-2", "weekend-3"]);
});

test("no answer to the exchange is NETWORK_ERROR, and the same address works afterwards", async (t) => {
  const { approved, refuse, run, mixpanel, folders } = await scene(t);
  const address = await approved();
  mixpanel.bend("/oauth/token/", [{ reset: true }]);
  const { next, error } = await refuse(["login", "--finish", address], "NETWORK_ERROR");
  assert.match(error.message, /The code may be spent by now\. Paste the same address again; if it is refused, open /);
  assert.equal(next[0].command, "mp login --finish '<address>'");
  assert.deepEqual(folders(), []);
  assert.equal((await run(["login", "--finish", address])).state, "ok");
});

test("an answer without tokens is OAUTH_TOKEN_ERROR, and the same link gives a new code", async (t) => {
  const { refuse, run, mixpanel, folders, home } = await scene(t);
  const { authorize_url: url } = await run(["login", "--start"]);
  const address = await mixpanel.approve(url);
  const spent = address.replace(codeIn(address), "spent");
  const { error, next } = await refuse(["login", "--finish", spent], "OAUTH_TOKEN_ERROR");
  assert.match(
    error.message,
    /open the link again .*: mp login --finish '<address>', .*: mp login --start\. If it was for another region: mp login --start --region <region>$/,
  );
  assert.deepEqual(
    next.map((step: typeof START) => step.command),
    ["mp login --finish '<address>'", START.command, "mp login --start --region <region>"],
  );
  assert.deepEqual(folders(), []);
  assert.ok(home.exists(INFLIGHT));
  assert.equal((await run(["login", "--finish", await mixpanel.approve(url)])).state, "ok");
});

test("after a client that the server has forgotten, a new login registers another one", async (t) => {
  const { approved, refuse, run, mixpanel, json } = await scene(t);
  const address = await approved();
  const { client_id: forgotten } = json(".mp/oauth/client_us.json");
  mixpanel.clients.delete(forgotten);
  const { error, next } = await refuse(["login", "--finish", address], "OAUTH_TOKEN_ERROR");
  assert.doesNotMatch(error.message, /the link again/);
  assert.deepEqual(
    next.map((step: typeof START) => step.command),
    [START.command],
  );
  assert.equal((await run(["login", "--finish", await approved()])).state, "ok");
  assert.notEqual(json(".mp/oauth/client_us.json").client_id, forgotten);
});

test("after a refresh for which the server has forgotten the client, too, and the tokens stay as they were", async (t) => {
  const { approved, refuse, run, mixpanel, home, json } = await scene(t);
  await run(["login", "--finish", await approved(), "--name", "me"]);
  const { client_id: forgotten } = json(".mp/oauth/client_us.json");
  mixpanel.clients.delete(forgotten);
  const tokens = ".mp/accounts/me/tokens.json";
  const text = JSON.stringify({ ...json(tokens), expires_at: "2026-01-01T00:00:00Z" });
  home.write(tokens, text);
  await refuse(["project", "list", "--refresh"], "OAUTH_REFRESH_ERROR");
  assert.equal(home.read(tokens), text);
  await run(["login", "--start"]);
  assert.notEqual(json(".mp/oauth/client_us.json").client_id, forgotten);
});

test("where tokens could not be kept the code is not spent", async (t) => {
  const { approved, refuse, mixpanel, home } = await scene(t);
  const address = await approved();
  rmSync(home.path(".mp/accounts"), { recursive: true });
  home.write(".mp/accounts", "in the way");
  await refuse(["login", "--finish", address], "STORAGE_ERROR");
  assert.equal(mixpanel.count("/oauth/token/"), 0);
  assert.ok(home.exists(INFLIGHT));
});

test("an address pasted again after it was used: no login is under way, and who is logged in is said", async (t) => {
  const { approved, run, refuse } = await scene(t);
  const address = await approved();
  await run(["login", "--finish", address]);
  const { error, next } = await refuse(["login", "--finish", address], "OAUTH_INFLIGHT_MISSING");
  assert.match(
    error.message,
    /^No login is under way: .*its login may be finished: the active account "weekend" is logged in as grace@example\.com/,
  );
  assert.deepEqual(error.details.active, { account: "weekend", email: "grace@example.com" });
  assert.equal(next[0].command, "mp login --start");
  await run(["account", "logout", "weekend"]);
  const after = await refuse(["login", "--finish", address], "OAUTH_INFLIGHT_MISSING");
  assert.doesNotMatch(after.error.message, /logged in as|has been started/);
});

test("who is logged in is said only as far as it is known", async (t) => {
  const all = await scene(t);
  const address = await all.approved();
  await all.run(["login", "--finish", address]);
  // Nobody has asked Mixpanel about the account that is active now.
  const other = '\n[accounts.other]\ntype = "oauth_browser"\nregion = "us"\n';
  all.home.write(".mp/config.toml", `${all.config().replace('account = "weekend"', 'account = "other"')}${other}`);
  all.home.write(".mp/accounts/other/tokens.json", JSON.stringify(all.mixpanel.tokens()));
  const me = { user_email: "ada@example.com", cached_at: Date.now() / 1000 };
  all.home.write(".mp/accounts/other/me.json", JSON.stringify(me));
  const { error } = await all.refuse(["login", "--finish", address], "OAUTH_INFLIGHT_MISSING");
  assert.doesNotMatch(error.message, /logged in|ada@/);
  assert.equal(error.details.active, undefined);
  // A verdict of yesterday is none.
  const later = { context: { now: () => Date.now() + 25 * 60 * 60 * 1000 } };
  await all.run(["account", "use", "weekend"]);
  const old = await all.refuse(["login", "--finish", address], "OAUTH_INFLIGHT_MISSING", later);
  assert.doesNotMatch(old.error.message, /logged in/);
});

test("what is advised gives the address in the way that was used", async (t) => {
  const { refuse, approved } = await scene(t);
  const address = await approved();
  for (const [given, code] of [
    ["nothing", "OAUTH_PASTE_ERROR"],
    [`${address.slice(0, -9)}`, "OAUTH_STATE_MISMATCH"],
    [address.replace(/state=.{9}/, "state=123456789"), "OAUTH_STATE_MISMATCH"],
    [`?error=access_denied&${/state=[^&]+/.exec(address)}`, "OAUTH_AUTH_DENIED"],
  ] as const)
    for (const [finish, command] of [
      ["-", "mp login --finish - --name me"],
      [given, "mp login --finish '<address>' --name me"],
    ] as const) {
      const argv = ["login", "--finish", finish, "--name", "me"];
      const { error, next } = await refuse(argv, code, { stdin: given });
      assert.equal(next[0].command, command);
      assert.ok(error.message.includes(command), error.message);
      assert.equal(/quotes/.test(next[0].label), code === "OAUTH_PASTE_ERROR" && finish !== "-");
    }
});

test("an address pasted again while another login is under way: what is under way is said, and who is logged in", async (t) => {
  const { approved, run, refuse } = await scene(t);
  const address = await approved();
  await run(["login", "--finish", address]);
  await approved("--region", "eu");
  const later = { context: { now: () => Date.now() + 125_000 } };
  const { error, next } = await refuse(["login", "--finish", address], "OAUTH_STATE_MISMATCH", later);
  assert.match(
    error.message,
    /"weekend" is logged in as grace@example\.com\. Under way is a login to the region eu, begun 2 minutes ago\..*: mp login --finish '<address>', or begin again: mp login --start$/,
  );
  assert.deepEqual(error.details, { active: { account: "weekend", email: "grace@example.com" } });
  assert.deepEqual(
    next.map((step: typeof START) => step.command),
    ["mp login --finish '<address>'", "mp login --start"],
  );
  await approved();
  const two = await refuse(["login", "--finish", address], "OAUTH_STATE_MISMATCH");
  assert.match(
    two.error.message,
    /login to the region us, begun a moment ago, and one to the region eu, begun a moment ago\./,
  );
});

test("an address without its end is said to be that, and the login is still in flight", async (t) => {
  const { approved, run, refuse } = await scene(t);
  const address = await approved();
  const { error } = await refuse(["login", "--finish", address.slice(0, -5)], "OAUTH_STATE_MISMATCH");
  assert.equal(error.details.reason, "cut_off");
  assert.match(error.message, /^The end of the address is missing/);
  const other = address.replace(/.{5}$/, "xxxxx");
  assert.match((await refuse(["login", "--finish", other], "OAUTH_STATE_MISMATCH")).error.message, /belongs to none/);
  assert.equal((await run(["login", "--finish", `${address}%3E`])).state, "ok");
});

test("what is no address leads to a new login where none is under way that any could finish", async (t) => {
  const { run, refuse } = await scene(t);
  const none = await refuse(["login", "--finish", "hello"], "OAUTH_PASTE_ERROR");
  assert.match(
    none.error.message,
    /But no login is under way here that it could finish\. Run first: mp login --start$/,
  );
  assert.deepEqual(
    none.next.map(({ command }: { command: string }) => command),
    ["mp login --start"],
  );
  await run(["login", "--start"]);
  const begun = await refuse(["login", "--finish", "hello"], "OAUTH_PASTE_ERROR");
  assert.equal(begun.next[0].command, "mp login --finish '<address>'");
  const later = { context: { now: () => Date.now() + 600_000 } };
  const over = await refuse(["login", "--finish", "hello"], "OAUTH_PASTE_ERROR", later);
  assert.equal(over.next[0].command, "mp login --start");
});
