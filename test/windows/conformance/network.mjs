// The shared conformance tests of /me, tokens and logins against the stand-in, without modes.
import assert from "node:assert/strict";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { auth, home, refuses, team } from "./kit.mjs";
import { ordinaryMe, startMixpanel } from "./mixpanel-stub.mjs";

const start = async (t, options) => {
  const mixpanel = await startMixpanel(options);
  t.after(() => mixpanel.stop());
  return mixpanel;
};
const browserAccount = (name = "me", region = "us") =>
  `[active]\naccount = "${name}"\n\n[accounts.${name}]\ntype = "oauth_browser"\nregion = "${region}"\n`;
const signedIn = (t, mixpanel, { expiresIn = 3600 } = {}) => {
  const { client, ...tokens } = mixpanel.tokens("us", { expiresIn });
  return {
    tokens,
    h: home(t, {
      ".mp/config.toml": browserAccount(),
      ".mp/accounts/me/tokens.json": tokens,
      ".mp/oauth/client_us.json": {
        client_id: client,
        region: "us",
        redirect_uri: "http://localhost:19284/callback",
        scope: "",
        created_at: "2026-01-01T00:00:00+00:00",
      },
    }),
  };
};

test("account test tells a good secret from a bad one", async (t) => {
  const mixpanel = await start(t, { basic: { us: ["sa.user:s3cr3t-of-team"] } });
  const env = { MP_API_BASE_URL: mixpanel.baseUrl };
  const good = await auth(home(t, { ".mp/config.toml": team }), ["account", "test"], {
    env,
    secrets: ["s3cr3t-of-team"],
  });
  assert.equal(good.result.ok, true);
  assert.deepEqual(good.result.user, { id: 42, email: "ada@example.com" });
  assert.equal(good.result.accessible_project_count, 4);
  const bad = await auth(
    home(t, { ".mp/config.toml": team.replace("s3cr3t-of-team", "wr0ng-one") }),
    ["account", "test", "team"],
    { env, secrets: ["wr0ng-one"] },
  );
  assert.equal(bad.state, "ok");
  assert.equal(bad.result.ok, false);
  assert.equal(bad.result.error_code, "AUTH_FAILED");
});

test("projects and workspaces come from /me, once", async (t) => {
  const mixpanel = await start(t, { basic: { us: ["sa.user:s3cr3t-of-team"] } });
  const env = { MP_API_BASE_URL: mixpanel.baseUrl };
  const h = home(t, { ".mp/config.toml": team });
  const { items } = await auth(h, ["project", "list"], { env });
  assert.deepEqual(
    items.map((p) => p.name),
    ["AI Demo", "E-Commerce", "EU Shop", "Sandbox"],
  );
  assert.deepEqual(
    items.filter((p) => p.is_active).map((p) => p.id),
    ["3713224"],
  );
  assert.equal(items[0].organization_name, "Acme Corp");
  const list = await auth(h, ["workspace", "list"], { env });
  assert.deepEqual(
    list.items.map((w) => [w.id, w.is_default]),
    [
      [3448413, true],
      [3448414, false],
    ],
  );
  assert.equal(mixpanel.count("/api/app/me"), 1);
  assert.equal(mixpanel.state.requests.find((r) => r.route === "/api/app/me").query, "?include_workspace_users=false");
  assert.ok(!h.read(".mp/accounts/team/me.json").includes("member_list"));
  assert.equal((await auth(h, ["session"], { env })).user.email, "ada@example.com");
  await auth(h, ["project", "list", "--refresh"], { env });
  assert.equal(mixpanel.count("/api/app/me"), 2);
});

test("project list works before a project is chosen", async (t) => {
  const mixpanel = await start(t);
  const { h, tokens } = signedIn(t, mixpanel);
  const list = await auth(h, ["project", "list"], {
    env: { MP_API_BASE_URL: mixpanel.baseUrl },
    secrets: [tokens.access_token, tokens.refresh_token],
  });
  assert.equal(list.items.length, 4);
  assert.deepEqual((await auth(h, ["project", "use", "3018488"])).active, {
    account: "me",
    project: "3018488",
    workspace: null,
  });
});

test("an expired token is refreshed once, however many ask", async (t) => {
  const mixpanel = await start(t);
  const { h, tokens } = signedIn(t, mixpanel, { expiresIn: -60 });
  const env = { MP_API_BASE_URL: mixpanel.baseUrl };
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => auth(h, ["account", "test"], { env, secrets: [tokens.refresh_token] })),
  );
  assert.deepEqual(
    answers.map((a) => a.result.ok),
    Array(8).fill(true),
  );
  assert.equal(mixpanel.count("/oauth/token/"), 1);
});

test("a revoked refresh token says to log in again and keeps the file", async (t) => {
  const mixpanel = await start(t);
  const { h, tokens } = signedIn(t, mixpanel, { expiresIn: -60 });
  mixpanel.state.refresh.clear();
  const answer = await auth(h, ["account", "test"], {
    env: { MP_API_BASE_URL: mixpanel.baseUrl },
    secrets: [tokens.refresh_token],
  });
  assert.equal(answer.result.error_code, "OAUTH_REFRESH_REVOKED");
  assert.match(answer.result.error, /mp account login me/);
  assert.deepEqual(h.json(".mp/accounts/me/tokens.json"), tokens);
});

test("two-shot login, from nothing to ready", async (t) => {
  const mixpanel = await start(t);
  const env = { MP_API_BASE_URL: mixpanel.baseUrl };
  const h = home(t);
  const started = await auth(h, ["login", "--start"], { env });
  assert.equal(started.state, "ok");
  assert.equal(started.region, "us");
  assert.match(started.redirect_uri, /^http:\/\/localhost:1928[4-7]\/callback$/);
  assert.equal(h.json(".mp/oauth/inflight.json").expires_at, started.expires_at);
  const verifier = h.json(".mp/oauth/inflight.json").pkce_verifier;
  const address = await mixpanel.approve(started.authorize_url);
  const code = new URL(address).searchParams.get("code");
  await refuses(h, ["login", "--finish", "hello"], "OAUTH_PASTE_ERROR", { env });
  await refuses(
    h,
    ["login", "--finish", `http://localhost:19284/callback?code=${code}&state=forged`],
    "OAUTH_STATE_MISMATCH",
    { env, secrets: [code] },
  );
  const done = await auth(h, ["login", "--finish", "-"], { env, stdin: ` <${address}>\n`, secrets: [code, verifier] });
  assert.equal(done.state, "ok", JSON.stringify(done));
  assert.deepEqual(done.account, { name: "side-project", type: "oauth_browser", region: "us" });
  assert.deepEqual(done.project, { id: "3018488", name: "E-Commerce" });
  assert.equal(done.project_pick.method, "primary_org_lowest_id");
  assert.equal(done.project_pick.primary_org_name, "Acme Corp");
  assert.deepEqual(
    [
      done.project_pick.accessible_project_count,
      done.project_pick.region_compatible_count,
      done.project_pick.filtered_count,
      done.project_pick.demo_excluded,
    ],
    [4, 3, 2, 1],
  );
  assert.equal(h.exists(".mp/oauth/inflight.json"), false);
  assert.deepEqual(h.list(".mp/accounts"), ["side-project"]);
  assert.equal((await auth(h, ["session"], { env })).project.name, "E-Commerce");
  await refuses(h, ["login", "--finish", address], "OAUTH_INFLIGHT_MISSING", { env });
});

test("a login that cannot be published can be resumed", async (t) => {
  const mixpanel = await start(t);
  const env = { MP_API_BASE_URL: mixpanel.baseUrl };
  const h = home(t);
  const { authorize_url } = await auth(h, ["login", "--start"], { env });
  mixpanel.state.behave.us = { me: [{ status: 503, body: "{}", always: true }] };
  const failed = await refuses(
    h,
    ["login", "--finish", await mixpanel.approve(authorize_url)],
    "LOGIN_FINISH_PUBLISH_FAILED",
    { env: { ...env, MP_TIMEOUT: "5" } },
  );
  assert.match(failed.resume_hint.command, /^mp login --resume /);
  assert.equal(h.exists(".mp/oauth/inflight.json"), false);
  mixpanel.state.behave = {};
  await refuses(h, ["login", "--resume", join(tmpdir(), ".tmp-elsewhere")], "INVALID_ARGS", { env });
  const done = await auth(h, ["login", "--resume", failed.error.details.placeholder_dir, "--name", "again"], { env });
  assert.equal(done.account.name, "again");
  assert.deepEqual(h.list(".mp/accounts"), ["again"]);
});

test("no project in this region", async (t) => {
  const me = ordinaryMe();
  me.projects = { 5000000: me.projects[5000000] };
  const mixpanel = await start(t, { me: { us: me } });
  const env = { MP_API_BASE_URL: mixpanel.baseUrl };
  const h = home(t);
  const { authorize_url } = await auth(h, ["login", "--start"], { env });
  const answer = await refuses(h, ["login", "--finish", await mixpanel.approve(authorize_url)], "NEEDS_REGION_SWITCH", {
    env,
  });
  assert.deepEqual(answer.error.details.cross_region_projects, [
    { id: "5000000", name: "EU Shop", domain: "eu.mixpanel.com", region: "eu" },
  ]);
  assert.equal(answer.next[0].command, "mp login --start --region eu");
  assert.deepEqual(h.list(".mp/accounts"), []);
});
