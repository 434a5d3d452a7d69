import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { testAccount } from "../../src/actions/accounts/test.ts";
import { me } from "../../src/actions/me.ts";
import { listProjects } from "../../src/actions/projects/list.ts";
import { resolveSession } from "../../src/actions/session.ts";
import { listWorkspaces } from "../../src/actions/workspaces/list.ts";
import type { Context } from "../../src/ports.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";
import { type Mixpanel, startMixpanel } from "../support/mixpanel.ts";
import { saying } from "../support/saying.ts";

const CONFIG = `[active]
account = "team"
workspace = 62

[accounts.team]
type = "service_account"
region = "us"
default_project = "410"
username = "sa"
secret = "pass-1"

[accounts.me]
type = "oauth_browser"
region = "us"

[accounts.ci]
type = "oauth_token"
region = "us"
token_env = "CI_TOKEN"

[settings]
custom_header = { name = "X-Cluster", value = "internal-1" }
`;

interface Scene {
  readonly home: TemporaryHome;
  readonly mixpanel: Mixpanel;
  readonly context: Context;
  readonly asked: () => number;
  readonly withEnv: (env: Record<string, string>) => Context;
}

async function scene(t: TestContext): Promise<Scene> {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  home.write(".mp/config.toml", CONFIG);
  mixpanel.basic.add("sa:pass-1");
  const env = { HOME: home.root, MP_API_BASE_URL: mixpanel.baseUrl, MP_TIMEOUT: "5" };
  const withEnv = (more: Record<string, string>): Context => home.context({ env: { ...env, ...more } });
  return { home, mixpanel, context: withEnv({}), withEnv, asked: () => mixpanel.count("/api/app/me") };
}

test("what Mixpanel said is asked for once a day, and again when that is wanted", async (t) => {
  const { home, context, asked } = await scene(t);
  const resolved = resolveSession(context);
  assert.equal((await me(context, resolved)).projects.length, 4);
  assert.equal((await me(context, resolved)).user.user_email, "grace@example.com");
  assert.equal(asked(), 1);
  assert.doesNotMatch(home.read(".mp/accounts/team/me.json"), /member_list/);
  assert.equal(home.mode(".mp/accounts/team/me.json"), 0o600);
  await me(context, resolved, { refresh: true });
  assert.equal(asked(), 2);
  const tomorrow = { ...context, now: () => Date.now() + 25 * 3_600_000 };
  await me(tomorrow, resolved);
  assert.equal(asked(), 3);
});

test("an account from the environment has no cache", async (t) => {
  const { home, withEnv, asked, mixpanel } = await scene(t);
  mixpanel.bearers.add("tok-env");
  const context = withEnv({ MP_OAUTH_TOKEN: "tok-env", MP_PROJECT_ID: "410", MP_REGION: "us" });
  for (const times of [1, 2]) {
    await me(context, resolveSession(context));
    assert.equal(asked(), times);
  }
  assert.equal(home.exists(".mp/accounts"), false);
});

test("a cache that cannot be written is a warning", async (t) => {
  const { home, context } = await scene(t);
  home.write(".mp/accounts/team", "a file where the folder should be");
  assert.equal((await me(context, resolveSession(context), { refresh: true })).projects.length, 4);
  assert.match(home.warnings.join("\n"), /could not be cached/);
});

test("the folder of an account that was removed while we asked stays gone", async (t) => {
  const { home, context, mixpanel } = await scene(t);
  void mixpanel.next("/api/app/me").then(() => home.write(".mp/config.toml", ""));
  await me(context, resolveSession(context));
  assert.equal(home.exists(".mp/accounts"), false);
});

test("an access token that the API refuses is refreshed once, and the request repeated once", async (t) => {
  const { home, context, mixpanel, asked } = await scene(t);
  const tokens = mixpanel.tokens();
  home.write(".mp/accounts/me/tokens.json", JSON.stringify(tokens));
  mixpanel.bearers.delete(tokens.access_token ?? "");
  assert.equal((await testAccount(context, "me")).ok, true);
  assert.equal(asked(), 2);
  assert.equal(mixpanel.count("/oauth/token/"), 1);
  mixpanel.bend("/api/app/me", [{ status: 401 }], "always");
  const result = await testAccount(context, "me");
  assert.equal(result.error_code, "AUTH_FAILED");
  assert.match(result.error ?? "", /mp account login me/);
  assert.equal(asked(), 4);
  assert.equal(mixpanel.count("/oauth/token/"), 2);
});

test("a refused access token that cannot be refreshed is refused", async (t) => {
  const { home, context, mixpanel } = await scene(t);
  const { refresh_token: _left, ...access } = mixpanel.tokens();
  mixpanel.bearers.clear();
  home.write(".mp/accounts/me/tokens.json", JSON.stringify(access));
  assert.equal((await testAccount(context, "me")).error_code, "AUTH_FAILED");
  assert.equal(mixpanel.count("/oauth/token/"), 0);
});

test("an account that works, and whose session is in a project that it does not reach: the test warns of it", async (t) => {
  const { home, context, withEnv } = await scene(t);
  await testAccount(context);
  await testAccount(context, "team");
  const before = [...home.warnings];
  const there = withEnv({ MP_PROJECT_ID: "3" });
  const told = /^The project 3 is none of those that "team" reached/;
  for (const name of [undefined, "team"]) {
    home.warnings.length = 0;
    assert.equal((await testAccount(there, name)).ok, true);
    assert.match(home.warnings.at(-1) ?? "", told);
  }
  assert.doesNotMatch(before.join(), told);
});

test("testing an account says who it is, or what is wrong with it, and that there is none; it fails only for what is about more", async (t) => {
  const { home, context, withEnv, mixpanel } = await scene(t);
  assert.deepEqual(await testAccount(context), {
    account_name: "team",
    ok: true,
    user: { id: 7, email: "grace@example.com" },
    accessible_project_count: 4,
    error: null,
    error_code: null,
    error_details: null,
    retryable: false,
    next: [],
  });
  const code = async (name: string, from = context): Promise<string | null> =>
    (await testAccount(from, name)).error_code;
  assert.equal(await code("me"), "OAUTH_TOKEN_ERROR");
  assert.equal((await testAccount(context, "me")).next[0]?.command, "mp account login me");
  assert.equal(await code("ci"), "OAUTH_TOKEN_ERROR");
  assert.equal(await code("ci", withEnv({ CI_TOKEN: "unknown" })), "AUTH_FAILED");
  mixpanel.bearers.add("tok-ci");
  assert.equal((await testAccount(withEnv({ CI_TOKEN: "tok-ci" }), "ci")).ok, true);
  mixpanel.bend("/api/app/me", [{ reset: true }], "always");
  assert.equal(await code("team"), "NETWORK_ERROR");
  assert.equal((await testAccount(context, "team")).retryable, true);
  home.write(".mp/accounts/me/tokens.json", "{");
  assert.equal(await code("me"), "OAUTH_TOKEN_ERROR");
  const nobody = await testAccount(context, "nobody");
  assert.deepEqual([nobody.account_name, nobody.ok, nobody.error_code], ["nobody", false, "ACCOUNT_NOT_FOUND"]);
  assert.equal(nobody.next[0]?.command, "mp account list");
  await assert.rejects(testAccount(withEnv({ MP_TIMEOUT: "soon" })), { code: "CONFIG_ERROR" });
  home.write(".mp/config.toml", "");
  const none = await testAccount(context);
  assert.deepEqual([none.account_name, none.error_code, none.retryable], [null, "ACCOUNT_NOT_FOUND", false]);
  assert.equal(none.next[0]?.command, "mp login");
});

test("a name means the account of the config file, whatever the environment says", async (t) => {
  const { withEnv, mixpanel } = await scene(t);
  const context = withEnv({ MP_OAUTH_TOKEN: "tok-env", MP_PROJECT_ID: "1", MP_REGION: "us" });
  assert.equal((await testAccount(context)).account_name, "env-oauth-token");
  assert.match((await testAccount(context)).error ?? "", /export MP_OAUTH_TOKEN=<bearer>/);
  assert.equal((await testAccount(context, "team")).ok, true);
  assert.equal(mixpanel.seen.at(-1)?.headers["x-cluster"], "internal-1");
});

test("projects are listed by name, with the organisation and the one in force", async (t) => {
  const { context, asked, withEnv } = await scene(t);
  const { items, total } = await listProjects(context);
  assert.equal(total, 4);
  assert.deepEqual(
    items.map(({ id, is_active }) => [id, is_active]),
    [
      ["409", false],
      ["77", false],
      ["900", false],
      ["410", true],
    ],
  );
  assert.deepEqual(items[0], {
    id: "409",
    name: "App",
    organization_id: 31,
    organization_name: "Analytical Engines",
    region: "us",
    is_active: false,
    domain: "mixpanel.com",
    timezone: "Europe/Berlin",
    has_integrated: true,
  });
  await listProjects(context);
  assert.equal(asked(), 1);
  await listProjects(context, {}, { refresh: true });
  assert.equal(asked(), 2);
  const { items: other } = await listProjects(withEnv({ MP_PROJECT_ID: "77" }));
  assert.deepEqual(
    other.filter((project) => project.is_active).map(({ id }) => id),
    ["77"],
  );
});

test("projects can be listed before one is chosen", async (t) => {
  const { home, context, mixpanel } = await scene(t);
  home.write(".mp/accounts/me/tokens.json", JSON.stringify(mixpanel.tokens()));
  const { items } = await listProjects(context, { account: "me" });
  assert.deepEqual(
    items.map((project) => project.is_active),
    [false, false, false, false],
  );
  await assert.rejects(listWorkspaces(context, { account: "me" }), { code: "NEEDS_PROJECT" });
});

test("workspaces are those of the project in force, or of another that is named", async (t) => {
  const { context } = await scene(t);
  assert.deepEqual(await listWorkspaces(context), {
    project: { id: "410", name: "Shop" },
    items: [
      { id: 61, name: "All Project Data", is_default: true, is_active: false },
      { id: 62, name: "Berlin", is_default: false, is_active: true },
    ],
  });
  const other = await listWorkspaces(context, { project: "900" });
  assert.deepEqual(
    other.items.map(({ id, is_active }) => [id, is_active]),
    [[63, false]],
  );
  const others =
    "mp project list, for another project, or, if one was made meanwhile: mp workspace list --refresh --project 77";
  const none = saying("NO_WORKSPACES", new RegExp(`has no workspaces, and is used without one. Run: ${others}$`));
  await assert.rejects(listWorkspaces(context, { project: "77" }), none);
  const unknown = saying("PROJECT_NOT_FOUND", /mp project list --refresh/);
  await assert.rejects(listWorkspaces(context, { project: "1" }), unknown);
});
