import assert from "node:assert/strict";
import { test } from "node:test";
import { ask } from "../support/ask.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";

const account = (name: string) =>
  `[accounts.${name}]\ntype = "oauth_browser"\nregion = "us"\ndefault_project = "3018488"\n`;

const organizations = { 12: { name: "Acme Corp" }, 40: { name: "Side Project" } };
const projects = {
  3713224: { name: "Web", organization_id: 12, domain: "mixpanel.com", timezone: "US/Pacific" },
  3018488: { name: "E-Commerce", organization_id: 12, domain: "eu.mixpanel.com", is_demo: false, has_integrated: true },
  2900001: { name: "Ärzte", organization_id: 40, domain: "mixpanel.example" },
  5: { name: "App", organization_id: 77 },
};

function furnish(home: TemporaryHome, sent: object): void {
  home.write(".mp/config.toml", `[active]\naccount = "me"\n${account("me")}${account("other")}`);
  const me = JSON.stringify({ cached_at: Date.now() / 1000, ...sent });
  for (const name of ["me", "other"]) home.write(`.mp/accounts/${name}/me.json`, me);
}

test("a project is listed with the region of its data, and with what else Mixpanel said of it", async (t) => {
  const home = temporaryHome(t);
  furnish(home, { organizations, projects });
  const { items, total } = await ask(home, ["project", "list"]);
  assert.equal(total, 4);
  assert.deepEqual(items, [
    {
      ...{ id: "5", name: "App", organization_id: 77, organization_name: null },
      region: "us", // None is said of it: it is where the account is.
      is_active: false,
    },
    {
      ...{ id: "3018488", name: "E-Commerce", organization_id: 12, organization_name: "Acme Corp" },
      ...{ region: "eu", is_active: true, domain: "eu.mixpanel.com", is_demo: false, has_integrated: true },
    },
    {
      ...{ id: "3713224", name: "Web", organization_id: 12, organization_name: "Acme Corp" },
      ...{ region: "us", is_active: false, domain: "mixpanel.com", timezone: "US/Pacific" },
    },
    {
      ...{ id: "2900001", name: "Ärzte", organization_id: 40, organization_name: "Side Project" },
      ...{ region: null, is_active: false, domain: "mixpanel.example" },
    },
  ]);
});

test("a search finds by name, id and organization, whatever the case, and total counts all the same", async (t) => {
  const home = temporaryHome(t);
  furnish(home, { organizations, projects });
  for (const [text, found] of [
    ["commerce", ["3018488"]],
    ["ÄRZTE", ["2900001"]],
    ["A\u0308r", ["2900001"]],
    ["3713", ["3713224"]],
    ["acme", ["3018488", "3713224"]],
    ["77", ["5"]],
    ["US/Pacific", []],
    ["", ["5", "3018488", "3713224", "2900001"]],
  ] as const) {
    const { items, total, next } = await ask(home, ["project", "list", "--search", text]);
    assert.deepEqual(
      items.map(({ id }: { id: string }) => id),
      found,
      text,
    );
    assert.deepEqual([total, next], [4, undefined], text);
  }
});

test("who reaches no project is told who can change that, and of the other regions", async (t) => {
  const home = temporaryHome(t);
  furnish(home, { organizations: { 12: { name: "Acme Corp" } } });
  const { items, total, next } = await ask(home, ["project", "list", "-a", "other"]);
  assert.deepEqual([items, total], [[], 0]);
  assert.deepEqual(
    next.map(({ command }: { command: string }) => command),
    ["mp project list --refresh --account other", "mp login --region eu", "mp login --region in"],
  );
  assert.match(next[0].label, /an administrator of the organization "Acme Corp"/);
  assert.equal((await ask(home, ["project", "list", "--search", "x"])).next[0].command, "mp project list --refresh");
});
