import assert from "node:assert/strict";
import { test } from "node:test";
import { coded, desk, picking } from "./desk.ts";
import { withAccount } from "./scene.ts";

test("account login replaces the tokens, keeps the project, and drops the mark of a bridge", async (t) => {
  const all = await desk(t);
  const old = withAccount(all, { project: "77", bridged: true });
  const { logged_in_as: who, project_pick: pick, replaced_user: before } = await all.loginAs("me");
  assert.equal(who.name, "me");
  assert.deepEqual(who.user, { id: 7, email: "grace@example.com" });
  assert.match(who.expires_at ?? "", /^\d{4}-.*Z$/);
  assert.deepEqual([pick.method, before], ["kept", { email: "old@example.com" }]);
  assert.notEqual(all.json(".mp/accounts/me/tokens.json").access_token, old.access_token);
  assert.equal(all.json(".mp/accounts/me/me.json").user_email, "grace@example.com");
  assert.deepEqual(all.home.list(".mp/accounts/me"), ["client.json", "me.json", "tokens.json", "verdict.json"]);
  assert.match(all.config(), /default_project = "77"/);
});

test("account login fills an empty project with the only one, or with the one that is picked", async (t) => {
  const all = await desk(t);
  withAccount(all);
  await all.loginAs("me", picking("410"));
  assert.match(all.config(), /default_project = "410"/);
  withAccount(all);
  all.mixpanel.me.us = { projects: { 5: {} } };
  await all.loginAs("me");
  assert.match(all.config(), /default_project = "5"/);
});

test("account login without anybody to choose picks a project by itself, and says how to choose another", async (t) => {
  const all = await desk(t, { MP_PROJECT_ID: "1" });
  withAccount(all);
  const { project, project_pick: pick, next } = await all.loginAs("me");
  assert.deepEqual(
    [project, pick.method, pick.auto_picked],
    [{ id: "409", name: "App" }, "primary_org_lowest_id", true],
  );
  assert.deepEqual(
    next?.map((step) => step.command),
    ["unset MP_PROJECT_ID", "mp project list", "mp project use <id>"],
  );
  assert.match(all.config(), /default_project = "409"/);
  assert.match(all.home.warnings.join(), /MP_PROJECT_ID is 1, a project that this login does not reach/);
  assert.deepEqual(all.folders(), ["me"]);
});

test("account login keeps a login whose only project is in another region", async (t) => {
  const all = await desk(t);
  withAccount(all);
  all.mixpanel.me.us = { projects: { 900: { domain: "eu.mixpanel.com" } } };
  const { next } = await all.loginAs("me");
  assert.equal(next?.length, 2);
  assert.match(all.home.warnings.join(), /another region/);
});

test("account login is for browser accounts that exist", async (t) => {
  const { loginAs, home } = await desk(t);
  home.write(".mp/config.toml", '[accounts.team]\ntype = "oauth_token"\nregion = "us"\ntoken_env = "T"\n');
  await assert.rejects(loginAs("team"), coded("INVALID_ARGS"));
  await assert.rejects(loginAs("nobody"), coded("ACCOUNT_NOT_FOUND"));
});

test("a /me that fails leaves the account as it was, and the login to be resumed", async (t) => {
  const all = await desk(t);
  const old = withAccount(all, { project: "77" });
  all.mixpanel.bend("/api/app/me", [{ status: 404 }]);
  let command = "";
  await assert.rejects(
    all.loginAs("me"),
    coded("API_ERROR", (error) => (command = error.resumeHint?.command ?? "")),
  );
  assert.deepEqual(all.json(".mp/accounts/me/tokens.json"), old);
  assert.equal((await all.run(command.split(" ").slice(1))).account.name, "me");
  assert.notDeepEqual(all.json(".mp/accounts/me/tokens.json"), old);
});
