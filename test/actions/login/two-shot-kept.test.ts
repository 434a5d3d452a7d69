import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { test } from "node:test";
import { INFLIGHT, scene, under } from "./scene.ts";

const commands = (steps: { command: string }[]): string[] => steps.map(({ command }) => command);

test("what a login was to be published as is kept for a --resume without flags", async (t) => {
  const { approved, refuse, run, mixpanel, folders } = await scene(t);
  mixpanel.bend("/api/app/me", [{ status: 503 }], "always");
  const finish = ["login", "--finish", await approved(), "--name", "mine", "--project", "77"];
  const failed = await refuse(finish, "LOGIN_FINISH_PUBLISH_FAILED");
  const folder = failed.error.details.placeholder_dir;
  assert.equal(failed.resume_hint.command, `mp login --resume ${folder}`);
  await refuse(["login", "--resume", folder, "--name", "ours"], "LOGIN_FINISH_PUBLISH_FAILED");
  mixpanel.bend("/api/app/me", []);
  const done = await run(["login", "--resume", folder]);
  assert.deepEqual([done.account.name, done.project.id], ["ours", "77"], "the flags that were given last count");
  assert.deepEqual(folders(), ["ours"]);
});

test("a project of another region is told, and the login is kept for those of its own", async (t) => {
  const { approved, refuse, run, folders } = await scene(t);
  const finish = ["login", "--finish", await approved(), "--project", "900", "--name", "mine"];
  const failed = await refuse(finish, "LOGIN_FINISH_PUBLISH_FAILED");
  const { placeholder_dir: folder, original_code, original_details } = failed.error.details;
  assert.equal(original_code, "NEEDS_REGION_SWITCH");
  assert.equal(original_details.cross_region_projects[0].id, "900");
  assert.deepEqual(commands(failed.next), [
    `mp login --resume ${folder} --name mine --project <id>`,
    "mp login --start --region eu",
  ]);
  const again = await refuse(["login", "--resume", folder, "--project", "900"], "NEEDS_REGION_SWITCH");
  assert.equal(again.resume_hint.command, `mp login --resume ${folder}`);
  const done = await run(["login", "--resume", folder]);
  assert.deepEqual([done.account.name, done.project.id], ["mine", "409"]);
  assert.deepEqual(folders(), ["mine"]);
});

test("a resumed login without any project in its region is over", async (t) => {
  const { approved, refuse, mixpanel, folders } = await scene(t);
  mixpanel.bend("/api/app/me", [{ status: 404 }]);
  const failed = await refuse(["login", "--finish", await approved()], "LOGIN_FINISH_PUBLISH_FAILED");
  mixpanel.me.us = { projects: { 900: { domain: "eu.mixpanel.com" } } };
  const over = await refuse(["login", "--resume", failed.error.details.placeholder_dir], "NEEDS_REGION_SWITCH");
  assert.equal(over.resume_hint, undefined);
  assert.deepEqual(commands(over.next), ["mp login --start --region eu"]);
  assert.deepEqual(folders(), []);
});

test("after the exchange --finish answers with LOGIN_FINISH_PUBLISH_FAILED, whatever went wrong", async (t) => {
  const { approved, refuse, mixpanel } = await scene(t);
  mixpanel.me.eu = {};
  for (const [bend, code] of [
    [() => mixpanel.bend("/api/app/me", [{ status: 401 }, { status: 401 }]), "AUTH_FAILED"],
    [
      () => {
        mixpanel.bend("/api/app/me", [{ status: 401 }]);
        const tokens = { access_token: "access-1", refresh_token: "refresh-1", expires_in: 600 };
        mixpanel.bend("/oauth/token/", [{ body: tokens }, { status: 400, body: { error: "invalid_grant" } }]);
      },
      "OAUTH_REFRESH_REVOKED",
    ],
  ] as const) {
    const address = await approved("--region", "eu");
    bend();
    const { error, next } = await refuse(["login", "--finish", address], "LOGIN_FINISH_PUBLISH_FAILED");
    assert.equal(error.details.original_code, code);
    assert.doesNotMatch(error.message, /The login is approved|\(new\)/);
    assert.match(error.message, /this login/i);
    assert.equal(commands(next)[0], "mp login --start --region eu", "before another try with tokens that are refused");
    assert.match(commands(next).at(-1) ?? "", /^mp login --resume /);
  }
});

test("sentences of a message stand apart, also where one ends with a command", async (t) => {
  const { approved, refuse } = await scene(t);
  const finish = ["login", "--finish", await approved(), "--project", "900"];
  const failed = await refuse(finish, "LOGIN_FINISH_PUBLISH_FAILED");
  assert.match(failed.error.message, /mp login --start --region eu\. The login is kept/);
});

test("--resume tells tokens that nothing can be done about as they are", async (t) => {
  const { refuse, mixpanel, home } = await scene(t);
  home.write(".mp/accounts/.tmp-11111111/tokens.json", JSON.stringify(mixpanel.tokens({ expiresIn: -60 })));
  mixpanel.clients.clear();
  const { error, next, resume_hint } = await refuse(
    ["login", "--resume", under(home, ".tmp-11111111")],
    "OAUTH_REFRESH_ERROR",
  );
  assert.equal(error.retryable, false);
  assert.deepEqual([commands(next), resume_hint], [["mp login --start"], undefined]);
});

test("the refusal of a login under way leaves it there, and says how to have another try in its region", async (t) => {
  const { run, refuse, home, json } = await scene(t);
  await run(["login", "--start", "--region", "eu"]);
  const before = home.read(INFLIGHT);
  const address = `http://localhost:19284/callback?error=access_denied&error_description=No%21&state=${json(INFLIGHT).state}`;
  const { error, next } = await refuse(["login", "--finish", address], "OAUTH_AUTH_DENIED");
  assert.match(error.message, /access_denied \(No!\)/);
  assert.deepEqual(commands(next), ["mp login --finish '<address>'", "mp login --start --region eu"]);
  assert.equal(home.read(INFLIGHT), before);
});

test("another try at finishing asks for the same name and project", async (t) => {
  const { approved, refuse, run, mixpanel } = await scene(t);
  const address = await approved();
  const wanted = ["--name", "work", "--project", "409"];
  const denied = address.replace(/code=[^&]*/, "error=access_denied");
  const stranger = address.replace(/state=.*/, "state=of-no-login");
  mixpanel.bend("/oauth/token/", [{ reset: true }]);
  for (const [pasted, code] of [
    ["nothing of the kind", "OAUTH_PASTE_ERROR"],
    ["x".repeat(65_537), "OAUTH_PASTE_ERROR"],
    [stranger, "OAUTH_STATE_MISMATCH"],
    [denied, "OAUTH_AUTH_DENIED"],
    [address, "NETWORK_ERROR"],
  ] as const) {
    const { error, next } = await refuse(["login", "--finish", pasted, ...wanted], code);
    const again = "mp login --finish '<address>' --name work --project 409";
    assert.equal(next[0].command, again, code);
    assert.ok(code === "OAUTH_STATE_MISMATCH" || error.message.includes(again), error.message);
  }
  assert.equal((await run(["login", "--finish", address, ...wanted])).account.name, "work");
});

test("a login that is to be begun again is begun in its region", async (t) => {
  const { approved, refuse, mixpanel } = await scene(t);
  const address = await approved("--region", "eu");
  mixpanel.bend("/oauth/token/", [{ status: 400, body: { error: "invalid_grant" } }]);
  const spent = await refuse(["login", "--finish", address], "OAUTH_TOKEN_ERROR");
  assert.deepEqual(commands(spent.next), [
    "mp login --finish '<address>'",
    "mp login --start --region eu",
    "mp login --start --region <region>",
  ]);
  const later = { context: { now: () => Date.now() + 600_000 } };
  const expired = await refuse(["login", "--finish", address], "OAUTH_INFLIGHT_EXPIRED", later);
  assert.deepEqual(commands(expired.next), ["mp login --start --region eu"]);
});

test("tokens that cannot be kept once they are there leave no code to paste again", async (t) => {
  const { approved, refuse, mixpanel, home, folders } = await scene(t);
  const address = await approved();
  mixpanel
    .next("/oauth/token/")
    .then(() =>
      mkdirSync(
        under(home, folders().find((name) => name.startsWith(".tmp-") && !name.includes(".lock")) ?? "", "tokens.json"),
      ),
    );
  const { error, next } = await refuse(["login", "--finish", address], "STORAGE_ERROR");
  assert.match(error.message, /open the link again/);
  assert.deepEqual(commands(next), ["mp login --finish '<address>'", "mp login --start"]);
});
