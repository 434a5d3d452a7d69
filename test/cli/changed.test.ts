import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, refusal } from "../support/ask.ts";
import { temporaryHome } from "../support/home.ts";

const account = (name: string, project: string) =>
  `[accounts.${name}]\ntype = "service_account"\nregion = "us"\ndefault_project = "${project}"\nusername = "u"\nsecret = "s"\n`;
const config = `[active]\naccount = "team"\nworkspace = 3\n\n${account("team", "1")}\n${account("other", "2")}
[targets.trip]
account = "other"
project = "5"
`;
const CONFIG = ".mp/config.toml";

test("a choice says which axes were written, and active is what is stored", async (t) => {
  const rows: [argv: string[], active: object, changed: object][] = [
    [
      ["account", "use", "team"],
      { account: "team", project: "1", workspace: null },
      { account: "team", workspace: null },
    ],
    [["project", "use", "1"], { account: "team", project: "1", workspace: 3 }, { account: "team", project: "1" }],
    [
      ["project", "use", "9"],
      { account: "team", project: "9", workspace: null },
      { account: "team", project: "9", workspace: null },
    ],
    [
      ["project", "use", "9", "-a", "other"],
      { account: "team", project: "1", workspace: 3 },
      { account: "other", project: "9" },
    ],
    [
      ["workspace", "use", "7"],
      { account: "team", project: "1", workspace: 7 },
      { account: "team", project: "1", workspace: 7 },
    ],
    [
      ["target", "use", "trip"],
      { account: "other", project: "5", workspace: null },
      { account: "other", project: "5", workspace: null },
    ],
  ];
  for (const [argv, active, changed] of rows) {
    const home = temporaryHome(t);
    home.write(CONFIG, config);
    const said = await ask(home, argv);
    assert.deepEqual([said.active, said.changed, said.shadowed, said.next], [active, changed, [], undefined]);
  }
});

test("the first account that is added is the active one, and any other changes nothing of that", async (t) => {
  const home = temporaryHome(t);
  const add = (name: string, env = {}) =>
    ask(home, ["account", "add", name, "--type", "oauth_browser", "--region", "us", "--project", "4"], { env });
  const first = await add("one", { MP_PROJECT_ID: "8" });
  assert.deepEqual(first.changed, { account: "one", project: "4" });
  assert.deepEqual(first.shadowed, [{ axis: "project", source: "config", value: "4", by: "MP_PROJECT_ID" }]);
  const second = await add("two");
  assert.deepEqual([second.active.account, second.changed, second.shadowed], ["one", {}, []]);
});

test("a bridge in force hides what is chosen, and is named by its path", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  const bridge = { version: 2, account: { name: "b", type: "oauth_token", region: "eu", token: "planted" } };
  const path = home.write(".claude/mixpanel/auth.json", JSON.stringify(bridge));
  const { shadowed, next } = await ask(home, ["account", "use", "other"]);
  assert.deepEqual(shadowed[0], { axis: "account", source: "config", value: "other", by: path });
  assert.equal(next[0].command, `mp account remove-bridge --at ${path} --yes`);
  const session = await ask(home, ["session", "-p", "1"]);
  assert.deepEqual(session.shadowed[0], { axis: "account", source: "config", value: "other", by: path });

  const list = await ask(home, ["account", "list"]);
  assert.deepEqual(list.in_force, { name: "b", type: "oauth_token", region: "eu", source: "bridge" });
  home.write(CONFIG, "");
  const none = await ask(home, ["account", "list"]);
  assert.deepEqual([none.items, none.in_force.name, none.next], [[], "b", undefined], "no advice to log in");
});

test("the account in force is named where a variable or a flag names it, and not where it is the active one", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  const inForce = async (env = {}, ...flags: string[]) =>
    (await ask(home, ["account", "list", ...flags], { env })).in_force;
  assert.equal(await inForce(), undefined);
  assert.equal(await inForce({ MP_ACCOUNT: "team" }), undefined);
  assert.deepEqual(await inForce({ MP_ACCOUNT: "other" }), {
    name: "other",
    type: "service_account",
    region: "us",
    source: "param",
  });
  assert.deepEqual(await inForce({}, "-a", "other"), await inForce({ MP_ACCOUNT: "other" }));
  assert.equal(await inForce({ MP_ACCOUNT: "other" }, "-a", "team"), undefined);
  await refusal(home, ["account", "list", "-a", "gone"], "ACCOUNT_NOT_FOUND");
  const env = { MP_OAUTH_TOKEN: "planted", MP_REGION: "eu", MP_PROJECT_ID: "6" };
  assert.deepEqual([(await inForce(env)).name, (await inForce(env)).source], ["env-oauth-token", "env"]);
  const gone = await ask(home, ["account", "list"], { env: { MP_ACCOUNT: "gone" } });
  assert.deepEqual([gone.items.length, gone.in_force], [2, undefined], "the list is there whatever is wrong");
});

test("shadowed names other values only, and what hides them", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  const shadowed = async (argv: string[], env = {}) => (await ask(home, ["session", ...argv], { env })).shadowed;
  assert.deepEqual(await shadowed(["-p", "1"]), [], "the same value hides nothing");
  assert.deepEqual(await shadowed(["-p", "7"]), [{ axis: "project", source: "config", value: "1", by: "--project" }]);
  assert.deepEqual(await shadowed([], { MP_PROJECT_ID: "7" }), [
    { axis: "project", source: "config", value: "1", by: "MP_PROJECT_ID" },
  ]);
  const byTarget = await shadowed(["-t", "trip"]);
  assert.deepEqual(
    byTarget.map(({ axis, by }: { axis: string; by: string }) => [axis, by]),
    [
      ["account", "target trip"],
      ["project", "target trip"],
    ],
  );
});
