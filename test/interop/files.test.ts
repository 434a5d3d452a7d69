import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { parse } from "smol-toml";
import { createLibrary } from "../../src/index.ts";
import { mp } from "../mp/here.ts";
import { furnish } from "../mp/homes.ts";
import { ask, refusal } from "../support/ask.ts";
import { temporaryHome } from "../support/home.ts";
import { ordinaryMe, startMixpanel } from "../support/mixpanel.ts";
import { differencesIn } from "./differences.ts";
import { noPeer, peer, peerMp, peerValue } from "./peer.ts";
import { ourView, theirView } from "./views.ts";

const skip = noPeer;
const differences = differencesIn("Files");
const CONFIG = ".mp/config.toml";
const expiresAt = "2099-01-02T03:04:05.678000+00:00";
const tokens = {
  access_token: "access",
  refresh_token: "refresh",
  expires_at: expiresAt,
  scope: "s",
  token_type: "Bearer",
};

test("both writing at once leave a file that is whole at every moment, and that both read and write", {
  skip,
}, async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, "");
  const names = [1, 2, 3, 4, 5, 6, 7, 8].map(String);
  let isOver = false;
  const reading = (async () => {
    // Throws where it is not whole.
    for (; !isOver; await setImmediate()) parse(home.read(CONFIG));
  })();
  const ours = Promise.all(
    names.map((name) => ask(home, ["account", "add", `ours-${name}`, "--type", "oauth_browser", "--region", "us"])),
  );
  for (const name of names)
    await peerMp(home, ["account", "add", `theirs-${name}`, "--type", "oauth_browser", "--region", "us"]);
  for (const answer of await ours) assert.equal(answer.state, "ok", JSON.stringify(answer));
  isOver = true;
  await reading;
  const view = await ourView(home);
  assert.deepEqual(view, await theirView(home));
  // Its writes are whole, and the last of them may be without what we wrote meanwhile; it knows nothing of our lock.
  const later = await ask(home, ["account", "add", "last", "--type", "oauth_browser", "--region", "us"]);
  assert.equal(later.added.name, "last");
  await peerMp(home, ["account", "add", "theirs-last", "--type", "oauth_browser", "--region", "us"]);
  for (const name of ["last", "theirs-last"]) assert.ok(home.read(CONFIG).includes(name), name);
  differences.row("two programs that write at once");
});

test("tokens, their client and the cached /me are read by either as the other has written them", {
  skip,
}, async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  const folder = home.path(".mp/accounts/me");
  home.write(".mp/accounts/me/tokens.json", JSON.stringify({ ...tokens, client_id: "c" }));
  assert.equal((await peerMp(home, ["account", "token", "me"])).stdout.trim(), "access");
  const { items } = await ask(home, ["account", "list"]);
  assert.notEqual(items[1].status, "needs_login");
  assert.deepEqual(await peerValue(home, "tokens", [home.read(".mp/accounts/me/tokens.json")]), {
    expired: false,
    refreshable: true,
  });

  const me = ordinaryMe();
  await peerValue(home, "cache", ["me", folder, me]);
  const projects = (await ask(home, ["project", "list", "-a", "me"])).items;
  assert.equal(projects.length, Object.keys(me.projects).length);
  home.write(".mp/accounts/team/me.json", JSON.stringify({ ...me, cached_at: Date.now() / 1000 }));
  const theirs = await peerValue(home, "cached", ["team", home.path(".mp/accounts/team")]);
  assert.deepEqual(Object.keys(theirs.projects), Object.keys(me.projects));
});

test("a /me with an odd project is read here, and given up there", { skip }, async (t) => {
  const home = temporaryHome(t);
  furnish(home, { projects: { 5: { name: "no organization" } } });
  assert.equal((await ask(home, ["project", "list"])).items[0].id, "5");
  assert.equal(await peerValue(home, "cached", ["team", home.path(".mp/accounts/team")]), null);
  differences.row("a `/me` with a project that has no organization");
});

test("a bridge goes either way, with its headers", { skip }, async (t) => {
  for (const account of ["team", "me", "ci"]) {
    const home = temporaryHome(t);
    furnish(home);
    home.write(CONFIG, `${home.read(CONFIG)}\n[settings]\ncustom_header = { name = "X-A", value = "b" }\n`);
    home.write(".mp/accounts/me/tokens.json", JSON.stringify({ ...tokens, client_id: "c" }));
    const env = { CI_TOKEN: "bearer" };
    const flags = ["--account", account, "--project", "5", "--workspace", "6"];
    await peerMp(home, ["account", "export-bridge", ...flags, "--to", "theirs.json"], env);
    await ask(home, ["bridge", "export", ...flags, "--to", "ours.json"], { env });
    const [theirs, ours] = [
      await peerValue(home, "bridge", [home.path("theirs.json")]),
      await peerValue(home, "bridge", [home.path("ours.json")]),
    ];
    // We carry the token itself: its variable is not set on the other side.
    if (account === "ci") assert.deepEqual([theirs.account.token_env, ours.account.token], ["CI_TOKEN", "bearer"]);
    else assert.deepEqual(ours, theirs);
    for (const file of ["theirs.json", "ours.json"]) {
      const { bridge } = await ask(home, ["bridge", "status"], { env: { MP_AUTH_FILE: home.path(file) } });
      assert.deepEqual(
        [bridge.account.name, bridge.project, bridge.workspace, bridge.headers],
        [account, "5", 6, { "X-A": "b" }],
      );
    }
  }
});

test("a comment, and a config that is a link, are for us alone", { skip }, async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  home.write(CONFIG, `# mine\n${home.read(CONFIG)}`);
  await ask(home, ["account", "use", "me"]);
  assert.match(home.read(CONFIG), /^# mine/);
  await peerMp(home, ["account", "use", "team"]);
  assert.doesNotMatch(home.read(CONFIG), /# mine/);
  differences.row("comments in config.toml");

  const linked = temporaryHome(t);
  const target = linked.write("dotfiles/config.toml", home.read(CONFIG));
  linked.write(".mp/accounts/x", "");
  symlinkSync(target, linked.path(CONFIG));
  assert.equal((await peerMp(linked, ["account", "list"])).status, 1);
  assert.equal((await ask(linked, ["account", "use", "me"])).active.account, "me");
  assert.match(linked.read("dotfiles/config.toml"), /account = "me"/);
  differences.row("a config.toml that is a link");
});

test("one entry that breaks a rule stops every list there, and none here", { skip }, async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  home.write(CONFIG, `${home.read(CONFIG)}\n[accounts.odd]\ntype = "oauth_browser"\nregion = "mars"\n`);
  assert.equal((await peerMp(home, ["account", "list"])).status, 1);
  assert.equal((await ask(home, ["account", "list"])).items.length, 4);
  differences.row("an account's entry that breaks a rule");
});

test("what it writes without a murmur is read", { skip }, async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  for (const argv of [
    ["target", "add", "prod.eu", "-a", "team", "-p", "410"],
    ["target", "add", "a b/c", "-a", "team", "-p", "410"],
    ["target", "add", "wide", "-a", "team", "-p", "１２"],
    ["account", "add", "odd", "--type", "oauth_token", "--region", "us", "--token-env", "my-token"],
  ])
    assert.equal((await peerMp(home, argv)).status, 0, argv.join(" "));
  assert.equal((await ask(home, ["target", "use", "prod.eu"])).active.project, "410");
  assert.equal((await ask(home, ["target", "use", "a b/c"])).active.project, "410");
  await refusal(home, ["target", "use", "wide"], "CONFIG_ERROR");
  assert.equal((await ask(home, ["account", "show", "odd"])).account.status, "needs_token");
});

test("a workspace and a project stay with those that they belong to", { skip }, async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  const axes = { account: "me", project: "409" };
  assert.equal((await peerValue(home, "session", [axes])).workspace, 61);
  assert.equal((await ask(home, ["session", "-a", "me", "-p", "409"])).workspace, null);
  differences.row("a pinned workspace with another account or project than it was pinned in, or with none");

  const account = { type: "oauth_browser", name: "courier", region: "us" };
  const carried = { version: 2, account, tokens, project: "5", workspace: 6, headers: { "X-B": "b" } };
  const env = { MP_AUTH_FILE: home.write("b.json", JSON.stringify(carried)) };
  const theirs = await peerValue(home, "session", [{ account: "team" }], env);
  assert.deepEqual([theirs.project, theirs.headers], ["5", { "X-B": "b" }]);
  const library = createLibrary({ env: { HOME: home.root, ...env }, home: home.root, cwd: home.root });
  assert.deepEqual({ ...library.resolveSession({ account: "team" }).headers }, {});
  assert.equal((await ask(home, ["session", "-a", "team"], { env })).project.id, "410");
  differences.row("a bridge's project, workspace and headers with another account");
});

test("either refreshes what the other has refreshed, with the client that the tokens are of", { skip }, async (t) => {
  const home = temporaryHome(t);
  const mixpanel = await startMixpanel(t);
  furnish(home);
  const file = ".mp/accounts/me/tokens.json";
  const kept = () => JSON.parse(home.read(file));
  const expire = () => home.write(file, JSON.stringify({ ...kept(), expires_at: "2020-01-01T00:00:00+00:00" }));
  home.write(file, JSON.stringify({ ...mixpanel.tokens(), client_id: "c", extra: 1 }));
  mixpanel.refreshTokens.set(kept().refresh_token, "c");
  const client = { client_id: "c", region: "us", redirect_uri: "http://localhost:19284/callback", scope: "s" };
  home.write(".mp/oauth/client_us.json", JSON.stringify({ ...client, created_at: "2026-01-01T00:00:00+00:00" }));
  home.write(".mp/accounts/me/client.json", JSON.stringify(client));
  mixpanel.clients.set("c", client.redirect_uri);

  expire();
  const ours = await mp(home, ["account", "token", "me"], { env: { MP_API_BASE_URL: mixpanel.baseUrl } });
  assert.equal(ours.stdout.trim(), kept().access_token, ours.stderr);
  assert.deepEqual([kept().client_id, kept().extra], ["c", 1]);
  expire();
  const theirs = await peerMp(home, ["account", "token", "me"], { MP_API_BASE_URL: `${mixpanel.origin}/us` });
  assert.equal(theirs.stdout.trim(), kept().access_token, theirs.stderr);
  assert.notEqual(kept().access_token, ours.stdout.trim());
  assert.deepEqual([kept().client_id, kept().extra], [undefined, undefined]);
  differences.row("keys of tokens.json that it does not know, `client_id` among them");
  // A login of somebody else has left another client since: that of these tokens stands beside them.
  home.write(".mp/oauth/client_us.json", JSON.stringify({ ...client, client_id: "another" }));
  expire();
  const again = await mp(home, ["account", "token", "me"], { env: { MP_API_BASE_URL: mixpanel.baseUrl } });
  assert.equal(again.stdout.trim(), kept().access_token, again.stderr);
  assert.equal((await peerMp(home, ["account", "token", "me"])).stdout.trim(), kept().access_token);
});

test("a bridge's tokens are used here, and not there", { skip }, async (t) => {
  const home = temporaryHome(t);
  const account = { type: "oauth_browser", name: "courier", region: "us" };
  const env = { MP_AUTH_FILE: home.write("b.json", JSON.stringify({ version: 2, account, tokens, project: "5" })) };
  assert.equal((await peer(home, "mp", [["account", "token"]], env)).value.status, 1);
  const { tokens: carried } = (await ask(home, ["bridge", "status"], { env })).bridge;
  assert.equal(carried.refreshable, true);
  differences.row("a bridge's tokens");
});

differences.assertAllMet();
