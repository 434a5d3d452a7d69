import assert from "node:assert/strict";
import { test } from "node:test";
import { temporaryHome } from "../support/home.ts";
import { ordinaryMe } from "../support/mixpanel.ts";
import { runScript } from "../support/program.ts";
import { data, ends } from "./here.ts";
import { CONFIG, furnish } from "./homes.ts";
import { noTerminal, onTerminal, type Typing } from "./terminal.ts";

const skip = noTerminal;
const projectOf = async (home: Parameters<typeof data>[0]): Promise<string> =>
  (await data(home, ["session"])).project.id;

test("project use without an id is a list to pick from, with the organization on every row", { skip }, async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  const { screen, status } = await onTerminal(home, ["project", "use"], [["Which project?", "\u001b[B\r"]]);
  assert.equal(status, 0, screen);
  const organizations: Record<string, { name: string }> = ordinaryMe().organizations;
  const all = Object.entries(ordinaryMe().projects as Record<string, { name: string; organization_id: number }>);
  for (const [id, { name, organization_id }] of all)
    assert.match(
      screen,
      new RegExp(`${name}, (region \\w+, )?${organizations[organization_id]?.name} \\(${id}\\)`),
      `project ${id}`,
    );
  assert.notEqual(await projectOf(home), "410");
});

for (const many of [0, 40])
  test(`what is typed, digits too, narrows a list of ${many + 4}, and nothing is chosen that it does not show`, {
    skip,
  }, async (t) => {
    const home = temporaryHome(t);
    const more = Array.from({ length: many }, (_, index) => [
      `${5000 + index}`,
      { name: `Number ${index}`, organization_id: 31 },
    ]);
    furnish(home, { ...ordinaryMe(), projects: { ...ordinaryMe().projects, ...Object.fromEntries(more) } });
    const pick = async (typing: Typing) => {
      home.write(".mp/config.toml", CONFIG);
      const { screen, status } = await onTerminal(home, ["project", "use"], typing);
      return { screen, status, project: await projectOf(home) };
    };
    // In one piece, as a hurried hand or a paste brings it.
    assert.equal((await pick([["Which project?", "409\r"]])).project, "409");
    assert.equal((await pick([["Which project?", "wee mo\r"]])).project, "77", "words of one row");
    const none = await pick([
      ["Which project?", "78\r"],
      ["Which project?", "\u0003"],
    ]);
    assert.deepEqual([none.status, none.project], [130, "410"], none.screen);
    const narrowed = await pick([
      ["Which project?", "zzz"],
      ["No matches found", "\u007f\u007f\u007f409"],
      ["(1 match)", "\r"],
    ]);
    assert.equal(narrowed.project, "409", narrowed.screen);
  });

test("of a long list twelve rows are seen at once", { skip }, async (t) => {
  const home = temporaryHome(t);
  const many = Array.from({ length: 40 }, (_, index) => [`${5000 + index}`, { name: `Number ${index}` }]);
  furnish(home, { ...ordinaryMe(), projects: { ...ordinaryMe().projects, ...Object.fromEntries(many) } });
  const starter = "sh -c 'stty rows 60; exec \"$@\"' sh";
  const { screen } = await onTerminal(home, ["project", "use"], [["Which project?", "\u0003"]], { starter });
  const rows = new Set(screen.match(/\(\d+\)/g));
  assert.ok(rows.size > 4 && rows.size <= 12, screen);
});

test("a whole id is that project, though other ids begin like it", { skip }, async (t) => {
  const home = temporaryHome(t);
  const longer = { 4100: { name: "A first one", organization_id: 31 } };
  furnish(home, { ...ordinaryMe(), projects: { ...ordinaryMe().projects, ...longer } });
  home.write(".mp/config.toml", CONFIG.replace('"410"', '"409"'));
  await onTerminal(home, ["project", "use"], [["Which project?", "410\r"]]);
  assert.equal(await projectOf(home), "410");
});

test("workspace use without an id is a list too", { skip }, async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  const { screen, status } = await onTerminal(home, ["workspace", "use"], [["Which workspace of Shop?", "62\r"]]);
  assert.equal(status, 0, screen);
  assert.equal((await data(home, ["session"])).workspace.id, 62);
});

test("on a narrow terminal a row keeps its name and its id, and fits", { skip }, async (t) => {
  const home = temporaryHome(t);
  const name = "A name of thirty columns, so i";
  furnish(home, {
    ...ordinaryMe(),
    projects: { ...ordinaryMe().projects, 7654321: { name, organization_id: 31 } },
  });
  const starter = "sh -c 'stty cols 46; exec \"$@\"' sh";
  const { screen } = await onTerminal(home, ["project", "use"], [["Which project?", "\u0003"]], {
    starter,
    env: { NO_COLOR: "1" },
  });
  assert.ok(screen.includes(`${name} (7654321)\n`), screen);
});

test("where nobody can be asked, and by auth_manager, the id is missing", { skip }, async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  for (const group of ["project", "workspace"]) {
    const { stderr } = await ends(home, 3, [group, "use"]);
    assert.match(stderr, /^error: ID-or-NAME is missing, and there is no terminal/);
    const { stdout } = await runScript("auth_manager.mjs", home.root, [group, "use"]);
    assert.match(JSON.parse(stdout).error.message, /^ID-or-NAME is missing\. usage: auth_manager \w+ use ID-or-NAME/);
  }
});

test("an account that is not ours to change is refused before anybody is asked, and so is one without projects", {
  skip,
}, async (t) => {
  const home = temporaryHome(t);
  const env = { MP_OAUTH_TOKEN: "t", MP_REGION: "us", MP_PROJECT_ID: "1" };
  const { screen, status } = await onTerminal(home, ["project", "use"], [], { env });
  assert.deepEqual([status, screen.includes("MP_PROJECT_ID")], [3, true], screen);
  furnish(home, { ...ordinaryMe(), projects: {}, workspaces: {} });
  const none = await onTerminal(home, ["project", "use"], []);
  assert.equal(none.status, 6, none.screen);
  assert.match(none.screen, /it can reach none/);
});
