import assert from "node:assert/strict";
import { test } from "node:test";
import { accountVariables } from "../../src/actions/accounts/variables.ts";
import { askForProject } from "../../src/actions/projects/pick.ts";
import { pickWorkspace } from "../../src/actions/workspaces/pick.ts";
import { mp } from "../mp/here.ts";
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
    ["project use 7 -a other", { MP_PROJECT_ID: "1" }, { account: "other", project: "7" }, ["MP_PROJECT_ID"]],
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

test("an account of the environment is not ours to write, whatever account a flag names", async (t) => {
  for (const line of ["project use 7", "project use 7 -a other", "workspace use 71 -p 7", "workspace use 31 -t trip"])
    await refusal(homeOf(t), line.split(" "), "INVALID_ARGS", { env: quad });
});

test("a person is asked about the account and the project that their flags name", async (t) => {
  const home = homeOf(t);
  const context = home.context({ env: { HOME: home.root, MP_PROJECT_ID: "1" } });
  const first = async (_question: string, [choice]: readonly { readonly value: string }[]) => choice?.value ?? "";
  assert.equal(await askForProject(context, first, { account: "other" }), "1");
  assert.equal(await pickWorkspace(context, first, { account: "other", project: "7" }), "71");
  const hidden = home.context({ env: { HOME: home.root, ...quad } });
  await assert.rejects(askForProject(hidden, first, { account: "other" }), { code: "INVALID_ARGS" });
});

const before = (variable: string, flag: string, sentence: string) =>
  `${variable} comes before ${flag}: ${sentence}. To do without the variable: unset ${variable}`;

test("a flag that a variable comes before is named once, with the variable, wherever the answer does not show it", async (t) => {
  const project = before("MP_PROJECT_ID", "--project", "the project is 1 here, and not 7");
  const byTarget = [
    before("MP_USERNAME", "--target", "the account is env-service-account here, and not other"),
    before("MP_PROJECT_ID", "--target", "the project is 1 here, and not 3"),
  ];
  const rows: [line: string, env: Record<string, string>, warned: string[]][] = [
    ["project show -p 7", { MP_PROJECT_ID: "1" }, [project]],
    ["project list -p 7", { MP_PROJECT_ID: "1" }, [project]],
    ["workspace list --project 7", { MP_PROJECT_ID: "1" }, [project]],
    ["workspace show -p 7", { MP_PROJECT_ID: "1" }, [project]],
    [
      "workspace show -w 11",
      { MP_WORKSPACE_ID: "8" },
      [before("MP_WORKSPACE_ID", "--workspace", "the workspace is 8 here, and not 11")],
    ],
    [
      "project show -a other",
      quad,
      [before("MP_USERNAME", "--account", "the account is env-service-account here, and not other")],
    ],
    ["project show -t trip", quad, byTarget],
    ["account show -t trip", quad, byTarget],
    ["account list -t trip", quad, byTarget],
    ["project show -p 1", { MP_PROJECT_ID: "1" }, []],
    ["project show", { MP_PROJECT_ID: "1" }, []],
    ["project show", { ...quad, MP_ACCOUNT: "other" }, []],
    // What these answer names each value that is hidden, and by what.
    ["session -p 7", { MP_PROJECT_ID: "1" }, []],
    ["project use 7 -a other", { MP_PROJECT_ID: "7" }, []],
  ];
  for (const [line, env, warned] of rows) {
    const home = homeOf(t);
    assert.equal((await ask(home, line.split(" "), { env })).state, "ok", line);
    assert.deepEqual(home.warnings, warned, line);
    const { stderr } = await mp(homeOf(t), line.split(" "), { env });
    assert.deepEqual(
      stderr.split("\n").filter((said) => said.includes("comes before")),
      warned.map((said) => `warning: ${said}`),
      `mp ${line}`,
    );
  }
  const home = homeOf(t);
  await accountVariables(home.context({ env: { HOME: home.root, MP_PROJECT_ID: "1" } }), { project: "7" }, {});
  assert.deepEqual(home.warnings, [project], "what mp exec gives to a program");
  const token = await mp(homeOf(t), ["account", "token", "-a", "other"], { env: quad });
  assert.match(token.stderr, /MP_USERNAME comes before --account/);
  const env = { MP_OAUTH_TOKEN: "planted-3", MP_REGION: "us", MP_PROJECT_ID: "1" };
  for (const line of ["account token -a other", "account headers -a other --url https://mixpanel.com/api"]) {
    const { status, stderr } = await mp(homeOf(t), line.split(" "), { env });
    assert.deepEqual([status, stderr.match(/MP_OAUTH_TOKEN comes before --account/g)?.length], [0, 1], stderr);
  }
});

test("session says of a flag that a variable comes before that it is hidden, and by what", async (t) => {
  const { shadowed } = await ask(homeOf(t), ["session", "-a", "other", "-p", "7", "-w", "11"], {
    env: { ...quad, MP_WORKSPACE_ID: "8" },
  });
  assert.deepEqual(
    shadowed.filter(({ source }: { source: string }) => source === "param"),
    [
      { axis: "account", source: "param", value: "other", by: "MP_USERNAME" },
      { axis: "project", source: "param", value: "7", by: "MP_PROJECT_ID" },
      { axis: "workspace", source: "param", value: 11, by: "MP_WORKSPACE_ID" },
    ],
  );
});
