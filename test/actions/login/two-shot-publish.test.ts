import assert from "node:assert/strict";
import { rmSync, symlinkSync } from "node:fs";
import { test } from "node:test";
import { ordinaryMe } from "../../support/mixpanel.ts";
import { INFLIGHT, scene, withAccount } from "./scene.ts";

const START = { command: "mp login --start", label: "Begin a login" };

test("the folder in the hint is quoted for a shell", async (t) => {
  const { approved, refuse, mixpanel, home } = await scene(t);
  const address = await approved();
  const env = { MP_OAUTH_STORAGE_DIR: home.path("it's here") };
  home.write("it's here/oauth/inflight.json", home.read(INFLIGHT));
  mixpanel.bend("/api/app/me", [{ status: 404 }]);
  const failed = await refuse(["login", "--finish", address], "LOGIN_FINISH_PUBLISH_FAILED", { env });
  assert.equal(
    failed.resume_hint.command,
    `mp login --resume '${failed.error.details.placeholder_dir.replace("'", "'\\''")}'`,
  );
});

test("an address pasted again after its login could not be set up leads to that login, also beside others", async (t) => {
  const { approved, refuse, run, mixpanel } = await scene(t);
  const address = await approved();
  mixpanel.bend("/api/app/me", [{ status: 404 }]);
  const failed = await refuse(["login", "--finish", address], "LOGIN_FINISH_PUBLISH_FAILED");
  const resume = `mp login --resume ${failed.error.details.placeholder_dir}`;
  const again = async (code: string, flags: readonly string[] = [], options = {}) => {
    const said = await refuse(["login", "--finish", address, ...flags], code, options);
    const command = [resume, ...flags].join(" ");
    assert.ok(said.error.message.startsWith("This address was used before: its login is approved and kept"));
    assert.ok(said.error.message.endsWith(`To go on with it: ${command}`), said.error.message);
    assert.deepEqual([said.resume_hint.command, said.next.length, said.next[0].command], [command, 1, command]);
  };
  await again("OAUTH_INFLIGHT_MISSING");
  await again("OAUTH_INFLIGHT_MISSING", ["--name", "work"]);
  await approved();
  await again("OAUTH_STATE_MISMATCH");
  await again("OAUTH_INFLIGHT_EXPIRED", [], { context: { now: () => Date.now() + 600_000 } });
  // Another address says nothing about that login.
  const other = await refuse(
    ["login", "--finish", address.replace(/state=.*/, "state=of-no-login")],
    "OAUTH_STATE_MISMATCH",
  );
  assert.equal(other.resume_hint, undefined);
  assert.equal((await run(["login", "--resume", failed.error.details.placeholder_dir])).state, "ok");
  assert.equal((await refuse(["login", "--finish", address], "OAUTH_STATE_MISMATCH")).resume_hint, undefined);
});

test("a login that a crash has left in flight beside its tokens is gone on with: its code is not sent again", async (t) => {
  const { approved, refuse, run, mixpanel, home } = await scene(t);
  const address = await approved();
  const inflight = home.read(INFLIGHT);
  mixpanel.bend("/api/app/me", [{ status: 404 }]);
  const failed = await refuse(["login", "--finish", address], "LOGIN_FINISH_PUBLISH_FAILED");
  home.write(INFLIGHT, inflight);
  const { resume_hint: hint } = await refuse(["login", "--finish", address], "OAUTH_INFLIGHT_MISSING");
  assert.equal(hint.command, `mp login --resume ${failed.error.details.placeholder_dir}`);
  assert.equal(mixpanel.count("/oauth/token/"), 1);
  await run(["login", "--discard", "all"]);
  await refuse(["login", "--finish", address], "OAUTH_TOKEN_ERROR");
});

test("MP_PROJECT_ID that is not there is passed over, and a malformed one is told before the code is spent", async (t) => {
  const { approved, refuse, run, mixpanel, home } = await scene(t);
  const address = await approved();
  await refuse(["login", "--finish", address], "CONFIG_ERROR", { env: { MP_PROJECT_ID: "x" } });
  assert.equal(mixpanel.count("/oauth/token/"), 0);
  const done = await run(["login", "--finish", address], { env: { MP_PROJECT_ID: "1" } });
  assert.deepEqual([done.project.id, done.project_pick.method], ["409", "primary_org_lowest_id"]);
  assert.match(home.warnings.join(), /MP_PROJECT_ID is 1/);
});

test("no project in this region: nothing is left, and the other region is named", async (t) => {
  const { approved, refuse, mixpanel, home, folders } = await scene(t);
  const me = ordinaryMe();
  mixpanel.me.us = { ...me, projects: { 900: me.projects[900] } };
  const { error, next } = await refuse(["login", "--finish", await approved()], "NEEDS_REGION_SWITCH");
  assert.match(
    error.message,
    /^The login ended without a project, and nothing of it is kept\. .* Run: mp login --start --region eu$/,
  );
  assert.deepEqual(error.details, {
    auth_region: "us",
    cross_region_projects: [{ id: "900", name: "Laden", domain: "eu.mixpanel.com", region: "eu" }],
    region_compatible_count: 0,
  });
  assert.deepEqual(
    next.map((step: typeof START) => step.command),
    ["mp login --start --region eu"],
  );
  assert.deepEqual(folders(), []);
  assert.equal(home.exists(INFLIGHT), false);
});

test("no project at all is a login without a project", async (t) => {
  const { approved, run, mixpanel, config } = await scene(t);
  mixpanel.me.us = { user_email: "grace@example.com" };
  const done = await run(["login", "--finish", await approved()]);
  assert.deepEqual([done.account.name, done.project, done.project_pick.method], ["account", null, "no_projects"]);
  assert.deepEqual(
    done.next.map((step: typeof START) => step.command),
    ["mp project list --refresh", "mp login --region eu", "mp login --region in"],
  );
  assert.doesNotMatch(config(), /default_project/);
});

test("where another account is in force here, the project is chosen for the one that was logged in", async (t) => {
  const here = await scene(t);
  withAccount(here, { project: "409" });
  const done = await here.run(["login", "--finish", await here.approved(), "--name", "web"], {
    env: { MP_ACCOUNT: "me" },
  });
  assert.deepEqual(
    done.next.map((step: typeof START) => step.command),
    ["unset MP_ACCOUNT", "mp project list --account web", "mp project use <id> --account web"],
  );
});

test("a name that is taken by another kind of account is refused while the code is still good", async (t) => {
  const { approved, refuse, run, home, mixpanel } = await scene(t);
  home.write(
    ".mp/config.toml",
    '[accounts.me]\ntype = "oauth_browser"\nregion = "eu"\n\n[accounts.team]\ntype = "oauth_token"\nregion = "us"\ntoken_env = "T"\n\n[targets.shop]\naccount = "me"\nproject = "1"\n',
  );
  const address = await approved();
  for (const name of ["me", "team"]) {
    const { error, next } = await refuse(
      ["login", "--finish", address, "--name", name, "--project", "410"],
      "ACCOUNT_EXISTS",
    );
    const removal = name === "me" ? "mp account remove me --force --yes" : "mp account remove team --yes";
    const commands = ["mp login --finish '<address>' --name <name> --project 410", removal];
    assert.deepEqual(
      next.map((step: typeof START) => step.command),
      commands,
    );
    for (const command of commands) assert.ok(error.message.includes(command), error.message);
  }
  assert.equal(mixpanel.count("/oauth/token/"), 0);
  assert.equal((await run(["login", "--finish", address, "--name", "new"])).account.name, "new");
});

test("a login as an account that exists replaces its tokens and its cache and keeps its project", async (t) => {
  const all = await scene(t);
  const { approved, run, home, json, folders, config } = all;
  const old = withAccount(all, { project: "77", bridged: true });
  home.write(".mp/config.toml", config().replace("[active]\n", "[active]\nworkspace = 5\n"));
  const done = await run(["login", "--finish", await approved(), "--name", "me", "--project", "410"]);
  assert.deepEqual(done.project, { id: "77", name: "Demo" });
  const { method, accessible_project_count, region_compatible_count, filtered_count } = done.project_pick;
  assert.deepEqual([method, accessible_project_count, region_compatible_count, filtered_count], ["kept", 4, 3, 2]);
  assert.match(home.warnings.join(), /--project is ignored.*mp project use 410/);
  assert.deepEqual(folders(), ["me"]);
  assert.deepEqual(home.list(".mp/accounts/me"), ["client.json", "me.json", "tokens.json", "verdict.json"]);
  assert.notEqual(json(".mp/accounts/me/tokens.json").access_token, old.access_token);
  assert.equal(json(".mp/accounts/me/me.json").user_email, "grace@example.com");
  assert.match(config(), /default_project = "77"/);
  assert.match(config(), /workspace = 5/, "the pin belongs to the same account and project");
});

test("asking for the project that an account has is no reason to warn", async (t) => {
  const all = await scene(t);
  withAccount(all, { project: "77" });
  all.mixpanel.me.us = { ...ordinaryMe(), user_email: "old@example.com" };
  const done = await all.run(["login", "--finish", await all.approved(), "--name", "me", "--project", "77"]);
  assert.equal(done.project.id, "77");
  assert.deepEqual(all.home.warnings, []);
});

test("what fails once the tokens have moved is told as it is: there is nothing to resume", async (t) => {
  const all = await scene(t);
  const old = withAccount(all, { project: "77" });
  const address = await all.approved();
  rmSync(all.home.path(".mp/accounts/me/me.json"));
  all.home.write(".mp/accounts/me/me.json/in-the-way", "");
  const { error, resume_hint } = await all.refuse(["login", "--finish", address, "--name", "me"], "STORAGE_ERROR");
  assert.doesNotMatch(error.message, /resume|kept/);
  assert.equal(resume_hint, undefined);
  assert.notEqual(all.json(".mp/accounts/me/tokens.json").access_token, old.access_token);
});

test("an account without a project gets one, and another account's workspace is no longer pinned", async (t) => {
  const all = await scene(t);
  const { approved, run, home, config } = all;
  withAccount(all);
  home.write(
    ".mp/config.toml",
    config()
      .replace('account = "me"', 'account = "other"\nworkspace = 5')
      .concat('\n[accounts.other]\ntype = "oauth_browser"\nregion = "us"\n'),
  );
  await run(["login", "--finish", await approved(), "--name", "me", "--project", "409"]);
  assert.match(
    config(),
    /\[active\]\naccount = "me"\n\n\[accounts\.me\]\ntype = "oauth_browser"\nregion = "us"\ndefault_project = "409"/,
  );
});

test("the tokens of the account that a login turns out to be for are a link: refused, and the login is kept", async (t) => {
  const all = await scene(t);
  const { approved, refuse, home } = all;
  withAccount(all, { project: "77" });
  home.write(".mp/accounts/me/me.json", home.read(".mp/accounts/me/me.json").replace("old@", "grace@"));
  rmSync(home.path(".mp/accounts/me/tokens.json"));
  symlinkSync("/dev/null", home.path(".mp/accounts/me/tokens.json"));
  const failed = await refuse(["login", "--finish", await approved()], "LOGIN_FINISH_PUBLISH_FAILED");
  assert.equal(failed.error.details.original_code, "INSECURE_FILE");
});

for (const [what, path] of [
  ["folder", ".mp/accounts/me"],
  ["tokens", ".mp/accounts/me/tokens.json"],
] as const)
  test(`an account's ${what} behind a link: told before anybody is asked to approve, and before the code is spent`, async (t) => {
    const all = await scene(t);
    const { approved, refuse, run, home, mixpanel } = all;
    withAccount(all, { project: "77" });
    const address = await approved();
    rmSync(home.path(path), { recursive: true });
    home.write("vault/x", "");
    symlinkSync(home.path("vault"), home.path(path));
    await refuse(["account", "login", "me"], "INSECURE_FILE");
    const { error, next } = await refuse(["login", "--finish", address, "--name", "me"], "INSECURE_FILE");
    assert.match(error.message, /Nothing is lost: paste the same address again/);
    assert.equal(next[0].command, "mp login --finish '<address>' --name me");
    assert.equal(mixpanel.count("/oauth/token/"), 0);
    rmSync(home.path(path));
    assert.equal((await run(["login", "--finish", address, "--name", "me"])).state, "ok");
  });

test("a config.toml that cannot be read or written is told before the code is spent", async (t) => {
  const { approved, refuse, run, home, folders, mixpanel } = await scene(t);
  const address = await approved();
  home.write(".mp/config.toml", "[broken");
  await refuse(["login", "--finish", address], "CONFIG_ERROR");
  home.write(".mp/config.toml", "");
  // A file where its folder should be.
  const env = { MP_CONFIG_PATH: `${home.write("file", "")}/config.toml` };
  const { error, next } = await refuse(["login", "--finish", address, "--name", "me"], "STORAGE_ERROR", { env });
  assert.match(
    error.message,
    /Nothing is lost: paste the same address again: mp login --finish '<address>' --name me$/,
  );
  assert.equal(next[0].command, "mp login --finish '<address>' --name me");
  assert.deepEqual([mixpanel.count("/oauth/token/"), folders()], [0, []]);
  assert.equal((await run(["login", "--finish", address])).state, "ok");
});

test("a failure to write config.toml loses nothing", async (t) => {
  const { approved, refuse, run, home, folders, mixpanel } = await scene(t);
  const address = await approved();
  // Between the check and the write.
  const asked = mixpanel.next("/api/app/me").then(() => home.write(".mp/config.toml", "[broken"));
  mixpanel.bend("/api/app/me", [{ after: asked.then(() => {}) }]);
  const failed = await refuse(["login", "--finish", address], "LOGIN_FINISH_PUBLISH_FAILED");
  assert.equal(failed.error.details.original_code, "CONFIG_ERROR");
  home.write(".mp/config.toml", "");
  assert.equal((await run(["login", "--resume", failed.error.details.placeholder_dir])).state, "ok");
  assert.deepEqual(folders(), ["weekend"]);
});
