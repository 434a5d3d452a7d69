// Every kind of command that is advised, typed into cmd as it is printed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { whereToFind } from "../../../src/cli/arguments/axis-value.ts";
import { adviseFault } from "../../../src/core/advice/advise.ts";
import { stepTo } from "../../../src/core/advice/deeds.ts";
import { mendEntry } from "../../../src/core/advice/mend-entry.ts";
import { remedyFor } from "../../../src/core/advice/remedies.ts";
import { claudeCodeStep, codexStep } from "../../../src/core/advice/sandbox.ts";
import { commandFor, shellQuote } from "../../../src/core/advice/shell-quote.ts";
import {
  addAccountCommand,
  bridgeRemoval,
  chooseProject,
  importThere,
  listAccounts,
  noProjectInReach,
  useAccount,
} from "../../../src/core/advice/steps.ts";
import { Fault } from "../../../src/core/fault.ts";
import { covered } from "./covered.ts";
import { type World, worldOf } from "./world.ts";

const TARGET = "Söhne & ^more (EU)!";
const mended = (name: string, ...keys: string[]) =>
  mendEntry("config.toml", { entry: ["accounts", name], issues: keys.map((key) => ({ key, reason: "is wrong" })) });
const team = { name: "team", type: "service_account", region: "us" } as const;

const runs: Readonly<Record<string, (world: World) => Promise<void>>> = {
  "accounts are shown, chosen, tried, renamed and removed": async ({ asked, type, follow, read }) => {
    assert.match(await type(listAccounts.command), /^-t\t.*\nme\t.*\nteam\t/m);
    assert.match(await type("mp account --help"), /account rename/);
    const taken = await asked(["account", "add", "--type", "oauth_browser", "--region", "us", "--", "-t"]);
    assert.match(await follow(taken, "mp account show"), /^name\s+-t\s|^-t\t/);
    assert.match(await type("mp session"), /team/);
    assert.match(await type(useAccount.command, { fill: { "<name>": "me" } }), /me/);
    assert.match(await type("mp account test me"), /ada@example\.com/);

    const [renaming] = mendEntry("", { entry: ["accounts", "-t"], issues: [], isTwin: true });
    await type(renaming?.command ?? "", { fill: { "<name>": "-u" } });
    assert.match(read(".mp/config.toml"), /\[accounts\.-u\]/);
    await asked(["target", "add", "shop", "--account=-u", "--project", "99"]);
    const inUse = await asked(["account", "remove", "--", "-u"]);
    assert.equal(inUse.state, "error", JSON.stringify(inUse));
    await follow(inUse, "mp account remove");
    // The command without --yes asks, and says how it is done where nobody can be asked.
    assert.match(await type("mp account remove me", { code: 3 }), /mp account remove me --yes/);
    await type("mp account remove me --yes");
    assert.doesNotMatch(read(".mp/config.toml"), /accounts\.(-u|me)\]/);
  },

  "what is wrong with an account is corrected": async ({ type, read, write }) => {
    const config = read(".mp/config.toml");
    const corrected = async (key: string, placeholder: string, value: string, name = "team"): Promise<void> => {
      const [step] = mended(name, key);
      await type(step?.command ?? "", { fill: { [placeholder]: value } });
      assert.ok(read(".mp/config.toml").includes(`= "${value}"`), value);
      write(".mp/config.toml", config);
    };
    await corrected("region", "<region>", "eu");
    await corrected("default_project", "<id>", "99");
    await corrected("username", "<service-account-username>", "O'Neil & Söhne (EU) ^1");
    await corrected("token_env", "<variable>", "OTHER_TOKEN", "-t");
    // Where there is a console it asks: console.ts types at one.
    const [ask] = mended("team", "secret");
    assert.match(await type(ask?.command ?? "", { code: 3 }), /no terminal to ask for the secret of team/);
    assert.match(await type("mp doctor"), /config\.toml is valid, with 3 accounts/);
  },

  "accounts are added": async ({ type, read }) => {
    const name = "-new";
    const service = addAccountCommand({ name, type: "service_account", region: "us", project: "<id>" });
    const fill = { "<service-account-username>": "O'Neil & Söhne (EU) ^1", "<id>": "99" };
    await type(service, { fill, env: { MP_SECRET: "s3cr3t-2" } });
    const added = /\[accounts\.-new\][^[]*/.exec(read(".mp/config.toml"))?.[0] ?? "";
    for (const line of ["O'Neil & Söhne (EU) ^1", '"us"', '"99"', '"s3cr3t-2"']) assert.ok(added.includes(line), added);
    await type(addAccountCommand({ name: "ci", type: "oauth_token", tokenEnv: "CI_TOKEN", region: "us" }));
    assert.match(read(".mp/config.toml"), /\[accounts\.ci\][^[]*token_env = "CI_TOKEN"/);
  },

  "a person logs in with the browser, in again, and out": async ({ asked, type, follow, list }) => {
    const names = async (): Promise<string[]> =>
      (await asked(["account", "list"])).items.map(({ name }: { name: string }) => name);
    const [, , , ...rest] = noProjectInReach([], "eu");
    assert.deepEqual(rest, []);
    await type(adviseFault(new Fault("NEEDS_PROJECT_SELECTION", { projects: [] })).next[0]?.command ?? "", {
      fill: { "<id>": "99" },
    });
    const before = await names();
    await type("mp login --no-browser --region us --name second");
    assert.deepEqual(await names(), [...before, "second"].sort());
    await type("mp account logout me");
    assert.deepEqual(list(".mp/accounts").includes("me"), true);
    const out = await asked(["account", "test", "me"]);
    await follow(out.result, "mp account login");
    assert.equal((await asked(["account", "test", "me"])).result?.ok, true);
  },

  "a login in two steps is begun, finished, listed, resumed and thrown away": async (world) => {
    const { mixpanel, asked, type, follow, list } = world;
    const { authorize_url: link } = JSON.parse(await type("mp login --start --region us"));
    const wish = { kind: "two_shot", flags: { finish: true, name: "-n", project: "99" } } as const;
    const again = adviseFault(new Fault("OAUTH_PASTE_ERROR", { reason: "incomplete" }, { place: { login: wish } }));
    await follow(again, "mp login --finish", { fill: { "<address>": await mixpanel.approve(link) } });
    assert.ok(list(".mp/accounts").includes("-n"));

    const unfinished = async () => {
      const { authorize_url: url } = await asked(["login", "--start"]);
      mixpanel.state.behave.us = { me: [{ status: 503, body: "{}", always: true }] };
      const failed = await asked(["login", "--finish", await mixpanel.approve(url)], { MP_TIMEOUT: "5" });
      mixpanel.state.behave = {};
      return failed;
    };
    const first = await unfinished();
    assert.match(await type("mp login --list"), /\.tmp-/);
    await type(`${first.resume_hint.command} --name resumed`);
    assert.ok(list(".mp/accounts").includes("resumed"));
    const second = await unfinished();
    const { placeholder_dir: folder } = second.error.details;
    await type(`mp login --discard ${shellQuote(folder)} --yes`);
    assert.deepEqual(
      list(".mp/accounts").filter((name) => name.startsWith(".tmp-")),
      [],
    );
  },

  "a login with credentials at hand": async ({ type, read }) => {
    const service = { kind: "credentials", type: "service_account", isNew: true, canBeRenamed: true } as const;
    const flags = { serviceAccount: true, secretStdin: true, name: "-sa", project: "99" };
    const refused = new Fault(
      "OAUTH_REGION_PROBE_FAILED",
      { attempts: [] },
      { place: { login: { ...service, flags } } },
    );
    await type(adviseFault(refused).next[0]?.command ?? "", {
      fill: { "<region>": "us" },
      env: { MP_USERNAME: "O'Neil & Söhne (EU) ^1" },
      stdin: "s3cr3t-2",
    });
    assert.match(read(".mp/config.toml"), /\[accounts\.-sa\][^[]*"99"/);
    const [byToken] = remedyFor({ name: "-t", type: "oauth_token", region: "us" }, "config").next;
    await type(byToken?.command ?? "", { fill: { "<variable>": "CI_TOKEN" } });
    const [bySecret] = remedyFor(team, "config").next;
    await type(bySecret?.command ?? "", { env: { MP_USERNAME: "sa.user", MP_SECRET: "s3cr3t-of-team" } });
  },

  "projects, workspaces and targets are listed and chosen": async ({ type, follow, read, write }) => {
    const [list, use] = chooseProject("-t", false);
    assert.match(await type(list?.command ?? ""), /E-Commerce/);
    await type(use?.command ?? "", { fill: { "<id>": "3018488" } });
    assert.match(read(".mp/config.toml"), /\[accounts\.-t\][^[]*"3018488"/);
    await type(noProjectInReach([], "us")[0]?.command ?? "");
    const typed = {
      kind: "value",
      of: "project",
      command: "session",
      what: "",
      must: "",
      value: "e-comm",
      known: [],
    } as const;
    const [search] = whereToFind(typed, { words: [], given: [] });
    assert.match(await type(search?.command ?? ""), /E-Commerce/);
    assert.match(await type("mp project show"), /AI Demo/);
    const away = { account: { ...team, name: "-t" }, origin: "config", isActive: false } as const;
    const none = (workspace: string) =>
      adviseFault(
        new Fault(
          "WORKSPACE_NOT_FOUND",
          { workspace, project: "3713224", available_workspaces: [], accessible_workspace_count: 0 },
          { place: { owner: away, otherProject: "3713224" } },
        ),
      );
    assert.match(await follow(none("7"), "mp workspace list --refresh"), /Staging/);
    assert.match(await follow(none("x"), "mp workspace list"), /Staging/);
    await type("mp workspace use <id>", { fill: { "<id>": "3448414" } });
    assert.match(await type("mp workspace show"), /Staging/);

    // Names that the Python tool gives.
    for (const name of [TARGET, "50% off"])
      write(".mp/config.toml", `${read(".mp/config.toml")}\n[targets."${name}"]\naccount = "team"\nproject = "99"\n`);
    assert.match(await type("mp target list"), /Söhne/);
    const exists = (target: string) => adviseFault(new Fault("TARGET_EXISTS", { target }));
    assert.match(await follow(exists(TARGET), "mp target show"), /99/);
    // One that no spelling gives to all shells is left to the person, who writes it for theirs.
    const fill = { "<value>": '"50% off"' };
    assert.match(await follow(exists("50% off"), "mp target show <value>", { fill, isInFull: true }), /99/);
    assert.match(await type(commandFor("mp target remove", TARGET), { code: 3 }), /needs confirmation/);
    const [removal] = mendEntry("config.toml", { entry: ["targets", TARGET], issues: [] });
    await type(removal?.command ?? "");
    assert.doesNotMatch(read(".mp/config.toml"), /Söhne/);
  },

  "a bridge is written, used and removed": async ({ asked, type, follow, path, list, read }) => {
    const at = path("to & fro (1)\\brücke ^1.json");
    await type("mp account export-bridge --to <path> --access-only", { fill: { "<path>": `"${at}"` } });
    assert.equal(JSON.parse(read("to & fro (1)\\brücke ^1.json")).account.name, "team");
    assert.match(await type("mp session --bridge", { env: { MP_AUTH_FILE: at } }), /team/);
    await asked(["account", "remove", "team"]);
    await type(importThere(at).command);
    assert.match(read(".mp/config.toml"), /\[accounts\.team\]/);
    await asked(["account", "remove", "team"]);
    await type("mp account import-bridge <path>", { fill: { "<path>": `"${at}"` } });
    assert.match(read(".mp/config.toml"), /\[accounts\.team\]/);
    await asked(["account", "remove", "team"]);
    await asked(["account", "add", "team", "--type", "oauth_browser", "--region", "eu"]);
    const taken = await asked(["bridge", "import", at]);
    await follow(taken, "mp account import-bridge", { fill: { "<name>": "another" } });
    assert.match(read(".mp/config.toml"), /username = "sa\.user"/);
    await type(bridgeRemoval(at).command);
    assert.deepEqual(list("to & fro (1)"), []);
    await type("mp account export-bridge --to <path>", { fill: { "<path>": ".claude/mixpanel/auth.json" } });
    await type("mp account remove-bridge");
    assert.deepEqual(list(".claude/mixpanel"), []);
  },

  "variables are set and unset, files are moved, opened and removed": async ({ type, path, write, read, list }) => {
    const unset = stepTo({ unset: ["MP_REGION", "MP_ACCOUNT"] }, "").command;
    const wrong = { MP_REGION: "mars", MP_ACCOUNT: "nobody" };
    assert.match(await type(`${unset} & mp session`, { env: wrong }), /team/);
    const set = stepTo({ set: { MP_OAUTH_TOKEN: "<bearer>", MP_REGION: "us", MP_PROJECT_ID: "<id>" } }, "").command;
    const filled = await type(`${set} & mp session`, { fill: { "<bearer>": "b3arer-token", "<id>": "42" } });
    assert.match(filled, /env-oauth-token[\s\S]*42/);
    const value = "C:\\Söhne & (1) ^x\\auth.json";
    assert.match(
      await type(`${stepTo({ set: { MP_AUTH_FILE: value } }, "").command} & mp session`),
      /MP_AUTH_FILE names C:\\Söhne & \(1\) \^x\\auth\.json/,
    );

    for (const name of ["odd & (1) ^x", "100% sure", "%TEMPO% 'q'"]) {
      const from = write(`${name}\\config.toml`, "old");
      const rename = stepTo({ rename: from, to: `${from}.backup` }, "").command;
      await type(rename);
      assert.deepEqual([list(name), read(`${name}\\config.toml.backup`)], [["config.toml.backup"], "old"]);
      write(`${name}\\config.toml`, "new");
      await type(rename, { code: 1 }); // nothing is written over
      assert.equal(read(`${name}\\config.toml.backup`), "old");
      assert.match(await type(stepTo({ edit: from }, "").command), /config\.toml"\]/);
      await type(stepTo({ removeFolder: path(name) }, "").command);
      assert.equal(list(".").includes(name), false, name);
    }
  },

  "the hosts of sandboxes are started with what they are to let through": async ({ type, path }) => {
    const opening = { write: [path("a")], read: [], hosts: ["mixpanel.com"] };
    const given = await type(codexStep(opening).command, { fill: { "<value>": '"of=mine"' } });
    assert.deepEqual(JSON.parse(given).slice(-4), [
      "-c",
      "of=mine",
      "-c",
      "sandbox_workspace_write.network_access=true",
    ]);
    const plain = { ...opening, write: ["C:\\Ada & Söhne (1)\\.mp"] };
    assert.ok(
      JSON.parse(await type(codexStep(plain).command)).includes(
        "sandbox_workspace_write.writable_roots=['C:\\Ada & Söhne (1)\\.mp']",
      ),
    );
    const settings = path("my settings.json");
    const started = await type(claudeCodeStep(opening).command, { fill: { "<file>": settings } });
    assert.deepEqual(JSON.parse(started), ["--settings", settings]);
  },
};

for (const [name, kinds] of Object.entries(covered))
  test(name, async (t) => {
    const run = runs[name];
    assert.ok(run, "there is no such run");
    const world = await worldOf(t);
    await run(world);
    const typed = [...world.kinds].sort();
    assert.deepEqual(
      kinds.filter((kind) => !typed.includes(kind)),
      [],
      "not typed",
    );
  });
