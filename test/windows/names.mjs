// Names of accounts that Windows keeps for devices, and names that differ in case alone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { auth, home, refuses } from "./conformance/kit.mjs";
import { startMixpanel } from "./conformance/mixpanel-stub.mjs";

test("an account that is called as a device is logged in, refreshed, renamed and removed like any other", async (t) => {
  const mixpanel = await startMixpanel();
  t.after(() => mixpanel.stop());
  const env = { MP_API_BASE_URL: mixpanel.baseUrl };
  const h = home(t);
  for (const name of ["con", "NUL", "com1"]) {
    const { authorize_url } = await auth(h, ["login", "--start"], { env });
    const finish = ["login", "--finish", await mixpanel.approve(authorize_url), "--name", name];
    assert.equal((await auth(h, finish, { env })).account?.name, name);
    const path = `.mp/accounts/${name}/tokens.json`;
    const before = h.json(path);
    h.write(path, { ...before, expires_at: "2026-01-01T00:00:00+00:00" });
    assert.equal((await auth(h, ["account", "test", name], { env })).result.ok, true, name);
    assert.notEqual(h.json(path).refresh_token, before.refresh_token);
  }
  const { items } = await auth(h, ["account", "list"], { env });
  assert.deepEqual(
    items.map(({ status }) => status),
    ["ok", "ok", "ok"],
  );
  await auth(h, ["account", "rename", "con", "prn"], { env });
  assert.equal((await auth(h, ["account", "test", "prn"], { env })).result.ok, true);
  for (const name of ["prn", "NUL", "com1"]) await auth(h, ["account", "remove", name], { env });
  assert.deepEqual(h.list(".mp/accounts"), []);
});

const twins = ["Team", "team"].map((name) => `[accounts.${name}]\ntype = "oauth_browser"\nregion = "us"\n`).join("\n");

test("of two accounts whose names differ in case alone the one with the folder works, and nothing of it is lost to the other", async (t) => {
  const mixpanel = await startMixpanel();
  t.after(() => mixpanel.stop());
  const env = { MP_API_BASE_URL: mixpanel.baseUrl };
  const h = home(t, { ".mp/config.toml": twins });
  const begin = async () => mixpanel.approve((await auth(h, ["login", "--start"], { env })).authorize_url);
  const address = await begin();
  assert.equal((await auth(h, ["login", "--finish", address, "--name", "Team"], { env })).account?.name, "Team");
  const tokens = h.json(".mp/accounts/Team/tokens.json");
  const ofTeam = () => assert.equal(h.json(".mp/accounts/Team/tokens.json").refresh_token, tokens.refresh_token);

  for (const argv of [
    ["account", "use", "team"],
    ["account", "list"],
    ["project", "list", "--account", "Team"],
  ])
    assert.equal((await auth(h, argv, { env })).state === "error", false, argv.join(" "));
  const { error, next } = await refuses(h, ["account", "logout", "team"], "CONFIG_ERROR", { env });
  assert.match(error.message, /"team" and "Team" differ in case alone/);
  assert.deepEqual(
    next.map(({ command }) => command),
    ["mp account rename team <name>", "mp account remove team --yes"],
  );
  assert.equal((await auth(h, ["account", "test", "team"], { env })).result.error_code, "CONFIG_ERROR");
  const again = await begin();
  await refuses(h, ["login", "--finish", again, "--name", "team"], "CONFIG_ERROR", { env });
  ofTeam();

  await auth(h, ["account", "rename", "team", "other"], { env });
  ofTeam();
  // The code was not spent: the address is still good.
  assert.equal((await auth(h, ["login", "--finish", again, "--name", "other"], { env })).account?.name, "other");
  for (const name of ["Team", "other"])
    assert.equal((await auth(h, ["account", "test", name], { env })).result.ok, true, name);
  assert.deepEqual(h.list(".mp/accounts").sort(), ["Team", "other"]);

  h.write(".mp/config.toml", twins);
  await auth(h, ["account", "remove", "team"], { env });
  ofTeam();
});
