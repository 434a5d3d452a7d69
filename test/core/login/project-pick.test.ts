import assert from "node:assert/strict";
import { test } from "node:test";
import { atLogin, worded } from "../../../src/core/advice/advise.ts";
import type { LoginPlace } from "../../../src/core/advice/place.ts";
import { type ProjectWish, pickChosen, pickForPerson, pickForTwoShot } from "../../../src/core/login/project-pick.ts";
import { parseMe } from "../../../src/core/me/me.ts";
import type { ErrorCode, MixpanelError } from "../../../src/errors.ts";

/** One project as short as it can be told: `domain`, `org`, `demo`, `integrated`. */
interface Sketch {
  domain?: string | null;
  org?: string;
  demo?: boolean | null;
  integrated?: boolean | null;
  name?: string;
}

const wish = (sketches: Record<string, Sketch>, rest: Partial<ProjectWish> = {}): ProjectWish => {
  const projects = Object.entries(sketches).map(
    ([id, { domain = "mixpanel.com", org, demo, integrated = true, name }]) => {
      const fields = JSON.stringify({ name, domain, is_demo: demo, has_integrated: integrated }).slice(1, -1);
      return `${JSON.stringify(id)}:{${fields}${org === undefined ? "" : `,"organization_id":${org}`}}`;
    },
  );
  const organizations = '"12":{"name":"Acme Corp"},"7":{"name":"Side Project"}';
  return {
    me: parseMe(`{"organizations":{${organizations}},"projects":{${projects.join(",")}}}`),
    region: "us",
    ...rest,
  };
};

const here: LoginPlace = { kind: "browser", flags: { name: "mine" } };
const twoShot: LoginPlace = { kind: "two_shot", flags: { finish: true } };

/** The error that `run` must throw, in the words for a login. */
const fails = (run: () => unknown, code: ErrorCode, login: LoginPlace = here): MixpanelError => {
  try {
    run();
  } catch (thrown) {
    const error = worded(atLogin(thrown, login));
    assert.ok(error, String(thrown));
    assert.equal(error.code, code);
    return error;
  }
  return assert.fail(`no ${code}`);
};

const listIn = (error: MixpanelError, key: string): unknown[] => {
  const list = error.details?.[key];
  return Array.isArray(list) ? list : assert.fail(`no list ${key}`);
};

const ordinary: Record<string, Sketch> = {
  "3713224": { name: "AI Demo", org: "12" },
  "3018488": { name: "E-Commerce", org: "12" },
  "99": { name: "Sandbox", org: "7", demo: true },
  "5000000": { name: "EU Shop", org: "12", domain: "eu.mixpanel.com" },
};

test("two shots pick the lowest id in the organisation that has most", () => {
  assert.deepEqual(pickForTwoShot(wish(ordinary)), {
    project: { id: "3018488", name: "E-Commerce" },
    pick: {
      auto_picked: true,
      method: "primary_org_lowest_id",
      primary_org_id: "12",
      primary_org_name: "Acme Corp",
      primary_org_survivor_count: 2,
      accessible_project_count: 4,
      region_compatible_count: 3,
      filtered_count: 2,
      demo_excluded: 1,
      unintegrated_excluded: 0,
    },
  });
});

test("each way to pick, and the project that it leads to", () => {
  const far: Sketch = { domain: "in.mixpanel.com" };
  for (const [sketches, method, id] of [
    [{}, "no_projects", undefined],
    [{ "1": {} }, "sole_survivor", "1"],
    [{ "1": { demo: true, integrated: false }, "2": far }, "sole_survivor", "1"],
    [{ "1": { domain: null }, "2": far }, "sole_survivor", "1"],
    [{ "1": { domain: "https://data-eu.mixpanel.com/x" }, "2": {} }, "sole_survivor", "2"],
    [{ "1": { demo: true }, "2": { integrated: false }, "3": {} }, "sole_survivor_filtered", "3"],
    [{ "1": { integrated: false }, "2": { integrated: null } }, "fallback_with_unintegrated", "1"],
    [{ "1": { demo: true }, "2": { integrated: false } }, "fallback_with_unintegrated", "2"],
    [{ "1": { demo: true }, "2": { demo: true, integrated: false } }, "fallback_with_demos", "1"],
    [{ "1": { demo: null }, "2": {} }, "primary_org_lowest_id", "1"],
  ] as [Record<string, Sketch>, string, string | undefined][]) {
    const { project, pick } = pickForTwoShot(wish(sketches));
    assert.deepEqual([pick.method, project?.id, pick.auto_picked], [method, id, true], JSON.stringify(sketches));
  }
});

test("organisations and projects are compared as integers of any length", () => {
  const long = "100000000000000000000";
  for (const [sketches, org, id] of [
    [{ "5": { org: "100" }, "6": { org: "99" } }, "99", "6"],
    [{ [`${long}1`]: { org: "1" }, [`${long}0`]: { org: "1" } }, "1", `${long}0`],
    [{ "1": { org: `${long}2` }, "2": { org: `${long}1` } }, `${long}1`, "2"],
    [{ "100": { org: "1" }, "0099": { org: "1" } }, "1", "0099"],
    [{ "1": { org: "9" }, "4": { org: '"03"' }, "3": { org: "3" } }, "3", "3"],
    [{ "1": {}, "2": { org: "5" } }, "5", "2"],
    [{ "2": {}, "1": {}, "3": { org: "5" } }, null, "1"],
  ] as [Record<string, Sketch>, string | null, string][]) {
    const { project, pick } = pickForTwoShot(wish(sketches));
    assert.deepEqual([pick.primary_org_id, project?.id], [org, id], JSON.stringify(sketches));
  }
});

test("the counts tell how the projects were sorted out", () => {
  const { pick } = pickForTwoShot(
    wish({
      "1": { demo: true },
      "2": { integrated: false },
      "3": { integrated: false },
      "4": { domain: "eu.mixpanel.com" },
    }),
  );
  assert.deepEqual([pick.accessible_project_count, pick.region_compatible_count, pick.filtered_count], [4, 3, 0]);
  assert.deepEqual([pick.demo_excluded, pick.unintegrated_excluded, pick.primary_org_survivor_count], [1, 2, 2]);
  assert.deepEqual([pick.primary_org_id, pick.primary_org_name], [null, null]);
});

test("--project is taken as it is, and nothing counts as sorted out", () => {
  const { project, pick } = pickForTwoShot(wish(ordinary, { project: "99", projectFromEnv: "3713224" }));
  assert.deepEqual(project, { id: "99", name: "Sandbox" });
  assert.deepEqual(pick, {
    auto_picked: false,
    method: "explicit",
    primary_org_id: null,
    primary_org_name: null,
    primary_org_survivor_count: null,
    accessible_project_count: 4,
    region_compatible_count: 4,
    filtered_count: 4,
    demo_excluded: 0,
    unintegrated_excluded: 0,
  });
  assert.equal(pickForTwoShot(wish(ordinary, { projectFromEnv: "99" })).pick.method, "explicit");
});

test("a project that cannot be seen is PROJECT_NOT_FOUND, with at most 50 of those that can", () => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [String(i + 1), {}]));
  const error = fails(() => pickForTwoShot(wish(many, { project: "777" })), "PROJECT_NOT_FOUND", twoShot);
  const available = listIn(error, "available_projects");
  assert.equal(available.length, 50);
  assert.deepEqual(available[0], { id: "1", name: "1" });
  assert.match(error.message, /does not reach the project 777; it reaches .* and 50 more/);
  assert.equal(error.actionable, false);
  const asked = fails(() => pickForPerson(wish(many, { project: "777", region: "eu" }), true), "PROJECT_NOT_FOUND");
  assert.equal(asked.next[0]?.command, "mp login --name mine --project <id>");
  fails(() => pickForTwoShot(wish({}, { project: "777" })), "PROJECT_NOT_FOUND");
});

test("a MP_PROJECT_ID that cannot be seen is CONFIG_ERROR and lists what can", () => {
  const error = fails(() => pickForTwoShot(wish(ordinary, { projectFromEnv: "777" })), "CONFIG_ERROR");
  assert.match(error.message, /MP_PROJECT_ID is 777.*3713224, 3018488, 5000000, 99\b.*unset MP_PROJECT_ID/);
  assert.equal(listIn(error, "available_projects").length, 4);
});

test("no project in this region asks for the region that has most of them", () => {
  const sketches: Record<string, Sketch> = {
    "1": { domain: "eu.mixpanel.com", name: "One" },
    "2": { domain: "https://in.mixpanel.com/" },
    "3": { domain: "in.mixpanel.com" },
    "4": { domain: "elsewhere.example" },
  };
  const error = fails(() => pickForTwoShot(wish(sketches)), "NEEDS_REGION_SWITCH");
  assert.deepEqual(
    error.next.map((step) => step.command),
    ["mp login --name mine --region in", "mp login --name mine --region eu"],
  );
  assert.deepEqual(error.details, {
    auth_region: "us",
    cross_region_projects: [
      { id: "2", name: "2", domain: "https://in.mixpanel.com/", region: "in" },
      { id: "3", name: "3", domain: "in.mixpanel.com", region: "in" },
      { id: "4", name: "4", domain: "elsewhere.example", region: null },
      { id: "1", name: "One", domain: "eu.mixpanel.com", region: "eu" },
    ],
    region_compatible_count: 0,
  });
  const nowhere = fails(
    () => pickForTwoShot(wish({ "1": { domain: "elsewhere.example" } }, { region: "eu" })),
    "NEEDS_REGION_SWITCH",
  );
  assert.deepEqual(
    nowhere.next.map((step) => step.command),
    ["mp login --name mine --region us", "mp login --name mine --region in"],
  );
});

test("a named, only, or chosen project of another region asks to log in there", () => {
  const eu = { id: "5000000", name: "EU Shop", domain: "eu.mixpanel.com", region: "eu" };
  const chosen = pickForPerson(wish(ordinary), true);
  assert.ok("ask" in chosen);
  const shop = chosen.ask.find((project) => project.id === eu.id) ?? assert.fail();
  for (const run of [
    () => pickForPerson(wish(ordinary, { project: eu.id }), true),
    () => pickForPerson(wish(ordinary, { projectFromEnv: eu.id }), false),
    () => pickForPerson(wish({ [eu.id]: { name: eu.name, domain: eu.domain } }), false),
    () => pickChosen(wish(ordinary), shop),
  ]) {
    const error = fails(run, "NEEDS_REGION_SWITCH");
    const { region_compatible_count: count, ...details } = error.details ?? {};
    assert.deepEqual(details, { auth_region: "us", cross_region_projects: [eu] });
    assert.equal(typeof count, "number");
    assert.deepEqual(
      error.next.map((step) => step.command),
      ["mp login --name mine --region eu"],
    );
  }
  fails(() => pickForTwoShot(wish(ordinary, { project: eu.id })), "NEEDS_REGION_SWITCH");
});

test("on this machine a person is asked, unless there is nothing to ask", () => {
  const asked = pickForPerson(wish(ordinary), true);
  assert.ok("ask" in asked);
  assert.deepEqual(
    asked.ask.map((project) => project.name),
    ["AI Demo", "E-Commerce", "EU Shop", "Sandbox"],
  );
  const sandbox = asked.ask[3] ?? assert.fail();
  const { project, pick } = pickChosen(wish(ordinary), sandbox);
  assert.deepEqual([project, pick.method, pick.auto_picked], [{ id: "99", name: "Sandbox" }, "tty_picker", false]);

  const only = pickForPerson(wish({ "8": { demo: true } }), false);
  assert.ok("project" in only);
  assert.deepEqual(
    [only.project, only.pick.method, only.pick.auto_picked],
    [{ id: "8", name: "8" }, "sole_survivor", true],
  );

  const none = pickForPerson(wish({}), false);
  assert.ok("project" in none);
  assert.deepEqual([none.project, none.pick.method, none.pick.accessible_project_count], [null, "no_projects", 0]);
});

test("where nobody can be asked, several projects are NEEDS_PROJECT_SELECTION with all of them", () => {
  const error = fails(() => pickForPerson(wish(ordinary), false), "NEEDS_PROJECT_SELECTION");
  assert.deepEqual(error.details?.projects, [
    { id: "3713224", name: "AI Demo" },
    { id: "3018488", name: "E-Commerce" },
    { id: "5000000", name: "EU Shop" },
    { id: "99", name: "Sandbox" },
  ]);
  assert.match(error.message, /mp login --name mine --project <id>/);
  assert.equal(error.next[0]?.command, "mp login --name mine --project <id>");
});
