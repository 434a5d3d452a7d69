import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, refusal } from "../support/ask.ts";
import { temporaryHome } from "../support/home.ts";

const CONFIG = ".mp/config.toml";
const config = `[active]
account = "me"
workspace = 3

[accounts.me]
type = "oauth_browser"
region = "us"
default_project = "1"

[accounts.other]
type = "oauth_browser"
region = "eu"

[targets.trip]
account = "other"
project = "0012"
`;
const me = {
  cached_at: Date.now() / 1000,
  user_id: 42,
  user_email: "ada@example.com",
  organizations: { 12: { id: 12, name: "Acme" } },
  projects: { 1: { name: "Demo", organization_id: "012", timezone: "US/Pacific" } },
  workspaces: { 3: { id: 3, name: "Default", project_id: 1, is_default: true } },
};

const tokens = { access_token: "at-planted", refresh_token: "rt-planted", expires_at: "2099-01-01T00:00:00Z" };

test("names and the user come from the cached answer, when there is one", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  const before = await ask(home, ["session"]);
  assert.deepEqual([before.project, before.workspace, before.user], [{ id: "1" }, { id: 3 }, null]);
  home.write(".mp/accounts/me/tokens.json", JSON.stringify(tokens));
  home.write(".mp/accounts/me/me.json", JSON.stringify(me));
  const after = await ask(home, ["session"]);
  assert.deepEqual(after.project, {
    ...{ id: "1", name: "Demo", organization_id: 12, organization_name: "Acme", timezone: "US/Pacific" },
  });
  assert.deepEqual((await ask(home, ["project", "show"])).project, after.project);
  assert.deepEqual(after.workspace, { id: 3, name: "Default", is_default: true });
  assert.deepEqual(after.user, { id: 42, email: "ada@example.com" });
  home.write(".mp/accounts/me/me.json", "{ broken");
  assert.equal((await ask(home, ["session"])).user, null, "a broken cache is no cache");
});

test("session writes nothing", async (t) => {
  const home = temporaryHome(t);
  assert.equal((await ask(home, ["session"])).state, "needs_account");
  assert.deepEqual(home.list("."), []);
});

test("MP_ACCOUNT and MP_TARGET stand in for the flags, and any flag beats both", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  const by = async (argv: string[], env: Record<string, string>) => await ask(home, ["session", ...argv], { env });
  assert.deepEqual((await by([], { MP_TARGET: "trip" })).source, {
    account: "target",
    project: "target",
    workspace: "unset",
  });
  assert.equal((await by([], { MP_ACCOUNT: "other" })).state, "needs_project");
  assert.equal((await by(["-p", "9"], { MP_TARGET: "trip" })).account.name, "me");
  assert.equal((await by(["--account", "me"], { MP_ACCOUNT: "other" })).account.name, "me");
  await refusal(home, ["session"], "INVALID_ARGS", { env: { MP_ACCOUNT: "me", MP_TARGET: "trip" } });
});

test("a bridge that cannot be used is an error, and one that is not there only a warning", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  await ask(home, ["session"], { env: { MP_AUTH_FILE: home.path("gone.json") } });
  assert.match(home.warnings.join(), /MP_AUTH_FILE.*does not exist/);
  for (const text of [
    "{",
    "{}",
    '{"version":3}',
    JSON.stringify({ version: 2, account: { type: "oauth_browser", name: "a", region: "us" } }),
    JSON.stringify({
      version: 2,
      account: { type: "oauth_token", name: "a", region: "us", token: "t0ken" },
      colour: "t0ken",
    }),
  ]) {
    const { error } = await refusal(home, ["session"], "BRIDGE_ERROR", {
      env: { MP_AUTH_FILE: home.write("b.json", text) },
    });
    assert.match(error.message, /b\.json/);
    assert.ok(!JSON.stringify(error).includes("t0ken"));
  }
});

test("a bridge is found in the home before the working folder", async (t) => {
  const home = temporaryHome(t);
  const bridge = (name: string) =>
    JSON.stringify({ version: 2, account: { type: "oauth_token", name, region: "us", token: "t" }, project: "1" });
  home.write("mixpanel_auth.json", bridge("near"));
  assert.equal((await ask(home, ["session"])).account.name, "near");
  home.write(".claude/mixpanel/auth.json", bridge("home"));
  assert.equal((await ask(home, ["session"])).account.name, "home");
});

test("project use writes the account that is meant, and clears the pin when the project changes", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  assert.deepEqual((await ask(home, ["project", "use", "1"])).active, { account: "me", project: "1", workspace: 3 });
  assert.deepEqual((await ask(home, ["project", "use", "5", "-a", "other"])).active, {
    account: "me",
    project: "1",
    workspace: 3,
  });
  assert.match(home.read(CONFIG), /workspace = 3/, "another account's project does not touch the pin");
  assert.deepEqual((await ask(home, ["project", "use", "2"])).active, { account: "me", project: "2", workspace: null });
  assert.doesNotMatch(home.read(CONFIG), /workspace = 3/);
});

test("project use refuses a project that the cached answer does not know", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  home.write(".mp/accounts/me/me.json", JSON.stringify(me));
  const { error, next } = await refusal(home, ["project", "use", "2"], "PROJECT_NOT_FOUND");
  assert.deepEqual(error.details.available_projects, [{ id: "1", name: "Demo" }]);
  assert.equal(next[0].command, "mp project list --refresh");
});

test("workspace use refuses a workspace of another project, and pins one of this; session says that it is another's", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config.replace("workspace = 3\n", ""));
  home.write(
    ".mp/accounts/me/me.json",
    JSON.stringify({ ...me, workspaces: { ...me.workspaces, 4: { id: 4, project_id: 77 } } }),
  );
  await refusal(home, ["workspace", "use", "4"], "INVALID_ARGS");
  assert.deepEqual((await ask(home, ["workspace", "use", "3"])).active, { account: "me", project: "1", workspace: 3 });
  assert.equal((await ask(home, ["workspace", "show"])).workspace.id, 3);
  await ask(home, ["session"]);
  assert.deepEqual(home.warnings, []);
  assert.equal((await ask(home, ["session", "--workspace", "4"])).workspace.id, 4, "as it was asked for");
  assert.deepEqual(home.warnings, ["The workspace 4 belongs to the project 77, not to 1."]);
});

test("session says that the project in force is none of those that the cached answer shows", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config.replace("workspace = 3\n", ""));
  await ask(home, ["session"], { env: { MP_PROJECT_ID: "5" } });
  assert.deepEqual(home.warnings, [], "nothing is known");
  home.write(".mp/accounts/me/me.json", JSON.stringify(me));
  await ask(home, ["session"]);
  assert.deepEqual(home.warnings, []);
  assert.deepEqual((await ask(home, ["session"], { env: { MP_PROJECT_ID: "5" } })).project, { id: "5" });
  assert.deepEqual(home.warnings, [
    'The project 5 is none of those that "me" reached when Mixpanel was last asked. To ask again: mp project list --refresh',
  ]);
  const elsewhere = { ...me, projects: { ...me.projects, 5: { name: "Far", domain: "eu.mixpanel.com" } } };
  home.write(".mp/accounts/me/me.json", JSON.stringify(elsewhere));
  await ask(home, ["session"], { env: { MP_PROJECT_ID: "5" } });
  assert.equal(home.warnings.at(-1), 'The project 5 is in region eu, where "me" is not logged in.');
});

test("after workspace use, a session without flags is where it was pinned", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  await ask(home, ["workspace", "use", "8", "--account", "other", "--project", "5"]);
  const { account, project, workspace } = await ask(home, ["session"]);
  assert.deepEqual([account.name, project.id, workspace.id], ["other", "5", 8]);
});

test("an account from the environment or a bridge is not ours to write", async (t) => {
  const home = temporaryHome(t);
  const env = { MP_OAUTH_TOKEN: "t", MP_REGION: "us", MP_PROJECT_ID: "1" };
  const bridge = home.write(
    "b.json",
    JSON.stringify({ version: 2, account: { type: "oauth_token", name: "a", region: "us", token: "t" }, project: "1" }),
  );
  for (const given of [env, { MP_AUTH_FILE: bridge }])
    for (const [axis, variable] of [
      ["project", "MP_PROJECT_ID"],
      ["workspace", "MP_WORKSPACE_ID"],
    ] as const) {
      const { error, next } = await refusal(home, [axis, "use", "5"], "INVALID_ARGS", { env: given });
      assert.match(error.message, /MP_PROJECT_ID and MP_WORKSPACE_ID/);
      assert.deepEqual([next.length, next[0].command], [2, `export ${variable}=5`]);
    }
});

test("session says needs_project with the account, and what to do works for that account", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  const answer = await ask(home, ["session", "-a", "other"]);
  const { account } = answer;
  assert.deepEqual(account, { name: "other", type: "oauth_browser", region: "eu", status: "needs_login" });
  assert.deepEqual(
    answer.next.map((step: { command: string }) => step.command),
    ["mp account login other", "mp project list --account other", "mp project use <id> --account other"],
  );
  assert.equal((await ask(home, ["project", "show", "-a", "other"])).state, "needs_project");
});

test("who never logged in, or has logged out, is told to log in, and whose login has run out to log in again", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  const labels = async () => {
    const [session, project, tested] = [
      (await ask(home, ["session"])).next[0],
      (await ask(home, ["session", "-a", "other"])).next[0],
      (await ask(home, ["account", "test", "me"])).result,
    ];
    const found = (await ask(home, ["doctor", "--offline"])).findings as { id: string; next?: { label: string }[] }[];
    const doctor = found.find(({ id }) => id === "account:me")?.next?.[0]?.label;
    assert.ok(tested.error.endsWith(`${tested.next[0].label}: mp account login me`), tested.error);
    return [session.label, project.label, tested.next[0].label, doctor];
  };
  assert.deepEqual(await labels(), ["Log in", "Log in", "Log in", "Log in"]);
  const spent = JSON.stringify({ access_token: "at-planted", expires_at: "2020-01-01T00:00:00Z" });
  for (const name of ["me", "other"]) home.write(`.mp/accounts/${name}/tokens.json`, spent);
  assert.deepEqual(await labels(), ["Log in again", "Log in again", "Log in again", "Log in again"]);
  await ask(home, ["account", "logout", "me"]);
  assert.equal((await ask(home, ["session"])).next[0].label, "Log in");
});
