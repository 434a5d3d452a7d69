import assert from "node:assert/strict";
import { test } from "node:test";
import { accountToRenew } from "../../../src/actions/login/account-name.ts";
import { parseConfig } from "../../../src/core/config/parse.ts";
import { takenName } from "../../../src/core/config/taken-name.ts";
import { isFault } from "../../../src/core/fault.ts";
import { deriveName } from "../../../src/core/login/naming.ts";
import { parseMe } from "../../../src/core/me/reply.ts";
import { ask, refusal } from "../../support/ask.ts";
import { temporaryHome } from "../../support/home.ts";

const record = 'type = "oauth_browser"\nregion = "us"\n';
const text = `[accounts.Acme]\n${record}`;
const config = parseConfig(text, "config.toml");

test("a new name that differs from another only in case is taken", async (t) => {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", text);
  for (const name of ["Acme", "acme", "ACME"]) {
    const { error } = await refusal(
      home,
      ["account", "add", name, "--type", "oauth_browser", "--region", "us"],
      "ACCOUNT_EXISTS",
    );
    assert.equal(error.details.account, "Acme");
    assert.equal(/only in case/.test(error.message), name !== "Acme", error.message);
  }
  assert.equal(home.read(".mp/config.toml"), text);
});

test("a login as such a name is refused, and one as the name itself renews it", () => {
  assert.ok(accountToRenew(config, "Acme", "oauth_browser", "us"));
  assert.equal(accountToRenew(config, "acm", "oauth_browser", "us"), undefined);
  assert.throws(
    () => accountToRenew(config, "acme", "oauth_browser", "us"),
    (error: unknown) =>
      isFault(error, "ACCOUNT_EXISTS") && error.details.account === "Acme" && error.place.inOtherCase === "acme",
  );
});

test("a name that is made up differs by more than case", () => {
  const me = parseMe('{"organizations": {"1": {"id": 1, "name": "Acme"}}}');
  assert.equal(
    deriveName(me, (name) => takenName(config, name) !== undefined),
    "acme-2",
  );
});

test("twins that exist already work", async (t) => {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", `${text}\n[accounts.acme]\n${record}`);
  assert.deepEqual(
    (await ask(home, ["account", "list"])).items.map((item: { name: string }) => item.name),
    ["Acme", "acme"],
  );
  assert.equal((await ask(home, ["account", "use", "acme"])).active.account, "acme");
  assert.deepEqual((await ask(home, ["account", "remove", "Acme"])).removed, "Acme");
  assert.equal(takenName(parseConfig(home.read(".mp/config.toml"), "config.toml"), "Acme"), "acme");
});
