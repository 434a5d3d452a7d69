import assert from "node:assert/strict";
import { test } from "node:test";
import { ask } from "../support/ask.ts";
import { temporaryHome } from "../support/home.ts";

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
