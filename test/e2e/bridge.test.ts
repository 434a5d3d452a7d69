import assert from "node:assert/strict";
import { test } from "node:test";
import { temporaryHome } from "../support/home.ts";
import { startMixpanel } from "../support/mixpanel.ts";
import { authManager } from "../support/program.ts";

const CONFIG =
  '[active]\naccount = "me"\n\n[accounts.me]\ntype = "oauth_browser"\nregion = "us"\ndefault_project = "410"\n';

test("a bridge works in a sandbox that has nothing else, and refreshes there without being written", async (t) => {
  const [laptop, sandbox, mixpanel] = [temporaryHome(t), temporaryHome(t), await startMixpanel(t)];
  const env = { MP_API_BASE_URL: mixpanel.baseUrl };
  const { client_id, ...tokens } = mixpanel.tokens({ expiresIn: -60 });
  laptop.write(".mp/config.toml", CONFIG);
  laptop.write(".mp/accounts/me/tokens.json", JSON.stringify(tokens));
  const client = { client_id, region: "us", redirect_uri: "http://localhost:19284/callback", created_at: 0 };
  laptop.write(".mp/oauth/client_us.json", JSON.stringify(client));

  const path = sandbox.path("mount/auth.json");
  const { exported } = await authManager(laptop.root, ["bridge", "export", "--to", path], { env });
  const { tokens: carried, ...rest } = exported;
  assert.equal(carried.refreshable, true);
  assert.deepEqual(rest, { path, account: "me", project: "410", workspace: null });
  const bridge = sandbox.read("mount/auth.json");
  assert.equal(JSON.parse(bridge).tokens.client_id, client_id, "the sandbox cannot look it up");

  const inside = { ...env, MP_AUTH_FILE: path };
  assert.equal((await authManager(sandbox.root, ["session"], { env: inside })).source.account, "bridge");
  const { result } = await authManager(sandbox.root, ["account", "test"], { env: inside });
  assert.equal(result.ok, true, result.error);
  assert.equal((await authManager(sandbox.root, ["project", "list"], { env: inside })).items.length, 4);
  assert.equal((await authManager(sandbox.root, ["session"], { env: inside })).project.name, "Shop");
  assert.equal(mixpanel.count("/oauth/token/"), 1);
  assert.equal(sandbox.read("mount/auth.json"), bridge);
  assert.deepEqual(sandbox.list(".mp/bridge/me"), ["client.json", "me.json", "tokens.json", "verdict.json"]);
  assert.deepEqual(sandbox.list(".mp"), ["bridge"]);

  // Its refresh token is spent: the laptop is told what may have happened.
  const over = await authManager(laptop.root, ["account", "test"], { env });
  assert.equal(over.result.error_code, "OAUTH_REFRESH_REVOKED");
  assert.match(over.result.error, /bridge/);
});

test("--access-only carries an access token that will last, and leaves the login to the laptop", async (t) => {
  const [laptop, sandbox, mixpanel] = [temporaryHome(t), temporaryHome(t), await startMixpanel(t)];
  const env = { MP_API_BASE_URL: mixpanel.baseUrl };
  laptop.write(".mp/config.toml", CONFIG);
  laptop.write(".mp/accounts/me/tokens.json", JSON.stringify(mixpanel.tokens({ expiresIn: 90 })));
  const path = sandbox.path("auth.json");
  await authManager(laptop.root, ["bridge", "export", "--to", path, "--access-only"], { env });
  const { tokens } = JSON.parse(sandbox.read("auth.json"));
  const kept = JSON.parse(laptop.read(".mp/accounts/me/tokens.json"));
  assert.equal(tokens.access_token, kept.access_token);
  assert.equal(tokens.refresh_token, undefined);
  assert.ok(kept.refresh_token);
  assert.equal(mixpanel.count("/oauth/token/"), 1);
  assert.equal(laptop.exists(".mp/accounts/me/bridged"), false);

  const inside = { ...env, MP_AUTH_FILE: path };
  assert.equal((await authManager(sandbox.root, ["account", "test"], { env: inside })).result.ok, true);
  sandbox.write("auth.json", sandbox.read("auth.json").replace(tokens.expires_at, "2026-01-01T00:00:00Z"));
  const { result } = await authManager(sandbox.root, ["account", "test"], { env: inside });
  assert.equal(result.error_code, "OAUTH_TOKEN_ERROR");
  assert.match(result.error, /mp account export-bridge --to/);
  assert.equal(mixpanel.count("/oauth/token/"), 1);
});
