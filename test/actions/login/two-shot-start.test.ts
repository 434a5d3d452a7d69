import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { INFLIGHT, scene } from "./scene.ts";

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
  assert.deepEqual(
    started.next.map((step: { command: string }) => step.command),
    ["mp login --finish '<address>'"],
  );

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
  assert.deepEqual(home.list(".mp/accounts/weekend"), ["client.json", "me.json", "tokens.json", "verdict.json"]);
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

test("a storage folder that cannot be made is told at --start", async (t) => {
  const { refuse, home } = await scene(t);
  await refuse(["login", "--start"], "STORAGE_ERROR", {
    env: { MP_OAUTH_STORAGE_DIR: join(home.write("file", ""), "x") },
  });
});

test("a folder that is a link to nothing, such as to a volume that is not mounted, is told at --start", async (t) => {
  const { refuse, home } = await scene(t);
  const volume = home.path("volume");
  const link = home.path("link");
  symlinkSync(volume, link);
  const behind = await refuse(["login", "--start"], "STORAGE_ERROR", { env: { MP_STORAGE_DIR: join(link, "mp") } });
  assert.equal(behind.error.message, `${join(link, "mp")} cannot be made: ${link} is a link that leads nowhere.`);
  home.write(".mp/config.toml", "");
  symlinkSync(volume, home.path(".mp/accounts"));
  const { error } = await refuse(["login", "--start"], "STORAGE_ERROR");
  assert.equal(error.message, `${home.path(".mp/accounts")} cannot be made: it is a link that leads nowhere.`);
});
