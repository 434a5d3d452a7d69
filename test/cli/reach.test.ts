import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { type TestContext, test } from "node:test";
import { ask, refusal } from "../support/ask.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";

const CONFIG = ".mp/config.toml";
const config = `[active]
account = "team"

[accounts.team]
type = "service_account"
region = "us"
default_project = "1"
username = "u"
secret = "planted"

[accounts.other]
type = "oauth_browser"
region = "us"
default_project = "1"

[targets.gone]
account = "other"
project = "404"

[targets.shop]
account = "other"
project = "2"
workspace = 14

[targets.elsewhere]
account = "team"
project = "1"
workspace = 404
`;

/** What both accounts reach, as Mixpanel said when it was last asked. */
const me = {
  cached_at: Date.now() / 1000,
  projects: {
    1: { name: "E-Commerce", domain: "mixpanel.com" },
    2: { name: "Mobile App", domain: "mixpanel.com" },
    3: { name: "Mobile app" },
    4: { name: "Straße", domain: "eu.mixpanel.com" },
  },
  workspaces: {
    11: { name: "Default", project_id: 1, is_default: true },
    12: { name: "Staging", project_id: 1 },
    13: { name: "STAGING", project_id: 2 },
    14: { name: "Twin", project_id: 2 },
    15: { name: "twin", project_id: 2 },
  },
};

function homeOf(t: TestContext, cached: object | null = me): TemporaryHome {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  const tokens = {
    access_token: "planted",
    expires_at: "2099-01-01T00:00:00+00:00",
    token_type: "Bearer",
    scope: "all",
  };
  home.write(".mp/accounts/other/tokens.json", JSON.stringify(tokens), 0o600);
  if (cached) for (const name of ["team", "other"]) home.write(`.mp/accounts/${name}/me.json`, JSON.stringify(cached));
  return home;
}

/** Refused like this, with this command as the next one, and nothing written. */
async function refuses(home: TemporaryHome, line: string, code: string, command?: string) {
  const said = await refusal(home, line.split(" "), code);
  assert.equal(home.read(CONFIG), config, line);
  assert.equal(said.next?.[0].command, command, line);
  if (command !== undefined) assert.ok(`${said.error.message},`.includes(`Run: ${command},`), said.error.message);
  return said.error;
}

test("an id that the cached /me does not show is stored by no command, and Mixpanel is to be asked again", async (t) => {
  const home = homeOf(t);
  const projects = "mp project list --refresh";
  await refuses(home, "project use 404", "PROJECT_NOT_FOUND", projects);
  await refuses(home, "project use 404 -a other", "PROJECT_NOT_FOUND", `${projects} --account other`);
  await refuses(home, "workspace use 11 -p 404", "PROJECT_NOT_FOUND", projects);
  await refuses(home, "target add x -a team -p 404", "PROJECT_NOT_FOUND", projects);
  await refuses(home, "target use gone", "PROJECT_NOT_FOUND", `${projects} --account other`);
  const workspaces = "mp workspace list --refresh";
  await refuses(home, "workspace use 404", "WORKSPACE_NOT_FOUND", workspaces);
  await refuses(
    home,
    "workspace use 404 -a other -p 2",
    "WORKSPACE_NOT_FOUND",
    `${workspaces} --account other --project 2`,
  );
  await refuses(home, "target add x -p 2 -w 404", "WORKSPACE_NOT_FOUND", `${workspaces} --project 2`);
  await refuses(home, "target use elsewhere", "WORKSPACE_NOT_FOUND", workspaces);
  await refuses(home, "workspace use 13", "INVALID_ARGS", "mp workspace list");
  await refuses(home, "workspace use 11 -p 2", "INVALID_ARGS", "mp workspace list --project 2");
  await refuses(home, "target add x -p 1 -w 13", "INVALID_ARGS", "mp workspace list");
  const error = await refuses(home, "workspace use 404", "WORKSPACE_NOT_FOUND", workspaces);
  assert.deepEqual(error.details, {
    workspace: "404",
    project: "1",
    available_workspaces: [
      { id: 11, name: "Default" },
      { id: 12, name: "Staging" },
    ],
    accessible_workspace_count: 2,
  });
});

test("of a project without workspaces none are listed: those of the project that has the one asked for are", async (t) => {
  const home = homeOf(t);
  const elsewhere = "mp workspace list --project 1";
  const error = await refuses(home, "workspace use 11 -p 3", "INVALID_ARGS", elsewhere);
  assert.match(error.message, /belongs to the project 1, not to 3\. 3 has no workspaces\. Run/);
  await refuses(home, "target add x -p 3 -w 11", "INVALID_ARGS", elsewhere);
  await refuses(home, "workspace use staging -p 3", "WORKSPACE_NOT_FOUND", "mp workspace list --refresh --project 3");
});

test("of an account that cannot ask anything as it stands it is said that a login comes first", async (t) => {
  const home = homeOf(t);
  rmSync(home.path(".mp/accounts/other/tokens.json"));
  for (const [line, code, list] of [
    ["project use 404 -a other", "PROJECT_NOT_FOUND", "mp project list --refresh --account other"],
    ["project use nope -a other", "PROJECT_NOT_FOUND", "mp project list --account other"],
    ["workspace use 404 -a other", "WORKSPACE_NOT_FOUND", "mp workspace list --refresh --account other"],
    ["workspace use nope -a other", "WORKSPACE_NOT_FOUND", "mp workspace list --account other"],
  ] as const) {
    const { error, next } = await refusal(home, line.split(" "), code);
    assert.deepEqual(
      next.map(({ command }: { command: string }) => command),
      [list, "mp account login other"],
      line,
    );
    assert.match(next[1].label, /which has to come first$/);
    assert.ok(error.message.endsWith(`Run: ${list} (before that: mp account login other)`), error.message);
  }
});

test("that a project is out of reach is warned of with the account to ask for", async (t) => {
  const home = homeOf(t);
  await ask(home, ["session", "-a", "other", "-p", "404"]);
  await ask(home, ["session", "-p", "405"]);
  assert.deepEqual(
    home.warnings.map((line) => /mp project list.*/.exec(line)?.[0]),
    ["mp project list --refresh --account other", "mp project list --refresh"],
  );
});

test("without a cached /me an id is taken as it was typed", async (t) => {
  const home = homeOf(t, null);
  await ask(home, ["project", "use", "0404"]);
  const { active } = await ask(home, ["workspace", "use", "404"]);
  assert.deepEqual(active, { account: "team", project: "0404", workspace: 404 });
  await ask(home, ["target", "add", "x", "-p", "404", "-w", "404"]);
  assert.deepEqual((await ask(home, ["target", "use", "gone"])).active.project, "404");
});

test("a project of another region is refused, and the login there has credentials of the same kind", async (t) => {
  const home = homeOf(t);
  for (const line of ["project use 4", "target add x -p 4", "workspace use 11 -p 4"]) {
    const error = await refuses(home, line, "NEEDS_REGION_SWITCH", "mp login --service-account --region eu");
    assert.match(error.message, /^The project 4 is in another region than us, where the account "team" works\./);
  }
  const error = await refuses(home, "project use 4 -a other", "NEEDS_REGION_SWITCH", "mp login --region eu");
  assert.deepEqual(error.details, {
    auth_region: "us",
    cross_region_projects: [{ id: "4", name: "Straße", domain: "eu.mixpanel.com", region: "eu" }],
  });
});

test("project use takes a name that the cached /me has, whatever its case", async (t) => {
  const home = homeOf(t);
  for (const [typed, project] of [
    ["e-commerce", "1"],
    ["E-COMMERCE", "1"],
    [" E-Commerce ", "1"],
  ] as const)
    assert.equal((await ask(home, ["project", "use", typed])).active.project, project);
  assert.equal((await ask(home, ["project", "use", "e-commerce", "-a", "other"])).changed.project, "1");
});

test("workspace use takes a name of the session's project, whatever its case", async (t) => {
  const home = homeOf(t);
  assert.equal((await ask(home, ["workspace", "use", "staging"])).active.workspace, 12);
  const { active } = await ask(home, ["workspace", "use", "staging", "-p", "2"]);
  assert.deepEqual([active.project, active.workspace], ["2", 13]);
});

test("all digits is an id, also where a project or a workspace has that name", async (t) => {
  const named = { ...me, projects: { 1: { name: "2024" } }, workspaces: { 11: { name: "2024", project_id: 1 } } };
  const home = homeOf(t, named);
  await refuses(home, "project use 2024", "PROJECT_NOT_FOUND", "mp project list --refresh");
  await refuses(home, "workspace use 2024", "WORKSPACE_NOT_FOUND", "mp workspace list --refresh");
  await refuses(home, "workspace use 0", "INVALID_ARGS", "mp workspace list");
});

test("a name that nothing has is not found, and the nearest ones are named first", async (t) => {
  const home = homeOf(t);
  const project = await refuses(home, "project use Mobil-App", "PROJECT_NOT_FOUND", "mp project list");
  assert.match(
    project.message,
    /^The account "team" does not reach any project "Mobil-App"; it reaches Mobile App \(2\), Mobile app \(3\), /,
  );
  assert.deepEqual(project.details.available_projects[0], { id: "2", name: "Mobile App" });
  const workspace = await refuses(home, "workspace use Stagign", "WORKSPACE_NOT_FOUND", "mp workspace list");
  assert.match(
    workspace.message,
    /^The project 1 has no workspace "Stagign"; it has Staging \(12\), Default \(11\)\. Run/,
  );
});

test("a name is looked up in the cached /me only, and without one nothing is claimed of what there is", async (t) => {
  const home = homeOf(t, null);
  const project = await refuses(
    home,
    "project use Shop -a other",
    "PROJECT_NOT_FOUND",
    "mp project list --account other",
  );
  assert.match(project.message, /^Of the account "other" no projects are known yet/);
  assert.deepEqual(project.details, { project: "Shop", available_projects: [] });
  const workspace = await refuses(home, "workspace use Shop", "WORKSPACE_NOT_FOUND", "mp workspace list");
  assert.match(workspace.message, /^Of the project 1 no workspaces are known yet/);
});

test("a name that several have is refused, and they are listed with their ids", async (t) => {
  const home = homeOf(t);
  await refuses(home, "project use mobile-app", "PROJECT_NOT_FOUND", "mp project list");
  const said = await refusal(home, ["project", "use", "mobile app"], "INVALID_ARGS");
  assert.match(
    said.error.message,
    /2 projects are called "mobile app": Mobile App \(2\), Mobile app \(3\)\. Give the id/,
  );
  const { error } = await refusal(home, ["workspace", "use", "TWIN", "-p", "2"], "INVALID_ARGS");
  assert.match(error.message, /2 workspaces are called "TWIN": Twin \(14\), twin \(15\)\. Give the id/);
});

test("the account of the environment is refused for a name too, and the variable is to have an id", async (t) => {
  const home = homeOf(t);
  const env = { MP_OAUTH_TOKEN: "planted", MP_REGION: "us", MP_PROJECT_ID: "1" };
  const project = await refusal(home, ["project", "use", "Shop"], "INVALID_ARGS", { env });
  assert.equal(project.next[0].command, "export MP_PROJECT_ID=<id>");
  const workspace = await refusal(home, ["workspace", "use", "Shop"], "INVALID_ARGS", { env });
  assert.equal(workspace.next[0].command, "export MP_WORKSPACE_ID=<id>");
});

test("of many there are ten in the message and fifty in details, the nearest first", async (t) => {
  const many = Array.from({ length: 70 }, (_, i) => [String(1000 + i), { name: `Project ${i}` }] as const);
  const cached = { cached_at: me.cached_at, projects: Object.fromEntries(many) };
  const error = await refuses(homeOf(t, cached), "project use 10699", "PROJECT_NOT_FOUND", "mp project list --refresh");
  assert.equal(error.details.available_projects.length, 50);
  assert.equal(error.details.accessible_project_count, 70);
  assert.deepEqual(error.details.available_projects[0], { id: "1069", name: "Project 69" });
  assert.match(
    error.message,
    /it reaches Project 69 \(1069\), (?:Project \d+ \(\d+\), ){8}Project \d+ \(\d+\) and 60 more\. Run/,
  );
});

test("an account and a target that are not there: those there are, the nearest first, ten in the message", async (t) => {
  const home = temporaryHome(t);
  const names = Array.from({ length: 60 }, (_, i) => `zone-${String(i).padStart(2, "0")}`);
  const accounts = [...names, "acme"].map((name) => `[accounts.${name}]\ntype = "oauth_browser"\nregion = "us"\n`);
  const targets = names.map((name) => `[targets.${name}]\naccount = "acme"\nproject = "1"\n`);
  home.write(CONFIG, [...accounts, ...targets].join("\n"));
  const account = (await refusal(home, ["account", "use", "acmee"], "ACCOUNT_NOT_FOUND")).error;
  assert.match(account.message, /does not exist; there are acme, (?:zone-\d\d, ){8}zone-\d\d and 51 more\. Run/);
  assert.deepEqual([account.details.available_accounts.length, account.details.available_accounts[0]], [50, "acme"]);
  const target = (await refusal(home, ["target", "use", "zone-95"], "TARGET_NOT_FOUND")).error;
  assert.match(target.message, /does not exist; there are zone-05, .* and 50 more\. Run: mp target list$/);
  assert.deepEqual([target.details.available_targets.length, target.details.available_targets[0]], [50, "zone-05"]);
});

test("what target add leaves out is taken from the session in force", async (t) => {
  const rows: [line: string, env: Record<string, string>, added: object][] = [
    ["target add x", {}, { account: "team", project: "1", workspace: 12 }],
    ["target add x -w 11", {}, { account: "team", project: "1", workspace: 11 }],
    ["target add x -p 2", {}, { account: "team", project: "2", workspace: null }],
    ["target add x -p 1", {}, { account: "team", project: "1", workspace: 12 }],
    ["target add x -a other", {}, { account: "other", project: "1", workspace: null }],
    ["target add x -t shop", { MP_PROJECT_ID: "2" }, { account: "other", project: "2", workspace: 14 }],
    ["target add x -t shop", { MP_ACCOUNT: "team" }, { account: "other", project: "2", workspace: 14 }],
    ["target add x", { MP_ACCOUNT: "other" }, { account: "other", project: "1", workspace: null }],
    ["target add x", { MP_PROJECT_ID: "2" }, { account: "team", project: "2", workspace: null }],
    ["target add x -p 1", { MP_PROJECT_ID: "2" }, { account: "team", project: "1", workspace: null }],
    [
      "target add x -a other",
      { MP_OAUTH_TOKEN: "planted", MP_REGION: "us", MP_PROJECT_ID: "2" },
      { account: "other", project: "2", workspace: null },
    ],
  ];
  for (const [line, env, added] of rows) {
    const home = homeOf(t);
    home.write(CONFIG, config.replace('account = "team"\n', 'account = "team"\nworkspace = 12\n'));
    const said = await ask(home, line.split(" "), { env });
    assert.deepEqual(said.added, { name: "x", ...added }, `${line} ${JSON.stringify(env)}`);
  }
  await refuses(homeOf(t), "target add x -t shop -a team", "INVALID_ARGS");
  const home = homeOf(t);
  const env = { MP_OAUTH_TOKEN: "planted", MP_REGION: "us", MP_PROJECT_ID: "2" };
  const { error } = await refusal(home, ["target", "add", "x"], "INVALID_ARGS", { env });
  assert.match(error.message, /is not in the config file.*--account NAME/);
});

test("for an account that is not ours what is known of it is looked up all the same, and it can be done without", async (t) => {
  const home = homeOf(t);
  const account = { name: "carried", type: "oauth_token", region: "us", token: "planted" };
  const path = home.write("b.json", JSON.stringify({ version: 2, account, project: "1" }), 0o600);
  const env = { MP_AUTH_FILE: path };
  const commands = ({ next }: { next: { command: string }[] }) => next.map(({ command }) => command);
  const removal = `mp account remove-bridge --at ${path} --yes`;
  const refused = (line: string, code: string) => refusal(home, line.split(" "), code, { env });
  assert.deepEqual(commands(await refused("project use 404", "INVALID_ARGS")), ["export MP_PROJECT_ID=404", removal]);
  home.write(".mp/bridge/carried/me.json", JSON.stringify(me));
  await refused("project use 404", "PROJECT_NOT_FOUND");
  await refused("workspace use 404", "WORKSPACE_NOT_FOUND");
  const project = await refused("project use e-commerce", "INVALID_ARGS");
  assert.deepEqual(commands(project), ["export MP_PROJECT_ID=1", removal]);
  const workspace = await refused("workspace use staging", "INVALID_ARGS");
  assert.deepEqual(commands(workspace), ["export MP_WORKSPACE_ID=12", removal]);
});

test("a workspace of another project than MP_PROJECT_ID is not advised for that one", async (t) => {
  const home = homeOf(t);
  const use = (id: string) => refusal(home, ["workspace", "use", id], "INVALID_ARGS", { env: { MP_PROJECT_ID: "2" } });
  assert.equal((await use("13")).next[0].command, "export MP_WORKSPACE_ID=13");
  const { error, next } = await use("11");
  assert.match(error.message, /^The workspace 11 belongs to the project 1, not to 2\./);
  assert.equal(next[1].command, "mp workspace list --project 1");
});

test("a new name that is taken leads to another name", async (t) => {
  const home = homeOf(t);
  for (const [to, what] of [
    ["team", /^The account "team" exists already\. Choose another name: mp account rename other <name>$/],
    ["TEAM", /^The account "team", which differs from "TEAM" only in case, exists already\./],
    ["other", /^The account "other" exists already\./],
  ] as const) {
    const { error, next } = await refusal(home, ["account", "rename", "other", to], "ACCOUNT_EXISTS");
    assert.match(error.message, what);
    assert.equal(next[0].command, "mp account rename other <name>");
  }
  assert.equal(home.read(CONFIG), config);
});
