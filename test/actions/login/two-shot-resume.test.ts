import assert from "node:assert/strict";
import { rmSync, symlinkSync } from "node:fs";
import { test } from "node:test";
import { INFLIGHT, scene, under, withAccount } from "./scene.ts";

const START = { command: "mp login --start", label: "Begin a login" };

test("a failure after the exchange leaves a folder that --resume publishes", async (t) => {
  const { approved, refuse, run, mixpanel, home, folders, json } = await scene(t);
  const address = await approved();
  mixpanel.bend("/api/app/me", [{ status: 503 }], "always");
  const failed = await refuse(["login", "--finish", address], "LOGIN_FINISH_PUBLISH_FAILED");
  const { placeholder_dir: folder, original_code, original_message } = failed.error.details;
  assert.equal(original_code, "SERVER_ERROR");
  assert.match(original_message, /503/);
  assert.equal(failed.resume_hint.command, `mp login --resume ${folder}`);
  assert.match(failed.resume_hint.run, /mp\.mjs login --resume /);
  assert.deepEqual(
    failed.next.map((step: typeof START) => step.command),
    [failed.resume_hint.command],
  );
  assert.equal(home.exists(INFLIGHT), false);
  assert.match(folders()[0] ?? "", /^\.tmp-[0-9a-f]{8}$/);
  assert.deepEqual(home.list(`.mp/accounts/${folders()[0]}`), ["client.json", "meta.json", "tokens.json"]);
  assert.equal(json(`.mp/accounts/${folders()[0]}/meta.json`).region, "us");

  await refuse(["login", "--resume", folder], "LOGIN_FINISH_PUBLISH_FAILED");
  mixpanel.bend("/api/app/me", []);
  assert.equal((await run(["login", "--resume", folder, "--name", "again"])).account.name, "again");
  assert.deepEqual(folders(), ["again"]);
  await refuse(["login", "--resume", folder], "INVALID_ARGS");
});

test("a project that is not there is named again with --resume", async (t) => {
  const { approved, refuse, run } = await scene(t);
  const failed = await refuse(
    ["login", "--finish", await approved(), "--project", "1", "--name", "mine"],
    "LOGIN_FINISH_PUBLISH_FAILED",
  );
  assert.equal(failed.error.details.original_code, "PROJECT_NOT_FOUND");
  assert.equal(failed.error.details.original_details.available_projects.length, 4);
  const folder = failed.error.details.placeholder_dir;
  assert.equal(failed.next[0].command, `mp login --resume ${folder} --name mine --project <id>`);
  const done = await run(["login", "--resume", folder, "--name", "mine", "--project", "77"]);
  assert.deepEqual(
    [done.project.id, done.project_pick.method, done.project_pick.auto_picked],
    ["77", "explicit", false],
  );
});

test("a login for an existing account that failed is resumed for that account", async (t) => {
  const all = await scene(t);
  const { approved, refuse, run, mixpanel, home, json, folders } = all;
  const old = withAccount(all, { project: "77" });
  mixpanel.bend("/api/app/me", [{ status: 404 }]);
  const failed = await refuse(["login", "--finish", await approved(), "--name", "me"], "LOGIN_FINISH_PUBLISH_FAILED");
  assert.equal(json(".mp/accounts/me/tokens.json").access_token, old.access_token);
  const folder = failed.error.details.placeholder_dir;
  assert.equal(json(`${folder.slice(home.root.length + 1)}/meta.json`).account, "me");
  const done = await run(["login", "--resume", folder]);
  assert.deepEqual([done.account.name, done.project.id], ["me", "77"]);
  assert.deepEqual(folders(), ["me"]);
});

test("a name that --resume is given comes before the account that the login was for", async (t) => {
  const all = await scene(t);
  withAccount(all, { project: "77" });
  all.mixpanel.bend("/api/app/me", [{ status: 404 }]);
  const address = await all.approved();
  const failed = await all.refuse(["login", "--finish", address, "--name", "me"], "LOGIN_FINISH_PUBLISH_FAILED");
  const done = await all.run(["login", "--resume", failed.error.details.placeholder_dir, "--name", "other"]);
  assert.equal(done.account.name, "other");
  assert.deepEqual(all.folders(), ["me", "other"]);
});

test("an account that somebody has logged in with meanwhile is not taken over by a login that was killed", async (t) => {
  const all = await scene(t);
  const { run, mixpanel, home, json } = all;
  const theirs = withAccount(all);
  const meta = { schema_version: 1, region: "us", created_at: 1, name: "me" };
  home.write(".mp/accounts/.tmp-11111111/meta.json", JSON.stringify(meta));
  home.write(".mp/accounts/.tmp-11111111/tokens.json", JSON.stringify(mixpanel.tokens()));
  const done = await run(["login", "--resume", under(home, ".tmp-11111111")]);
  assert.equal(done.account.name, "weekend");
  assert.equal(json(".mp/accounts/me/tokens.json").access_token, theirs.access_token);
});

test("--resume under a name that is taken can go on under another one", async (t) => {
  const { approved, refuse, run, home } = await scene(t);
  const failed = await refuse(["login", "--finish", await approved(), "--project", "1"], "LOGIN_FINISH_PUBLISH_FAILED");
  const folder = failed.error.details.placeholder_dir;
  home.write(".mp/config.toml", '[accounts.ci]\ntype = "oauth_token"\nregion = "us"\ntoken_env = "T"\n');
  const taken = ["login", "--resume", folder, "--name", "ci", "--project", "410"];
  const { next } = await refuse(taken, "ACCOUNT_EXISTS");
  assert.equal(next[0].command, `mp login --resume ${folder} --name <name> --project 410`);
  assert.equal((await run(taken.with(4, "other"))).account.name, "other");
});

test("--resume uses the /me that is kept, if it is under ten minutes old", async (t) => {
  for (const [minutes, requests] of [
    [9, 0],
    [11, 1],
  ] as const) {
    const { approved, refuse, run, mixpanel, home } = await scene(t);
    const failed = await refuse(
      ["login", "--finish", await approved(), "--project", "1"],
      "LOGIN_FINISH_PUBLISH_FAILED",
    );
    const folder = failed.error.details.placeholder_dir;
    const me = JSON.parse(home.read(`${folder.slice(home.root.length + 1)}/me.json`));
    home.write(
      `${folder.slice(home.root.length + 1)}/me.json`,
      JSON.stringify({ ...me, cached_at: Date.now() / 1000 - minutes * 60 }),
    );
    const before = mixpanel.count("/api/app/me");
    await run(["login", "--resume", folder]);
    assert.equal(mixpanel.count("/api/app/me") - before, requests, `${minutes} minutes`);
  }
});

test("--resume refreshes tokens that have expired, and tells when they are beyond that", async (t) => {
  const { refuse, run, mixpanel, home, json, folders } = await scene(t);
  const tokens = mixpanel.tokens({ expiresIn: -60 });
  const meta = { schema_version: 1, region: "us", created_at: 1 };
  const place = (name: string, content: object) => {
    home.write(`.mp/accounts/${name}/tokens.json`, JSON.stringify(content));
    home.write(`.mp/accounts/${name}/meta.json`, JSON.stringify(meta));
    return under(home, name);
  };
  assert.equal((await run(["login", "--resume", place(".tmp-11111111", tokens), "--name", "fresh"])).state, "ok");
  assert.notEqual(json(".mp/accounts/fresh/tokens.json").access_token, tokens.access_token);
  const revoked = await refuse(["login", "--resume", place(".tmp-22222222", tokens)], "OAUTH_REFRESH_REVOKED");
  assert.equal(revoked.next[0].command, "mp login --start");
  const { refresh_token: _, ...stuck } = tokens;
  await refuse(["login", "--resume", place(".tmp-33333333", stuck)], "OAUTH_TOKEN_ERROR");
  await refuse(["login", "--resume", place(".tmp-44444444", { access_token: 5 })], "OAUTH_TOKEN_ERROR");
  home.write(".mp/accounts/.tmp-55555555/meta.json", JSON.stringify(meta));
  await refuse(["login", "--resume", under(home, ".tmp-55555555")], "OAUTH_TOKEN_ERROR");
  mixpanel.bend("/oauth/token/", [{ status: 502 }]);
  const transient = await refuse(["login", "--resume", under(home, ".tmp-22222222")], "LOGIN_FINISH_PUBLISH_FAILED");
  assert.equal(transient.error.details.original_code, "OAUTH_REFRESH_ERROR");
  assert.equal(folders().length, 5);
});

test("without meta.json the region is us; a broken one is refused and nothing is deleted", async (t) => {
  const { refuse, run, mixpanel, home, folders } = await scene(t);
  home.write(".mp/accounts/.tmp-0000000a/tokens.json", JSON.stringify(mixpanel.tokens()));
  for (const broken of [
    "{",
    "[]",
    '{"schema_version":1,"region":"moon","created_at":1}',
    '{"schema_version":2,"region":"eu","created_at":1}',
  ]) {
    home.write(".mp/accounts/.tmp-0000000a/meta.json", broken);
    await refuse(["login", "--resume", under(home, ".tmp-0000000a")], "OAUTH_PLACEHOLDER_META_CORRUPT");
    assert.deepEqual(home.list(".mp/accounts/.tmp-0000000a"), ["meta.json", "tokens.json"]);
  }
  rmSync(home.path(".mp/accounts/.tmp-0000000a/meta.json"));
  assert.equal((await run(["login", "--resume", under(home, ".tmp-0000000a")])).account.region, "us");
  assert.deepEqual(folders(), ["weekend"]);
});

test("--resume takes nothing but a folder .tmp-* directly under accounts/, and reads nothing of anything else", async (t) => {
  const { refuse, run, mixpanel, home } = await scene(t);
  const tokens = JSON.stringify(mixpanel.tokens());
  for (const path of [
    ".mp/accounts/me",
    ".mp/accounts/a/.tmp-deep",
    ".mp/.tmp-above",
    "elsewhere/accounts/.tmp-x",
    ".mp/accounts/.tmp-real",
  ]) {
    home.write(`${path}/tokens.json`, tokens);
    home.write(`${path}/meta.json`, "{ broken, as would be told if it were read");
  }
  symlinkSync(home.path(".mp/accounts/.tmp-real"), under(home, ".tmp-link"));
  home.write(".mp/accounts/.tmp-file", "");
  const refused = [
    "me",
    "a/.tmp-deep",
    "../.tmp-above",
    "../../elsewhere/accounts/.tmp-x",
    ".tmp-link",
    ".tmp-link/",
    ".tmp-file",
    ".tmp-missing",
    ".tmp-",
    ".",
    "..",
    ".tmp-real/..",
    `.tmp-${"x".repeat(300)}`,
  ];
  for (const path of refused) await refuse(["login", "--resume", `${under(home)}/${path}`], "INVALID_ARGS");
  for (const path of [".tmp-real", "/", "/etc/passwd"]) await refuse(["login", "--resume", path], "INVALID_ARGS");
  rmSync(under(home, ".tmp-real", "meta.json"));
  home.write("other", "");
  symlinkSync(home.path(".mp"), home.path("same"));
  const done = await run(["login", "--resume", `${home.root}/other/../same/accounts/./.tmp-real/`]);
  assert.equal(done.state, "ok", "a path that leads there is good, however it is spelled");
});

test("a name that meanwhile differs from an account's of another region only in case is to be another one", async (t) => {
  const { approved, refuse, mixpanel, home } = await scene(t);
  mixpanel.bend("/api/app/me", [{ status: 404 }]);
  const failed = await refuse(["login", "--finish", await approved(), "--name", "ME"], "LOGIN_FINISH_PUBLISH_FAILED");
  const folder = failed.error.details.placeholder_dir;
  home.write(".mp/config.toml", '[accounts.me]\ntype = "oauth_browser"\nregion = "eu"\n');
  const { next } = await refuse(["login", "--resume", folder], "LOGIN_FINISH_PUBLISH_FAILED");
  assert.equal(next[0].command, `mp login --resume ${folder} --name <name>`);
});

test("a name that meanwhile differs from an account's only in case is that account's, where the login is good for it", async (t) => {
  const here = await scene(t);
  const { approved, refuse, run, mixpanel } = here;
  mixpanel.bend("/api/app/me", [{ status: 404 }]);
  const failed = await refuse(["login", "--finish", await approved(), "--name", "ME"], "LOGIN_FINISH_PUBLISH_FAILED");
  const folder = failed.error.details.placeholder_dir;
  withAccount(here);
  const { error, next } = await refuse(["login", "--resume", folder], "LOGIN_FINISH_PUBLISH_FAILED");
  assert.match(
    error.message,
    /The account "me", which differs from "ME" only in case, exists already, and this login is good for that one\./,
  );
  assert.deepEqual(
    next.map(({ command }: { command: string }) => command),
    [`mp login --resume ${folder} --name me`],
  );
  assert.equal((await run(["login", "--resume", folder, "--name", "me"])).account.name, "me");
});
