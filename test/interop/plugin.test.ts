import assert from "node:assert/strict";
import { test } from "node:test";
import { furnish } from "../mp/homes.ts";
import { ask } from "../support/ask.ts";
import type { AnyEnvelope } from "../support/envelope.ts";
import { temporaryHome } from "../support/home.ts";
import { differencesIn } from "./differences.ts";
import { missingIn } from "./missing.ts";
import { noPlugin, peerPlugin, ranPluginTests } from "./peer.ts";

const differences = differencesIn("Plugin", noPlugin);

/** A line, what differs in a home with accounts, and in an empty one: a row of the page, or nothing. */
type Case = readonly [argv: string, furnished?: string | undefined, empty?: string];

const NEEDS = "what needs an account, without one";
const [NO_ACCOUNT, NO_TARGET] = ["an account that is not there", "a target that is not there"];
const USAGE = "bad usage";

const cases: readonly Case[] = [
  ["session"],
  ["account list", "`account list`, of what is known"],
  ["account use me", undefined, NO_ACCOUNT],
  ["account use ghost", NO_ACCOUNT, NO_ACCOUNT],
  ["account use", USAGE, USAGE],
  ["account nonsense", USAGE, USAGE],
  ["nonsense", USAGE, USAGE],
  ["project list", undefined, NEEDS],
  ["project use 410", undefined, NEEDS],
  ["project use 409", "`project use`, the pinned workspace", NEEDS],
  ["project use 999", "`project use`, a project that the cached `/me` does not show", NEEDS],
  ["project use x", "`project use` with a name that no project has"],
  ["workspace list", "`workspace list`, the project's name", NEEDS],
  ["workspace use 62", undefined, "`workspace use` without an account"],
  ["workspace use x", "`workspace use` with a name that no workspace has"],
  ["target list"],
  ["target add y --account team --project 410 --workspace 61", undefined, NO_ACCOUNT],
  ["target add y --account ghost --project 5", NO_ACCOUNT, NO_ACCOUNT],
  ["target add", USAGE, USAGE],
  ["target use trip", "`target use` with a workspace of another project", NO_TARGET],
  ["target use ghost", NO_TARGET, NO_TARGET],
];

/** What an answer says of itself: its state, or the code of an error. */
const verdict = ({ state, error }: AnyEnvelope): string => error?.code ?? state;

for (const isEmpty of [false, true])
  test(`auth_manager answers what the plugin's own answers ${isEmpty ? "in an empty home" : "where there are accounts"}`, {
    skip: noPlugin,
  }, async (t) => {
    for (const [argv, furnished, empty] of cases) {
      const row = isEmpty ? empty : furnished;
      if (isEmpty && /use x/.test(argv)) continue; // whether the id or the missing account is told first
      const homes = [temporaryHome(t), temporaryHome(t)] as const;
      if (!isEmpty) for (const home of homes) furnish(home);
      const words = argv.split(" ");
      const [theirs, ours] = [await peerPlugin(homes[0], words), await ask(homes[1], words)];
      const said = `${argv}\n${JSON.stringify(theirs)}\n${JSON.stringify(ours)}`;
      const missing = missingIn(ours, theirs).filter((path) => !/^(next\.label|error\.)/.test(path));
      if (row === undefined) {
        assert.deepEqual(missing, [], said);
        continue;
      }
      const { there, here } = differences.row(row);
      assert.notDeepEqual([missing, verdict(theirs)], [[], verdict(ours)], `the same, and listed: ${said}`);
      if (here.startsWith("`") && verdict(theirs) !== verdict(ours)) assert.equal(`\`${verdict(ours)}\``, here, said);
      if (there.startsWith("`") && verdict(theirs) !== verdict(ours))
        assert.equal(`\`${verdict(theirs)}\``, there, said);
    }
  });

test("the variables alone are a session for both", { skip: noPlugin }, async (t) => {
  const home = temporaryHome(t);
  const sets = [
    { MP_USERNAME: "u", MP_SECRET: "s", MP_PROJECT_ID: "1", MP_REGION: "eu" },
    { MP_OAUTH_TOKEN: "b", MP_PROJECT_ID: "1", MP_REGION: "us", MP_WORKSPACE_ID: "3" },
  ];
  for (const env of sets)
    assert.deepEqual(missingIn(await ask(home, ["session"], { env }), await peerPlugin(home, ["session"], env)), []);
  furnish(home);
  const broken = { MP_PROJECT_ID: "x" };
  const [theirs, ours] = [await peerPlugin(home, ["session"], broken), await ask(home, ["session"], { env: broken })];
  assert.deepEqual([verdict(theirs), theirs.error.actionable], [verdict(ours), ours.error.actionable]);
});

test("an account without a project needs one for both", { skip: noPlugin }, async (t) => {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", `[active]\naccount = "me"\n\n[accounts.me]\ntype = "oauth_browser"\nregion = "us"\n`);
  const [theirs, ours] = [await peerPlugin(home, ["session"]), await ask(home, ["session"])];
  assert.equal(theirs.state, "needs_project");
  assert.deepEqual([ours.state, missingIn(ours.account, theirs.account)], ["needs_project", []]);
  const commands = ({ next }: AnyEnvelope) => next.map(({ command }: { command: string }) => command);
  // Logging in comes first while there is no login.
  for (const command of commands(theirs)) assert.ok(commands(ours).includes(command), command);
});

/** Of the Python tool's own tests, those that our answers do not pass, and the row of the page that says why. */
const notPassed: Readonly<Record<string, string>> = {
  test_usage_error_is_json: "`account test` without a name",
  test_account_add_is_not_a_subcommand: "bad usage",
  test_missing_library_is_json: "the program without its library",
};

/** Those that measure the script's length, and look for words in it. */
const ofItsSource = ["test_loc_budget_at_or_below_320", "test_zero_version_branches"];

test("auth_manager passes the plugin's own tests, but for those of its source and those that the page lists", {
  skip: noPlugin,
}, (t) => {
  const ended = ranPluginTests(temporaryHome(t));
  const named = (how: string) => Object.keys(ended).filter((name) => ended[name] === how);
  assert.deepEqual(named("source"), ofItsSource);
  assert.deepEqual(named("failed"), Object.keys(notPassed));
  assert.equal(named("passed").length, 13);
  for (const row of Object.values(notPassed)) differences.row(row);
});

differences.assertAllMet();
