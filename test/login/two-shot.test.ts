import assert from "node:assert/strict";
import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ordinaryMe } from "../support/mixpanel.ts";
import { codeIn, INFLIGHT, scene, under, withAccount } from "./scene.ts";

const START = { command: "mp login --start", label: "Begin a login" };

test("a login from nothing to ready", async (t) => {
  const { home, mixpanel, run, config, folders, json } = await scene(t);
  const started = await run(["login", "--start"]);
  assert.equal(started.redirect_uri, "http://localhost:19284/callback");
  assert.equal(started.inflight_path, home.path(INFLIGHT));
  const url = new URL(started.authorize_url);
  assert.deepEqual([...url.searchParams.keys()].sort(), [
    "client_id",
    "code_challenge",
    "code_challenge_method",
    "redirect_uri",
    "response_type",
    "state",
  ]);
  assert.equal(json(INFLIGHT).expires_at, started.expires_at);
  assert.equal(json(INFLIGHT).expires_at - json(INFLIGHT).created_at, 600);

  const done = await run(["login", "--finish", "-"], {
    stdin: `here it is: <${await mixpanel.approve(started.authorize_url)}>\n`,
  });
  assert.deepEqual(done.account, { name: "weekend", type: "oauth_browser", region: "us" });
  assert.deepEqual(done.user, { id: 7, email: "grace@example.com" });
  assert.deepEqual(done.project, { id: "409", name: "App" });
  assert.equal(done.project_pick.method, "primary_org_lowest_id");
  assert.deepEqual(
    done.next.map((step: { command: string }) => step.command),
    ["mp project list", "mp project use <id>"],
  );
  assert.deepEqual(folders(), ["weekend"]);
  assert.deepEqual(home.list(".mp/accounts/weekend"), ["me.json", "tokens.json"]);
  assert.deepEqual(home.list(".mp/oauth"), ["client_us.json"]);
  assert.match(config(), /\[active\]\naccount = "weekend"/);
  assert.match(config(), /\[accounts\.weekend\]\ntype = "oauth_browser"\nregion = "us"\ndefault_project = "409"/);
  assert.ok(!home.read(".mp/accounts/weekend/me.json").includes("member_list"));
  for (const path of ["accounts/weekend/tokens.json", "accounts/weekend/me.json", "oauth/client_us.json"])
    assert.equal(home.mode(`.mp/${path}`), 0o600, path);
  for (const path of ["accounts", "accounts/weekend", "oauth"]) assert.equal(home.mode(`.mp/${path}`), 0o700, path);
});

test("--start takes the region from the flag, else from MP_REGION, else us, and the port of the client that is known", async (t) => {
  const { home, run, mixpanel } = await scene(t);
  const regions = [
    await run(["login", "--start"]),
    await run(["login", "--start"], { env: { MP_REGION: "in" } }),
    await run(["login", "--start", "--region", "eu"], { env: { MP_REGION: "in" } }),
  ];
  assert.deepEqual(
    regions.map((one) => one.region),
    ["us", "in", "eu"],
  );
  assert.match(regions[2].authorize_url, /\/eu\/oauth\/authorize\//);
  const client = {
    client_id: "known",
    region: "us",
    redirect_uri: "http://localhost:19286/callback",
    scope: "",
    created_at: Date.now() / 1000,
  };
  home.write(".mp/oauth/client_us.json", JSON.stringify(client));
  const registered = mixpanel.count("/oauth/mcp/register/");
  assert.equal((await run(["login", "--start"])).redirect_uri, client.redirect_uri);
  assert.equal(mixpanel.count("/oauth/mcp/register/"), registered);
  home.write(
    ".mp/oauth/client_us.json",
    JSON.stringify({ ...client, redirect_uri: "http://attacker.example/callback" }),
  );
  assert.equal((await run(["login", "--start"])).redirect_uri, "http://localhost:19284/callback");
});

for (const [what, argv] of [
  ["two steps at once", ["--start", "--finish", "x"]],
  ["two other steps at once", ["--finish", "x", "--resume", "y"]],
  ["--start with a name", ["--start", "--name", "a"]],
  ["--start with a project", ["--start", "--project", "1"]],
  ["--finish with a region", ["--finish", "x", "--region", "eu"]],
  ["--resume with a region", ["--resume", "x", "--region", "eu"]],
  ["--resume with an empty path", ["--resume", ""]],
] as const)
  test(`${what} is INVALID_ARGS, before anything is done`, async (t) => {
    const { home, mixpanel, refuse } = await scene(t);
    await refuse(["login", ...argv], "INVALID_ARGS");
    assert.equal(mixpanel.seen.length, 0);
    assert.deepEqual(home.list("."), []);
  });

test("login without a step says who runs what", async (t) => {
  const { refuse } = await scene(t);
  const { error, next } = await refuse(["login"], "INVALID_ARGS");
  assert.match(error.message, /mp login\b.*mp login --start/s);
  assert.deepEqual(
    next.map((step: { command: string }) => step.command),
    ["mp login --start", "mp login"],
  );
});

for (const [what, pasted, code] of [
  ["nothing", "", "OAUTH_PASTE_ERROR"],
  ["no address", "hello", "OAUTH_PASTE_ERROR"],
  ["an address without a state", "http://localhost:19284/callback?code=c", "OAUTH_PASTE_ERROR"],
  [
    "the provider's refusal",
    "http://localhost:19284/callback?error=access_denied&error_description=No%21&state=s",
    "OAUTH_AUTH_DENIED",
  ],
  ["the address of another login", "http://localhost:19284/callback?code=c&state=forged", "OAUTH_STATE_MISMATCH"],
] as const)
  test(`${what} pasted is ${code}, and the login stays in flight`, async (t) => {
    const { home, run, refuse } = await scene(t);
    await run(["login", "--start"]);
    const before = home.read(INFLIGHT);
    const { error } = await refuse(["login", "--finish", pasted], code);
    assert.match(error.message, /mp login --(start|finish)/);
    assert.equal(home.read(INFLIGHT), before);
    assert.deepEqual(home.list(".mp/accounts"), []);
  });

test("an address on stdin may be 64 KiB long with what was pasted around it", async (t) => {
  const { approved, run } = await scene(t);
  const address = await approved();
  assert.equal(
    (await run(["login", "--finish", "-"], { stdin: `${"words ".repeat(10_000)}\n\n${address}` })).state,
    "ok",
  );
});

test("without a login in flight the answer says to begin one", async (t) => {
  const { refuse } = await scene(t);
  const { next } = await refuse(["login", "--finish", "code=c&state=s"], "OAUTH_INFLIGHT_MISSING");
  assert.deepEqual(
    next.map(({ command, label }: typeof START) => ({ command, label })),
    [START],
  );
});

test("after ten minutes it has expired", async (t) => {
  const { approved, refuse, home } = await scene(t);
  const address = await approved();
  const later = { context: { now: () => Date.now() + 600_000 } };
  const { next } = await refuse(["login", "--finish", address], "OAUTH_INFLIGHT_EXPIRED", later);
  assert.equal(next[0].command, START.command);
  await refuse(["login", "--finish", "code=c&state=forged"], "OAUTH_INFLIGHT_EXPIRED", later);
  assert.ok(home.exists(INFLIGHT));
});

for (const [what, text, code] of [
  ["is not JSON", "{", "OAUTH_INFLIGHT_CORRUPT"],
  ["lacks keys", '{"schema_version":1}', "OAUTH_INFLIGHT_CORRUPT"],
  ["has a broken record in others", "others", "OAUTH_INFLIGHT_CORRUPT"],
  ["is a list", "[]", "OAUTH_INFLIGHT_CORRUPT"],
  ["is of a newer schema", '{"schema_version":2,"shape":"unknown"}', "OAUTH_INFLIGHT_SCHEMA_TOO_NEW"],
] as const)
  test(`an inflight.json that ${what} is ${code}, and --start replaces it`, async (t) => {
    const { approved, refuse, run, home, json } = await scene(t);
    const address = await approved();
    home.write(INFLIGHT, text === "others" ? JSON.stringify({ ...json(INFLIGHT), others: [{}] }) : text);
    const { next } = await refuse(["login", "--finish", address], code);
    assert.equal(next[0].command, START.command);
    assert.equal((await run(["login", "--start"])).state, "ok");
    assert.equal((await run(["login", "--finish", await approved()])).state, "ok");
  });

test("an inflight.json that is a link is refused", async (t) => {
  const { approved, refuse, home } = await scene(t);
  const address = await approved();
  const elsewhere = home.write("elsewhere.json", home.read(INFLIGHT));
  rmSync(home.path(INFLIGHT));
  symlinkSync(elsewhere, home.path(INFLIGHT));
  await refuse(["login", "--finish", address], "INSECURE_FILE");
  await refuse(["login", "--start"], "INSECURE_FILE");
});

test("logins that overlap are finished in any order, and the last one takes the file with it", async (t) => {
  const { approved, run, json, home, folders } = await scene(t);
  const addresses = [await approved(), await approved(), await approved()];
  assert.equal(json(INFLIGHT).others.length, 2);
  for (const [index, address] of [addresses[1], addresses[2], addresses[0]].entries()) {
    const done = await run(["login", "--finish", address ?? ""]);
    assert.equal(done.account.name, ["weekend", "weekend-2", "weekend-3"][index]);
    assert.equal(home.exists(INFLIGHT), index < 2);
  }
  assert.deepEqual(folders(), ["weekend", "weekend-2", "weekend-3"]);
});

test("no answer to the exchange is NETWORK_ERROR, and the same address works afterwards", async (t) => {
  const { approved, refuse, run, mixpanel, folders } = await scene(t);
  const address = await approved();
  mixpanel.bend("/oauth/token/", [{ reset: true }]);
  const { next } = await refuse(["login", "--finish", address], "NETWORK_ERROR");
  assert.equal(next[0].command, "mp login --finish '<address>'");
  assert.deepEqual(folders(), []);
  assert.equal((await run(["login", "--finish", address])).state, "ok");
});

test("an answer without tokens is OAUTH_TOKEN_ERROR, and the same link gives a new code", async (t) => {
  const { refuse, run, mixpanel, folders, home } = await scene(t);
  const { authorize_url: url } = await run(["login", "--start"]);
  const address = await mixpanel.approve(url);
  const spent = address.replace(codeIn(address), "spent");
  const { error, next } = await refuse(["login", "--finish", spent], "OAUTH_TOKEN_ERROR");
  assert.match(error.message, /open the link again/);
  assert.equal(next[0].command, START.command);
  assert.deepEqual(folders(), []);
  assert.ok(home.exists(INFLIGHT));
  assert.equal((await run(["login", "--finish", await mixpanel.approve(url)])).state, "ok");
});

test("where tokens could not be kept the code is not spent", async (t) => {
  const { approved, refuse, mixpanel, home } = await scene(t);
  const address = await approved();
  home.write(".mp/accounts", "in the way");
  await refuse(["login", "--finish", address], "STORAGE_ERROR");
  assert.equal(mixpanel.count("/oauth/token/"), 0);
  assert.ok(home.exists(INFLIGHT));
});

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
  assert.deepEqual(home.list(`.mp/accounts/${folders()[0]}`), ["meta.json", "tokens.json"]);
  assert.equal(json(`.mp/accounts/${folders()[0]}/meta.json`).region, "us");

  await refuse(["login", "--resume", folder], "LOGIN_FINISH_PUBLISH_FAILED");
  mixpanel.bend("/api/app/me", []);
  assert.equal((await run(["login", "--resume", folder, "--name", "again"])).account.name, "again");
  assert.deepEqual(folders(), ["again"]);
  await refuse(["login", "--resume", folder], "INVALID_ARGS");
});

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

test("MP_PROJECT_ID that is not there is a CONFIG_ERROR, and a malformed one is told before the code is spent", async (t) => {
  const { approved, refuse, mixpanel } = await scene(t);
  const address = await approved();
  await refuse(["login", "--finish", address], "CONFIG_ERROR", { env: { MP_PROJECT_ID: "x" } });
  assert.equal(mixpanel.count("/oauth/token/"), 0);
  const failed = await refuse(["login", "--finish", address], "LOGIN_FINISH_PUBLISH_FAILED", {
    env: { MP_PROJECT_ID: "1" },
  });
  assert.equal(failed.error.details.original_code, "CONFIG_ERROR");
  assert.equal(failed.next[0].command, "unset MP_PROJECT_ID");
});

test("no project in this region: nothing is left, and the other region is named", async (t) => {
  const { approved, refuse, mixpanel, home, folders } = await scene(t);
  const me = ordinaryMe();
  mixpanel.me.us = { ...me, projects: { 900: me.projects[900] } };
  const { error, next } = await refuse(["login", "--finish", await approved()], "NEEDS_REGION_SWITCH");
  assert.deepEqual(error.details, {
    auth_region: "us",
    cross_region_projects: [{ id: "900", name: "Laden", domain: "eu.mixpanel.com", region: "eu" }],
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
  assert.doesNotMatch(config(), /default_project/);
});

test("a name that is taken by another kind of account is refused while the code is still good", async (t) => {
  const { approved, refuse, run, home, mixpanel } = await scene(t);
  home.write(
    ".mp/config.toml",
    '[accounts.me]\ntype = "oauth_browser"\nregion = "eu"\n\n[accounts.team]\ntype = "oauth_token"\nregion = "us"\ntoken_env = "T"\n',
  );
  const address = await approved();
  for (const name of ["me", "team"]) {
    const { error, next } = await refuse(["login", "--finish", address, "--name", name], "ACCOUNT_EXISTS");
    assert.match(error.message, new RegExp(`mp account remove ${name} --yes`));
    assert.equal(next[0].command, `mp account remove ${name} --yes`);
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
  assert.equal(done.project_pick.method, "explicit");
  assert.match(home.warnings.join(), /--project is ignored.*mp project use 410/);
  assert.deepEqual(folders(), ["me"]);
  assert.deepEqual(home.list(".mp/accounts/me"), ["me.json", "tokens.json"]);
  assert.notEqual(json(".mp/accounts/me/tokens.json").access_token, old.access_token);
  assert.equal(json(".mp/accounts/me/me.json").user_email, "grace@example.com");
  assert.match(config(), /default_project = "77"/);
  assert.match(config(), /workspace = 5/, "the pin belongs to the same account and project");
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

test("tokens.json of the account being a link is refused, and the login is kept", async (t) => {
  const all = await scene(t);
  const { approved, refuse, home } = all;
  withAccount(all, { project: "77" });
  rmSync(home.path(".mp/accounts/me/tokens.json"));
  symlinkSync("/dev/null", home.path(".mp/accounts/me/tokens.json"));
  const failed = await refuse(["login", "--finish", await approved(), "--name", "me"], "LOGIN_FINISH_PUBLISH_FAILED");
  assert.equal(failed.error.details.original_code, "INSECURE_FILE");
});

test("a failure to write config.toml loses nothing", async (t) => {
  const { approved, refuse, run, home, folders } = await scene(t);
  const address = await approved();
  home.write(".mp/config.toml", "[broken");
  await refuse(["login", "--finish", address], "CONFIG_ERROR");
  home.write(".mp/config.toml", "");
  // A folder in its place: the whole file cannot be replaced.
  const env = { MP_CONFIG_PATH: home.path("folder/config.toml") };
  home.write("folder/config.toml.lock/x", "");
  const failed = await refuse(["login", "--finish", address], "LOGIN_FINISH_PUBLISH_FAILED", { env });
  assert.equal(failed.error.details.original_code, "STORAGE_ERROR");
  assert.equal((await run(["login", "--resume", failed.error.details.placeholder_dir])).state, "ok");
  assert.deepEqual(folders(), ["weekend"]);
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

test("a storage folder that cannot be made is told at --start", async (t) => {
  const { refuse, home } = await scene(t);
  await refuse(["login", "--start"], "STORAGE_ERROR", {
    env: { MP_OAUTH_STORAGE_DIR: join(home.write("file", ""), "x") },
  });
});
