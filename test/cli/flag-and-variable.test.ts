import assert from "node:assert/strict";
import { test } from "node:test";
import { pickProject } from "../../src/actions/projects/pick.ts";
import { pickWorkspace } from "../../src/actions/workspaces/pick.ts";
import { ask, refusal } from "../support/ask.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";

const account = (name: string, project: string) =>
  `[accounts.${name}]\ntype = "service_account"\nregion = "us"\ndefault_project = "${project}"\nusername = "u"\nsecret = "planted"\n`;
const config = `[active]\naccount = "team"\n\n${account("team", "1")}\n${account("other", "2")}
[targets.trip]
account = "other"
project = "3"
workspace = 31
`;
const me = {
  cached_at: Date.now() / 1000,
  projects: { 1: { name: "One" }, 2: { name: "Two" }, 3: { name: "Three" }, 7: { name: "Seven" } },
  workspaces: {
    11: { name: "a", project_id: 1 },
    31: { name: "b", project_id: 3 },
    71: { name: "c", project_id: 7 },
  },
};
const quad = { MP_USERNAME: "env", MP_SECRET: "planted-2", MP_REGION: "eu", MP_PROJECT_ID: "1" };

function homeOf(t: Parameters<typeof temporaryHome>[0]): TemporaryHome {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", config);
  for (const name of ["team", "other"]) home.write(`.mp/accounts/${name}/me.json`, JSON.stringify(me));
  return home;
}

test("what a flag says is what is exported, whatever a variable says of its axis", async (t) => {
  const rows: [flags: string, env: Record<string, string>, written: [string, string | null, number | null]][] = [
    ["", { MP_PROJECT_ID: "9" }, ["team", "9", null]],
    ["-p 7", { MP_PROJECT_ID: "9" }, ["team", "7", null]],
    ["-a other", { MP_PROJECT_ID: "9" }, ["other", "9", null]],
    ["-a other", quad, ["other", "1", null]],
    ["-w 11", { MP_WORKSPACE_ID: "8" }, ["team", "1", 11]],
    ["-t trip", { ...quad, MP_WORKSPACE_ID: "8" }, ["other", "3", 31]],
    // A workspace of the environment goes with its project, not with one that a flag names.
    ["-p 7", { MP_WORKSPACE_ID: "8" }, ["team", "7", null]],
    ["-p 7", { MP_PROJECT_ID: "7", MP_WORKSPACE_ID: "71" }, ["team", "7", 71]],
    ["", { ...quad, MP_WORKSPACE_ID: "8" }, ["env-service-account", "1", 8]],
  ];
  for (const [flags, env, written] of rows) {
    const home = homeOf(t);
    const argv = ["bridge", "export", "--to", "b.json", ...flags.split(" ").filter(Boolean)];
    const { exported } = await ask(home, argv, { env });
    assert.deepEqual([exported.account, exported.project, exported.workspace], written, `${flags} ${Object.keys(env)}`);
    const file = JSON.parse(home.read("b.json"));
    assert.deepEqual([file.account.name, file.project, file.workspace ?? null], written);
  }
});

test("what a flag says is what is stored, and what hides it afterwards is said", async (t) => {
  const rows: [line: string, env: Record<string, string>, changed: object, by: string[]][] = [
    ["project use 7 -a other", quad, { account: "other", project: "7" }, ["MP_USERNAME", "MP_PROJECT_ID"]],
    [
      "workspace use 71 -p 7",
      { MP_PROJECT_ID: "1" },
      { account: "team", project: "7", workspace: 71 },
      ["MP_PROJECT_ID"],
    ],
    [
      "workspace use 31 -t trip",
      { MP_PROJECT_ID: "1" },
      { account: "other", project: "3", workspace: 31 },
      ["MP_PROJECT_ID"],
    ],
  ];
  for (const [line, env, changed, by] of rows) {
    const home = homeOf(t);
    const said = await ask(home, line.split(" "), { env });
    assert.deepEqual(said.changed, changed, line);
    assert.deepEqual([...new Set(said.shadowed.map((one: { by: string }) => one.by))], by, line);
  }
  const added: [flags: string, env: Record<string, string>, added: object][] = [
    ["-a other -p 7", quad, { account: "other", project: "7", workspace: null }],
    ["-p 7", { MP_PROJECT_ID: "9" }, { account: "team", project: "7", workspace: null }],
    ["-w 11", { MP_WORKSPACE_ID: "8" }, { account: "team", project: "1", workspace: 11 }],
  ];
  for (const [flags, env, target] of added) {
    const said = await ask(homeOf(t), ["target", "add", "x", ...flags.split(" ")], { env });
    assert.deepEqual(said.added, { name: "x", ...target }, flags);
  }
  const browser = ["account", "add", "new", "--type", "oauth_browser", "--project", "7"];
  assert.equal((await ask(homeOf(t), browser, { env: { MP_PROJECT_ID: "9" } })).added.project_id, "7");
  const update = ["account", "update", "team", "--project", "7"];
  assert.equal((await ask(homeOf(t), update, { env: { MP_PROJECT_ID: "9" } })).updated.project_id, "7");
});

test("without a flag an account of the environment is still not ours to write", async (t) => {
  for (const line of ["project use 7", "workspace use 71", "workspace use 71 -p 7"])
    await refusal(homeOf(t), line.split(" "), "INVALID_ARGS", { env: quad });
});

test("a person is asked about the account and the project that their flags name", async (t) => {
  const home = homeOf(t);
  const context = home.context({ env: { HOME: home.root, ...quad } });
  const first = async (_question: string, [choice]: readonly { readonly value: string }[]) => choice?.value ?? "";
  assert.equal(await pickProject(context, first, { account: "other" }), "1");
  assert.equal(await pickWorkspace(context, first, { account: "other", project: "7" }), "71");
  await assert.rejects(pickProject(context, first), { code: "INVALID_ARGS" });
});
