import assert from "node:assert/strict";
import { test } from "node:test";
import { atLogin, knownError } from "../../../src/core/advice/advise.ts";
import type { LoginPlace } from "../../../src/core/advice/place.ts";
import {
  type ProjectWish,
  pickAlone,
  pickChosen,
  pickForPerson,
  pickKept,
} from "../../../src/core/login/project-pick.ts";
import { parseMe } from "../../../src/core/me/reply.ts";
import type { ErrorCode, MixpanelError } from "../../../src/errors.ts";
import type { ProjectPick } from "../../../src/schema/project-pick.ts";

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
    const error = knownError(atLogin(thrown, login));
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
  assert.deepEqual(pickAlone(wish(ordinary)), {
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
    const { project, pick } = pickAlone(wish(sketches));
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
    const { project, pick } = pickAlone(wish(sketches));
    assert.deepEqual([pick.primary_org_id, project?.id], [org, id], JSON.stringify(sketches));
  }
});

test("the counts tell how the projects were sorted out", () => {
  const { pick } = pickAlone(
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
  const { project, pick } = pickAlone(wish(ordinary, { project: "99" }));
  assert.deepEqual(project, { id: "99", name: "Sandbox" });
  assert.deepEqual(pick, {
    auto_picked: false,
    method: "explicit",
    primary_org_id: "7",
    primary_org_name: "Side Project",
    primary_org_survivor_count: null,
    accessible_project_count: 4,
    region_compatible_count: 4,
    filtered_count: 4,
    demo_excluded: 0,
    unintegrated_excluded: 0,
  });
});

test("a project that cannot be seen is PROJECT_NOT_FOUND, with at most 50 of those that can", () => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [String(i + 1), {}]));
  const error = fails(() => pickAlone(wish(many, { project: "777" })), "PROJECT_NOT_FOUND", twoShot);
  const available = listIn(error, "available_projects");
  assert.equal(available.length, 50);
  assert.deepEqual(available[0], { id: "17", name: "17" }, "the nearest spelling first");
  assert.match(error.message, /does not reach the project 777; it reaches .* and 50 more/);
  assert.equal(error.actionable, false);
  const asked = fails(() => pickForPerson(wish(many, { project: "777", region: "eu" })), "PROJECT_NOT_FOUND");
  assert.equal(asked.next[0]?.command, "mp login --name mine --project <id>");
  fails(() => pickAlone(wish({}, { project: "777" })), "PROJECT_NOT_FOUND");
});

test("the organization is that of the picked project, however it was picked", () => {
  const org = ({ primary_org_id: id, primary_org_name: name }: ProjectPick) => [id, name];
  const shop = { id: "3018488", name: "E-Commerce", organization_id: 12, organization_name: "Acme Corp" };
  assert.deepEqual(org(pickChosen(wish(ordinary), shop).pick), ["12", "Acme Corp"]);
  assert.deepEqual(org(pickAlone(wish({ "8": { org: "7" } })).pick), ["7", "Side Project"]);
  assert.deepEqual(org(pickAlone(wish({ "8": {} })).pick), [null, null]);
});

test("a project that is kept was picked by somebody, and is kept only while it is seen", () => {
  const kept = pickKept(wish(ordinary), "99") ?? assert.fail();
  assert.deepEqual(
    [kept.project, kept.pick.method, kept.pick.auto_picked],
    [{ id: "99", name: "Sandbox" }, "kept", false],
  );
  assert.equal(pickKept(wish(ordinary), "777"), undefined);
});

test("no project in this region asks for the region that has most of them", () => {
  const sketches: Record<string, Sketch> = {
    "1": { domain: "eu.mixpanel.com", name: "One" },
    "2": { domain: "https://in.mixpanel.com/" },
    "3": { domain: "in.mixpanel.com" },
    "4": { domain: "elsewhere.example" },
  };
  const error = fails(() => pickAlone(wish(sketches)), "NEEDS_REGION_SWITCH");
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
    () => pickAlone(wish({ "1": { domain: "elsewhere.example" } }, { region: "eu" })),
    "NEEDS_REGION_SWITCH",
  );
  assert.deepEqual(
    nowhere.next.map((step) => step.command),
    ["mp login --name mine --region us", "mp login --name mine --region in"],
  );
});

test("a named, only, or chosen project of another region asks to log in there", () => {
  const eu = { id: "5000000", name: "EU Shop", domain: "eu.mixpanel.com", region: "eu" };
  const chosen = pickForPerson(wish(ordinary));
  assert.ok("ask" in chosen);
  const shop = chosen.ask.find((project) => project.id === eu.id) ?? assert.fail();
  for (const run of [
    () => pickForPerson(wish(ordinary, { project: eu.id })),
    () => pickForPerson(wish({ [eu.id]: { name: eu.name, domain: eu.domain } })),
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
  fails(() => pickAlone(wish(ordinary, { project: eu.id })), "NEEDS_REGION_SWITCH");
});

test("on this machine a person is asked, unless there is nothing to ask", () => {
  const asked = pickForPerson(wish(ordinary));
  assert.ok("ask" in asked);
  assert.deepEqual(
    asked.ask.map((project) => project.name),
    ["AI Demo", "E-Commerce", "EU Shop", "Sandbox"],
  );
  const sandbox = asked.ask[3] ?? assert.fail();
  const { project, pick } = pickChosen(wish(ordinary), sandbox);
  assert.deepEqual([project, pick.method, pick.auto_picked], [{ id: "99", name: "Sandbox" }, "tty_picker", false]);

  const only = pickForPerson(wish({ "8": { demo: true } }));
  assert.ok("project" in only);
  assert.deepEqual(
    [only.project, only.pick.method, only.pick.auto_picked],
    [{ id: "8", name: "8" }, "sole_survivor", true],
  );

  const none = pickForPerson(wish({}));
  assert.ok("project" in none);
  assert.deepEqual([none.project, none.pick.method, none.pick.accessible_project_count], [null, "no_projects", 0]);
});
