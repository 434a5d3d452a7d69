import assert from "node:assert/strict";
import { test } from "node:test";
import { type ConfigChoice, choiceEdits } from "../../src/actions/choose.ts";
import { chosenIn } from "../../src/actions/chosen.ts";
import { projectSteps } from "../../src/actions/login/publish.ts";
import { useTarget } from "../../src/actions/targets/targets.ts";
import { useWorkspace } from "../../src/actions/workspaces/use.ts";
import { editConfig } from "../../src/core/config/edit.ts";
import { parseConfig } from "../../src/core/config/parse.ts";
import { temporaryHome } from "../support/home.ts";

const record = (name: string, project: string) =>
  `[accounts.${name}]\ntype = "oauth_browser"\nregion = "us"\ndefault_project = "${project}"\n`;
const before = `[active]\naccount = "one"\nworkspace = 61\n\n${record("one", "1")}\n${record("two", "2")}`;

/** The three axes of the config file after a choice: of `one` and of `two`, which projects they have. */
function after(choice: ConfigChoice): string {
  const { active, accounts } = parseConfig(editConfig(before, choiceEdits(parseConfig(before, "f"), choice)), "f");
  return [active.account, active.workspace ?? "-", accounts.one?.default_project, accounts.two?.default_project].join();
}

test("a pinned workspace stays only with its account and its project", () => {
  const table: [ConfigChoice, string][] = [
    [{ account: "one", activate: true }, "one,61,1,2"],
    [{ account: "one", activate: true, workspace: null }, "one,-,1,2"],
    [{ account: "two", activate: true }, "two,-,1,2"],
    [{ account: "one", project: "1" }, "one,61,1,2"],
    [{ account: "one", project: "7" }, "one,-,7,2"],
    [{ account: "two", project: "7" }, "one,61,1,7"],
    [{ account: "two", project: "7", activate: true }, "two,-,1,7"],
    [{ account: "two", activate: true, project: "7", workspace: 70 }, "two,70,1,7"],
    [{ account: "one", activate: true, project: "1", workspace: 62 }, "one,62,1,2"],
    [{ account: "one", workspace: null }, "one,-,1,2"],
    [{ account: "two", workspace: null }, "one,61,1,2"],
    [{ account: "two", project: "7", workspace: null }, "one,61,1,7"],
  ];
  for (const [choice, expected] of table) assert.equal(after(choice), expected, JSON.stringify(choice));
});

test("what another process has chosen since is told as active, and is not said to hide anything in this shell", async (t) => {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", before);
  assert.deepEqual(await chosenIn(home.context(), parseConfig(before, "f"), { account: "two", project: "2" }), {
    active: { account: "one", project: "1", workspace: 61 },
    changed: { account: "two", project: "2" },
    shadowed: [],
  });
  assert.deepEqual(home.warnings, []);
});

test("after a login the project is chosen for its account, also where another process has chosen another since", () => {
  const account = { name: "two", type: "oauth_browser", region: "us" } as const;
  const me = { projects: [{ id: "2" }], organizations: [] } as never;
  const commands = (active: string) =>
    projectSteps(
      { account, me, project: null },
      { active: { account: active, project: null, workspace: null }, shadowed: [] },
    ).map(({ command }) => command);
  assert.deepEqual(commands("two"), ["mp project list", "mp project use <id>"]);
  assert.deepEqual(commands("one"), ["mp project list --account two", "mp project use <id> --account two"]);
});

test("what was pinned for an account that is gone is not taken over by a new one of its name", () => {
  const config = { ...parseConfig(before, "f"), accounts: {} };
  assert.deepEqual(choiceEdits(config, { account: "one", activate: true }), [
    { path: ["active", "account"], value: "one" },
    { path: ["active", "workspace"], value: undefined },
  ]);
});

test("a target without a workspace leaves none pinned, also where its account and project are chosen already", async (t) => {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", `${before}\n[targets.same]\naccount = "one"\nproject = "1"\n`);
  await useTarget(home.context(), "same");
  assert.equal(parseConfig(home.read(".mp/config.toml"), "f").active.workspace, undefined);
});

test("no workspace is pinned in a project that only a variable names", async (t) => {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", before);
  const context = home.context({ env: { HOME: home.root, MP_PROJECT_ID: "7" } });
  await assert.rejects(useWorkspace(context, 70), { code: "INVALID_ARGS" });
  assert.equal(home.read(".mp/config.toml"), before);
});
