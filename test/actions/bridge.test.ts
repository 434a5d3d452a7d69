import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, refusal } from "../support/ask.ts";
import { temporaryHome } from "../support/home.ts";
import { startMixpanel } from "../support/mixpanel.ts";

const tokens = (client_id: string) => ({
  access_token: "planted-access",
  refresh_token: "planted-refresh",
  expires_at: "2100-01-01T00:00:00Z",
  client_id,
});
const bridge = JSON.stringify({
  version: 2,
  account: { name: "me", type: "oauth_browser", region: "us" },
  tokens: tokens("c"),
});

test("a bridge that is removed leaves no tokens that were refreshed from its own", async (t) => {
  const home = temporaryHome(t);
  home.write("mixpanel_auth.json", bridge);
  for (const [name, text] of [
    ["tokens.json", JSON.stringify(tokens("c"))],
    ["me.json", "{}"],
  ] as const)
    home.write(`.mp/bridge/me/${name}`, text);
  home.write(".mp/bridge/you/tokens.json", "{}");
  assert.equal((await ask(home, ["bridge", "remove"])).removed, true);
  assert.deepEqual([home.list(".mp/bridge"), home.exists("mixpanel_auth.json")], [["you"], false]);
});

test("those that cannot be read go too, and those of another login by the same name stay", async (t) => {
  const home = temporaryHome(t);
  home.write("mixpanel_auth.json", bridge);
  home.write("other.json", bridge.replace('"c"', '"another"'));
  home.write(".mp/bridge/me/tokens.json", JSON.stringify(tokens("c")));
  await ask(home, ["bridge", "remove", "--at", "other.json"]);
  assert.ok(home.exists(".mp/bridge/me/tokens.json"), "they are of the bridge in force");
  home.write(".mp/bridge/me/tokens.json", "{");
  await ask(home, ["bridge", "remove"]);
  assert.deepEqual(home.list(".mp/bridge"), []);
});

test("a login that is known to have ended is not carried away", async (t) => {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  const env = { MP_API_BASE_URL: mixpanel.baseUrl };
  home.write(
    ".mp/config.toml",
    '[active]\naccount = "me"\n\n[accounts.me]\ntype = "oauth_browser"\nregion = "us"\ndefault_project = "9"\n',
  );
  const give = (more: object): string => home.write(".mp/accounts/me/tokens.json", JSON.stringify(more));
  give(mixpanel.tokens({ expiresIn: -60 }));
  const out = ["bridge", "export", "--to", "b.json"];
  assert.equal((await ask(home, out, { env })).state, "ok", "nothing is known of it yet");
  mixpanel.bend("/oauth/token/", [{ status: 400, body: { error: "invalid_grant" } }]);
  assert.equal((await ask(home, ["account", "test"], { env })).result.ok, false);
  const { error, next } = await refusal(home, out, "OAUTH_TOKEN_ERROR", { env });
  assert.match(String(error?.message), /^The login of the account "me" has ended: Mixpanel refused it/);
  assert.equal(next?.[0]?.command, "mp account login me");
  const { refresh_token: _none, ...access } = mixpanel.tokens({ expiresIn: -60 });
  give(access);
  assert.equal((await refusal(home, out, "OAUTH_TOKEN_ERROR", { env })).error?.details?.problem, "no_refresh_token");
});
