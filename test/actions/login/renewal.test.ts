import assert from "node:assert/strict";
import { test } from "node:test";
import { ordinaryMe } from "../../support/mixpanel.ts";
import { coded, desk } from "./desk.ts";
import { withAccount } from "./scene.ts";

/** The `/me` that was kept of the account "me" last year. */
const known = (user: object): string => JSON.stringify({ ...user, cached_at: 1_700_000_000 });
const grace = { user_id: 7, user_email: "grace@example.com" };

for (const [what, user] of [
  ["by the id", { user_id: 7, user_email: "grace@before.example" }],
  ["by the email", { user_email: "Grace@Example.com" }],
] as const)
  test(`the same person, ${what}: the account there is is logged in again, and keeps its project`, async (t) => {
    const all = await desk(t);
    const old = withAccount(all, { project: "77" });
    all.home.write(".mp/accounts/me/me.json", known(user));
    const done = await all.login();
    assert.deepEqual([done.account.name, done.renewed, done.replaced_user], ["me", true, undefined]);
    assert.deepEqual([done.project, done.project_pick.method], [{ id: "77", name: "Demo" }, "kept"]);
    assert.deepEqual(all.folders(), ["me"]);
    assert.notEqual(all.json(".mp/accounts/me/tokens.json").access_token, old.access_token);
  });

test("a renewal without a name goes by --project, and is the same in two steps", async (t) => {
  const all = await desk(t);
  withAccount(all, { project: "77" });
  all.home.write(".mp/accounts/me/me.json", known(grace));
  const done = await all.run(["login", "--finish", await all.approved(), "--project", "410"]);
  assert.deepEqual([done.account.name, done.renewed, done.project.id], ["me", true, "410"]);
  assert.equal(done.project_pick.method, "explicit");
  assert.match(all.config(), /default_project = "410"/);
  await assert.rejects(all.login({ project: "1" }), coded("PROJECT_NOT_FOUND"));
});

for (const [what, user, region] of [
  ["another person", { user_id: 8, user_email: "grace@example.com" }, "us"],
  ["the same person in another region", grace, "eu"],
] as const)
  test(`${what} gets an account of their own`, async (t) => {
    const all = await desk(t);
    withAccount(all);
    all.home.write(".mp/config.toml", all.config().replace('region = "us"', `region = "${region}"`));
    all.home.write(".mp/accounts/me/me.json", known(user));
    const done = await all.login();
    assert.deepEqual([done.account.name, done.renewed], ["weekend", false]);
    assert.deepEqual(all.folders(), ["me", "weekend"]);
  });

test("of several accounts of one person the active one is renewed, or none", async (t) => {
  const all = await desk(t);
  withAccount(all);
  const other = '\n[accounts.other]\ntype = "oauth_browser"\nregion = "us"\n';
  all.home.write(".mp/config.toml", all.config() + other);
  for (const name of ["me", "other"]) all.home.write(`.mp/accounts/${name}/me.json`, known(grace));
  assert.equal((await all.login()).account.name, "me");
  all.home.write(".mp/config.toml", all.config().replace('account = "me"\n', ""));
  assert.deepEqual([(await all.login()).account.name, all.folders().length], ["weekend", 3]);
});

test("a person at a terminal is asked, and can have a second account", async (t) => {
  const all = await desk(t);
  withAccount(all, { project: "77" });
  all.home.write(".mp/accounts/me/me.json", known(grace));
  const asked: unknown[] = [];
  const answering = (answer: boolean) => ({
    choose: async () => "410",
    confirm: async (question: string, otherwise?: boolean) => {
      asked.push(question, otherwise);
      return answer;
    },
  });
  const second = await all.login({ region: "us" }, answering(false));
  assert.deepEqual([second.account.name, second.renewed, second.project?.id], ["weekend", false, "410"]);
  all.home.write(".mp/accounts/weekend/me.json", known({ user_id: 9 }));
  const renewed = await all.login({ region: "us" }, answering(true));
  assert.deepEqual([renewed.account.name, renewed.project_pick.method], ["me", "kept"]);
  assert.match(String(asked[0]), /The account "me" is that of grace@example.com already/);
  assert.equal(asked[1], true, "Enter renews");
  assert.equal(all.said.at(-1), "Logged in as grace@example.com.");
});

test("another person on a name that was given: it is said, and the answer says whose it was", async (t) => {
  const all = await desk(t);
  withAccount(all, { project: "77" });
  all.home.write(".mp/accounts/me/me.json", known({ user_id: 1, user_email: "ada@example.com" }));
  const done = await all.login({ name: "me" });
  assert.deepEqual(done.replaced_user, { id: 1, email: "ada@example.com" });
  assert.match(all.home.warnings.join(), /"me" was ada@example.com's, and is grace@example.com's now/);
  const again = await all.login({ name: "me" });
  assert.deepEqual([again.replaced_user, again.renewed], [undefined, true]);
});

test("a /me that cannot be read is no reason to refuse the login", async (t) => {
  const all = await desk(t);
  withAccount(all);
  all.home.write(".mp/accounts/me/me.json", "{");
  all.mixpanel.me.us = { ...ordinaryMe(), user_email: null, user_id: null };
  assert.deepEqual([(await all.login()).account.name], ["weekend"]);
});

test("a project that is kept is that of the account which is active now: a variable that hides it is said to", async (t) => {
  const shadowed = [{ axis: "project", source: "config", value: "77", by: "MP_PROJECT_ID" }];
  for (const inSteps of [true, false]) {
    const all = await desk(t, { MP_PROJECT_ID: "410" });
    withAccount(all, { project: "77" });
    all.home.write(".mp/accounts/me/me.json", known(grace));
    const done = inSteps
      ? await all.run(["login", "--finish", await all.approved()], { env: { MP_PROJECT_ID: "410" } })
      : await all.loginAs("me");
    assert.deepEqual([done.project_pick.method, done.changed], ["kept", { account: "me" }]);
    assert.deepEqual([done.shadowed, done.next?.[0]?.command], [shadowed, "unset MP_PROJECT_ID"]);
    assert.deepEqual(
      all.home.warnings.filter((line) => line.includes("MP_PROJECT_ID")),
      ["MP_PROJECT_ID hides the project of this choice: what is stored has no effect in this shell."],
    );
  }
});
