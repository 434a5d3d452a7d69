// Every kind of advised command, run in cmd as it is printed.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { test } from "node:test";
import { cmd } from "./cmd.mjs";
import { auth, home, project, refuses, team } from "./conformance/kit.mjs";
import { startMixpanel } from "./conformance/mixpanel-stub.mjs";

const session = `"${process.execPath}" "${project}scripts\\auth_manager.mjs" session`;
const commandOf = ({ next }, beginning) => next.find(({ command }) => command.startsWith(beginning)).command;

test("what `run` says works from any folder, also for a name that begins with a dash", async (t) => {
  const dash = team.replaceAll("team", "-t");
  const h = home(t, { ".mp/config.toml": dash });
  const { next } = await refuses(
    h,
    ["account", "add", "--type", "oauth_browser", "--region", "us", "--", "-t"],
    "ACCOUNT_EXISTS",
  );
  assert.match(next[0].run, /^"[A-Z]:\/[^"\\]*node\.exe" "[A-Z]:\/[^"\\]*mp\.mjs" account show -- -t$/);
  const { code, stdout, stderr } = await cmd(h, next[0].run);
  assert.equal(code, 0, stderr);
  assert.match(stdout, /^name\s+-t\s/);
});

test("what a person fills in stays in its quotes: the username of a service account, the address to paste", async (t) => {
  const mixpanel = await startMixpanel();
  t.after(() => mixpanel.stop());
  const env = { MP_API_BASE_URL: mixpanel.baseUrl };
  const h = home(t);
  const started = await auth(h, ["login", "--start"], { env });
  const finish = started.next[0].run;
  assert.match(finish, / login --finish "<address>"$/);
  const { code, stderr } = await cmd(
    h,
    finish.replace("<address>", await mixpanel.approve(started.authorize_url)),
    env,
  );
  assert.equal(code, 0, stderr);
  assert.equal((await auth(h, ["session"], { env })).account.name, "side-project");
});

test("the folder of a login that can be resumed is a word, blanks and all", async (t) => {
  const mixpanel = await startMixpanel();
  t.after(() => mixpanel.stop());
  const h = home(t);
  const env = { MP_API_BASE_URL: mixpanel.baseUrl, MP_STORAGE_DIR: h.path("Ada & Co (1)") };
  mkdirSync(env.MP_STORAGE_DIR);
  const { authorize_url } = await auth(h, ["login", "--start"], { env });
  mixpanel.state.behave.us = { me: [{ status: 503, body: "{}", always: true }] };
  const failed = await refuses(
    h,
    ["login", "--finish", await mixpanel.approve(authorize_url)],
    "LOGIN_FINISH_PUBLISH_FAILED",
    {
      env: { ...env, MP_TIMEOUT: "5" },
    },
  );
  mixpanel.state.behave = {};
  const { code, stderr } = await cmd(h, failed.resume_hint.run, env);
  assert.equal(code, 0, stderr);
  assert.equal((await auth(h, ["session"], { env })).account.name, "side-project");
});

test("variables are unset and set", async (t) => {
  const h = home(t, { ".mp/config.toml": team });
  const wrong = { MP_REGION: "mars" };
  const unset = commandOf(await refuses(h, ["session"], "CONFIG_ERROR", { env: wrong }), 'set "MP_REGION=');
  assert.equal(unset, 'set "MP_REGION="');
  assert.equal(JSON.parse((await cmd(h, `${unset} & ${session}`, wrong)).stdout).state, "ok");

  const set = commandOf(await auth(home(t), ["session"]), 'set "MP_OAUTH_TOKEN=');
  const filled = set.replace("<bearer>", "b3arer-token").replace("<id>", "42");
  const answer = JSON.parse((await cmd(h, `${filled} & ${session}`)).stdout);
  assert.deepEqual([answer.account.name, answer.project.id], ["env-oauth-token", "42"]);
});

test("an old config file is moved out of the way, and an older backup is not written over", async (t) => {
  const old = "config_version = 2\n";
  const h = home(t, { ".mp/config.toml": old });
  const backUp = commandOf(await refuses(h, ["session"], "CONFIG_ERROR"), "ren ");
  await cmd(h, backUp);
  assert.deepEqual(h.list(".mp"), ["config.toml.0.3-backup"]);
  h.write(".mp/config.toml", "config_version = 1\n");
  assert.notEqual((await cmd(h, backUp)).code, 0);
  assert.equal(h.read(".mp/config.toml.0.3-backup"), old);
});
