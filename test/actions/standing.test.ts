import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { testAccount } from "../../src/actions/accounts/test.ts";
import type { Context } from "../../src/ports.ts";
import { ask } from "../support/ask.ts";
import { temporaryHome } from "../support/home.ts";
import { type Mixpanel, startMixpanel } from "../support/mixpanel.ts";

const CONFIG = `[active]
account = "me"

[accounts.me]
type = "oauth_browser"
region = "us"
default_project = "410"

[accounts.team]
type = "service_account"
region = "us"
username = "sa"
secret = "pass-1"

[accounts.ci]
type = "oauth_token"
region = "us"
token_env = "CI_TOKEN"
`;

async function scene(t: TestContext) {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  home.write(".mp/config.toml", CONFIG);
  mixpanel.basic.add("sa:pass-1");
  const env = { HOME: home.root, MP_API_BASE_URL: mixpanel.baseUrl, MP_TIMEOUT: "5", CI_TOKEN: "tok-ci" };
  const context: Context = home.context({ env });
  const at = (hours: number): Context => ({ ...context, now: () => Date.now() + hours * 3_600_000 });
  const item = async (name: string, from = context) =>
    (await ask(home, ["account", "show", name], { context: from })).account;
  const session = (from = context) => ask(home, ["session"], { context: from });
  const logIn = (tokens = mixpanel.tokens()) => home.write(".mp/accounts/me/tokens.json", JSON.stringify(tokens));
  return { home, mixpanel, context, at, item, session, logIn };
}

const revoke = (mixpanel: Mixpanel) =>
  mixpanel.bend("/oauth/token/", [{ status: 400, body: { error: "invalid_grant" } }], "always");

test("ok is what the server has accepted within a day, and nothing else", async (t) => {
  const { home, context, at, item, session, logIn } = await scene(t);
  logIn();
  assert.equal((await session()).account.status, "untested");
  assert.equal((await testAccount(context, "me")).ok, true);
  const { account, user, token, next } = await session();
  assert.deepEqual([account.status, user.email, token.refreshable, next], ["ok", "grace@example.com", true, undefined]);
  assert.match(token.expires_at, /Z$/);
  assert.equal((await session(at(25))).account.status, "untested");
  const { status, user_email } = await item("me");
  assert.deepEqual([status, user_email], ["ok", "grace@example.com"]);

  logIn();
  const other = await session();
  assert.deepEqual([other.account.status, other.user], ["untested", null], "of other tokens nothing is known");
  assert.equal((await item("me")).user_email, null);
  assert.equal(home.mode(".mp/accounts/me/verdict.json"), 0o600);
});

test("a test of a login that another machine holds too, by a bridge, says until when its answer is sure", async (t) => {
  const { home, context, item, logIn } = await scene(t);
  const sharing = () => home.warnings.filter((line) => line.startsWith("Another machine"));
  logIn();
  await ask(home, ["bridge", "export", "--to", "b.json", "-a", "me", "--access-only"], { context });
  await testAccount(context, "me");
  assert.deepEqual(sharing(), []);
  await ask(home, ["bridge", "export", "--to", "b.json", "-a", "me"], { context });
  await testAccount(context, "team");
  assert.deepEqual(sharing(), []);
  await testAccount(context, "me");
  const { expires_at: until } = (await item("me")).token;
  assert.match(sharing().join(), new RegExp(`"me" too, .* at ${until}. .* mp account login me$`));

  const other = temporaryHome(t);
  const there = other.context({ env: { ...context.env, HOME: other.root } });
  await ask(other, ["bridge", "import", home.path("b.json")], { context: there });
  await testAccount(there, "me");
  assert.equal(other.warnings.filter((line) => line.startsWith("Another machine")).length, 1);

  const place = temporaryHome(t);
  const inPlace = place.context({ env: { ...context.env, HOME: place.root, MP_AUTH_FILE: home.path("b.json") } });
  assert.equal((await testAccount(inPlace)).ok, true);
  assert.match(place.warnings.join(), /^Another machine .* at \S+Z\.$/);
  await ask(home, ["bridge", "export", "--to", "b.json", "-a", "me", "--access-only"], { context });
  await testAccount(inPlace);
  assert.equal(place.warnings.length, 1);
});

test("a login that the server has ended is seen as that without asking, by whoever looks", async (t) => {
  const { home, mixpanel, context, item, session, logIn } = await scene(t);
  logIn({ ...mixpanel.tokens(), expires_at: "2020-01-01T00:00:00Z" });
  revoke(mixpanel);
  assert.equal((await testAccount(context, "me")).error_code, "OAUTH_REFRESH_REVOKED");
  const asked = mixpanel.seen.length;
  const { account, user, next } = await session();
  assert.deepEqual([account.status, user, next[0].command], ["needs_login", null, "mp account login me"]);
  assert.match(next[0].run, /mp\.mjs.* account login me$/);
  assert.equal((await item("me")).status, "needs_login");
  assert.equal(mixpanel.seen.length, asked);
  const kept = home.read(".mp/accounts/me/verdict.json");
  assert.match(kept, /"code": "OAUTH_REFRESH_REVOKED"/);
  assert.doesNotMatch(kept, /rt-|at-/);

  logIn();
  assert.equal((await session()).account.status, "untested", "a verdict dies with the credential");
});

test("a refusal that passes is no verdict", async (t) => {
  const { mixpanel, context, home, session, logIn } = await scene(t);
  for (const reply of [{ status: 503 }, { reset: true }, { status: 429 }]) {
    logIn({ ...mixpanel.tokens(), expires_at: "2020-01-01T00:00:00Z" });
    mixpanel.bend("/oauth/token/", [reply], "always");
    assert.equal((await testAccount(context, "me")).ok, false);
    assert.equal((await session()).account.status, "untested");
    assert.equal(home.exists(".mp/accounts/me/verdict.json"), false);
  }
});

test("what the API has refused after the one repeat needs a login, or a token", async (t) => {
  const { home, mixpanel, context, item, logIn } = await scene(t);
  logIn();
  mixpanel.bend("/api/app/me", [{ status: 401 }], "always");
  for (const name of ["me", "team", "ci"]) assert.equal((await testAccount(context, name)).error_code, "AUTH_FAILED");
  assert.deepEqual(
    [(await item("me")).status, (await item("team")).status, (await item("ci")).status],
    ["needs_login", "needs_login", "needs_token"],
  );
  assert.equal((await item("ci", { ...context, env: { ...context.env, CI_TOKEN: "tok-new" } })).status, "untested");
  home.write(".mp/config.toml", CONFIG.replace("pass-1", "pass-2"));
  assert.equal((await item("team")).status, "untested");
  home.write(".mp/config.toml", CONFIG.replace('"sa"', '"sb"'));
  assert.equal((await item("team")).status, "untested");
});

test("what the API has refused and nothing can refresh needs a login", async (t) => {
  const { mixpanel, context, item, session, logIn } = await scene(t);
  const { client_id: _, ...unknown } = mixpanel.tokens();
  logIn(unknown);
  assert.equal((await testAccount(context, "me")).ok, true);
  mixpanel.bend("/api/app/me", [{ status: 401 }], "always");
  assert.equal((await testAccount(context, "me")).error_code, "OAUTH_TOKEN_ERROR");
  assert.equal((await item("me")).status, "needs_login");
  assert.equal((await session()).next[0].command, "mp account login me");
});

test("a good answer overrides a bad one", async (t) => {
  const { mixpanel, context, item } = await scene(t);
  mixpanel.bend("/api/app/me", [{ status: 401 }]);
  await testAccount(context, "team");
  assert.equal((await item("team")).status, "needs_login");
  await testAccount(context, "team");
  assert.equal((await item("team")).status, "ok");
});

test("a verdict that cannot be kept fails nothing, and one that cannot be read counts as none", async (t) => {
  const { home, context, item } = await scene(t);
  home.write(".mp/accounts/team/verdict.json/in-the-way", "");
  assert.equal((await testAccount(context, "team")).ok, true);
  assert.equal((await item("team")).status, "untested");
});

test("session and the lists write nothing", async (t) => {
  const { home, session, item, logIn } = await scene(t);
  logIn();
  const before = home.list(".mp/accounts/me");
  await session();
  await item("me");
  assert.deepEqual(home.list(".mp/accounts/me"), before);
});

test("a bridge's account stands by the bridge's tokens, and its verdict lies with them", async (t) => {
  const { home, mixpanel, context, session } = await scene(t);
  const bridge = (tokens: object) =>
    home.write(
      ".claude/mixpanel/auth.json",
      JSON.stringify({
        version: 2,
        account: { name: "b", type: "oauth_browser", region: "us" },
        tokens,
        project: "410",
      }),
    );
  bridge({ ...mixpanel.tokens(), refresh_token: undefined, expires_at: "2020-01-01T00:00:00Z" });
  const over = await session();
  assert.deepEqual([over.account.status, over.token.refreshable], ["needs_login", false]);
  assert.match(over.next[0].command, /export-bridge/);

  bridge(mixpanel.tokens());
  assert.equal((await session()).account.status, "untested");
  assert.equal((await testAccount(context)).ok, true);
  assert.equal((await session()).account.status, "ok");
  assert.equal(home.exists(".mp/bridge/b/verdict.json"), true);
  assert.equal(home.exists(".mp/accounts/b"), false);
});

test("of the environment's account nothing is kept", async (t) => {
  const { home, mixpanel, context, session } = await scene(t);
  mixpanel.bearers.add("tok-env");
  const env = { ...context.env, MP_OAUTH_TOKEN: "tok-env", MP_REGION: "us", MP_PROJECT_ID: "410" };
  const own = { ...context, env };
  assert.equal((await testAccount(own)).ok, true);
  assert.deepEqual([(await session(own)).account.status, home.exists(".mp/accounts")], ["untested", false]);
});

test("a logout takes the verdict along", async (t) => {
  const { home, context, session, logIn } = await scene(t);
  logIn();
  await testAccount(context, "me");
  await ask(home, ["account", "logout", "me"]);
  assert.equal(home.exists(".mp/accounts/me/verdict.json"), false);
  const { account, user, token } = await session();
  assert.deepEqual([account.status, user, token], ["needs_login", null, null]);
});

test("who is not logged in and has no project is told to log in before being told to choose", async (t) => {
  const { home } = await scene(t);
  home.write(".mp/config.toml", CONFIG.replace('default_project = "410"\n', ""));
  const { state, account, next } = await ask(home, ["session"]);
  assert.deepEqual([state, account.status], ["needs_project", "needs_login"]);
  const commands = next.map(({ command }: { command: string }) => command);
  assert.deepEqual(commands, ["mp account login me", "mp project list", "mp project use <id>"]);
  for (const argv of [
    ["project", "show"],
    ["workspace", "list"],
    ["workspace", "use", "3"],
  ])
    assert.equal((await ask(home, argv)).account.status, "needs_login");
});

test("where an account reaches no project, an administrator by organization and the other regions are named", async (t) => {
  const { home, logIn } = await scene(t);
  home.write(".mp/config.toml", CONFIG.replace('default_project = "410"\n', ""));
  logIn();
  const me = { user_email: "g@example.com", organizations: { 3: { id: 3, name: "Acme" } }, projects: {} };
  home.write(".mp/accounts/me/me.json", JSON.stringify({ ...me, cached_at: Date.now() / 1000 }));
  const { next } = await ask(home, ["session"]);
  assert.match(next[0].label, /administrator of the organization "Acme"/);
  const commands = next.map(({ command }: { command: string }) => command);
  assert.deepEqual(commands, ["mp project list --refresh", "mp login --region eu", "mp login --region in"]);
  assert.equal(new Set(next.map(({ label }: { label: string }) => label)).size, next.length);
});
