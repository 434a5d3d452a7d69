import assert from "node:assert/strict";
import { test } from "node:test";
import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import { knownError } from "../../../src/core/advice/advise.ts";
import { compareIds, projects, workspacesOf } from "../../../src/core/me/lists.ts";
import { parseMeCache, projectOf, userOf, workspaceOf } from "../../../src/core/me/me.ts";
import { cacheText, parseMe } from "../../../src/core/me/reply.ts";
import type { MixpanelError } from "../../../src/errors.ts";
import { Me, MeCache } from "../../../src/schema/me-file.ts";
import { forgetSecrets, Secret } from "../../../src/secret.ts";

const results = `{
  "user_id": 42, "user_email": "ada@example.com", "user_name": "Ada", "future": {"b": 1, "a": 1.50},
  "organizations": {"12": {"id": 12, "name": "Acme Corp", "role": "admin"}, "7": {"id": 7, "name": "Side Project"}},
  "projects": {
    "3713224": {"name": "AI Demo", "organization_id": 12, "timezone": "US/Pacific", "domain": "mixpanel.com", "type": 3},
    "99": {"name": "AI Demo", "organization_id": 123456789012345678901, "is_demo": true},
    "100": {"organization_id": "007", "timezone": null, "domain": null}
  },
  "workspaces": {
    "3448413": {"id": 3448413, "name": "Default", "project_id": 3713224, "is_default": true, "member_list": [{"email": "x"}]},
    "5": {"name": null, "project_id": "03713224", "unified_member_list": {"a": "\\"member_list\\""}, "kept": [1.0]},
    "6": {"project_id": 99}
  }
}`;
const reply = `{"status": "ok", "results": ${results}}`;

const refused = (text: string): MixpanelError => {
  try {
    parseMe(text);
  } catch (error) {
    const said = knownError(error);
    assert.equal(said?.code, "API_ERROR", String(error));
    return said;
  }
  return assert.fail(`accepted: ${text}`);
};

test("the wrapped reply and the bare one say the same", () => {
  assert.deepEqual(parseMe(reply), parseMe(results));
  assert.deepEqual(userOf(parseMe(reply)), { id: 42, email: "ada@example.com" });
});

test("projects are listed by name, then by id as an integer, with the names of their organisations", () => {
  assert.deepEqual(projects(parseMe(reply)), [
    { id: "100", name: "100", organization_id: 7, organization_name: "Side Project" },
    { id: "99", name: "AI Demo", organization_id: "123456789012345678901", organization_name: null, is_demo: true },
    {
      id: "3713224",
      name: "AI Demo",
      organization_id: 12,
      organization_name: "Acme Corp",
      domain: "mixpanel.com",
      timezone: "US/Pacific",
    },
  ]);
});

test("a project and a workspace are found by their ids, whatever zeros lead them", () => {
  const me = parseMe(reply);
  assert.equal(projectOf(me, "99")?.organization_id, "123456789012345678901");
  assert.equal(projectOf(me, "0099")?.id, "99");
  assert.equal(projectOf(me, "98"), undefined);
  assert.deepEqual(workspaceOf(me, 3448413), { id: 3448413, name: "Default", is_default: true, project_id: "3713224" });
  assert.equal(workspaceOf(me, 1), undefined);
  assert.deepEqual(
    workspacesOf(me, "3713224").map((workspace) => workspace.id),
    [3448413, 5],
  );
  const twins = parseMe('{"projects":{"012":{"name":"long"},"12":{"name":"short"}}}');
  assert.deepEqual([projectOf(twins, "12")?.name, projectOf(twins, "012")?.name], ["short", "long"]);
});

test("ids are compared as integers of any length", () => {
  const ids = ["100000000000000000001", "99", 100, "0100000000000000000000", "000", "7"];
  assert.deepEqual(ids.toSorted(compareIds), [
    "000",
    "7",
    "99",
    100,
    "0100000000000000000000",
    "100000000000000000001",
  ]);
});

test("every field may be missing or null", () => {
  for (const text of [
    "{}",
    '{"status":"ok","results":{}}',
    '{"results":{}}',
    '{"user_email":null,"organizations":null,"projects":null,"workspaces":null}',
    '{"user_id":1,"user_email":""}',
  ]) {
    const me = parseMe(text);
    assert.deepEqual([userOf(me), projects(me), me.organizations, me.workspaces], [null, [], [], []], text);
  }
  const empty = parseMe('{"projects":{"1":null,"2":{"name":null}},"workspaces":{"3":null},"organizations":{"4":null}}');
  assert.deepEqual(
    projects(empty).map(({ id, name }) => [id, name]),
    [
      ["1", "1"],
      ["2", "2"],
    ],
  );
  assert.deepEqual(workspaceOf(empty, 3), { id: 3, name: null, is_default: null, project_id: null });
});

test("an entry whose key is no id is passed over, and stays in the cache", () => {
  const me = parseMe('{"projects":{"x":{"name":5},"1":{}},"workspaces":{"9007199254740993":{},"0":{},"w":[]}}');
  assert.deepEqual([me.projects.length, me.workspaces.length], [1, 0]);
  assert.match(cacheText(me, 1), /"x":\{"name":5\}/);
});

test("a reply of the wrong shape is an API_ERROR that repeats nothing of it", () => {
  for (const text of [
    "",
    "<html>canary</html>",
    '{"status":"ok","results":{"user_email":"canary',
    "[]",
    "null",
    '"canary"',
    '{"status":"error","error":"canary"}',
    '{"status":"error","results":{}}',
    '{"error":"canary"}',
    '{"status":"ok"}',
    '{"status":"ok","results":null}',
    '{"status":"ok","results":[]}',
    '{"projects":[{"name":"canary"}]}',
    '{"projects":"canary"}',
    '{"organizations":[]}',
    '{"workspaces":7}',
  ]) {
    const error = refused(text);
    assert.doesNotMatch(`${error.message} ${JSON.stringify(error.details)} ${String(error.cause)}`, /canary/);
  }
});

test("a field of another kind counts as missing, and stays in the cache as it was sent", () => {
  const odd = `{
    "user_id":"6f1b0e0a-0000-4000-8000-000000000000","user_email":"ada@example.com",
    "organizations":{"12":{"name":["Acme"]},"13":{"name":"Other"}},
    "projects":{
      "1":{"name":"One","organization_id":13,"timezone":-7,"domain":{"host":"x"},"is_demo":1,"has_integrated":"yes"},
      "2":{"name":5,"organization_id":1.5,"timezone":"UTC"},
      "3":{"organization_id":"twelve"},"4":["x"],"5":"x","6":7
    },
    "workspaces":{"5":{"name":0,"project_id":"x","is_default":0},"6":[1],"7":{"name":"W","project_id":1,"member_list":[]}}
  }`;
  const me = parseMe(odd);
  assert.deepEqual(userOf(me), { email: "ada@example.com" });
  assert.equal(userOf(parseMe('{"user_email":5,"user_id":1}')), null);
  const none = { organization_id: null, organization_name: null };
  assert.deepEqual(projects(me), [
    { id: "2", name: "2", ...none, timezone: "UTC" },
    ...["3", "4", "5", "6"].map((id) => ({ id, name: id, ...none })),
    { id: "1", name: "One", organization_id: 13, organization_name: "Other" },
  ]);
  assert.deepEqual(workspaceOf(me, 5), { id: 5, name: null, is_default: null, project_id: null });
  assert.deepEqual(workspaceOf(me, 6), { id: 6, name: null, is_default: null, project_id: null });
  assert.deepEqual(
    workspacesOf(me, "1").map(({ id }) => id),
    [7],
  );
  const text = cacheText(me, 1);
  for (const kept of ['"timezone":-7', '"is_demo":1', '"user_id":"6f1b', '"4":["x"]', '"6":[1]', '"name":["Acme"]'])
    assert.ok(text.includes(kept), kept);
  assert.doesNotMatch(text, /member_list/);
  assert.deepEqual(projects(parseMeCache(text)?.me ?? assert.fail("no cache")), projects(me));
});

test("the cache gives back the same, in the order sent, and without the member lists", () => {
  const text = cacheText(parseMe(reply), 1767225600.25);
  const cache = parseMeCache(text) ?? assert.fail("no cache");
  assert.equal(cache.cachedAt, 1767225600.25);
  assert.deepEqual(projects(cache.me), projects(parseMe(reply)));
  assert.deepEqual(
    cache.me.organizations.map(({ id }) => id),
    ["12", "7"],
  );
  assert.equal(cacheText(cache.me, 1767225600.25), text);
  assert.doesNotMatch(text, /member_list"/);
  for (const kept of [
    '"future":{"b": 1, "a": 1.50}',
    '"organization_id": 123456789012345678901',
    '"kept":[1.0]',
    '"type": 3',
  ])
    assert.ok(text.includes(kept), kept);
  assert.equal(JSON.parse(text).cached_at, 1767225600.25);
});

test("a new time replaces the old one", () => {
  const again = cacheText(parseMeCache('{"cached_at":1,"user_email":"a@example.com"}')?.me ?? assert.fail(), 2);
  assert.equal(again, '{"cached_at":2,"user_email":"a@example.com"}\n');
});

test("a malformed cache counts as none", () => {
  for (const text of ["", "{", "[]", "{}", '{"cached_at":"1"}', '{"cached_at":null}', '{"cached_at":1,"projects":[]}'])
    assert.equal(parseMeCache(text), undefined, text);
});

test("keys such as __proto__ change nothing but themselves", () => {
  const me = parseMe(
    '{"__proto__":{"user_email":"x"},"projects":{"__proto__":{"name":"x"},"1":{"__proto__":{"name":"y"}}}}',
  );
  assert.equal(userOf(me), null);
  assert.deepEqual(
    projects(me).map(({ name }) => name),
    ["1"],
  );
  assert.equal(({} as Record<string, unknown>).name, undefined);
});

test("a secret that a server repeats in a name or an address is not shown", (t) => {
  t.after(forgetSecrets);
  for (const value of ["s3cr3t-of-team", "short"]) new Secret(value);
  const me = parseMe(
    '{"user_email":"is s3cr3t-of-team","projects":{"1":{"name":"s3cr3t-of-team"},"2":{"name":"short"},"3":{"name":"shorter"}}}',
  );
  assert.equal(userOf(me)?.email, "[redacted]");
  assert.deepEqual(
    projects(me).map(({ name }) => name),
    ["[redacted]", "[redacted]", "shorter"],
  );
});

test("the schemas accept what is read, and can be written as JSON Schema", () => {
  const cache = JSON.parse(cacheText(parseMe(reply.replace("123456789012345678901", "8")), 1));
  assert.ok(v.is(Me, cache));
  assert.ok(v.is(MeCache, cache));
  assert.ok(!v.is(MeCache, {}));
  for (const schema of [Me, MeCache])
    assert.ok(
      toJsonSchema(schema, { target: "draft-2020-12", typeMode: "input", ignoreActions: ["finite"] }).properties
        ?.projects,
    );
});
