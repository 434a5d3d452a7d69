import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { inspect } from "node:util";
import { createLibrary, type Library, Session } from "../../src/index.ts";
import { ask } from "../support/ask.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";
import { type Mixpanel, ordinaryMe, startMixpanel } from "../support/mixpanel.ts";

const config = `# kept
[active]
account = "team"
workspace = 61

[accounts.team]
type = "service_account"
region = "us"
default_project = "410"
username = "sa"
secret = "placeholder-1"

[accounts.other]
type = "service_account"
region = "eu"
default_project = "900"
username = "sb"
secret = "placeholder-2"

[accounts.bare]
type = "service_account"
region = "us"
username = "sa"
secret = "placeholder-1"

[targets.berlin]
account = "other"
project = "900"
workspace = 63
`;
const FILE = ".mp/config.toml";

interface Scene extends Library {
  readonly home: TemporaryHome;
  readonly mixpanel: Mixpanel;
  readonly env: Record<string, string>;
}

async function scene(t: TestContext, variables: Record<string, string> = {}): Promise<Scene> {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  mixpanel.me.eu = ordinaryMe();
  mixpanel.basic.add("sa:placeholder-1").add("sb:placeholder-2");
  home.write(FILE, config);
  const env = { HOME: home.root, MP_API_BASE_URL: mixpanel.baseUrl, ...variables };
  return { ...createLibrary(home.context({ env })), home, mixpanel, env };
}

const place = ({ account, project, workspace }: Session) => [account.name, project.id, workspace?.id ?? null];

test("a workspace opens from nothing, from axes, from a target and from a session", async (t) => {
  const { openWorkspace, resolveSession } = await scene(t);
  assert.deepEqual(place(openWorkspace().session), ["team", "410", 61]);
  assert.deepEqual(place(openWorkspace({ project: "409" }).session), ["team", "409", null]);
  assert.deepEqual(place(openWorkspace({ account: "other" }).session), ["other", "900", null]);
  assert.deepEqual(place(openWorkspace({ target: "berlin" }).session), ["other", "900", 63]);
  const session = resolveSession();
  assert.equal(openWorkspace(session).session, session);
  assert.throws(() => openWorkspace({ account: "bare" }), { code: "NEEDS_PROJECT" });
  assert.throws(() => openWorkspace({ account: "nobody" }), { code: "ACCOUNT_NOT_FOUND" });
  assert.throws(() => openWorkspace({ target: "berlin", project: "1" }), { code: "INVALID_ARGS" });
  assert.throws(() => openWorkspace({ projct: "1" } as object), {
    code: "INVALID_ARGS",
    message: /projct: unknown key/,
  });
});

test("use moves one axis at a time and resolves to the same object", async (t) => {
  const { openWorkspace, home } = await scene(t);
  const workspace = openWorkspace();
  assert.equal(await workspace.use({ workspace: 62 }), workspace);
  assert.deepEqual(place(workspace.session), ["team", "410", 62]);
  await workspace.use({ project: "410" });
  assert.deepEqual(place(workspace.session), ["team", "410", 62]);
  await workspace.use({ project: "409" });
  assert.deepEqual(place(workspace.session), ["team", "409", null]);
  await workspace.use({ project: "410", workspace: 61 });
  assert.deepEqual(place(workspace.session), ["team", "410", 61]);
  await workspace.use({ target: "berlin" });
  assert.deepEqual(place(workspace.session), ["other", "900", 63]);
  assert.equal(home.read(FILE), config);
});

test("null leaves the workspace, in memory and where it is pinned", async (t) => {
  const { openWorkspace, home } = await scene(t);
  const workspace = openWorkspace();
  await workspace.use({ workspace: null });
  assert.deepEqual(place(workspace.session), ["team", "410", null]);
  assert.equal(home.read(FILE), config);
  await workspace.use({ workspace: null, persist: true });
  assert.equal(home.read(FILE), config.replace("workspace = 61\n", ""));
  assert.deepEqual(place(openWorkspace().session), ["team", "410", null]);
  await workspace.use({ project: "410", workspace: 62, persist: true });
  await workspace.use({ project: "410", workspace: null, persist: true });
  assert.deepEqual(place(openWorkspace().session), ["team", "410", null]);
  await workspace.use({ workspace: 62, persist: true });
  await openWorkspace({ account: "other" }).use({ project: "900", workspace: null, persist: true });
  assert.deepEqual(place(openWorkspace().session), ["team", "410", 62], "the pin of the active account stays");
  await workspace.use({ account: "other", workspace: null });
  assert.deepEqual(place(workspace.session), ["other", "900", null]);
});

test("a project of another region is not written down, whatever is said of the workspace", async (t) => {
  const { openWorkspace, home } = await scene(t);
  const workspace = openWorkspace();
  const projects = { "410": { domain: "mixpanel.com" }, "5000000": { domain: "eu.mixpanel.com" } };
  home.write(".mp/accounts/team/me.json", JSON.stringify({ projects, cached_at: Date.now() / 1000 }));
  for (const more of [{}, { workspace: null }, { account: "team", workspace: null }])
    await assert.rejects(workspace.use({ project: "5000000", ...more, persist: true }), {
      code: "NEEDS_REGION_SWITCH",
    });
  assert.deepEqual([home.read(FILE), place(workspace.session)], [config, ["team", "410", 61]]);
});

test("another account brings its own project and no workspace; a project never carries over", async (t) => {
  const { openWorkspace } = await scene(t);
  const workspace = openWorkspace();
  await workspace.use({ account: "other" });
  assert.deepEqual(place(workspace.session), ["other", "900", null]);
  await workspace.use({ account: "team" });
  assert.deepEqual(place(workspace.session), ["team", "410", null]);
  await assert.rejects(workspace.use({ account: "bare" }), { code: "NEEDS_PROJECT" });
  await workspace.use({ account: "bare", project: "77", workspace: 5 });
  assert.deepEqual(place(workspace.session), ["bare", "77", 5]);
});

test("MP_PROJECT_ID comes before the project asked for when the account is switched, and not otherwise", async (t) => {
  const { openWorkspace } = await scene(t, { MP_PROJECT_ID: "77" });
  const workspace = openWorkspace();
  assert.deepEqual(place(workspace.session), ["team", "77", null]);
  await workspace.use({ account: "bare", project: "409" });
  assert.deepEqual(place(workspace.session), ["bare", "77", null]);
  await workspace.use({ project: "409" });
  assert.deepEqual(place(workspace.session), ["bare", "409", null]);
});

test("what is asked for and a variable comes before is warned of, once", async (t) => {
  const { openWorkspace, home } = await scene(t, { MP_PROJECT_ID: "77" });
  const workspace = openWorkspace({ project: "409" });
  const sentence = "MP_PROJECT_ID comes before the project that was asked for: the project is 77 here, and not 409.";
  assert.deepEqual(home.warnings, [`${sentence} To do without the variable: unset MP_PROJECT_ID`]);
  await workspace.use({ account: "bare", project: "409" });
  assert.deepEqual([home.warnings.length, home.warnings[1]], [2, home.warnings[0]]);
  await workspace.use({ account: "bare", project: "409", persist: true });
  assert.equal(home.warnings.length, 3);
  assert.match(home.warnings[2] ?? "", /^MP_PROJECT_ID hides the project of this choice/);
  await workspace.use({ project: "409" });
  assert.equal(home.warnings.length, 3);
});

test("an account asked for by name is taken also where the environment has one", async (t) => {
  const variables = { MP_USERNAME: "sb", MP_SECRET: "placeholder-2", MP_REGION: "eu", MP_PROJECT_ID: "900" };
  const { openWorkspace } = await scene(t, variables);
  const workspace = openWorkspace({ account: "team" });
  assert.equal(workspace.session.account.name, "env-service-account");
  await workspace.use({ account: "team" });
  assert.deepEqual(place(workspace.session), ["team", "900", null]);
});

test("on any error nothing changes, neither in memory nor on disk", async (t) => {
  const { openWorkspace, home } = await scene(t);
  const workspace = openWorkspace();
  await workspace.me();
  const before = workspace.session;
  const failing = [
    [{ account: "nobody" }, "ACCOUNT_NOT_FOUND"],
    [{ target: "nowhere" }, "TARGET_NOT_FOUND"],
    [{ account: "bare" }, "NEEDS_PROJECT"],
    [{ project: "999" }, "PROJECT_NOT_FOUND"],
    [{ workspace: 63 }, "INVALID_ARGS"],
    [{ project: "409", workspace: 61 }, "INVALID_ARGS"],
    [{ target: "berlin", project: "900" }, "INVALID_ARGS"],
    [{ project: "../1" }, "INVALID_ARGS"],
    [{ workspace: 0 }, "INVALID_ARGS"],
    [{ target: "berlin", workspace: null }, "INVALID_ARGS"],
    [{}, "INVALID_ARGS"],
  ] as const;
  await assert.rejects(workspace.use({ project: "409", persist: "no" as never }), { code: "INVALID_ARGS" });
  for (const [options, code] of failing)
    for (const persist of [false, true]) {
      await assert.rejects(workspace.use({ ...options, persist }), { code }, JSON.stringify(options));
      assert.equal(workspace.session, before);
      assert.equal(home.read(FILE), config);
    }
  for (const none of [undefined, null, { project: undefined }])
    await assert.rejects(workspace.use(none as unknown as object), { code: "INVALID_ARGS" });

  const broken = `${config}[surprise]\n`;
  home.write(FILE, broken);
  await assert.rejects(workspace.use({ project: "409", persist: true }), { code: "CONFIG_ERROR" });
  assert.equal(workspace.session, before);
  assert.equal(home.read(FILE), broken);
});

test("persist writes what the commands write", async (t) => {
  const cases = [
    [{ account: "other" }, ["account", "use", "other"]],
    [{ project: "409" }, ["project", "use", "409"]],
    [{ workspace: 62 }, ["workspace", "use", "62"]],
    [{ target: "berlin" }, ["target", "use", "berlin"]],
  ] as const;
  for (const [options, command] of cases) {
    const [one, two] = [await scene(t), await scene(t)];
    const workspace = await one.openWorkspace().use({ ...options, persist: true });
    assert.equal((await ask(two.home, command, { env: two.env })).state, "ok");
    assert.equal(one.home.read(FILE), two.home.read(FILE), command.join(" "));
    assert.notEqual(one.home.read(FILE), config);
    assert.deepEqual(place(one.openWorkspace().session), place(workspace.session));
  }
});

test("persist writes for the account that the workspace is in, and several axes in one go", async (t) => {
  const { openWorkspace, home } = await scene(t);
  const workspace = openWorkspace({ account: "other" });
  await workspace.use({ project: "410", persist: true });
  assert.equal(home.read(FILE), config.replace('default_project = "900"', 'default_project = "410"'));
  await workspace.use({ account: "bare", project: "77", persist: true });
  assert.deepEqual(place(openWorkspace().session), ["bare", "77", null]);
  await workspace.use({ account: "team", project: "409", workspace: 5, persist: true });
  assert.deepEqual(place(openWorkspace().session), ["team", "409", 5]);
});

test("nothing is written down for an account that is not of the config file", async (t) => {
  const { openWorkspace, home } = await scene(t);
  const account = {
    name: "team",
    type: "service_account",
    region: "us",
    username: "x",
    secret: "placeholder-9",
  } as const;
  const workspace = openWorkspace(new Session({ account, project: { id: "410" } }));
  await assert.rejects(workspace.use({ project: "409", persist: true }), { code: "INVALID_ARGS", message: /persist/ });
  assert.equal(home.read(FILE), config);
  await workspace.use({ project: "409" });
  assert.equal(workspace.session.project.id, "409");
});

test("calls take effect in the order in which they were made, a failed one not at all", async (t) => {
  const { openWorkspace } = await scene(t);
  const workspace = openWorkspace();
  const first = workspace.use({ account: "other", persist: true });
  const second = workspace.use({ account: "nobody" });
  const third = workspace.use({ project: "410" });
  await assert.rejects(second, { code: "ACCOUNT_NOT_FOUND" });
  await Promise.all([first, third]);
  assert.deepEqual(place(workspace.session), ["other", "410", null]);
});

test("/me is asked once for each account, however often it is switched", async (t) => {
  const { openWorkspace, mixpanel } = await scene(t);
  const workspace = openWorkspace();
  const reach = await workspace.me();
  assert.deepEqual(reach.user, { id: 7, email: "grace@example.com" });
  assert.deepEqual(reach.organizations.map(({ name }) => name).sort(), ["Analytical Engines", "Weekend"]);
  assert.deepEqual(
    (await workspace.projects()).map(({ name, is_active }) => [name, is_active]),
    [
      ["App", false],
      ["Demo", false],
      ["Laden", false],
      ["Shop", true],
    ],
  );
  assert.deepEqual(
    (await workspace.workspaces()).map(({ id, is_active }) => [id, is_active]),
    [
      [61, true],
      [62, false],
    ],
  );
  await (await workspace.use({ account: "other" })).projects();
  await (await workspace.use({ account: "team" })).projects();
  assert.equal(mixpanel.count("/api/app/me"), 2);
  assert.deepEqual(workspace.session.project, {
    id: "410",
    name: "Shop",
    organization_id: 31,
    organization_name: "Analytical Engines",
  });
  await workspace.me({ refresh: true });
  assert.equal(mixpanel.count("/api/app/me"), 3);
  await workspace.use({ project: "409" });
  await assert.rejects(workspace.workspaces(), { code: "NO_WORKSPACES" });
});

test("an account without a file of its own is asked about once as well, and leaves nothing on disk", async (t) => {
  const { openWorkspace, mixpanel, home } = await scene(t);
  const account = {
    name: "team",
    type: "service_account",
    region: "us",
    username: "sa",
    secret: "placeholder-1",
  } as const;
  const workspace = openWorkspace(new Session({ account, project: { id: "410" } }));
  await workspace.me();
  await workspace.use({ project: "409" });
  await workspace.projects();
  assert.equal(mixpanel.count("/api/app/me"), 1);
  assert.deepEqual(home.list(".mp"), ["config.toml"]);
  assert.doesNotMatch(inspect(workspace, { depth: 9, showHidden: true }), /placeholder/);
});

test("the headers of a bridge stay behind when the workspace moves to another account", async (t) => {
  const { home, mixpanel } = await scene(t);
  const account = { name: "b", type: "oauth_token", region: "us", token: "planted" };
  const bridge = { version: 2, account, project: "410", headers: { "X-Of-Bridge": "1" } };
  const env = { MP_AUTH_FILE: home.write("b.json", JSON.stringify(bridge)), MP_API_BASE_URL: mixpanel.baseUrl };
  const { openWorkspace } = createLibrary(home.context({ env }));
  const workspace = openWorkspace();
  assert.deepEqual(workspace.session.headers, { "X-Of-Bridge": "1" });
  await workspace.use({ project: "409" });
  assert.deepEqual(workspace.session.headers, { "X-Of-Bridge": "1" });
  await workspace.use({ account: "team" });
  assert.deepEqual(workspace.session.headers, {});
  assert.deepEqual(openWorkspace({ account: "team" }).session.headers, {});
});

test("a call that needs a workspace takes the project's default one where the session has none, and asks once", async (t) => {
  const { openWorkspace, mixpanel } = await scene(t);
  const workspace = openWorkspace({ account: "team", project: "410" }).session.replace({ workspace: null });
  const opened = openWorkspace(workspace);
  assert.equal(opened.session.workspace, null);
  const asked = mixpanel.count("/api/app/me");
  assert.deepEqual(await opened.resolveWorkspace(), { id: 61, name: "All Project Data", is_default: true });
  assert.deepEqual([opened.session.workspaceId, (await opened.resolveWorkspace()).id], [61, 61]);
  assert.ok(mixpanel.count("/api/app/me") <= asked + 1);
  await opened.close();
});

test("an account without a name is called after its organization when the program says so", async (t) => {
  const { accounts } = await scene(t);
  const record = { type: "service_account", region: "us", username: "sa", secret: "placeholder-1" } as const;
  const added = await accounts.add({ ...record, derive_name: true as const });
  assert.equal(accounts.show(added.name).name, added.name);
  assert.match(added.name, /^[a-z-]+$/);
  for (const wrong of [
    { ...record, name: "x", derive_name: true },
    { ...record, derive_name: false },
    { type: "oauth_browser", derive_name: true },
  ])
    await assert.rejects(accounts.add(wrong as never), { code: "INVALID_ARGS" });
});
