import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { inspect } from "node:util";
import {
  type BrowserLoginOptions,
  createLibrary,
  type Library,
  type LibraryOptions,
  MixpanelError,
  Secret,
} from "../../src/index.ts";
import { ask } from "../support/ask.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";
import { type Mixpanel, startMixpanel } from "../support/mixpanel.ts";
import { unusedPort } from "../support/network.ts";

interface Scene extends Library {
  readonly home: TemporaryHome;
  readonly mixpanel: Mixpanel;
  readonly env: Record<string, string>;
}

async function scene(t: TestContext, options: LibraryOptions = {}): Promise<Scene> {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  mixpanel.basic.add("sa:placeholder-1");
  const env = { HOME: home.root, MP_API_BASE_URL: mixpanel.baseUrl, ...options.env } as Record<string, string>;
  const said = { say: () => {}, openBrowser: () => Promise.reject(new Error("there is none")) };
  return { ...createLibrary({ ...home.context(), ...said, ...options, env }), home, mixpanel, env };
}

const team = { name: "team", type: "service_account", region: "us", username: "sa", secret: "placeholder-1" } as const;

test("accounts are added, changed, listed, used and removed, as the program does it", async (t) => {
  const { accounts, targets, home, env } = await scene(t);
  assert.deepEqual(accounts.list(), []);
  assert.throws(() => accounts.show(), { code: "NEEDS_ACCOUNT" });
  const added = await accounts.add(team);
  assert.deepEqual([added.name, added.status, added.is_active], ["team", "untested", true]);
  assert.doesNotMatch(inspect(added), /placeholder/);
  await accounts.add({ name: "ci", type: "oauth_token", region: "eu", token: new Secret("placeholder-2") });
  assert.match(home.read(".mp/config.toml"), /secret = "placeholder-1".*token = "placeholder-2"/s);

  assert.equal((await accounts.update("team", { default_project: "410", region: "us" })).project_id, "410");
  assert.deepEqual(await accounts.use("ci"), { account: "ci", project: null, workspace: null });
  await targets.add("shop", { account: "team", project: "410" });
  await assert.rejects(accounts.remove("team"), {
    code: "ACCOUNT_IN_USE",
    details: { account: "team", referenced_by: ["shop"] },
  });
  assert.deepEqual(accounts.list(), (await ask(home, ["account", "list"], { env })).items);
  assert.deepEqual(accounts.show("team"), (await ask(home, ["account", "show", "team"], { env })).account);
  assert.deepEqual(await accounts.remove("team", { force: true }), ["shop"]);
  assert.deepEqual(
    accounts.list().map(({ name }) => name),
    ["ci"],
  );
});

test("an account whose name is none is changed and gets another name, as the program does it", async (t) => {
  const { accounts, home } = await scene(t);
  home.write(".mp/config.toml", '[accounts."te am"]\ntype = "oauth_browser"\nregion = "us"\n', 0o600);
  const updated = await accounts.update("te am", { region: "eu" });
  assert.deepEqual([updated.region, updated.status], ["eu", "invalid"]);
  assert.deepEqual(accounts.show("te am"), updated);
  await assert.rejects(accounts.use("te am"), { code: "CONFIG_ERROR", message: /mp account rename 'te am' <name>/ });
  assert.equal((await accounts.test("te am")).error_code, "CONFIG_ERROR");
  assert.deepEqual(await accounts.rename("te am", "tea"), { from: "te am", to: "tea" });
  assert.equal((await accounts.use("tea")).account, "tea");
});

test("what a caller gets wrong is INVALID_ARGS, and touches nothing", async (t) => {
  const { accounts, session, targets, resolveSession, loadBridge, home } = await scene(t);
  const bad = { code: "INVALID_ARGS" };
  const wrong = (value: unknown) => value as never;
  await assert.rejects(accounts.add(wrong({ ...team, name: "../team" })), bad);
  await assert.rejects(accounts.add(wrong({ ...team, colour: "red" })), { ...bad, message: /colour: unknown key/ });
  await assert.rejects(accounts.add(wrong(null)), bad);
  await assert.rejects(accounts.remove("../../team"), { code: "ACCOUNT_NOT_FOUND" });
  await assert.rejects(accounts.remove(""), bad);
  await assert.rejects(accounts.logout("a/b"), bad);
  await assert.rejects(accounts.update("team", wrong({ region: "mars" })), bad);
  await assert.rejects(accounts.use(wrong(undefined)), bad);
  await assert.rejects(accounts.add({ ...team, secret: "two\nlines" }), bad);
  await assert.rejects(accounts.add({ ...team, username: "sa:secret" }), bad);
  await assert.rejects(accounts.loginFinish(wrong(undefined)), bad);
  await assert.rejects(accounts.loginResume(wrong(undefined)), bad);
  await assert.rejects(accounts.exportBridge(wrong(undefined)), bad);
  await assert.rejects(accounts.removeBridge(wrong(7)), bad);
  assert.throws(() => loadBridge(wrong(7)), bad);
  await assert.rejects(targets.add("x", wrong({ account: "team", project: 5 })), bad);
  await assert.rejects(session.use({}), bad);
  await assert.rejects(session.use({ target: "x", project: "1" }), bad);
  assert.throws(() => resolveSession(wrong({ workspace: "1" })), bad);
  const no = wrong("no");
  for (const call of [
    () => accounts.remove("me", { force: no }),
    () => accounts.projects("me", { refresh: no }),
    () => accounts.exportBridge("x", { accessOnly: no }),
    () => accounts.loginUnified({ noBrowser: no }),
  ])
    await assert.rejects(call(), { ...bad, message: /must be true or false/ }, String(call));
  const unknown = wrong({ colour: "blue" });
  for (const call of [
    () => accounts.remove("me", unknown),
    () => accounts.login("me", unknown),
    () => accounts.loginUnified(unknown),
    () => accounts.loginUnified(wrong({ tokenEnv: "X" })),
    () => accounts.loginStart(unknown),
    () => accounts.loginFinish("x", unknown),
    () => accounts.loginResume("x", wrong({ region: "us" })),
    () => accounts.exportBridge("x", unknown),
    () => accounts.importBridge("x", unknown),
  ])
    await assert.rejects(call(), bad, String(call));
  assert.deepEqual(home.list("."), []);
});

test("what the Python tool has named otherwise is used and removed by its name", async (t) => {
  const { accounts, session, resolveSession, home } = await scene(t);
  await accounts.add({ ...team, default_project: "410" });
  const odd = '[accounts."bad name"]\ntype = "oauth_browser"\nregion = "us"\n';
  const target = '[targets."my target"]\naccount = "team"\nproject = "7"\n';
  home.write(".mp/config.toml", `${home.read(".mp/config.toml")}${odd}${target}`);
  assert.equal(resolveSession({ target: "my target" }).projectId, "7");
  assert.deepEqual(await session.use({ target: "my target" }), { account: "team", project: "7", workspace: null });
  assert.deepEqual(await accounts.remove("bad name"), []);
  assert.doesNotMatch(home.read(".mp/config.toml"), /bad name/);
});

test("the session in force is shown and changed, several axes in one write", async (t) => {
  const { accounts, session, resolveSession } = await scene(t);
  await accounts.add({ ...team, default_project: "410" });
  await accounts.add({ ...team, name: "other" });
  assert.deepEqual(session.show(), { account: "team" });
  assert.deepEqual(await session.use({ workspace: 61 }), { account: "team", project: "410", workspace: 61 });
  assert.deepEqual(await session.use({ project: "409" }), { account: "team", project: "409", workspace: null });
  assert.deepEqual(await session.use({ account: "other", project: "77" }), {
    account: "other",
    project: "77",
    workspace: null,
  });
  assert.deepEqual(await session.use({ account: "team", workspace: 5 }), {
    account: "team",
    project: "409",
    workspace: 5,
  });
  assert.deepEqual(session.show(), { account: "team", workspace: 5 });
  const { projectId, workspaceId, region } = resolveSession();
  assert.deepEqual([projectId, workspaceId, region], ["409", 5, "us"]);
  await session.use({ account: "other", project: "77" });
  assert.deepEqual(session.show(), { account: "other" });
  await session.use({ account: "team" });
  assert.deepEqual(resolveSession({ account: "other" }).project, { id: "77" });
  assert.throws(() => resolveSession({ account: "nobody" }), { code: "ACCOUNT_NOT_FOUND", actionable: true });
  await assert.rejects(session.use({ account: "nobody", project: "1" }), { code: "ACCOUNT_NOT_FOUND" });
});

test("whatever is chosen, a variable that hides it is named", async (t) => {
  const choices: [given: object, env: Record<string, string>, hiding: string | undefined][] = [
    [{ account: "other", project: "77" }, { MP_ACCOUNT: "team" }, "MP_ACCOUNT"],
    [{ account: "other", project: "77" }, { MP_PROJECT_ID: "5" }, "MP_PROJECT_ID"],
    [{ account: "other", project: "77" }, { MP_ACCOUNT: "other" }, undefined],
    [{ account: "other" }, { MP_ACCOUNT: "team" }, "MP_ACCOUNT"],
    [{ project: "77" }, { MP_PROJECT_ID: "5" }, "MP_PROJECT_ID"],
    [{ target: "shop" }, { MP_WORKSPACE_ID: "9" }, "MP_WORKSPACE_ID"],
  ];
  for (const [given, env, hiding] of choices) {
    const { accounts, session, targets, home } = await scene(t, { env });
    await accounts.add({ ...team, default_project: "410" });
    await accounts.add({ ...team, name: "other" });
    await targets.add("shop", { account: "other", project: "77" });
    await session.use(given);
    assert.match(
      home.warnings.join("\n"),
      hiding ? new RegExp(`^${hiding} hides (the project of |the workspace of )?this choice`) : /^$/,
    );
  }
});

test("no workspace at all is a choice, which a variable can hide", async (t) => {
  const { accounts, openWorkspace, home } = await scene(t, { env: { MP_WORKSPACE_ID: "9" } });
  await accounts.add({ ...team, default_project: "410" });
  await openWorkspace().use({ workspace: null, persist: true });
  assert.match(home.warnings.join("\n"), /^MP_WORKSPACE_ID hides this choice/);
});

test("a project that the account is known not to see is not chosen", async (t) => {
  const { accounts, session, home } = await scene(t);
  await accounts.add(team);
  assert.equal((await accounts.test("team")).accessible_project_count, 4);
  const before = home.read(".mp/config.toml");
  await assert.rejects(session.use({ account: "team", project: "1" }), { code: "PROJECT_NOT_FOUND" });
  await assert.rejects(session.use({ project: "1" }), { code: "PROJECT_NOT_FOUND" });
  assert.equal(home.read(".mp/config.toml"), before);
});

test("the projects of an account can be seen before one is chosen", async (t) => {
  const { accounts, session, resolveSession, mixpanel } = await scene(t);
  await accounts.add(team);
  assert.throws(
    () => resolveSession(),
    (error) => error instanceof MixpanelError && error.code === "NEEDS_PROJECT",
  );
  const [first] = await accounts.projects();
  assert.deepEqual([first?.id, first?.name, first?.is_active], ["409", "App", false]);
  await session.use({ project: first?.id ?? "" });
  assert.equal((await accounts.projects("team")).find(({ is_active }) => is_active)?.id, "409");
  assert.equal(mixpanel.count("/api/app/me"), 1);
  await accounts.projects("team", { refresh: true });
  assert.equal(mixpanel.count("/api/app/me"), 2);
});

test("targets are saved, shown, used and removed", async (t) => {
  const { accounts, targets } = await scene(t);
  await accounts.add(team);
  const target = { name: "shop", account: "team", project: "410", workspace: 61 };
  assert.deepEqual(await targets.add("shop", { account: "team", project: "410", workspace: 61 }), target);
  await assert.rejects(targets.add("shop", target as never), { code: "INVALID_ARGS", message: /name: unknown key/ });
  assert.deepEqual([targets.list(), targets.show("shop")], [[target], target]);
  assert.deepEqual(await targets.use("shop"), { account: "team", project: "410", workspace: 61 });
  await targets.remove("shop");
  assert.throws(() => targets.show("shop"), { code: "TARGET_NOT_FOUND" });
});

test("a test of credentials is a result, and a token is handed out where there is one", async (t) => {
  const { accounts } = await scene(t, { env: { TOKEN: "placeholder-3" } });
  await accounts.add({ ...team, secret: "placeholder-9" });
  const result = await accounts.test();
  assert.deepEqual([result.ok, result.error_code], [false, "AUTH_FAILED"]);
  await assert.rejects(accounts.token("team"), { code: "CONFIG_ERROR" });
  await accounts.add({ name: "ci", type: "oauth_token", region: "us", token_env: "TOKEN" });
  assert.equal(await accounts.token("ci"), "placeholder-3");
});

/** A browser whose person approves. */
const approving = (mixpanel: () => Mixpanel) => async (url: string) => {
  await fetch(await mixpanel().approve(url));
};

test("a person logs in with the browser, again, and out", async (t) => {
  let mixpanel: Mixpanel | undefined;
  const openBrowser = approving(() => mixpanel as Mixpanel);
  const made = await scene(t, { openBrowser, choose: async () => "409" });
  mixpanel = made.mixpanel;
  const { accounts, home } = made;
  const here = { listen: { ports: [await unusedPort()] } } as BrowserLoginOptions;
  const { account, project, project_pick: pick } = await accounts.loginUnified({ name: "me", ...here });
  assert.deepEqual(account, { name: "me", type: "oauth_browser", region: "us" });
  assert.deepEqual([project?.id, pick.method], ["409", "tty_picker"]);
  const again = await accounts.login("me", here);
  assert.equal(again.user?.email, "grace@example.com");
  assert.equal(await accounts.token(), JSON.parse(home.read(".mp/accounts/me/tokens.json")).access_token);
  await accounts.logout("me");
  assert.equal(accounts.show("me").status, "needs_login");
});

test("a service account is set up with a secret that is a plain string", async (t) => {
  const { accounts } = await scene(t, { env: { MP_USERNAME: "sa" } });
  const { account } = await accounts.loginUnified({
    account_type: "service_account",
    secret: "placeholder-1",
    project: "410",
  });
  assert.deepEqual([account.type, account.region], ["service_account", "us"]);
  await assert.rejects(accounts.loginUnified({ name: "../x" }), { code: "INVALID_ARGS" });
});

test("a login in two shots is finished by the pasted address, or resumed", async (t) => {
  const { accounts, mixpanel, home } = await scene(t, { sleep: async () => {} });
  const { authorize_url: url, region } = await accounts.loginStart({ region: "us" });
  assert.equal(region, "us");
  const pasted = await mixpanel.approve(url);
  mixpanel.bend("/api/app/me", [{ status: 500 }, { status: 500 }, { status: 500 }, { status: 500 }]);
  const failed = await accounts.loginFinish(pasted).catch((error: unknown) => error);
  assert.ok(failed instanceof MixpanelError && failed.code === "LOGIN_FINISH_PUBLISH_FAILED");
  const finished = await accounts.loginResume(String(failed.details?.placeholder_dir), { name: "me" });
  assert.equal(finished.account.name, "me");
  assert.equal(accounts.show("me").user_email, "grace@example.com");
  assert.deepEqual(home.list(".mp/accounts"), ["me"]);
});

test("a bridge is exported, loaded and removed", async (t) => {
  const { accounts, resolveSession, loadBridge, home } = await scene(t);
  assert.equal(loadBridge(), null);
  await accounts.add({ ...team, default_project: "410" });
  const to = home.path(".claude/mixpanel/auth.json");
  const exported = { path: to, account: "team", project: "410", workspace: null, tokens: null };
  assert.deepEqual(await accounts.exportBridge(to), exported);
  const bridge = loadBridge();
  assert.equal(bridge?.account.type, "service_account");
  assert.doesNotMatch(inspect(bridge, { depth: 9 }) + JSON.stringify(bridge), /placeholder/);
  assert.deepEqual(loadBridge(to), bridge);
  assert.equal(resolveSession().account.origin, "bridge");
  assert.deepEqual(await accounts.removeBridge(), { removed: true, path: to });
  assert.equal(loadBridge(), null);
});

test("warnings are the process's, unless the program takes them", async (t) => {
  const { accounts, home } = await scene(t);
  await accounts.add(team);
  home.write(".mp/config.toml", home.read(".mp/config.toml"), 0o644);
  accounts.list();
  assert.match(home.warnings.join(), /can be read by others/);
  const warned = new Promise<Error>((resolve) => process.once("warning", resolve));
  createLibrary({ env: {}, home: home.root, cwd: home.root }).accounts.list();
  assert.deepEqual(
    [(await warned).name, /can be read by others/.test((await warned).message)],
    ["MixpanelWarning", true],
  );
});
