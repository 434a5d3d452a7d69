import assert from "node:assert/strict";
import { test } from "node:test";
import { Secret } from "../../src/secret.ts";
import { accountWithLogin } from "../../src/storage/same-login.ts";
import { temporaryHome } from "../support/home.ts";

test("the account that has a login is found, also behind one whose tokens cannot be used, and without a warning", (t) => {
  const home = temporaryHome(t);
  const names = ["broken", "access-only", "mine", "other"];
  home.write(
    ".mp/config.toml",
    names.map((name) => `[accounts.${name}]\ntype = "oauth_browser"\nregion = "us"\n`).join(""),
  );
  const tokens = (more: object) => JSON.stringify({ access_token: "a", expires_at: "2100-01-01T00:00:00Z", ...more });
  home.write(".mp/accounts/broken/tokens.json", "{");
  home.write(".mp/accounts/access-only/tokens.json", tokens({}));
  home.write(".mp/accounts/mine/tokens.json", tokens({ refresh_token: "r" }), 0o644);
  assert.equal(accountWithLogin(home.context(), new Secret("r")), "mine");
  assert.equal(accountWithLogin(home.context(), new Secret("another")), undefined);
  assert.deepEqual(home.warnings, []);
});
