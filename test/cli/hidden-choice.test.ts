import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, refusal } from "../support/ask.ts";
import { temporaryHome } from "../support/home.ts";

const config = `[active]
account = "me"

[accounts.me]
type = "oauth_browser"
region = "us"
default_project = "1"

[accounts.other]
type = "oauth_browser"
region = "eu"
default_project = "2"

[accounts.bare]
type = "oauth_browser"
region = "us"

[targets.trip]
account = "other"
project = "3"
`;
const bearer = { MP_OAUTH_TOKEN: "planted", MP_REGION: "us", MP_PROJECT_ID: "9" };

const rows: [argv: string[], env: Record<string, string>, hiding: string[]][] = [
  [["account", "use", "me"], {}, []],
  [["account", "use", "me"], { MP_ACCOUNT: "me" }, []],
  [["account", "use", "me"], { MP_ACCOUNT: "other" }, ["MP_ACCOUNT"]],
  [["account", "use", "me"], { MP_TARGET: "trip" }, ["MP_TARGET"]],
  [["account", "use", "me"], { MP_TARGET: "gone" }, ["MP_TARGET"]],
  [["account", "use", "other"], { MP_TARGET: "trip" }, ["MP_TARGET"]],
  [["account", "use", "me"], bearer, ["MP_OAUTH_TOKEN", "MP_PROJECT_ID"]],
  [["account", "use", "me"], { ...bearer, MP_PROJECT_ID: "1" }, ["MP_OAUTH_TOKEN"]],
  [["account", "use", "me"], { ...bearer, MP_USERNAME: "u", MP_SECRET: "planted" }, ["MP_USERNAME", "MP_PROJECT_ID"]],
  [["account", "use", "other"], { MP_PROJECT_ID: "7" }, ["MP_PROJECT_ID"]],
  [["account", "use", "other"], { MP_PROJECT_ID: "2" }, []],
  // It has no project, so none is hidden: without the variable there would be none at all.
  [["account", "use", "bare"], { MP_PROJECT_ID: "7" }, []],
  // A choice of no workspace, also where none had to be cleared.
  [["account", "use", "other"], { MP_WORKSPACE_ID: "8" }, ["MP_WORKSPACE_ID"]],
  [["account", "use", "me"], { MP_OAUTH_TOKEN: "planted" }, []],
  [["project", "use", "5"], { MP_PROJECT_ID: "5" }, []],
  [["project", "use", "5"], { MP_PROJECT_ID: "6" }, ["MP_PROJECT_ID"]],
  [["project", "use", "5"], { MP_TARGET: "trip" }, ["MP_TARGET"]],
  [["project", "use", "5"], { MP_ACCOUNT: "other" }, []],
  [["workspace", "use", "7"], { MP_WORKSPACE_ID: "7" }, []],
  [["workspace", "use", "7"], { MP_WORKSPACE_ID: "8" }, ["MP_WORKSPACE_ID"]],
  // The target names no workspace, so the pin of its account and project counts.
  [["workspace", "use", "7"], { MP_TARGET: "trip" }, []],
  [
    ["workspace", "use", "7", "-a", "me"],
    { MP_ACCOUNT: "other", MP_WORKSPACE_ID: "8" },
    ["MP_ACCOUNT", "MP_WORKSPACE_ID"],
  ],
  [["target", "use", "trip"], { MP_TARGET: "trip" }, []],
  [["target", "use", "trip"], { MP_ACCOUNT: "me", MP_WORKSPACE_ID: "8" }, ["MP_ACCOUNT", "MP_WORKSPACE_ID"]],
];
for (const [argv, env, hiding] of rows)
  test(`${argv.join(" ")} with ${Object.keys(env).join(", ") || "no variables"}: ${hiding.join(", ") || "nothing"} hides it`, async (t) => {
    const home = temporaryHome(t);
    home.write(".mp/config.toml", config);
    const { state, shadowed, next = [] } = await ask(home, argv, { env });
    assert.equal(state, "ok");
    assert.deepEqual([...new Set(shadowed.map(({ by }: { by: string }) => by))], hiding);
    assert.deepEqual(
      next.map(({ command }: { command: string }) => command),
      hiding.map((name) => `unset ${name}`),
    );
    const said = home.warnings.filter((line) => line.includes("this choice"));
    assert.deepEqual(
      said.map((line) => line.replace(/ hides? .*/, "").split(" and ")),
      hiding.length > 0 ? [hiding] : [],
    );
    assert.doesNotMatch(said.join(), /planted/);
  });

test("what is hidden is said by axis: the account that was chosen may be in force without its project", async (t) => {
  const said = async (argv: string[], env: Record<string, string>) => {
    const home = temporaryHome(t);
    home.write(".mp/config.toml", config);
    const { active, shadowed } = await ask(home, argv, { env });
    return { active, shadowed, warned: home.warnings };
  };
  const use = ["account", "use", "other"];
  const active = { account: "other", project: "2", workspace: null };
  const tail = "this choice: what is stored has no effect in this shell.";
  const project = (by: string) => ({ axis: "project", source: "config", value: "2", by });
  const workspace = { axis: "workspace", source: "config", value: null, by: "MP_WORKSPACE_ID" };
  assert.deepEqual(await said(use, { MP_PROJECT_ID: "7" }), {
    ...{ active, shadowed: [project("MP_PROJECT_ID")] },
    warned: [`MP_PROJECT_ID hides the project of ${tail}`],
  });
  assert.deepEqual(await said(use, { MP_TARGET: "trip", MP_WORKSPACE_ID: "8" }), {
    ...{ active, shadowed: [project("MP_TARGET"), workspace] },
    warned: [`MP_TARGET and MP_WORKSPACE_ID hide the project and the workspace of ${tail}`],
  });
  assert.deepEqual(await said(use, { MP_ACCOUNT: "me" }), {
    active,
    shadowed: [{ axis: "account", source: "config", value: "other", by: "MP_ACCOUNT" }, project("MP_ACCOUNT")],
    warned: [`MP_ACCOUNT hides ${tail}`],
  });
});

test("a workspace that stays pinned is what is stored as active too, so what hides it is said", async (t) => {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", config.replace("\n\n", "\nworkspace = 3\n\n"));
  const { changed, shadowed } = await ask(home, ["project", "use", "1"], { env: { MP_WORKSPACE_ID: "8" } });
  assert.deepEqual(changed, { account: "me", project: "1" });
  assert.deepEqual(shadowed, [{ axis: "workspace", source: "config", value: 3, by: "MP_WORKSPACE_ID" }]);
});

test("a name that stands in a variable and is not there: the variable is named, and first how to do without it", async (t) => {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", config);
  for (const [variable, code] of [
    ["MP_ACCOUNT", "ACCOUNT_NOT_FOUND"],
    ["MP_TARGET", "TARGET_NOT_FOUND"],
  ] as const) {
    const env = { [variable]: "gone" };
    for (const argv of [["session"], ["bridge", "export", "--to", "b.json"]]) {
      const { error, next } = await refusal(home, argv, code, { env });
      assert.match(
        error.message,
        new RegExp(
          `"gone", which ${variable} names, does not exist(?:; there (?:is|are) [a-z, ]+)?\\. Run: unset ${variable}$`,
        ),
      );
      assert.equal(next[0].command, `unset ${variable}`);
      assert.match(next[1].command, /^mp (account|target) list$/);
    }
    const flag = variable === "MP_ACCOUNT" ? "-a" : "-t";
    assert.doesNotMatch((await refusal(home, ["session", flag, "gone"], code, { env })).error.message, /MP_/);
  }
});

test("a file that is no bridge hides a choice, and is not to be deleted: the variable is, or it is moved aside", async (t) => {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", config);
  const path = home.write(".claude/mixpanel/auth.json", "{ nope", 0o600);
  const moved = await ask(home, ["account", "use", "other"]);
  assert.deepEqual([...new Set(moved.shadowed.map(({ by }: { by: string }) => by))], [path]);
  assert.deepEqual(
    moved.next.map(({ command }: { command: string }) => command),
    [`mv -n ${path} ${path}.backup`],
  );
  const named = await ask(home, ["account", "use", "me"], { env: { MP_AUTH_FILE: path } });
  assert.equal(named.shadowed[0].by, path);
  assert.equal(named.next[0].command, "unset MP_AUTH_FILE");
});

test("an account that is in force and not in the config file is not said to be nowhere", async (t) => {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", config);
  const account = { name: "carried", type: "oauth_token", region: "us", token: "planted" };
  const path = home.write("b.json", JSON.stringify({ version: 2, account }), 0o600);
  const env = { MP_AUTH_FILE: path };
  for (const argv of [
    ["account", "show", "carried"],
    ["account", "use", "carried"],
    ["session", "-a", "carried"],
  ]) {
    const { error, next } = await refusal(home, argv, "ACCOUNT_NOT_FOUND", { env });
    assert.match(
      error.message,
      /^The account "carried" is not in the config file: it is that of the bridge .*Run: mp session$/,
    );
    assert.deepEqual(
      next.map(({ command }: { command: string }) => command),
      ["mp session", `mp account import-bridge ${path}`],
    );
  }
  const { result } = await ask(home, ["account", "test", "carried"], { env });
  assert.match(result.error, /is not in the config file: it is that of the bridge/);
  const bySelf = await refusal(home, ["account", "show", "env-oauth-token"], "ACCOUNT_NOT_FOUND", { env: bearer });
  assert.match(
    bySelf.error.message,
    /it is that of the environment, and is used where no account is named\. Run: mp session$/,
  );
  const named = await refusal(home, ["session"], "ACCOUNT_NOT_FOUND", { env: { ...env, MP_ACCOUNT: "carried" } });
  assert.equal(named.next[0].command, "unset MP_ACCOUNT");
  await refusal(home, ["account", "show", "elsewhere"], "ACCOUNT_NOT_FOUND", { env });
});
