import assert from "node:assert/strict";
import { test } from "node:test";
import { temporaryHome } from "../support/home.ts";
import { startMixpanel } from "../support/mixpanel.ts";
import { authManager } from "../support/program.ts";

const CONFIG = '[active]\naccount = "me"\n\n[accounts.me]\ntype = "oauth_browser"\nregion = "us"\n';
const NO_FETCH = "--no-experimental-fetch";

test("a run gets on without fetch and its classes, a refresh and the beginning of a login included", async (t) => {
  if (!process.allowedNodeEnvironmentFlags.has(NO_FETCH)) return t.skip("this Node always has them");
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  home.write(".mp/config.toml", CONFIG);
  home.write(".mp/accounts/me/tokens.json", JSON.stringify(mixpanel.tokens({ expiresIn: -60 })));
  const env = { MP_API_BASE_URL: mixpanel.baseUrl, NODE_OPTIONS: NO_FETCH };
  const { result } = await authManager(home.root, ["account", "test"], { env });
  assert.equal(result.ok, true, result.error);
  assert.equal((await authManager(home.root, ["login", "--start"], { env })).state, "ok");
});

test("NODE_DEBUG shows neither tokens nor what is sent for them", async (t) => {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  const tokens = mixpanel.tokens({ expiresIn: -60 });
  home.write(".mp/config.toml", CONFIG);
  home.write(".mp/accounts/me/tokens.json", JSON.stringify(tokens));
  const env = { MP_API_BASE_URL: mixpanel.baseUrl, NODE_DEBUG: "*" };
  const secrets = [tokens.access_token ?? "", tokens.refresh_token ?? ""];
  const { result } = await authManager(home.root, ["account", "test"], { env, secrets });
  assert.equal(result.ok, true, result.error);
});
