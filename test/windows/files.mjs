// Files that somebody else has open.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { cmd } from "./cmd.mjs";
import { auth, home, project, refuses, system, team } from "./conformance/kit.mjs";
import { startMixpanel } from "./conformance/mixpanel-stub.mjs";
import { held } from "./readers.mjs";

const TOKENS = ".mp/accounts/me/tokens.json";
const ME = '[active]\naccount = "me"\n\n[accounts.me]\ntype = "oauth_browser"\nregion = "us"\n';

/** A home whose access token is over, and the server that gives another one. */
async function expired(t) {
  const mixpanel = await startMixpanel();
  t.after(() => mixpanel.stop());
  const { client, ...tokens } = mixpanel.tokens("us", { expiresIn: -60 });
  const h = home(t, { ".mp/config.toml": ME, [TOKENS]: { ...tokens, client_id: client } });
  return { mixpanel, tokens, h, env: { MP_API_BASE_URL: mixpanel.baseUrl } };
}

test("a refresh while somebody has tokens.json open ends with the new tokens stored", async (t) => {
  const { mixpanel, tokens, h, env } = await expired(t);
  await held(t, h.path(TOKENS), 3_000);
  const { result } = await auth(h, ["account", "test"], { env });
  assert.equal(result.ok, true, result.error);
  assert.equal(mixpanel.count("/oauth/token/"), 1);
  assert.ok(mixpanel.state.refresh.has(h.json(TOKENS).refresh_token));
  assert.notEqual(h.json(TOKENS).refresh_token, tokens.refresh_token);
});

test("where it stays open, no refresh token is spent, and the answer says what is in the way", async (t) => {
  const { mixpanel, tokens, h, env } = await expired(t);
  const holder = await held(t, h.path(TOKENS), 60_000);
  const { result } = await auth(h, ["account", "test"], { env });
  assert.equal(result.error_code, "STORAGE_ERROR");
  assert.match(result.error, /not refreshed.*another program has it open/);
  assert.equal(mixpanel.count("/oauth/token/"), 0);
  holder.kill();
  await once(holder, "exit");
  assert.equal(h.json(TOKENS).refresh_token, tokens.refresh_token);
  assert.equal((await auth(h, ["account", "test"], { env })).result.ok, true);
});

test("where it is opened after the token is spent, the reply is kept, and the next run has its tokens", async (t) => {
  const { mixpanel, h, env } = await expired(t);
  mixpanel.state.behave.us = { token: [{ delay: 6_000 }] };
  const first = auth(h, ["account", "test"], { env });
  while (mixpanel.count("/oauth/token/") === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  const holder = await held(t, h.path(TOKENS), 60_000);
  const { result } = await first;
  assert.equal(result.error_code, "STORAGE_ERROR");
  assert.match(result.error, /kept beside it, and the next command puts them in their place\. .*mp account login me/);
  holder.kill();
  await once(holder, "exit");
  assert.equal((await auth(h, ["account", "test"], { env })).result.ok, true);
  assert.equal(mixpanel.count("/oauth/token/"), 1);
});

test("a refresh outlives a caller that is killed", async (t) => {
  const { mixpanel, tokens, h, env } = await expired(t);
  mixpanel.state.behave.us = { token: [{ delay: 1_000 }] };
  const caller = spawn(process.execPath, [`${project}scripts/auth_manager.mjs`, "account", "test"], {
    env: { ...system, USERPROFILE: h.root, ...env },
    stdio: ["ignore", "ignore", "ignore"],
  });
  while (mixpanel.count("/oauth/token/") === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  caller.kill("SIGKILL");
  for (const end = Date.now() + 15_000; h.json(TOKENS).refresh_token === tokens.refresh_token; )
    await new Promise((resolve) => setTimeout(resolve, Date.now() > end ? assert.fail("nothing was stored") : 50));
  assert.ok(mixpanel.state.refresh.has(h.json(TOKENS).refresh_token));
});

test("a config file that stays open is an error that says so, and keeps its bytes", async (t) => {
  const h = home(t, { ".mp/config.toml": team });
  const holder = await held(t, h.path(".mp/config.toml"), 60_000);
  const { error } = await refuses(
    h,
    ["account", "add", "me", "--type", "oauth_browser", "--region", "us"],
    "STORAGE_ERROR",
  );
  assert.match(error.message, /nothing was changed: another program has it open/);
  holder.kill();
  await once(holder, "exit");
  assert.equal(h.read(".mp/config.toml"), team);
});

test("an account that is removed while somebody has a file of it open is gone, and what is left is told and can be removed", async (t) => {
  const { h } = await expired(t);
  const holder = await held(t, h.path(TOKENS), 60_000);
  const answer = await auth(h, ["account", "remove", "me"]);
  holder.kill();
  await once(holder, "exit");
  assert.equal(answer.error.code, "STORAGE_ERROR");
  assert.match(
    answer.error.message,
    /was removed from the config file, but its folder .* or another program has a file of it open\. /,
  );
  await cmd(h, answer.next[0].command);
  assert.deepEqual(h.list(".mp/accounts"), []);
  assert.equal((await auth(h, ["session"])).state, "needs_account");
});
